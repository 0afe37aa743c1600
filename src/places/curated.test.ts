import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodeCurated, parseCurated as parseWith } from './curated.ts';
import { checkCurated } from './curated-check.ts';
import { openLand } from './land.ts';
import { loadGazetteer, readCuratedSources } from './load.ts';

const parseCurated = (text: string, file: string) => parseWith(text, file, parse);

const land = openLand(JSON.parse(readFileSync(new URL('../../data/basemap/world.json', import.meta.url), 'utf8')));

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

  it('that extends a row is never unconfirmed; a point of its own needs a source', () => {
    expect(() =>
      parseCurated(entry('name: Azaz, extends: "geonames:172082", position: unconfirmed'), 'x.yaml'),
    ).toThrow(/takes its position from that row/);
    expect(() => parseCurated(entry('name: Azaz, extends: "geonames:172082", lat: 36, lon: 37'), 'x.yaml')).toThrow(
      /Azaz: a position needs a source/,
    );
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
      land,
    );

  it('finds swapped coordinates', () => {
    expect(check('name: Somewhere, lat: 36.2, lon: 37.1')).toEqual([]);
    expect(check('name: Somewhere, lat: 37.1, lon: 36.2')).toEqual([
      'Somewhere: 37.1, 36.2 lies in TR, not in SY; latitude and longitude are swapped.',
    ]);
  });

  it('finds points in another country, by its shape and not by its box', () => {
    expect(check('name: Somewhere, lat: 51.5, lon: -0.1')).toEqual(['Somewhere: 51.5, -0.1 lies in GB, not in SY.']);
    expect(check('name: Beirut again, lat: 33.9, lon: 35.8')).toEqual([
      'Beirut again: 33.9, 35.8 lies in LB, not in SY.',
    ]);
    expect(check('name: On the border, lat: 36.66, lon: 37.21')).toEqual([]);
    expect(check('name: Somewhere, country: XX, lat: 36, lon: 37')).toEqual([
      'Somewhere: XX is no country of the gazetteer.',
    ]);
  });

  it('finds points in the sea, and lets a harbour stand a little off the shore', () => {
    expect(check('name: Somewhere, lat: 35.2, lon: 35.5')).toEqual(['Somewhere: 35.2, 35.5 lies in the sea.']);
    expect(check('name: Mole of Latakia, lat: 35.52, lon: 35.74')).toEqual([]);
  });

  it('finds a town that the pack has already', () => {
    expect(check('name: Masyaf, lat: 35.066, lon: 36.341')).toEqual([
      'Masyaf is geonames:167046 of the pack: let it extend that row.',
    ]);
    expect(check('name: Masyaf, lat: 35.2, lon: 36.341')).toEqual([]);
  });

  it('finds two entries with one id', () => {
    expect(check('name: Upper Mill, lat: 36, lon: 37', 'name: Upper-Mill, lat: 36, lon: 37')).toEqual([
      'Upper-Mill and Upper Mill have the same id groundwire:upper-mill.',
    ]);
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
    expect(checkCurated(places, loadGazetteer(), land)).toEqual([]);
  });

  it('is compiled from what data/places says (else run training/gazetteer/curated.ts)', () => {
    const compiled = readFileSync(new URL('../../data/gazetteer/curated.json', import.meta.url), 'utf8');
    expect(compiled === encodeCurated(places)).toBe(true);
  });
});
