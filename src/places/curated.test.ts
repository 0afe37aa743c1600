import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodeCurated, parseCurated as parseWith } from './curated.ts';
import { checkCurated } from './curated-check.ts';
import { loadGazetteer, readCuratedSources } from './load.ts';

const parseCurated = (text: string, file: string) => parseWith(text, file, parse);

const entry = (fields: string): string => `country: SY\nplaces:\n  - { ${fields} }\n`;

describe('an entry of the curated layer', () => {
  it('with a point names its source', () => {
    expect(() => parseCurated(entry('name: Somewhere, kind: settlement, lat: 36, lon: 37'), 'x.yaml')).toThrow(
      /x\.yaml[\s\S]*Somewhere: a position needs a source/,
    );
  });

  it('without a point says so', () => {
    expect(() => parseCurated(entry('name: Somewhere, kind: camp'), 'x.yaml')).toThrow(
      /expected lat and lon, or position: unconfirmed/,
    );
    expect(parseCurated(entry('name: Somewhere, kind: camp, position: unconfirmed'), 'x.yaml')).toMatchObject([
      { id: 'groundwire:somewhere-camp', lat: null, lon: null, country: 'SY' },
    ]);
  });

  it('that extends a row has its point, or another with a source', () => {
    const azaz = 'name: Azaz, extends: "geonames:172082"';
    expect(() => parseCurated(entry(`${azaz}, position: unconfirmed`), 'x.yaml')).toThrow(/takes its position/);
    expect(() => parseCurated(entry(`${azaz}, lat: 36, lon: 37`), 'x.yaml')).toThrow(/a position needs a source/);
    expect(parseCurated(entry(`${azaz}, lat: 36, lon: 37, source: a survey`), 'x.yaml')).toMatchObject([{ lat: 36 }]);
  });
});

describe('the check of the curated layer', () => {
  const check = (...fields: string[]): string[] =>
    checkCurated(
      parseCurated(
        `country: SY\nplaces:\n${fields.map((f) => `  - { ${f}, kind: settlement, source: made for this test }`).join('\n')}\n`,
        'x.yaml',
      ),
      loadGazetteer(),
    );

  it('finds swapped coordinates and points in another country', () => {
    expect(check('name: Somewhere, lat: 37.1, lon: 36.2')).toEqual([]);
    expect(check('name: Somewhere, lat: 39.5, lon: 35.2')).toEqual([
      'Somewhere: 39.5, 35.2 lies outside SY; latitude and longitude are swapped.',
    ]);
    expect(check('name: Somewhere, lat: 51.5, lon: 0.1')).toEqual(['Somewhere: 51.5, 0.1 lies outside SY.']);
  });

  it('finds two places of one kind that go by one name', () => {
    expect(
      check('name: Upper Mill, lat: 36, lon: 37', 'name: Old Mill, aliases: [Upper-Mill], lat: 36, lon: 37'),
    ).toEqual(['Old Mill (groundwire:old-mill) and Upper Mill (groundwire:upper-mill) both go by "upper mill".']);
  });
});

describe('the curated layer as shipped', () => {
  const places = readCuratedSources();

  it('passes its check', () => {
    expect(checkCurated(places, loadGazetteer())).toEqual([]);
  });

  it('is compiled from what data/places says (else run training/gazetteer/curated.ts)', () => {
    const compiled = readFileSync(new URL('../../data/gazetteer/curated.json', import.meta.url), 'utf8');
    expect(compiled === encodeCurated(places)).toBe(true);
  });
});
