import { describe, expect, it } from 'vitest';
import { HUES, mix, partyColours } from './palette.ts';

const parties = [
  { id: 'north', claims: 9 },
  { id: 'south', claims: 7 },
  { id: 'north-militia', claims: 3 },
  { id: 'west', claims: 1 },
];
const ties = [
  { agent: 'north-militia', type: 'member-of', target: 'north' },
  { agent: 'north', type: 'fights', target: 'south' },
];

describe('colours of parties', () => {
  it('gives each side a hue, the most named first, and its friends a tint of it', () => {
    const colours = partyColours(parties, ties);
    expect(colours.get('north')?.onLight).toBe(HUES[0].onLight);
    expect(colours.get('south')?.onLight).toBe(HUES[1].onLight);
    expect(colours.get('north-militia')?.onLight).toBe(mix(HUES[0].onLight, '#ffffff', 0.3));
    expect(colours.get('west')?.onLight).toBe(HUES[2].onLight);
  });

  it('is the same whatever the order of what is handed in', () => {
    const shuffled = partyColours([...parties].reverse(), [...ties].reverse());
    expect(new Map(partyColours(parties, ties))).toEqual(new Map(shuffled));
  });

  it('never gives foes one hue, even where somebody calls them allies', () => {
    const quarrel = [...ties, { agent: 'south', type: 'allied-with', target: 'north-militia' }];
    const colours = partyColours(parties, quarrel);
    expect(colours.get('south')?.onLight).toBe(HUES[1].onLight);
  });

  it('has a colour for a tenth side', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `party-${i}`, claims: 1 }));
    expect(partyColours(many, []).size).toBe(12);
  });
});
