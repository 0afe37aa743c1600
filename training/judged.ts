import { readFileSync } from 'node:fs';
import { overlapOf } from '../src/desk/form.ts';
import { paired } from '../src/desk/pairing.ts';
import { type Feature, featuresOf } from '../src/reading/confidence-features.ts';
import { frames } from '../src/reading/frames/catalogue.ts';
import type { Claim } from '../src/vocabulary/claim.ts';
import type { Reading } from '../src/vocabulary/report.ts';

/** A claim of which somebody can say whether it is right. */
export interface JudgedExample {
  /** Its report: no report is trained on and judged by at once. */
  readonly report: string;
  readonly right: boolean;
  readonly prior: number;
  readonly features: readonly Feature[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A row of gold, in one of three shapes:
 * - `claims`: every claim of the text, marked by hand. One that is read is right if it can be put to a marked one of its kind and type on some of the
 *   same words, one to one; any other is wrong;
 * - `fatalities` with `fatalitiesStated`: a coded note. Only who was killed, with a number, can be judged: right if it is that number;
 * - `facts`: figures of displacement. Only claims of displacement with a number can be judged: right if it is one of these numbers.
 */
interface GoldRow {
  readonly text: string;
  readonly claims?: readonly {
    readonly kind: string;
    readonly type: string;
    readonly evidence: Span | readonly Span[];
  }[];
  readonly fatalities?: number;
  readonly fatalitiesStated?: boolean;
  readonly facts?: readonly { readonly quantity: number | null }[];
}

/** `gold` and `readings` are files of one JSON object a line; a reading is a line of `groundwire read --json`, found by its text. */
export function judgedExamples(gold: string, readings: string): JudgedExample[] {
  const rows = new Map(lines<GoldRow>(gold).map((row) => [row.text.trim(), row]));
  return lines<Reading>(readings).flatMap((reading) => {
    const row = rows.get(reading.report.text.trim());
    return row ? examplesOf(row, reading) : [];
  });
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

const PRIORS = new Map<string, number>(frames.map(({ id, prior }) => [id, prior]));

function examplesOf(row: GoldRow, { report, claims, sentences }: Reading): JudgedExample[] {
  const verdicts = verdictsOf(row, claims);
  return claims.flatMap((claim, i) => {
    const prior = PRIORS.get(claim.by.rule);
    const right = verdicts[i];
    if (right === undefined || prior === undefined) return [];
    const at = claim.evidence[0]!.start;
    const sentence = sentences.find(({ start, end }) => start <= at && at < end) ?? null;
    return [{ report: report.id, right, prior, features: featuresOf(claim, sentence) }];
  });
}

/** For each claim whether it is right; undefined where that cannot be said. */
function verdictsOf(row: GoldRow, claims: readonly Claim[]): (boolean | undefined)[] {
  const { claims: marked, fatalities, fatalitiesStated, facts } = row;
  if (marked) {
    const gold = marked.map(
      ({ kind, type, evidence }) => ({ kind, type, evidence: [evidence].flat() }) as unknown as Claim,
    );
    const { pairs } = paired(gold, claims, (a, b) => {
      const overlap = a.kind === b.kind ? overlapOf(a.evidence, b.evidence) : 0;
      return overlap && overlap + (a.type === b.type ? 1 : 0);
    });
    const right = new Set(pairs.filter(([a, b]) => a.type === b.type).map(([, claim]) => claim));
    return claims.map((claim) => right.has(claim));
  }
  const counted = claims.map(({ quantity }) => quantity?.best ?? undefined);
  if (fatalities !== undefined && fatalitiesStated)
    return claims.map(({ kind, type }, i) =>
      kind === 'harm' && type === 'killed' && counted[i] !== undefined ? counted[i] === fatalities : undefined,
    );
  if (facts?.some(({ quantity }) => quantity !== null))
    return claims.map(({ kind }, i) =>
      kind === 'displacement' && counted[i] !== undefined
        ? facts.some(({ quantity }) => quantity === counted[i])
        : undefined,
    );
  return [];
}
