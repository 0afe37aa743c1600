import { expect, it } from 'vitest';
import { placeFacts } from './facts.ts';
import { loadGazetteer, readCuratedSources } from './load.ts';

it('a crossing lies on the border that is written beside it, and that border is in the gazetteer', () => {
  const curated = readCuratedSources();
  const facts = placeFacts(curated);
  expect(facts.borderOf('groundwire:bab-al-salameh-crossing')).toBe('border:SY-TR');
  expect(facts.borderOf('iso:SY')).toBeNull();
  const gazetteer = loadGazetteer();
  const unknown = curated.filter((place) => place.border !== null && gazetteer.byId(place.border) === null);
  expect(unknown.map((place) => `${place.name} ${place.border}`)).toEqual([]);
});
