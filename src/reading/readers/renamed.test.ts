import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import type { Reading } from '../../vocabulary/report.ts';
import { readReport } from './english.ts';

/** A report that was never written, with parties and places to be named. What it says is not true of any war. */
const PARAGRAPHS = [
  '{Rebels} captured the town of {north} from {army} late on Tuesday, driving thousands of people toward the border with {neighbour}.',
  'The United Nations said 12,000 civilians fled {north} between the 3 and 6 of March, joining about 40,000 people already living in camps near {south}.',
  '"They would seek asylum in {neighbour} if the border were open," a spokesman said. {Neighbour} closed the border on Monday.',
  '{Rebels} also cut the road from {north} to {south}, isolating {army} in the town of {west}, residents said. Shelling killed at least 11 people and wounded 30 others in {west}.',
  'The army said its troops had repelled an attack by {rebels} near {east}. Air strikes on {east} destroyed a hospital, Human Rights Watch said.',
  '{Backer} supports {rebels} with weapons, and {militia} is their main rival. {Militia} and {rebels} have been fighting each other near {south}.',
  'Last week, {army} launched an offensive against {militia} in {east}. {Militia} withdrew from {west} on Saturday and two of its commanders were killed.',
  'Gunmen abducted three aid workers near {south} on Thursday. The International Committee of the Red Cross distributed food to 2,000 families in {south}.',
  '{Neighbour} accused {backer} of arming {rebels} and is concerned by the advance of {rebels} on {east}. {Rebels} and the government held talks in {south} last month.',
  'Some 7,000 people were trapped in the besieged town of {west}, which is divided between {rebels} and {army}. {Rebels} control most of {north}.',
] as const;

/** What the report says, as kind/type. */
const CLAIMS = [
  'control/captured',
  'displacement/fled',
  'displacement/fled',
  'displacement/sheltering',
  'displacement/seeking-asylum',
  'access/closed',
  'access/cut',
  'control/isolated',
  'fighting/shelling',
  'harm/killed',
  'harm/wounded',
  'control/repelled',
  'fighting/air-strike',
  'service/destroyed',
  'relation/supports',
  'relation/rival-of',
  'relation/fights',
  'fighting/offensive',
  'control/withdrew',
  'harm/killed',
  'harm/abducted',
  'service/aid-delivered',
  'diplomacy/accusation',
  'diplomacy/concern',
  'control/advanced',
  'diplomacy/talks',
  'displacement/trapped',
  'control/besieged',
  'control/divided',
  'control/held',
] as const;

interface War {
  readonly [word: string]: string;
}

const CONGO: War = {
  rebels: 'M23 rebels',
  army: 'Congolese troops',
  militia: 'the FDLR',
  backer: 'Rwanda',
  neighbour: 'Uganda',
  north: 'Goma',
  south: 'Bukavu',
  west: 'Kisangani',
  east: 'Bunia',
};
const MALI: War = {
  rebels: 'Ansar Dine fighters',
  army: 'Malian troops',
  militia: 'the MNLA',
  backer: 'Libya',
  neighbour: 'Niger',
  north: 'Gao',
  south: 'Mopti',
  west: 'Kidal',
  east: 'Timbuktu',
};

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

function readOf(war: War): Reading {
  const named = PARAGRAPHS.map((p) =>
    p.replace(/\{(\w+)\}/g, (_, word: string) =>
      /^[A-Z]/.test(word) ? capital(war[word.toLowerCase()]!) : war[word]!,
    ),
  );
  const text = named.join('\n\n');
  let at = 0;
  const sections = named.map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { start, end: at, kind: 'body' as const };
  });
  const report = {
    id: 'renamed',
    source: 'renamed.txt',
    title: null,
    publisher: null,
    published: { start: '2013-03-08', end: '2013-03-08', basis: 'given' as const },
    language: 'en',
    text,
  };
  return readReport({ report, sections }, resources);
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const typesIn = (reading: Reading): string[] => reading.claims.map((c) => `${c.kind}/${c.type}`).sort();

/** How many of the listed types are there, each as often as listed. */
function foundOf(types: readonly string[]): number {
  const left = [...types];
  return CLAIMS.filter((type) => {
    const at = left.indexOf(type);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('one report, two wars', () => {
  const [congo, mali] = [readOf(CONGO), readOf(MALI)];

  it('gives the same claims whatever the parties and places are called', () => {
    expect(typesIn(mali)).toEqual(typesIn(congo));
  });

  it.each([
    ['Congo', congo],
    ['Mali', mali],
  ] as const)('reads most of what it says of %s, and little else', (_, reading) => {
    const types = typesIn(reading);
    const found = foundOf(types);
    const missed = CLAIMS.filter((type) => !types.includes(type));
    expect(found / CLAIMS.length, `missed ${missed.join(', ')}; read ${types.join(', ')}`).toBeGreaterThanOrEqual(0.9);
    expect(found / types.length, `read ${types.join(', ')}`).toBeGreaterThanOrEqual(0.9);
  });

  it('knows the parties and places of both wars by name', () => {
    const captured = (reading: Reading) => reading.claims.find((c) => c.type === 'captured');
    expect(captured(congo)).toMatchObject({
      agents: [{ actor: 'm23' }],
      places: [{ role: 'at', place: { country: 'CD' } }],
      time: { start: '2013-03-05', end: '2013-03-05' },
    });
    expect(captured(mali)).toMatchObject({
      agents: [{ actor: 'ansar-dine' }],
      places: [{ role: 'at', place: { country: 'ML' } }],
      time: { start: '2013-03-05', end: '2013-03-05' },
    });
  });
});
