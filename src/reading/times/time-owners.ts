import type { Clause, ParsedSentence } from '../../text/clause.ts';
import type { TimeExpression } from '../../text/times.ts';
import type { Span } from '../../vocabulary/span.ts';
import { SPEECH } from '../speech-words.ts';

/** The innermost verb clause around a time. Times before the first verb belong to the main clause, "and the next day, they …" to what follows. */
export function ownerOf(sentence: ParsedSentence, time: Span): number {
  const joined = joinedBehind(sentence, time);
  if (joined >= 0) return joined;
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

/** The clause that "and" or "but" joins to the one before and that a time opens: "took X [and the next day], they took Y". */
function joinedBehind(sentence: ParsedSentence, time: Span): number {
  const { tokens } = sentence;
  let first = tokens.findIndex((t) => t.start >= time.start);
  if (tokens[first - 1]?.upos === 'ADP') first--;
  const last = tokens.findIndex((t) => t.start >= time.end);
  if (tokens[first - 1]?.upos !== 'CCONJ' || last < 0) return -1;
  // "between 3 May and 4 June, they said" is one time.
  if (tokens.slice(Math.max(0, first - 5), first).some((t) => t.lemma === 'between')) return -1;
  const from = tokens[last]!.text === ',' ? last + 1 : last;
  const next = tokens[from];
  return sentence.clauses.findIndex(
    (c) =>
      c.predicate.form === 'verb' && c.predicate.start > time.end && c.subject.some((p) => p.start === next?.start),
  );
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

/** "the total of those who have been forced to leave since 3 May": the time behind "since" in what is told more of somebody in a clause. */
export function sinceInRelative(
  text: string,
  sentence: ParsedSentence,
  index: number,
  here: readonly TimeExpression[],
): readonly TimeExpression[] {
  return here.filter((time) => {
    if (!/\bsince\b[^,;.]{0,60}$/i.test(text.slice(sentence.start, time.start))) return false;
    let at = ownerOf(sentence, time);
    for (let steps = 0; at >= 0 && steps < 4; steps++) {
      const governor = sentence.clauses[at]!.governor;
      if (!governor || (governor.relation !== 'relative' && governor.relation !== 'complement')) return false;
      if (governor.clause === index) return governor.relation === 'relative';
      at = governor.clause;
    }
    return false;
  });
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
