import { expect, it } from 'vitest';
import type { Claim } from '../../vocabulary/claim.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import { namedLater } from './named-later.ts';

const at = (name: string, lat: number, lon: number, more: Partial<ClaimPlace> = {}): ClaimPlace => ({
  role: 'at',
  name,
  start: 0,
  end: 1,
  km: null,
  bearing: null,
  extent: 'whole',
  ...more,
  place: { id: `t:${name}`, name, kind: 'settlement', lat, lon, country: 'CD', admin1: null },
});
const taken = (start: number, quote: string, place: ClaimPlace, more: Partial<Claim> = {}): Claim =>
  ({
    id: '-',
    kind: 'control',
    type: 'captured',
    agents: [{ actor: 'm23', name: 'M23', start, end: start + 1 }],
    targets: [],
    places: [place],
    time: null,
    quantity: null,
    modality: 'asserted',
    condition: null,
    attribution: [],
    evidence: [{ start, end: start + quote.length, quote }],
    confidence: 0.8,
    by: { reader: 'r', version: '1', rule: 'x' },
    ...more,
  }) as Claim;
const day = {
  start: '2012-11-20',
  end: '2012-11-20',
  precision: 'day',
  basis: 'relative',
  text: 'on Tuesday',
} as const;
const army = { actor: 'army', name: 'army', start: 0, end: 1 };
const first = taken(
  0,
  'M23 seized a town north of Goma from the army on Tuesday',
  at('Goma', -1.67, 29.23, { role: 'near', bearing: 'N', extent: 'part' }),
  { time: day, targets: [army] },
);

it('the town that the next sentence names is the unnamed one, and the two are one event', () => {
  const [a, b] = namedLater([first, taken(80, 'it had captured Rutshuru', at('Rutshuru', -1.19, 29.44))]);
  expect(a?.places[0]).toMatchObject({ name: 'Rutshuru', role: 'at', bearing: null });
  expect(b).toMatchObject({ time: { start: '2012-11-20', basis: 'context' }, targets: [army] });
});

it('not one that lies elsewhere, that another party took, or that comes much later', () => {
  const others = [
    taken(80, 'it had captured Bukavu', at('Bukavu', -2.5, 28.86)),
    taken(80, 'captured Rutshuru', at('Rutshuru', -1.19, 29.44), { agents: [army] }),
    taken(2000, 'captured Rutshuru', at('Rutshuru', -1.19, 29.44)),
  ];
  for (const other of others) expect(namedLater([first, other])[0]).toBe(first);
});
