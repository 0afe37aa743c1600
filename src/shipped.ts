/**
 * The data that comes with the package, read from disk at the first call and kept: what the pure functions of the library are handed.
 * `loadGazetteer()` takes about 12 MB and `loadRegistry()` about 1 MB off the disk.
 */
export { loadRegistry } from './actors/load.ts';
export { loadGazetteer, loadPlaceFacts } from './places/load.ts';
export { englishTagger } from './text/load.ts';
