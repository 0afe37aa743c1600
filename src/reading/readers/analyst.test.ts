import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from './english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

/** The claims of a text of one section, published on 25 January 2013. */
function claims(text: string) {
  const published = { start: '2013-01-25', end: '2013-01-25', basis: 'given' as const };
  const report = { id: 'test', source: 'test.txt', title: null, publisher: null, published, language: 'en', text };
  return readReport({ report, sections: [{ start: 0, end: text.length, kind: 'body' }] }, resources).claims;
}

const one = (text: string, type: string) => claims(text).find((claim) => claim.type === type);
const names = (text: string, type: string) => one(text, type)?.agents.map((agent) => agent.name);

describe('who did it', () => {
  it('is the accused, however far the deed stands behind the accusation', () => {
    const text = 'Chad accused Sudan of breaking the truce by shelling villages in Kidal.';
    expect(names(text, 'accusation')).toEqual(['Chad']);
    expect(names(text, 'shelling')).toEqual(['Sudan']);
    expect(names('Chad accused the military of shelling villages in Kidal.', 'shelling')).toEqual(['military']);
  });

  it('is not who counts the dead or displaced', () => {
    expect(names('Mali: 412 civilian casualties recorded by OHCHR.', 'casualties')).toEqual([]);
  });

  it('is the Red Cross, and which of its bodies is left open', () => {
    expect(names('The Red Cross distributed tents to 300 families in Kidal.', 'aid-delivered')).toEqual([
      'International Red Cross and Red Crescent Movement',
    ]);
  });
});

describe('where', () => {
  it('"the town" is no gate and not what a bridge is near to', () => {
    const text =
      'Rebels surrounded Goma. Soldiers blew up a bridge near Zorbani. They also took the Quamba border gate. The rebels captured the town on Monday.';
    expect(
      claims(text)
        .findLast((claim) => claim.type === 'captured')
        ?.places.map((p) => p.name),
    ).toEqual(['Goma']);
  });
});

describe('when', () => {
  it('is not since when something else has lasted', () => {
    const text = 'The road to Kidal has been cut since Tuesday. The agency distributed food to 300 families in Gao.';
    expect(one(text, 'cut')?.time?.start).toBe('2013-01-22');
    expect(one(text, 'aid-delivered')?.time).toBeNull();
  });

  it('is not the day of another item of a list', () => {
    const text = '• On 3 January rebels captured Kidal.\n• At least 12 civilians were killed in Gao.';
    expect(one(text, 'killed')?.time).toBeNull();
  });
});
