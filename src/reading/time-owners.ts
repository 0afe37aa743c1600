import type { Clause, ParsedSentence } from '../text/clause.ts';
import type { TimeExpression } from '../text/times.ts';
import type { Span } from '../vocabulary/span.ts';
import { SPEECH } from './speech-words.ts';

/** The innermost verb clause around a time. Times before the first verb belong to the main clause. */
export function ownerOf(sentence: ParsedSentence, time: Span): number {
  let best = -1;
  sentence.clauses.forEach((clause: Clause, i) => {
    if (clause.predicate.form === 'noun' || clause.span.start > time.start || clause.span.end < time.end) return;
    const size = (c: Clause) => c.span.end - c.span.start;
    if (best < 0 || size(clause) < size(sentence.clauses[best]!)) best = i;
  });
  if (best >= 0) return best;
  let nearest = -1;
  sentence.clauses.forEach((clause, i) => {
    if (clause.predicate.form === 'noun') return;
    const distance = (c: Clause) =>
      Math.min(Math.abs(c.predicate.start - time.end), Math.abs(time.start - c.predicate.end));
    if (nearest < 0 || distance(clause) < distance(sentence.clauses[nearest]!)) nearest = i;
  });
  return nearest;
}

/** "Fighters had entered the town a day earlier": a look back, from which the report returns to its own day. */
export function looksBack(sentence: ParsedSentence, time: TimeExpression): boolean {
  if (!/\b(?:earlier|before|previous)\b/i.test(time.text)) return false;
  return sentence.clauses[ownerOf(sentence, time)]?.predicate.group.startsWith('had ') ?? false;
}

export function isOfSpeech(sentence: ParsedSentence, time: Span): boolean {
  const owner = ownerOf(sentence, time);
  return owner >= 0 && SPEECH.has(sentence.clauses[owner]!.predicate.lemma);
}

/** The times of a clause, with those of what it is told since: "have fled since the siege began on 3 May". */
export function timesOfClause(
  sentence: ParsedSentence,
  index: number,
  here: readonly TimeExpression[],
): readonly TimeExpression[] {
  return here.filter((time) => {
    const owner = ownerOf(sentence, time);
    const governor = sentence.clauses[owner]?.governor;
    return owner === index || (governor?.clause === index && governor.marker === 'since');
  });
}
