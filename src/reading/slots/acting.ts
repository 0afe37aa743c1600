import type { Clause, ParsedSentence, Phrase } from '../../text/clause.ts';
import { wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';
import { phraseOf, tokenAt } from './phrases.ts';

const ACCUSING = wordSet(`accuse blame suspect condemn criticise criticize denounce`);

/**
 * Who acts in a clause: its subject, else for "…, cutting the road" and "to retake the town" that of the clause above. "captured the
 * villages near Azaz, which cut the road" tells what the capture did: a relative clause on a mere place acts by the clause above.
 */
export function actingSubject(scene: Scene, sentence: ParsedSentence, index: number, depth: number): readonly Phrase[] {
  const clause = sentence.clauses[index]!;
  const own = clause.subject.map((p) => antecedent(sentence, clause, p));
  if (!clause.governor || depth > 3) return own;
  const { relation, clause: above } = clause.governor;
  const governor = sentence.clauses[above];
  if (!governor || clause.predicate.voice === 'passive') return own;
  const placesOnly =
    own.length > 0 &&
    own.every(
      (p) =>
        scene.mentions.places.overlapping(p.head.start, p.head.end).length > 0 &&
        scene.mentions.actors.overlapping(p.head.start, p.head.end).length === 0,
    );
  if (
    placesOnly &&
    clause.predicate.form === 'verb' &&
    clause.predicate.lemma !== 'be' &&
    ((relation === 'relative' && clause.governor.marker === 'which') || relation === 'adverbial')
  )
    return actingSubject(scene, sentence, above, depth + 1);
  const bearer = bearerOf(sentence, clause);
  if (bearer) return [bearer];
  const accused = accusedOf(sentence, index);
  if (accused.length) return accused;
  if (own.length && isResult(clause, governor)) return actingSubject(scene, sentence, above, depth + 1);
  if (own.length) return own;
  if (relation !== 'adverbial' && relation !== 'conjunct' && relation !== 'purpose') return [];
  if (governor.predicate.voice === 'passive' && relation === 'conjunct') return [];
  return actingSubject(scene, sentence, above, depth + 1);
}

/**
 * "accused X of arming them", "accused X of breaking the truce by shelling a town": X is said to have done it, however many
 * participles lie between the accusation and the deed. Empty where the clause is no part of an accusation.
 */
function accusedOf(sentence: ParsedSentence, index: number): readonly Phrase[] {
  let clause = sentence.clauses[index];
  for (let depth = 0; clause && depth < 3; depth++) {
    const { governor, predicate } = clause;
    if (!governor || predicate.form !== 'verb' || !/ing\b/.test(predicate.group)) return [];
    const above: Clause | undefined = sentence.clauses[governor.clause];
    if (above && ACCUSING.has(above.predicate.lemma) && above.object.length) return above.object;
    if (governor.relation !== 'adverbial' && governor.relation !== 'conjunct') return [];
    clause = above;
  }
  return [];
}

/** Nouns whose "to …" is done by whose they are. */
const BORNE =
  wordSet(`refusal decision threat promise pledge attempt plan offer bid effort failure intention willingness readiness commitment vow
  move wish desire proposal ability inability reluctance determination unwillingness`);

/** "[X]'s refusal to meet Y": who acts in the "to …" is whose the noun is. */
function bearerOf(sentence: ParsedSentence, { predicate }: Clause): Phrase | null {
  const { tokens } = sentence;
  if (predicate.form !== 'verb' || !/^to\b/.test(predicate.group)) return null;
  const noun = tokenAt(sentence, predicate.start) - 1;
  if (!BORNE.has(tokens[noun]?.lemma ?? '')) return null;
  let mark = noun - 1;
  while (tokens[mark]?.upos === 'ADJ' || tokens[mark]?.upos === 'NOUN') mark--;
  if (tokens[mark]?.xpos !== 'POS') return null;
  const owner = sentence.phrases.find((p) => p.first < mark && p.last >= mark);
  return owner ? phraseOf(sentence, owner.first, mark - 1) : null;
}

const RESULTS = wordSet(
  `kill wound injure destroy damage displace force cut trap isolate drive capture seize leave cause`,
);

/** "hit a convoy killing nine": no comma parts what the deed led to from what it hit, and the parser takes it for the convoy's. */
function isResult(clause: Clause, governor: Clause): boolean {
  return (
    clause.governor?.relation === 'relative' &&
    clause.governor.marker === null &&
    RESULTS.has(clause.predicate.lemma) &&
    /^\w+ing$/.test(clause.predicate.group) &&
    governor.predicate.form === 'verb' &&
    governor.predicate.voice === 'active' &&
    governor.subject.length > 0 &&
    clause.subject.every((s) => governor.object.some((o) => o.head.start === s.head.start))
  );
}

const RELATIVES = new Set(['which', 'who', 'whom', 'that']);

/** "which" and "who" → the noun phrase right before them. */
export function antecedent(sentence: ParsedSentence, clause: Clause, phrase: Phrase): Phrase {
  if (!RELATIVES.has(phrase.head.lemma) || clause.governor?.relation !== 'relative') return phrase;
  let best: Phrase | null = null;
  for (const candidate of sentence.phrases) {
    if (candidate.head.end > phrase.start || RELATIVES.has(candidate.head.lemma)) continue;
    if (!best || candidate.head.end > best.head.end) best = candidate;
  }
  return best ?? phrase;
}
