import type { Clause, ParsedSentence, Phrase } from '../../text/clause.ts';
import { wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';
import { actingSubject, antecedent } from './acting.ts';
import { complementsOf } from './complements.ts';
import { phraseOf, splitCoordination, tokenAt } from './phrases.ts';

/** `subject`, `object` or a preposition → what stands there. */
export type Slots = Map<string, readonly Phrase[]>;

/** What was made of the clauses of a scene so far: a clause is asked for by its verb, by every noun in it and by what hangs on it. */
const made = new WeakMap<Scene, Map<Clause, Slots>>();

/** The slots of a clause; relative pronouns stand for what they point to, a missing subject is taken from the clause above. */
export function slotsOfClause(
  scene: Scene,
  sentence: ParsedSentence,
  index: number,
): ReadonlyMap<string, readonly Phrase[]> {
  let known = made.get(scene);
  if (known === undefined) {
    known = new Map();
    made.set(scene, known);
  }
  const clause = sentence.clauses[index]!;
  let slots = known.get(clause);
  if (slots === undefined) {
    slots = fillSlots(scene, sentence, index);
    known.set(clause, slots);
  }
  return slots;
}

/** "have been fighting, [including near Goma]": where else it was. */
function included({ clauses }: ParsedSentence, index: number): Clause['obliques'] {
  return clauses
    .filter(
      ({ predicate, object, governor }) =>
        predicate.group === 'including' && !object.length && governor?.clause === index,
    )
    .flatMap(({ obliques }) => obliques);
}

function fillSlots(scene: Scene, sentence: ParsedSentence, index: number): Slots {
  const clause = sentence.clauses[index]!;
  const slots: Slots = new Map();
  const subject = actingSubject(scene, sentence, index, 0);
  if (subject.length) slots.set('subject', subject);
  if (clause.object.length)
    slots.set(
      'object',
      clause.object.map((p) => antecedent(sentence, clause, p)),
    );
  const object = clause.predicate.voice === 'passive' ? 'object' : 'subject';
  for (const oblique of [...clause.obliques, ...included(sentence, index)]) {
    // "up to 15,000 people were displaced", "between 90 and 230 were killed": no preposition, but a part of the number.
    if (scene.mentions.quantities.overlapping(oblique.start, oblique.end).some((q) => q.start === oblique.start)) {
      if (!slots.has(object) && oblique.start < clause.predicate.start) slots.set(object, oblique.phrases.slice(-1));
      continue;
    }
    const actor = actorAfterTime(scene, sentence, clause, oblique);
    if (actor) {
      if (!slots.has(object)) slots.set(object, [actor]);
      continue;
    }
    const actors = slots.has(object) ? [] : actorsAfterComma(scene, sentence, clause, oblique);
    if (actors.length) {
      slots.set(object, actors);
      const key = SAME_AS[oblique.preposition] ?? oblique.preposition;
      const before = oblique.phrases.filter((p) => p.start < actors[0]!.start);
      if (before.length) slots.set(key, [...(slots.get(key) ?? []), ...before]);
      continue;
    }
    const key = SAME_AS[oblique.preposition] ?? oblique.preposition;
    // "on Monday" is when, not what on: times have a slot of their own.
    const phrases = oblique.phrases.filter(
      (p) => scene.mentions.times.overlapping(p.head.start, p.head.end).length === 0,
    );
    if (phrases.length)
      slots.set(key, [...(slots.get(key) ?? []), ...phrases.map((p) => antecedent(sentence, clause, p))]);
  }
  if (clause.predicate.form !== 'noun') addAll(slots, complementsOf(sentence, index));
  if (clause.predicate.form === 'verb') {
    addUndergone(sentence, index, slots);
    addDescribed(sentence, clause, slots);
    addThere(sentence, clause, slots);
    if (clause.governor?.relation === 'relative' && clause.governor.marker === 'where')
      addWhere(sentence, clause, slots);
    addDriven(scene, sentence, clause, slots);
    addCourse(sentence, slots);
  }
  return slots;
}

/** "On Monday rebels attacked": without a comma the day and the one who acts are read as one phrase. */
function actorAfterTime(
  scene: Scene,
  sentence: ParsedSentence,
  clause: Clause,
  oblique: Clause['obliques'][number],
): Phrase | null {
  const [phrase] = oblique.phrases;
  if (!phrase || phrase.end > clause.predicate.start || clause.predicate.form !== 'verb') return null;
  const time = scene.mentions.times.overlapping(oblique.start, phrase.end).at(-1);
  if (!time || time.end > phrase.head.start || phrase.start > time.end) return null;
  return phraseOf(sentence, tokenAt(sentence, time.end - 1) + 1, phrase.last);
}

/** Verbs that nobody does without an object: where a note has none, what stands as subject underwent it. */
const ALWAYS_DONE_TO =
  wordSet(`kill injure wound abduct kidnap arrest detain assassinate murder behead execute lynch displace destroy damage
  torch loot hijack capture rescue apprehend ambush shoot gun`);

/**
 * What headlines and notes leave out. "Two soldiers killed in the raid" (were killed), "shot dead a trader", "beat to death two men"
 * (the object stands behind the result), "three men found killed" (the object of the verb before).
 */
function addUndergone(sentence: ParsedSentence, index: number, slots: Slots): void {
  if (slots.has('object')) return;
  const clause = sentence.clauses[index]!;
  const { predicate } = clause;
  if (predicate.voice === 'passive') {
    const before = sentence.clauses[index - 1];
    if (
      before &&
      before.predicate.end + 1 === predicate.start &&
      before.predicate.form === 'verb' &&
      before.object.length
    )
      slots.set('object', before.object);
    return;
  }
  const after = behindResult(sentence, tokenAt(sentence, predicate.end - 1) + 1);
  if (after.length) {
    slots.set('object', after);
    return;
  }
  const subject = slots.get('subject');
  if (!subject || !ALWAYS_DONE_TO.has(predicate.lemma) || !/^(?:shot|gunned|\w+ed)(?: down)?$/.test(predicate.group))
    return;
  slots.set('object', subject);
  slots.delete('subject');
}

/** "shot [dead] a trader", "beat [to death] two men": the noun phrases right behind the outcome. */
function behindResult(sentence: ParsedSentence, at: number): readonly Phrase[] {
  const { tokens } = sentence;
  const next =
    tokens[at]?.lemma === 'dead'
      ? at + 1
      : tokens[at]?.lemma === 'to' && tokens[at + 1]?.lemma === 'death'
        ? at + 2
        : -1;
  if (next < 0 || !tokens[next] || tokens[next].upos === 'ADP' || tokens[next].upos === 'PUNCT') return [];
  let last = next;
  while (tokens[last + 1] && !['ADP', 'VERB', 'AUX', 'SCONJ', 'PUNCT'].includes(tokens[last + 1]!.upos)) last++;
  return splitCoordination(sentence, next, last);
}

/** "After the battles of X and Y, Rwanda and rebel forces captured Z": a list before the comma swallows those who act behind it. */
function actorsAfterComma(
  scene: Scene,
  sentence: ParsedSentence,
  clause: Clause,
  oblique: Clause['obliques'][number],
): readonly Phrase[] {
  const { predicate } = clause;
  if (predicate.form !== 'verb' || oblique.start > predicate.start || oblique.end > predicate.start) return [];
  const { tokens } = sentence;
  const verb = tokenAt(sentence, predicate.start);
  for (let i = tokenAt(sentence, oblique.start) + 1; i < verb; i++) {
    if (tokens[i]!.text !== ',') continue;
    const phrases = splitCoordination(sentence, i + 1, verb - 1);
    const [first] = phrases;
    const last = phrases.at(-1);
    if (!first || !last) continue;
    if (phrases.every((p) => scene.mentions.actors.overlapping(p.start, p.head.end).length > 0)) return phrases;
  }
  return [];
}

/** Prepositions of several words that say no more than one. */
const SAME_AS: { readonly [words: string]: string } = {
  'to within': 'within',
  'on the outskirts of': 'near',
  'in the vicinity of': 'near',
  'on the edge of': 'near',
  'close to': 'near',
  'next to': 'near',
  'near to': 'near',
  'in the direction of': 'toward',
  'inside of': 'inside',
  'outside of': 'outside',
  'off of': 'off',
};

/** "[people] living in the valley have been evacuated": whom the relative clause right before tells of. */
function addDescribed(sentence: ParsedSentence, clause: Clause, slots: Slots): void {
  if (clause.predicate.voice !== 'passive' || slots.has('object') || !clause.governor) return;
  const above = sentence.clauses[clause.governor.clause];
  const described = above?.governor?.relation === 'relative' ? above.subject : [];
  if (described.length && above!.predicate.end < clause.predicate.start) slots.set('object', described);
}

/** "living there", "from there": an adverb that stands for a place. */
function addThere(sentence: ParsedSentence, clause: Clause, slots: Slots): void {
  const { tokens } = sentence;
  for (let i = tokenAt(sentence, clause.predicate.end); i < tokens.length && tokens[i]!.start < clause.span.end; i++) {
    const token = tokens[i]!;
    if (token.lemma !== 'there' || token.xpos === 'EX') continue;
    const before = tokens[i - 1];
    const key = before?.upos === 'ADP' ? before.lemma : 'in';
    const phrase: Phrase = { head: token, first: i, last: i, start: token.start, end: token.end };
    slots.set(key, [...(slots.get(key) ?? []), phrase]);
  }
}

/** "its border, where the militia controls …": the noun before "where" is where it is. */
function addWhere(sentence: ParsedSentence, clause: Clause, slots: Slots): void {
  let best: Phrase | null = null;
  for (const phrase of sentence.phrases)
    if (phrase.head.end <= clause.span.start && (!best || phrase.head.end > best.head.end)) best = phrase;
  if (best && !slots.has('in')) slots.set('in', [best]);
}

/** Verbs that say where a way runs. */
const RUNNING = wordSet(`lead run stretch connect link go extend`);

/** "the corridor that leads from X toward Y": where the object runs. */
function addCourse(sentence: ParsedSentence, slots: Slots): void {
  for (const object of slots.get('object') ?? []) {
    for (const clause of sentence.clauses) {
      if (!RUNNING.has(clause.predicate.lemma) || clause.predicate.form !== 'verb') continue;
      const on = clause.subject.some((s) => s.head.start >= object.start && s.head.end <= object.end + 1);
      if (!on || clause.predicate.start < object.head.end) continue;
      const ends = clause.obliques.filter((o) =>
        ['from', 'to', 'toward', 'towards', 'between', 'through', 'into'].includes(o.preposition),
      );
      addAll(slots, new Map(ends.map((o) => [o.preposition, o.phrases])));
    }
  }
}

/** Verbs by which one makes others do something: "causing thousands to flee". */
const MAKING = wordSet(`cause force prompt lead drive trigger send make compel push oblige`);

/** Who made them do it: the subject of the verb above. */
function addDriven(scene: Scene, sentence: ParsedSentence, clause: Clause, slots: Slots): void {
  if (clause.governor?.relation !== 'complement') return;
  const above = sentence.clauses[clause.governor.clause];
  if (!above || !MAKING.has(above.predicate.lemma)) return;
  const driver = actingSubject(scene, sentence, clause.governor.clause, 0);
  if (driver.length) slots.set('driver', driver);
}

/** Adds what is not there yet. */
export function addAll(slots: Slots, more: ReadonlyMap<string, readonly Phrase[]>): void {
  for (const [key, phrases] of more) {
    const present = slots.get(key) ?? [];
    const fresh = phrases.filter((p) => !present.some((q) => q.start < p.end && p.start < q.end));
    if (fresh.length) slots.set(key, [...present, ...fresh]);
  }
}

/** The innermost verb clause around an offset. */
export function enclosing(sentence: ParsedSentence, offset: number): number | null {
  let best: number | null = null;
  sentence.clauses.forEach((clause, i) => {
    if (clause.predicate.form === 'noun' || clause.span.start > offset || clause.span.end <= offset) return;
    if (
      best === null ||
      clause.span.end - clause.span.start < sentence.clauses[best]!.span.end - sentence.clauses[best]!.span.start
    )
      best = i;
  });
  return best;
}
