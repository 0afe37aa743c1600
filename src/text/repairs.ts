import type { TaggedToken } from './clause.ts';
import { lemmaOf } from './lemmas.ts';
import { BARE_VERB_REPAIRS, HEDGE_REPAIRS } from './repairs/bare-verbs.ts';
import { DEED_REPAIRS } from './repairs/deeds.ts';
import { DueRules } from './repairs/due.ts';
import { EVENT_REPAIRS } from './repairs/events.ts';
import { NOUN_REPAIRS } from './repairs/nouns.ts';
import { PARTICIPLE_REPAIRS } from './repairs/participles.ts';
import { REPORT_REPAIRS } from './repairs/reports.ts';
import { VERB_REPAIRS } from './repairs/verbs.ts';

/** All repairs in the order in which they run: each sees what the one before left. */
export const REPAIRS = [
  ...HEDGE_REPAIRS,
  ...NOUN_REPAIRS,
  ...EVENT_REPAIRS,
  ...REPORT_REPAIRS,
  ...VERB_REPAIRS,
  ...PARTICIPLE_REPAIRS,
  ...DEED_REPAIRS,
  ...BARE_VERB_REPAIRS,
];

const due = new DueRules(REPAIRS);

/** Applies `REPAIRS` to a tagged sentence, in place. */
export function repairTags(tokens: TaggedToken[]): TaggedToken[] {
  due.begin(tokens);
  for (let rule = 0; rule < REPAIRS.length; rule++) {
    if (!due.anywhere(rule)) continue;
    const { tagAt } = REPAIRS[rule]!;
    for (let at = 0; at < tokens.length; at++) {
      if (!due.at(rule, at)) continue;
      const tag = tagAt(tokens, at);
      if (tag === null) continue;
      const [upos, xpos] = tag;
      const { text, start, end } = tokens[at]!;
      // Written out in the order of every other token, so that all tokens have one shape to the engine.
      const repaired = { text, start, end, upos, xpos, lemma: lemmaOf(text, upos, xpos) };
      tokens[at] = repaired;
      due.set(repaired, at);
    }
  }
  return tokens;
}
