import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../src/places/load.ts';
import { AT_WAR } from '../src/places/wars.ts';
import { inTurn, markdownTable, spread } from './measure.ts';

const PLACES = join(import.meta.dirname, '..', 'data', 'places');

/** Opened in a process of its own, as a command does it: pack and curated layer, milliseconds and megabytes beside the process without it. */
const OPENING = `
const before = process.memoryUsage().rss;
const began = performance.now();
const { loadGazetteer } = await import(${JSON.stringify(join(import.meta.dirname, '..', 'src', 'places', 'load.ts'))});
const loaded = performance.now();
loadGazetteer();
console.log(JSON.stringify({ ms: performance.now() - loaded, mb: (process.memoryUsage().rss - before) / 1048576, began }));
`;

/** The shipped gazetteer: opening, exact look-ups and look-ups by sound, beside a JavaScript Map of the same names. */
export async function run(): Promise<string> {
  const openings = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', OPENING], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as { ms: number; mb: number };
  });
  const gazetteer = loadGazetteer();
  const keys = namesOf('syria.yaml')
    .concat(namesOf('sudan.yaml'), namesOf('ukraine.yaml'))
    .filter((key) => gazetteer.has(key));
  const first = rate(1, keys, (key) => gazetteer.lookup(key));
  const names = new Map(keys.map((key) => [key, gazetteer.lookup(key)]));
  const misspelt = keys.filter((key) => key.length > 5).map((key) => `${key.slice(0, 3)}${key.slice(4)}`);
  const one = new Set(['SY']);
  const wars = new Set(AT_WAR);
  const runs = inTurn<number>(5, {
    'exact, asked for again': () => rate(40, keys, (key) => gazetteer.lookup(key)),
    'exact, in a Map of 1,000 names': () => rate(400, keys, (key) => names.get(key)),
    'other spellings, one country': () => rate(1, misspelt, (key) => gazetteer.similar(key, one)),
    'other spellings, all countries at war': () => rate(1, misspelt, (key) => gazetteer.similar(key, wars)),
  });
  const table = markdownTable(
    ['look-up', 'a second'],
    [['exact, the first time', [first]] as const, ...Object.entries(runs)].map(([name, rates]) => [
      name,
      Math.round(spread(rates).median).toLocaleString('en'),
    ]),
  );
  const ms = spread(openings.map((opening) => opening.ms));
  const mb = spread(openings.map((opening) => opening.mb));
  return `Opening, uncompiled: ${ms.median.toFixed(0)} ms (${ms.min.toFixed(0)}–${ms.max.toFixed(0)}), ${mb.median.toFixed(0)} MB with the code that reads it.\n\n${table}`;
}

function rate(rounds: number, keys: readonly string[], ask: (key: string) => unknown): number {
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const key of keys) ask(key);
  const { user, system } = process.cpuUsage(began);
  return (rounds * keys.length) / ((user + system) / 1e6);
}

/** Names as the curated layer spells them, in lower case: real ones, in no order that the pack would like. */
function namesOf(file: string): string[] {
  return [...readFileSync(join(PLACES, file), 'utf8').matchAll(/name: "?([A-Z][A-Za-z' -]+)/g)].map(([, name]) =>
    (name as string).toLowerCase().replaceAll("'", '').replaceAll('-', ' ').trim(),
  );
}
