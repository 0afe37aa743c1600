// Makes models/places anew: `npx tsx training/places.ts CORPUS.jsonl …`. A line of a corpus is {"id", "text", "places": [{"start", "end", "lat", "lon"}]}.
// Learns what each reason for or against a candidate is worth (src/places/resolve.ts) from names whose places a person looked up: weights of a log-linear
// choice among the namesakes. Reports are held out in turn, so that what is printed is of weights that had not seen them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorFinder } from '../src/actors/index.ts';
import { loadRegistry } from '../src/actors/load.ts';
import { kilometresBetween, type Point } from '../src/places/geometry.ts';
import { findPlaces, type ResolvedPlaceMention } from '../src/places/index.ts';
import { loadGazetteer } from '../src/places/load.ts';
import type { ScoredCandidate } from '../src/places/resolve.ts';
import { weightName } from '../src/places/signal.ts';
import { parseText } from '../src/text/parse.ts';
import { dot } from './logistic.ts';

const FOLDS = 5;
const ROUNDS = 300;
const STEP = 0.4;
/** Pulls every weight towards 1, what a reason was thought to be worth. */
const RIDGE = 40;
/** Kilometres within which a candidate is the marked place, and within which the nearest is where no other is so near: points of provinces vary. */
const [SAME, NEAREST] = [25, 161];

/** What says "X province" and "X" apart keeps its worth: local news has few towns that share their name with a province, wars have many. */
const KEPT = new Set(['own town', 'kind word', 'in', 'not in']);

/** A name to be resolved: the reasons of each candidate, and which candidates are right. */
interface Choice {
  readonly report: string;
  readonly corpus: string;
  readonly weight: number;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly lat?: number;
    readonly lon?: number;
  }[];
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npx tsx training/places.ts CORPUS.jsonl …');
  process.exit(2);
}
const [gazetteer, registry] = [await loadGazetteer(), await loadRegistry()];
const names: string[] = [];
const column = (name: string): number => {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
};

function mentionsIn(text: string): ResolvedPlaceMention[] {
  const sentences = parseText(text, [{ start: 0, end: text.length }]);
  const actorSpans = actorFinder({ text, sentences, published: null }, registry)().filter(
    ({ standing, how }) => standing !== 'place' && how.rule !== 'state' && how.rule !== 'metonym',
  );
  return findPlaces({ text, sentences, actorSpans, candidatesKept: 80 }, gazetteer);
}

function choicesOf(corpus: string): Choice[] {
  const rows = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldRow);
  return rows.flatMap(({ id, text, places }): Choice[] => {
    const seen = new Map<string, Choice>();
    for (const { nameSpan, candidates } of mentionsIn(text)) {
      const gold = places.find((p) => p.start < nameSpan.end && p.end > nameSpan.start && p.lat !== undefined);
      if (gold === undefined || candidates.length < 2) continue;
      const choice = choiceOf(id, corpus, candidates, gold as Point);
      if (choice === null) continue;
      const key = `${candidates[0]!.match.place.id} ${gold.lat} ${candidates.length}`;
      const before = seen.get(key);
      seen.set(key, before === undefined ? choice : { ...before, weight: Math.sqrt(before.weight ** 2 + 1) });
    }
    return [...seen.values()];
  });
}

/** Null where no candidate is right, or all are. */
function choiceOf(report: string, corpus: string, candidates: readonly ScoredCandidate[], gold: Point): Choice | null {
  const away = candidates.map(({ match: { place } }) =>
    place.lat === null || place.lon === null ? Number.POSITIVE_INFINITY : kilometresBetween(place as Point, gold),
  );
  const nearest = Math.min(...away);
  if (nearest > NEAREST) return null;
  const right = away.map((km) => km <= Math.max(SAME, nearest));
  if (right.every((one) => one)) return null;
  const rows = candidates.map(({ match, signals }) => {
    const row: number[] = [];
    for (const signal of signals) row[column(weightName(signal, match))] = signal.value;
    return row;
  });
  return { report, corpus, weight: 1, rows, right };
}

function weightsFrom(choices: readonly Choice[]): number[] {
  const weights = names.map(() => 1);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => (RIDGE * (weight - 1)) / total);
    for (const { rows, right, weight } of choices) {
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const [all, good] = [odds, odds.map((odd, i) => (right[i] ? odd : 0))].map((list) =>
        list.reduce((a, b) => a + b, 0),
      );
      rows.forEach((row, i) => {
        const error = odds[i]! / all! - (right[i] ? odds[i]! / Math.max(good!, 1e-12) : 0);
        for (let k = 0; k < row.length; k++) slope[k]! += (weight * error * row[k]!) / total;
      });
    }
    for (let k = 0; k < weights.length; k++)
      weights[k] = Math.max(KEPT.has(names[k]!) ? 1 : 0, weights[k]! - STEP * slope[k]!);
  }
  return weights;
}

const isRight = ({ rows, right }: Choice, weights: readonly number[]): boolean => {
  const scores = rows.map((row) => dot(row, weights));
  return right[scores.indexOf(Math.max(...scores))]!;
};

const read = files.flatMap(choicesOf);
const choices = read.map((choice) => ({
  ...choice,
  rows: choice.rows.map((row) => names.map((_, k) => row[k] ?? 0)),
}));
const reports = [...new Set(choices.map(({ report }) => report))];
const foldOf = new Map(reports.map((report, i) => [report, i % FOLDS]));
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = weightsFrom(choices.filter(({ report }) => foldOf.get(report) !== fold));
  return choices
    .filter(({ report }) => foldOf.get(report) === fold)
    .map((choice) => ({ ...choice, hit: isRight(choice, weights) }));
}).flat();
const before = names.map(() => 1);
let gained = 0;
for (const corpus of files) {
  const mine = heldOut.filter((choice) => choice.corpus === corpus);
  const hits = mine.filter(({ hit }) => hit).length;
  const untrained = mine.filter((choice) => isRight(choice, before)).length;
  gained += hits - untrained;
  console.log(
    `${corpus.split('/').at(-1)}: ${mine.length} names with a choice; right by unit weights ${untrained}, by weights that had not seen the report ${hits}`,
  );
}
const weights = weightsFrom(choices);
const learned = Object.fromEntries(names.map((name, k) => [name, Math.round(weights[k]! * 100) / 100]).sort());
console.log(learned);
console.log(gained > 0 ? `${gained} more right: kept` : 'no more right than by unit weights: these stay');
const folder = join(import.meta.dirname, '../models/places');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify({ weights: gained > 0 ? learned : {} }, null, 2)}\n`);
