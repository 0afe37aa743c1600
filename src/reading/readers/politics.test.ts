import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from './english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

/** `agents > targets` of the claims of a type, in the order of the text. */
function dyads(text: string, type: string): string[] {
  const report = {
    id: 'test',
    source: 'test.txt',
    title: null,
    publisher: null,
    published: null,
    language: 'en',
    text,
  };
  const { claims } = readReport({ report, sections: [{ start: 0, end: text.length, kind: 'body' }] }, resources);
  const side = (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join(', ');
  return claims.filter((c) => c.type === type).map((c) => `${side(c.agents)} > ${side(c.targets)}`);
}

describe('who did what to whom', () => {
  it('"the two countries" are those that were named', () => {
    const text = 'Chad and Sudan held talks in Kidal. The two countries accused each other of arming rebels.';
    expect(dyads(text, 'accusation')).toEqual(['Chad > Sudan']);
  });

  it('"both sides" are not who speaks of them, and nobody where three were named alike', () => {
    expect(dyads('Chad fought Sudan near Kidal. Kenya condemned both sides.', 'condemnation')).toEqual([
      'Kenya > Chad, Sudan',
    ]);
    expect(dyads('Chad, Sudan and Niger met in Kidal. Kenya condemned both sides.', 'condemnation')).toEqual([
      'Kenya > ',
    ]);
  });

  it('a resolution speaks for those who adopt it', () => {
    const text = 'The UN Security Council adopted a resolution demanding that Chad withdraw from Sudan.';
    expect(dyads(text, 'demand')).toEqual(['UN Security Council > Chad']);
  });

  it("a refusal is his whose it is, and words that are only asked for are nobody's yet", () => {
    expect(dyads("Kenya criticised Chad's refusal to meet Sudan.", 'talks')).toEqual(['Chad > Sudan']);
    expect(dyads('Kenya urged Chad to condemn Sudan.', 'condemnation')).toEqual([]);
  });

  it('what stands apart from the list of those meant is not in it', () => {
    const text = 'Kenya broke off relations with Chad and Niger over their ties with Sudan.';
    expect(dyads(text, 'sanction')).toEqual(['Kenya > Chad, Niger']);
  });

  it('people expelled are not the state that paid them', () => {
    const text = 'Chad paid compensation to elderly nationals who lost their land when Kenya expelled them.';
    expect(dyads(text, 'sanction')).toEqual(['Kenya > elderly nationals']);
  });
});
