import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installedFile } from '../installed.ts';
import { type CuratedPlace, decodeCurated, parseCurated } from './curated.ts';
import { type PlaceFacts, placeFacts } from './facts.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';

const PACK = 'data/gazetteer/gazetteer.bin';
const CURATED = 'data/gazetteer/curated.json';

let loaded: Gazetteer | undefined;

/** The gazetteer that is shipped with the package: pack and curated layer. Read when first asked for, then kept. */
export function loadGazetteer(): Gazetteer {
  loaded ??= openGazetteer(readFileSync(installedFile(PACK)), loadCurated());
  return loaded;
}

/** Opens the curated layer only. */
export function loadPlaceFacts(): PlaceFacts {
  return placeFacts(loadCurated());
}

/** The curated layer as it is shipped, with the source of each place. */
export function loadCurated(): CuratedPlace[] {
  return decodeCurated(readFileSync(installedFile(CURATED), 'utf8'));
}

/** All entries of data/places/*.yaml in the order of the files: what data/gazetteer/curated.json is compiled from. */
export function readCuratedSources(): CuratedPlace[] {
  // Loaded only where it is needed: the library itself costs a tenth of a second.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const folder = installedFile('data/places');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return files.flatMap((file) => parseCurated(readFileSync(join(folder, file), 'utf8'), `data/places/${file}`, parse));
}
