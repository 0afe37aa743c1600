import type { Clause, ParsedSentence, Phrase } from '../../text/clause.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';
import type { Candidate } from './candidate.ts';
import { addAll, enclosing, type Slots, slotsOfClause } from './clause-slots.ts';
import { saidAfter } from './complements.ts';
import { obliquesBetween, phraseOf, tokenAt } from './phrases.ts';

/** Verbs that lend their subject to the event that is their object: "launched an attack", "came under fire". */
const SUPPORT =
  wordSet(`launch mount stage carry conduct begin start continue make open intensify resume undertake wage initiate
  commence perform unleash step execute lead plan announce declare join escalate direct deliver ramp
  threaten pursue stop halt suspend try attempt involve commit perpetrate report complete impose lay
  maintain have do accept sign reach agree hold express voice order renew prepare press drop fire be
  become remain issue reiterate repeat convey send give host present produce`);
/** Verbs by which one makes his own words heard. */
const VOICED = wordSet('reiterate repeat issue renew press make express voice maintain announce send convey');
/** Verbs whose object an event as their subject hits: "an air strike hit the camp". */
const HITTING =
  wordSet(`hit strike target destroy damage kill wound injure rock pound shake impact land reach flatten devastate
  displace affect rip tear pit`);
/** Verbs that stand a place where the event is: "Goma saw heavy fighting". */
const WITNESS = wordSet(`see witness experience suffer face endure`);

/** A noun for an event, with what hangs on it and what the verb that carries it lends. */
export function nominal(scene: Scene, index: number, at: number): Candidate {
  const sentence = scene.sentences[index]!;
  const { tokens } = sentence;
  const token = tokens[at]!;
  const own = sentence.clauses.findIndex(
    (c) => c.predicate.form === 'noun' && c.predicate.start <= token.start && c.predicate.end >= token.end,
  );
  const slots: Slots = new Map(own >= 0 ? slotsOfClause(scene, sentence, own) : []);
  const apposed = apposedParty(scene, sentence, at);
  addAll(slots, innerSlots(scene, sentence, at));
  const owner = ownerBefore(scene, index, at);
  if (apposed) {
    slots.set('subject', [apposed]);
    if (owner) slots.set('object', [owner]);
  } else if (owner && !slots.get('subject')?.length) slots.set('subject', [owner]);
  const carrier = carrierOf(sentence, token.start, token.end, own);
  // "reiterated its demand": whose it is, is who reiterates it.
  const ownersWord = slots.get('subject')?.length === 1 && slots.get('subject')![0]!.head.xpos === 'PRP$';
  if (ownersWord && carrier?.as === 'object' && VOICED.has(sentence.clauses[carrier.index]!.predicate.lemma))
    slots.delete('subject');
  if (carrier) lend(scene, sentence, carrier, slots);
  if (ownersWord && owner && !slots.get('subject')?.length) slots.set('subject', [owner]);
  const said = saidAfter(sentence, at);
  if (said) slots.set('that', [said]);
  if (!slots.get('subject')?.length) {
    const answerable = answerableFor(sentence, token.start);
    if (answerable.length) slots.set('subject', answerable);
  }
  if (!slots.get('subject')?.length && !slots.get('between')?.length) {
    const others = othersOf(scene, sentence, token);
    if (others.length > 1 || (others.length > 0 && (slots.get('with')?.length || slots.get('against')?.length)))
      slots.set('subject', others);
    // "locked in a dispute over a deal with X": the deal is with X.
    if (others.length > 1) slots.delete('with');
  }
  withoutActing(scene, sentence, slots, token.start);
  const self = sentence.phrases.find((p) => p.head.start === token.start);
  if (self) slots.set('self', [self]);
  const clause =
    carrier?.index ?? (own >= 0 ? (sentence.clauses[own]!.governor?.clause ?? own) : enclosing(sentence, token.start));
  return { form: 'noun', lemma: token.lemma, particle: null, sentence: index, token: at, clause, slots };
}

/** Events of two: who has one with somebody is the subject of the sentence that it stands in. */
const OF_TWO =
  wordSet(`talk meeting negotiation deliberation consultation discussion fighting clash battle dispute row feud standoff accord agreement
  deal pact`);

/**
 * "took the hill after fighting with [Y]", "[X] and [Y] are locked in a dispute": the other of the two, or both, who act in the clause
 * around.
 */
function othersOf(
  scene: Scene,
  sentence: ParsedSentence,
  { start, lemma }: { start: number; lemma: string },
): readonly Phrase[] {
  if (!OF_TWO.has(lemma)) return [];
  const index = sentence.clauses.findIndex(
    ({ predicate, obliques }) =>
      predicate.form === 'verb' &&
      (predicate.voice === 'active' || predicate.lemma === 'lock' || predicate.lemma === 'embroil') &&
      obliques.some((o) => o.start <= start && start < o.end && AROUND.has(o.preposition)),
  );
  if (index < 0) return [];
  const around = slotsOfClause(scene, sentence, index);
  return around.get(sentence.clauses[index]!.predicate.voice === 'active' ? 'subject' : 'object') ?? [];
}

