import type { TaggedToken } from './clause.ts';
import { lemmaOf } from './lemmas.ts';
import { BARE_VERB_REPAIRS, HEDGE_REPAIRS } from './repairs/bare-verbs.ts';
import { NOUN_REPAIRS } from './repairs/nouns.ts';
import { REPORT_REPAIRS } from './repairs/reports.ts';
import { VERB_REPAIRS } from './repairs/verbs.ts';

/** All repairs in the order in which they run: each sees what the one before left. */
export const REPAIRS = [...HEDGE_REPAIRS, ...NOUN_REPAIRS, ...REPORT_REPAIRS, ...VERB_REPAIRS, ...BARE_VERB_REPAIRS];

/** Applies `REPAIRS` to a tagged sentence. */
export function repairTags(tokens: readonly TaggedToken[]): TaggedToken[] {
  const repaired = [...tokens];
  for (const { tagAt } of REPAIRS)
    for (let at = 0; at < repaired.length; at++) {
      const tag = tagAt(repaired, at);
      if (tag === null) continue;
      const [upos, xpos] = tag;
      repaired[at] = { ...repaired[at]!, upos, xpos, lemma: lemmaOf(repaired[at]!.text, upos, xpos) };
    }
  return repaired;
}
