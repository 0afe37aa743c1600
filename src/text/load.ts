import { readFileSync } from 'node:fs';
import { installedFile } from '../installed.ts';
import { createBoundaries, type FindStarts } from './boundaries.ts';
import { unpackClusters } from './clusters.ts';
import { createParser, type Parser } from './parser.ts';
import { createTagger, type Tagger } from './tagger.ts';
import type { Clusters } from './words.ts';

let clusters: Clusters | null = null;
let tagger: Tagger | null = null;
let parser: Parser | null = null;
let boundaries: FindStarts | null = null;

function englishClusters(): Clusters {
  clusters ??= unpackClusters(readFileSync(installedFile('models/english/clusters.bin')));
  return clusters;
}

/** The English tagger, read from disk at the first call. `training/tagger.ts` makes its weights. */
export function englishTagger(): Tagger {
  tagger ??= createTagger(readFileSync(installedFile('models/english/tagger.bin')), englishClusters());
  return tagger;
}

/** The English parser, read from disk at the first call. It reads the tags of `englishTagger`; `training/parser.ts` makes its weights. */
export function englishParser(): Parser {
  parser ??= createParser(
    readFileSync(installedFile('models/english/parser.bin')),
    englishClusters(),
    englishTagger().tags,
  );
  return parser;
}

/** Where the sentences of treebanks start, read from disk at the first call. `training/boundaries.ts` makes its weights. */
export function englishBoundaries(): FindStarts {
  boundaries ??= createBoundaries(
    readFileSync(installedFile('models/english/boundaries.bin')),
    englishClusters(),
    englishTagger().tags,
  );
  return boundaries;
}
