import type { Span } from '../../../vocabulary/span.ts';
import { occurrences } from './locate.ts';
import type { Passage } from './passages.ts';
import type { DropReason } from './tally.ts';

/** A sentence is evidence, a page is not. */
const LONGEST = 1000;
/** Whoever repeats so many words says the same twice; fewer ("12 people") may stand for anything. */
const TELLING_WORDS = 5;

/** Where the quotes of one claim may stand, before the order of the claims has decided. */
export interface Quoted {
  /** What kind of claim it is: two claims of one kind with one quote stand on two places. */
  readonly what: string;
  /** For each quote the places at which it stands; at least one each. */
  readonly places: readonly (readonly Span[])[];
  readonly quotes: readonly string[];
}

/** Looks for the quotes of a claim. All of them must stand in what was to be read: one that was made up spoils the claim. */
export function quotedIn(
  text: string,
  passage: Passage,
  what: string,
  evidence: readonly string[],
): Quoted | DropReason {
  const quotes = [...new Set(evidence)];
  const places: Span[][] = [];
  for (const quote of quotes) {
    if (quote.length > LONGEST) return 'quote-too-long';
    if (!/[\p{L}\p{N}]{2}/u.test(quote)) return 'quote-not-in-text';
    const found = occurrences(text, quote, [passage]).filter((span) => isShown(span, passage));
    if (!found.length)
      return occurrences(text, quote, [{ start: 0, end: text.length }]).length
        ? 'quote-outside-passage'
        : 'quote-not-in-text';
    places.push(found);
  }
  return { what, places, quotes };
}

/** A quote may run over paragraphs, but not over what was left out between them. */
function isShown(span: Span, { pieces }: Passage): boolean {
  const first = pieces.findIndex((p) => p.start <= span.start && span.start < p.end);
  const last = pieces.findIndex((p) => p.start < span.end && span.end <= p.end);
  return first >= 0 && last >= first && last - first <= 1;
}

/**
 * Chooses among several places by the order of the claims, which is that of the text: between the claims before and after whose place is
 * sure. As many claims of one kind as places take them in turn. Of what is left, telling quotes take the first place; short ones are null.
 */
export function settled(all: readonly Quoted[]): readonly (readonly Span[] | null)[] {
  const sure = all.map(({ places }) => places.find((p) => p.length === 1)?.[0] ?? null);
  const turns = new Map<string, number>();
  return all.map(({ what, places, quotes }, index) => {
    const from = sure.slice(0, index).findLast((s) => s !== null)?.start ?? 0;
    const to = sure.slice(index + 1).find((s) => s !== null)?.start ?? Infinity;
    const chosen: Span[] = [];
    for (const [i, candidates] of places.entries()) {
      const key = `${what}\n${quotes[i]}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const place = choose(candidates, from, to, turn, claimsWith(all, what, quotes[i]!), quotes[i]!);
      if (place === null) return null;
      chosen.push(place);
    }
    return chosen.sort((a, b) => a.start - b.start);
  });
}

function choose(
  candidates: readonly Span[],
  from: number,
  to: number,
  turn: number,
  claims: number,
  quote: string,
): Span | null {
  if (candidates.length === 1) return candidates[0]!;
  if (claims === candidates.length) return candidates[turn]!;
  const between = candidates.filter((c) => from <= c.start && c.start <= to);
  if (between.length === 1) return between[0]!;
  return quote.trim().split(/\s+/).length >= TELLING_WORDS ? (between[0] ?? candidates[0]!) : null;
}

function claimsWith(all: readonly Quoted[], what: string, quote: string): number {
  return all.filter((q) => q.what === what && q.quotes.includes(quote)).length;
}
