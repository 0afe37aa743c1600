import { readFileSync } from 'node:fs';
import { installedFile } from '../installed.ts';
import { unpackClusters } from './clusters.ts';
import { createTagger, type Tagger } from './tagger.ts';

let tagger: Tagger | null = null;

/** The English tagger, read from disk at the first call. `training/tagger.ts` makes its weights. */
export function englishTagger(): Tagger {
  tagger ??= createTagger(
    readFileSync(installedFile('models/english/tagger.bin')),
    unpackClusters(readFileSync(installedFile('models/english/clusters.bin'))),
  );
  return tagger;
}
