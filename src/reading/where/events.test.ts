import { beforeAll, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { openDocument } from '../../documents/index.ts';
import { loadGazetteer } from '../../places/load.ts';
import type { Claim } from '../../vocabulary/claim.ts';
import { readReport } from '../readers/english.ts';

let resources: Parameters<typeof readReport>[1];
beforeAll(async () => {
  resources = { gazetteer: await loadGazetteer(), registry: await loadRegistry() };
});

async function claimsOf(text: string, published = '2025-03-07'): Promise<Claim[]> {
  const bytes = new TextEncoder().encode(text);
  return readReport(await openDocument({ bytes, source: 'x.txt', sidecar: { published } }), resources).claims;
}
const placesOf = async (text: string, type: string): Promise<string[]> =>
  (await claimsOf(text)).find((c) => c.type === type)?.places.map((p) => text.slice(p.start, p.end)) ?? [];
const timeOf = async (text: string, type: string): Promise<string> => {
  const time = (await claimsOf(text)).find((c) => c.type === type)?.time;
  return `${time?.start}/${time?.end}`;
};

it('places the dead where the clause that killed them says', async () => {
  expect(await placesOf('Three farmers were killed when gunmen attacked a market in Bunia.', 'killed')).toEqual([
    'Bunia',
  ]);
  expect(await placesOf('Rebels shelled Sake, killing four people.', 'killed')).toEqual(['Sake']);
});

it('takes "the attack" back to where it was, and a new event nowhere', async () => {
  const attack = 'On Monday gunmen attacked a convoy near Beni. ';
  expect(await placesOf(`${attack}Six soldiers were killed in the attack.`, 'killed')).toEqual(['Beni']);
  expect(await placesOf(`${attack}Rebels captured two more villages.`, 'captured')).toEqual([]);
});

it('does not place an event where it was announced', async () => {
  expect(await placesOf('A spokesman said in Geneva that 40 people had been killed.', 'killed')).toEqual([]);
});

it('keeps names that no list has, in rows and after a common noun', async () => {
  expect(await placesOf('Rebels captured the villages of Kalimbwa, Mutendero and Tel Nashwan.', 'captured')).toEqual([
    'Kalimbwa',
    'Mutendero',
    'Tel Nashwan',
  ]);
  expect(await placesOf('The army captured two towns (Sake and Minova) from the rebels.', 'captured')).toEqual([
    'Sake',
    'Minova',
  ]);
});

it('leaves out what only says where a place lies', async () => {
  expect(await placesOf('Rebels captured Sake in North Kivu.', 'captured')).toEqual(['Sake']);
});

it('counts from the day on which something began', async () => {
  const text = 'In Goma, 70 people were killed since the fighting began on 2 March.';
  expect(await timeOf(text, 'killed')).toBe('2025-03-02/2025-03-07');
});

it('dates what a chronicle reports by the day that opens the sentence', async () => {
  const text = 'On 1 March, rebels attacked Sake. The next day, witnesses reported that rebels captured Masisi.';
  expect(await timeOf(text, 'captured')).toBe('2025-03-02/2025-03-02');
});