const AROUND = wordSet('after following during before amid in over to since near');

/** Takes out of a noun's slots what acts in the sentence it stands in, where a comma was lost between them. */
function withoutActing(scene: Scene, sentence: ParsedSentence, slots: Slots, start: number): void {
  sentence.clauses.forEach((clause, index) => {
    if (clause.predicate.form !== 'verb' || clause.predicate.start < start || clause.subject.length) return;
    const [first] =
      slotsOfClause(scene, sentence, index).get(clause.predicate.voice === 'passive' ? 'object' : 'subject') ?? [];
    if (!first || first.start <= start || first.start > clause.predicate.start) return;
    for (const [key, phrases] of slots) {
      const kept = phrases.filter((p) => p.start < first.start || p.start > clause.predicate.start);
      if (kept.length < phrases.length) slots.set(key, kept);
    }
  });
}

/** The prepositional groups right after a noun. */
function innerSlots(scene: Scene, sentence: ParsedSentence, at: number): ReadonlyMap<string, readonly Phrase[]> {
  const { tokens } = sentence;
  let last = at;
  const subjects = new Set(
    sentence.clauses.flatMap((c) =>
      c.predicate.form === 'noun' ? [] : [...c.subject, ...c.object].map((p) => p.first),
    ),
  );
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1]!;
    if (
      next.upos === 'VERB' ||
      next.upos === 'AUX' ||
      next.text === ';' ||
      next.text === '(' ||
      ['which', 'who', 'that', 'where', 'when', 'as', 'after', 'before', 'while', 'but'].includes(next.lemma)
    )
      break;
    // "At the start of the assault on X, two bombers hit …": what acts in the sentence does not hang on the noun.
    if (subjects.has(last + 1)) break;
    last++;
  }
  const slots: Slots = new Map();
  for (const oblique of obliquesBetween(sentence, at + 1, last)) {
    if (slots.has(oblique.preposition)) continue;
    const phrases = oblique.phrases.filter(
      (p) => scene.mentions.times.overlapping(p.head.start, p.head.end).length === 0,
    );
    if (phrases.length) slots.set(oblique.preposition, phrases);
  }
  return slots;
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** "affiliate Nusra Front", "Nusra Front, an affiliate of X,": the party that the noun is said of. */
function apposedParty(scene: Scene, sentence: ParsedSentence, at: number): Phrase | null {
  const { tokens } = sentence;
  const { actors } = scene.mentions;
  const next = tokens[at + 1];
  if (next?.upos === 'PROPN') {
    const mention = actors.overlapping(next.start, next.end)[0];
    if (mention && mention.start === next.start) return phraseOf(sentence, at + 1, tokenAt(sentence, mention.end - 1));
  }
  let first = at;
  while (first > 0 && ['NOUN', 'PROPN', 'ADJ', 'PART', 'DET', 'NUM'].includes(tokens[first - 1]!.upos)) first--;
  const comma = tokens[first - 1];
  const before = tokens[first - 2];
  if (comma?.text !== ',' || !before || tokens[first]?.upos !== 'DET') return null;
  const mention = actors.overlapping(before.start, before.end)[0];
  return mention ? phraseOf(sentence, tokenAt(sentence, mention.start), first - 2) : null;
}

/** "[US]-backed alliance": it is not the backer's. */
const BACKING =
  /^[-‐‑](?:backed|supported|funded|armed|trained|sponsored|aligned|equipped|financed|held|controlled|brokered|mediated)\b/;

/** Whose it is: "IS's advance", "the rebel advance", "Turkish shelling". */
function ownerBefore(scene: Scene, index: number, at: number): Phrase | null {
  const sentence = scene.sentences[index]!;
  const { tokens } = sentence;
  let first = at;
  while (first > 0) {
    const before = tokens[first - 1]!;
    if (
      ['NOUN', 'PROPN', 'ADJ', 'PART', 'DET', 'NUM', 'ADV'].includes(before.upos) ||
      before.text === '-' ||
      before.xpos === 'POS' ||
      before.text === '"'
    )
      first--;
    else break;
  }
  const pronoun = tokens.findIndex(
    (t, i) => i >= first - 1 && i < at && (t.xpos === 'PRP$' || POSSESSIVES.has(t.lemma)),
  );
  if (pronoun >= 0)
    return {
      head: tokens[pronoun]!,
      first: pronoun,
      last: pronoun,
      start: tokens[pronoun]!.start,
      end: tokens[pronoun]!.end,
    };
  if (first === at) return null;
  const owner = scene.mentions.actors
    .overlapping(tokens[first]!.start, tokens[at]!.start)
    .findLast(({ end }) => !BACKING.test(scene.text.slice(end, end + 16)));
  if (!owner) return null;
  const from = tokenAt(sentence, owner.start);
  const to = Math.min(tokenAt(sentence, owner.end - 1), at - 1);
  // A name that the tagger takes for something else than a noun is somebody all the same.
  const head = tokens[to]!;
  return phraseOf(sentence, from, to) ?? { head, first: from, last: to, start: tokens[from]!.start, end: head.end };
}

