import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type CuratedPlace, decodeCurated, parseCurated } from './curated.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';

const PACK = 'data/gazetteer/gazetteer.bin.gz';
const CURATED = 'data/gazetteer/curated.json';

/** More than the pack unpacks to: with the default of 16 KB most of the time goes into joining chunks. */
const ONE_CHUNK = 1 << 24;

let loaded: Gazetteer | undefined;

/** The gazetteer that is shipped with the package: pack and curated layer. Read when first asked for, then kept. */
export function loadGazetteer(): Gazetteer {
  loaded ??= openGazetteer(
    gunzipSync(readFileSync(join(packageFolder(), PACK)), { chunkSize: ONE_CHUNK }),
    decodeCurated(readFileSync(join(packageFolder(), CURATED), 'utf8')),
  );
  return loaded;
}

/** All entries of data/places/*.yaml in the order of the files: what data/gazetteer/curated.json is compiled from. */
export function readCuratedSources(): CuratedPlace[] {
  const folder = join(packageFolder(), 'data/places');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return files.flatMap((file) => parseCurated(readFileSync(join(folder, file), 'utf8'), `data/places/${file}`));
}

/** The folder above this file that has the pack: the same from the sources and from the built package. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, PACK))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(
        `The gazetteer pack is missing: expected ${PACK} in a folder above ${fileURLToPath(import.meta.url)}.`,
      );
    folder = parent;
  }
  return folder;
}
