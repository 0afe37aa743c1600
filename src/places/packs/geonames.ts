import type { PlaceKind } from '../../vocabulary/place.ts';
import type { PackRow } from './row.ts';

/** Columns of a GeoNames country file, as its readme numbers them; the file has no heading. */
export const GEONAMES_COLUMNS = 19;

/** Feature codes that are something else than their class says (geonames.org/export/codes.html). */
const KIND_OF_CODE: Readonly<Record<string, PlaceKind>> = {
  PPLX: 'quarter',
  ADM1: 'admin1',
  ADM1H: 'admin1',
  PCL: 'country',
  PCLI: 'country',
  PCLD: 'country',
  PCLS: 'country',
  PCLIX: 'region',
  RGN: 'region',
  ISL: 'region',
  ISLS: 'region',
  PEN: 'region',
  CMPRF: 'camp',
  CMPRI: 'camp',
  CMP: 'camp',
  PSTB: 'crossing',
  BDG: 'facility',
};
const KIND_OF_CLASS: Readonly<Record<string, PlaceKind>> = {
  P: 'settlement',
  A: 'admin2',
  R: 'road',
  S: 'facility',
  H: 'water',
  U: 'water',
  L: 'region',
  T: 'other',
  V: 'other',
};

/** One line of a country file → a place. Throws a RangeError that says what was expected. `divisionName`: "SY.09" → "Aleppo". */
export function geonamesRow(cells: readonly string[], divisionName: (code: string) => string | null): PackRow {
  const [id, name, ascii, aliases, lat, lon, feature = '', code = '', country, , admin1, , , , population] = cells;
  if (cells.length < GEONAMES_COLUMNS - 1 || !/^\d+$/.test(id ?? '') || !name)
    throw new RangeError(`${GEONAMES_COLUMNS} cells parted by tabs, the first a number, the second a name`);
  const [latitude, longitude] = [Number(lat), Number(lon)];
  if (lat === '' || lon === '' || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    throw new RangeError('a latitude in column 5 and a longitude in column 6, in degrees');
  const division = country && admin1 && admin1 !== '00' ? `${country}.${admin1}` : null;
  return {
    id: `geonames:${id}`,
    name,
    names: unique([name, ascii ?? name, ...(aliases ? aliases.split(',') : [])]),
    kind: KIND_OF_CODE[code] ?? KIND_OF_CLASS[feature] ?? 'other',
    lat: latitude,
    lon: longitude,
    extent: null,
    country: country || null,
    admin1: division && divisionName(division),
    admin1Code: division,
    pcode: null,
    parent: null,
    population: Number(population) || 0,
  };
}

/** What `isolanguage` of a file of alternate names says of entries that are no names: links, post codes, airport codes, phonetics. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'link wkdt post iata icao faac unlc tcid phon piny abbr fr_1793'.split(' '),
);

/** One line of alternateNames(V2).txt → whose name it is. Null where it is no name. Throws a RangeError that says what was expected. */
export function alternateName(cells: readonly string[]): { readonly id: string; readonly name: string } | null {
  const [own, of, language = '', name] = cells;
  if (!/^\d+$/.test(own ?? '') || !/^\d+$/.test(of ?? '') || !name)
    throw new RangeError('cells parted by tabs: a number, the geonameid, a language, a name');
  return NO_NAMES.has(language) ? null : { id: `geonames:${of}`, name };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
