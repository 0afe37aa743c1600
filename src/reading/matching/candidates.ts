import type { Clause, ParsedSentence } from '../../text/clause.ts';
import type { Catalogue } from '../frames/catalogue.ts';
import type { Scene } from '../scene.ts';
import type { Candidate } from '../slots/candidate.ts';
import { slotsOfClause } from '../slots/clause-slots.ts';
import { nominal } from '../slots/event-nouns.ts';
import { tokenAt } from '../slots/phrases.ts';
import { attributive, bareCount, countBefore, describing, hyphened } from './attributes.ts';

/** All candidates of a sentence for which the catalogue has a frame, in the order of their words. */
export function candidatesOf(scene: Scene, index: number, catalogue: Catalogue): readonly Candidate[] {
  const sentence = scene.sentences[index]!;
  const candidates: Candidate[] = [];
  sentence.clauses.forEach((clause, i) => {
    if (clause.predicate.form === 'noun') return;
    const { lemma, particle, form } = clause.predicate;
    const token = tokenAt(sentence, clause.predicate.end - 1);
    if (form === 'verb') {
      if (catalogue.verbs.has(lemma))
        candidates.push({
          form,
          lemma,
          particle,
          sentence: index,
          token: predicateToken(sentence, clause),
          clause: i,
          slots: slotsOfClause(scene, sentence, i),
        });
      return;
    }
    const word = [lemma, describing(sentence.tokens[token]!)].find((w) => catalogue.adjectives.has(w));
    if (word)
      candidates.push({
        form: 'adjective',
        lemma: word,
        particle,
        sentence: index,
        token,
        clause: i,
        slots: slotsOfClause(scene, sentence, i),
      });
  });
  sentence.tokens.forEach((token, i) => {
    // "a new offensive against": some event nouns look like adjectives.
    const isNoun =
      token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      (token.upos === 'ADJ' && sentence.tokens[i + 1]?.upos === 'ADP');
    if (isNoun && catalogue.nouns.has(token.lemma) && !isCompoundPart(sentence, i))
      candidates.push(nominal(scene, index, i));
    else if (catalogue.adjectives.has(describing(token)) && countBefore(sentence, i) !== null)
      candidates.push(bareCount(sentence, index, i, countBefore(sentence, i)!));
    else if (catalogue.adjectives.has(describing(token)) && (token.upos === 'ADJ' || token.upos === 'VERB')) {
      const candidate = attributive(sentence, index, i);
      if (candidate && !candidates.some((c) => c.token === i)) candidates.push(candidate);
    }
  });
  candidates.push(...hyphened(scene, index, catalogue));
  return candidates.sort((a, b) => a.token - b.token);
}

/** The word of the verb group that carries the meaning: its last with the predicate's dictionary form. */
function predicateToken(sentence: ParsedSentence, { predicate }: Clause): number {
  const last = tokenAt(sentence, predicate.end - 1);
  for (let i = last; i >= 0 && sentence.tokens[i]!.start >= predicate.start; i--)
    if (sentence.tokens[i]!.lemma === predicate.lemma) return i;
  return last;
}

/** "attack" in "attack helicopter" describes; only the last noun of a run is an event. */
function isCompoundPart(sentence: ParsedSentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return next !== undefined && next.upos === 'NOUN' && sentence.tokens[index]!.end + 1 >= next.start;
}