interface Carrier {
  readonly index: number;
  readonly as: 'subject' | 'object' | 'oblique';
}

/** The verb clause in which the noun is a slot's head. */
function carrierOf(sentence: ParsedSentence, start: number, end: number, own: number): Carrier | null {
  let second: Carrier | null = null;
  for (let index = 0; index < sentence.clauses.length; index++) {
    const clause = sentence.clauses[index]!;
    if (index === own || clause.predicate.form === 'noun') continue;
    const isHead = (p: Phrase) => p.head.start >= start && p.head.end <= end;
    const as =
      clause.object.some(isHead) || isObjectBehind(sentence, clause, start)
        ? 'object'
        : clause.subject.some(isHead)
          ? 'subject'
          : clause.obliques.some((o) => o.preposition === 'under' && o.phrases.some(isHead))
            ? 'oblique'
            : null;
    if (as === null) continue;
    const { lemma } = clause.predicate;
    if (as !== 'object' || SUPPORT.has(lemma) || WITNESS.has(lemma)) return { index, as };
    second ??= { index, as };
  }
  return second;
}

/**
 * The parser lets go of some events: of the last noun of "surprise simultaneous attacks", and of an event from which the participle
 * stands apart ("airstrikes against X conducted by Y").
 */
function isObjectBehind(sentence: ParsedSentence, clause: Clause, start: number): boolean {
  const [object] = clause.object;
  if (!object || clause.predicate.form !== 'verb' || !SUPPORT.has(clause.predicate.lemma)) return false;
  const { tokens } = sentence;
  if (clause.predicate.voice === 'passive') {
    if (object.head.start <= start || clause.predicate.start <= object.head.start) return false;
    return !inClass(object.head.lemma, 'violence') && tokens[tokenAt(sentence, start) + 1]?.upos === 'ADP';
  }
  if (object.head.start >= start || object.start < clause.predicate.end) return false;
  for (let i = tokenAt(sentence, start) - 1; i >= 0 && tokens[i]!.start > object.head.start; i--)
    if (!['ADJ', 'NOUN', 'NUM'].includes(tokens[i]!.upos)) return false;
  return true;
}

/** "X is responsible for the attack", "claimed responsibility for it", "was blamed for it", "blamed X for it": who is said to have done it. */
function answerableFor(sentence: ParsedSentence, start: number): readonly Phrase[] {
  for (const clause of sentence.clauses) {
    const { lemma, form, voice } = clause.predicate;
    const isFor = clause.obliques.some((o) => o.preposition === 'for' && o.phrases.some((p) => p.head.start === start));
    if (!isFor) continue;
    if (form === 'adjective' && lemma === 'responsible') return clause.subject;
    if (form !== 'verb') continue;
    if (lemma === 'blame' || lemma === 'suspect') return clause.object;
    if (voice === 'active' && clause.object.some((o) => o.head.lemma === 'responsibility')) return clause.subject;
  }
  return [];
}

/** Who launched the event that a phrase names: "[the army] launched an attack that killed five". Empty where nobody did. */
export function launchersOf(scene: Scene, sentence: ParsedSentence, event: Phrase): readonly Phrase[] {
  const carrier = carrierOf(sentence, event.head.start, event.head.end, -1);
  if (carrier?.as !== 'object' || !SUPPORT.has(sentence.clauses[carrier.index]!.predicate.lemma)) return [];
  return slotsOfClause(scene, sentence, carrier.index).get('subject') ?? [];
}

function lend(scene: Scene, sentence: ParsedSentence, carrier: Carrier, slots: Slots): void {
  const verb = sentence.clauses[carrier.index]!;
  const lent = slotsOfClause(scene, sentence, carrier.index);
  const subject = lent.get('subject');
  const { lemma } = verb.predicate;
  if (carrier.as === 'object' && subject) {
    // Who accepts "demands from X" does not make them.
    const isOthers = lemma === 'accept' && (slots.has('from') || slots.has('by'));
    if (SUPPORT.has(lemma) && !isOthers && !slots.has('subject')) slots.set('subject', subject);
    else if (WITNESS.has(lemma)) addAll(slots, new Map([['in', subject]]));
  }
  if (carrier.as === 'oblique' && subject) addAll(slots, new Map([['on', subject]]));
  if (carrier.as === 'subject' && HITTING.has(lemma)) {
    const object = lent.get('object');
    if (object && !slots.has('on') && !slots.has('of')) addAll(slots, new Map([['object', object]]));
  }
  const obliques = new Map(
    [...lent].filter(([key]) => key !== 'subject' && key !== 'object' && !(key === 'from' && carrier.as !== 'object')),
  );
  if (carrier.as !== 'object' || SUPPORT.has(lemma) || WITNESS.has(lemma)) addAll(slots, obliques);
}
