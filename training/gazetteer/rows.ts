/**
 * Holds positions of data/places/*.yaml against the rows that their sources name, and says where they differ:
 *
 *   npx tsx training/gazetteer/rows.ts ocha=syr_admin4_point.geojson airports=airports.csv ged=ged.jsonl \
 *     flee.mali2012=mali2012/locations.csv
 *
 * `ocha`: settlements of the OCHA Common Operational Dataset for Syria, a feature a line; `airports`: airports.csv of OurAirports; `ged`: events of UCDP GED as
 * CSV or as JSON lines; `flee.NAME`: a validation set of FabFlee. A file that is not given is not held against.
 */
import { readFileSync } from 'node:fs';
import { readCuratedSources } from '../../src/places/load.ts';
import { delimited } from '../delimited.ts';

/** Positions of data/places are rounded to four digits. */
const SAME_DEGREES = 0.0002;

type Positions = ReadonlyMap<string, readonly [lat: number, lon: number]>;

interface Dataset {
  /** Finds the row's id in a `source`. */
  readonly source: RegExp;
  read(text: string): Positions;
}

const DATASETS: Readonly<Record<string, (set: string) => Dataset>> = {
  ocha: () => ({ source: /^OCHA Syria COD, P-code (C\d+)/, read: ochaFeatures }),
  airports: () => ({
    source: /^OurAirports, (\S+)/,
    read: (text) => table(text, 'ident', 'latitude_deg', 'longitude_deg'),
  }),
  ged: () => ({
    source: /^UCDP GED, event (\d+)/,
    read: (text) => (text.startsWith('{') ? eventLines(text) : table(text, 'id', 'latitude', 'longitude')),
  }),
  flee: (set) => ({
    source: new RegExp(`^FabFlee validation set ${set}, locations\\.csv, row (\\S+)`),
    read: (text) => table(text, 'name', 'latitude', 'longitude'),
  }),
};

const places = readCuratedSources();
for (const argument of process.argv.slice(2)) {
  const [key = '', path = ''] = argument.split('=');
  const [kind = '', set = ''] = key.split('.');
  const dataset = DATASETS[kind]?.(set);
  if (dataset === undefined) throw new Error(`Expected ${Object.keys(DATASETS).join(', ')}, not ${argument}`);
  const rows = dataset.read(readFileSync(path, 'utf8'));
  let alike = 0;
  for (const { name, lat, lon, source } of places) {
    const id = source?.match(dataset.source)?.[1];
    if (id === undefined || lat === null || lon === null) continue;
    const row = rows.get(id);
    if (row === undefined) console.log(`${name}: no row ${id} in ${path}`);
    else if (Math.abs(row[0] - lat) > SAME_DEGREES || Math.abs(row[1] - lon) > SAME_DEGREES)
      console.log(`${name}: ${lat}, ${lon}, but row ${id} has ${row.join(', ')}`);
    else alike++;
  }
  console.log(`${key}: ${rows.size} rows, ${alike} positions alike`);
}

/** Copies of this file break off in the middle: features are read one by one. */
function ochaFeatures(text: string): Positions {
  const number = (line: string, field: string): number =>
    Number(line.match(new RegExp(`"${field}": (-?[\\d.]+)`))?.[1]);
  const rows = text.split('\n').flatMap((line): [string, [number, number]][] => {
    const code = line.match(/"PCODE": "(C\d+)"/)?.[1];
    return code === undefined ? [] : [[code, [number(line, 'LATITUDE'), number(line, 'LONGITUDE')]]];
  });
  return new Map(rows);
}

function table(text: string, id: string, lat: string, lon: string): Positions {
  return new Map(delimited(text).map((row) => [row[id] ?? '', [Number(row[lat]), Number(row[lon])]]));
}

function eventLines(text: string): Positions {
  const events = text.trim().split('\n');
  return new Map(
    events.map((line) => {
      const { id, lat, lon } = JSON.parse(line) as { id: string; lat: number; lon: number };
      return [id, [lat, lon]];
    }),
  );
}
