import { expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from './english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

/** The figures that a sentence gives: type, bounds, unit, places. */
function figures(text: string): readonly string[] {
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
  return claims.map(
    ({ type, quantity: q, places }) =>
      `${type} ${q?.low ?? ''}–${q?.high ?? ''} ${q?.unit} ${q?.measure} ${places.map((p) => `${p.role} ${p.name}`)}`,
  );
}

it('reads what a flood did to houses and people, at the place that the sentence names once', () => {
  expect(
    figures('Heavy rain flooded 1,300 homes in Porto Alegre, and 8,200 people were taken to shelters, officials said.'),
  ).toEqual(['damaged 1300–1300 house null at Porto Alegre', 'relocated 8200–8200 person flow at Porto Alegre']);
});

it('keeps the houses of a quake apart from those who lost them', () => {
  expect(figures('A quake destroyed 240 houses near Herat and left at least 1,500 people homeless.')).toEqual([
    'destroyed 240–240 house null near Herat',
    'displaced 1500– person stock near Herat',
  ]);
});

it('reads through the seams of a broken line', () => {
  expect(figures('Clashes in Gedaref displacedabout 700 fami-lies.')).toContain(
    'displaced 700–700 household flow from Gedaref',
  );
});
