import type { TaggedToken } from './clause.ts';
import { lemmaOf } from './lemmas.ts';
import { BARE_VERB_REPAIRS } from './repairs/bare-verbs.ts';
import { NOUN_REPAIRS } from './repairs/nouns.ts';
import { REPORT_REPAIRS } from './repairs/reports.ts';
import { VERB_REPAIRS } from './repairs/verbs.ts';

/** All repairs in the order in which they run: each sees what the one before left. */
export const REPAIRS = [...NOUN_REPAIRS, ...REPORT_REPAIRS, ...VERB_REPAIRS, ...BARE_VERB_REPAIRS];

/** A bit for each tag that a repair is on, so that a word, or a whole sentence, is passed over by one comparison. */
const BITS = new Map([...new Set(REPAIRS.flatMap(({ on }) => on ?? []))].map((tag, bit) => [tag, 1 << bit]));
const ANY_WORD = 1 << BITS.size;
if (BITS.size > 30) throw new Error(`Too many tags that repairs are on: ${BITS.size}, expected at most 30`);
const READY = REPAIRS.map(({ on, tagAt }) => ({
  tagAt,
  mask: on?.reduce((mask, tag) => mask | BITS.get(tag)!, 0) ?? ANY_WORD,
}));

const bitsOf = (upos: string, xpos: string): number => ANY_WORD | (BITS.get(upos) ?? 0) | (BITS.get(xpos) ?? 0);

/** Applies `REPAIRS` to a tagged sentence. */
export function repairTags(tokens: readonly TaggedToken[]): TaggedToken[] {
  const repaired = [...tokens];
  const bits = repaired.map(({ upos, xpos }) => bitsOf(upos, xpos));
  let present = bits.reduce((all, own) => all | own, 0);
  for (const { mask, tagAt } of READY) {
    if ((present & mask) === 0) continue;
    for (let at = 0; at < repaired.length; at++) {
      if ((bits[at]! & mask) === 0) continue;
      const tag = tagAt(repaired, at);
      if (tag === null) continue;
      const [upos, xpos] = tag;
      const { text, start, end } = repaired[at]!;
      // Written out in the order of every other token, so that all tokens have one shape to the engine.
      repaired[at] = { text, start, end, upos, xpos, lemma: lemmaOf(text, upos, xpos) };
      bits[at] = bitsOf(upos, xpos);
      present |= bits[at]!;
    }
  }
  return repaired;
}
