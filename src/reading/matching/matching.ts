import type { Phrase } from '../../text/clause.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import type { Catalogue, SlotTest, Trigger } from '../frames/catalogue.ts';
import type { Frame } from '../frames/frame.ts';
import { isPerson } from '../frames/persons.ts';
import { inClass, isWordClass, wordSet } from '../frames/words.ts';
import type { Candidate } from '../slots/candidate.ts';
import { pointsToParty, pointsToPlace } from '../slots/coreference.ts';
import type { SlotReader } from '../slots/slots.ts';
import { isSomebody } from '../slots/whoever.ts';

/** A frame that fits a candidate. */
export interface Match {
  readonly frame: Frame;
  readonly candidate: Candidate;
}

/** The frames that fit a candidate, in the catalogue's order. */
export function matchesOf(candidate: Candidate, catalogue: Catalogue, reader: SlotReader): readonly Match[] {
  const matches: Match[] = [];
  for (const trigger of triggersOf(candidate, catalogue))
    if (fits(trigger, candidate, reader)) matches.push({ frame: trigger.frame, candidate });
  return matches;
}

function triggersOf(candidate: Candidate, catalogue: Catalogue): readonly Trigger[] {
  switch (candidate.form) {
    case 'verb':
      return catalogue.verbs.get(candidate.lemma) ?? [];
    case 'noun':
      return catalogue.nouns.get(candidate.lemma) ?? [];
    case 'modifier':
      return catalogue.modifiers.get(candidate.lemma) ?? [];
    case 'adjective':
      return [...(catalogue.adjectives.get(candidate.lemma) ?? []), ...(catalogue.nouns.get(candidate.lemma) ?? [])];
  }
}

function fits({ frame, kind, rest, beside, tests }: Trigger, candidate: Candidate, reader: SlotReader): boolean {
  if (!hasRest(rest, candidate, reader)) return false;
  if (kind === 'fighting' && isOfWork(candidate, reader)) return false;
  if (kind === 'control' && fallsSomehow(candidate, reader)) return false;
  if (beside.length > 0 && !beside.some((words) => standsBeside(words, candidate, reader))) return false;
  for (const test of tests) {
    const unlisted = test.slot === 'object' && (kind === 'control' || leavesPlaces(candidate, kind));
    if (!slotPasses(slotOf(candidate, test.slot, frame), test, reader, unlisted)) return false;
  }
  return true;
}

/** "people fled Kiradi", a place that no list has: whom one only leaves may be a firm. */
function leavesPlaces({ lemma }: Candidate, kind: Kind): boolean {
  return kind === 'displacement' && lemma === 'flee';
}

/** "a general strike", "fired his deputy": work is laid down and nobody hit. */
function isOfWork({ form, lemma, token, slots }: Candidate, { sentence }: SlotReader): boolean {
  // Who fires a person has dismissed him.
  if (form === 'verb' && lemma === 'fire')
    return (slots.get('object') ?? []).some(({ head }) => isPerson(head.lemma) || inClass(head.lemma, 'offices'));
  return form === 'noun' && lemma === 'strike' && OF_WORK.has(sentence.tokens[token - 1]?.lemma ?? '');
}

const OF_WORK = wordSet(
  'general hunger labour labor rail transport wildcat sympathy teacher worker doctor student dock bus truck',
);

/** "fell silent", "fell short": no fall of a town. */
function fallsSomehow({ form, lemma, token }: Candidate, { sentence }: SlotReader): boolean {
  const next = sentence.tokens[token + 1];
  return form === 'verb' && lemma === 'fall' && (next?.upos === 'ADJ' || next?.lemma === 'short');
}

/** What an adjective describes is its object; where the frame asks for an agent it is the one who is so ("is concerned"). */
export function slotOf(candidate: Candidate, slot: string, frame: Frame): readonly Phrase[] {
  if (candidate.form === 'adjective' && (slot === 'object' || slot === 'subject')) {
    const described = frame.needs.includes('agent') ? 'subject' : 'object';
    return slot === described ? (candidate.slots.get('object') ?? candidate.slots.get('subject') ?? []) : [];
  }
  if (candidate.form === 'noun' && slot === 'object' && !candidate.slots.get('object')?.length) {
    return candidate.slots.get('of') ?? candidate.slots.get('on') ?? candidate.slots.get('against') ?? [];
  }
  return candidate.slots.get(slot) ?? [];
}

/** A verb's particle, which may also be a preposition that stands apart; the words before a noun. */
function hasRest(rest: readonly string[], candidate: Candidate, reader: SlotReader): boolean {
  if (candidate.form === 'noun') {
    const { tokens } = reader.sentence;
    let at = candidate.token - 1;
    for (let k = rest.length - 1; k >= 0; k--) {
      const word = rest[k];
      while (tokens[at]?.text === '-') at--;
      if (tokens[at]?.lemma !== word && tokens[at]?.text.toLowerCase() !== word) return false;
      at--;
    }
    return true;
  }
  if (!rest.length)
    return candidate.particle === null || NEUTRAL_PARTICLES.has(candidate.particle) || widensNumber(candidate, reader);
  const [first] = rest;
  if (candidate.particle === first || isAdverbBefore(rest, candidate, reader)) return true;
  return followsVerb(rest, candidate, reader) || candidate.slots.has(first!);
}

/** "fully damaged" is "damaged fully". */
function isAdverbBefore([word, ...others]: readonly string[], candidate: Candidate, reader: SlotReader): boolean {
  if (others.length || !word?.endsWith('ly')) return false;
  return reader.sentence.tokens[candidate.token - 1]?.text.toLowerCase() === word;
}

/** Particles that change nothing: "sealed off" is sealed, "carried out" needs its own entry. */
const NEUTRAL_PARTICLES = wordSet(`up down away forward ahead along through in out off`);

/** "displaced around 2,000 people", "displaced over 12 days": no particle, but a part of the number or the time. */
function widensNumber(candidate: Candidate, reader: SlotReader): boolean {
  const next = reader.sentence.tokens[candidate.token + 1];
  if (next === undefined || next.lemma !== candidate.particle) return false;
  const behind = reader.sentence.tokens[candidate.token + 2] ?? next;
  const { quantities, times } = reader.scene.mentions;
  return (
    behind.upos === 'NUM' ||
    quantities.overlapping(next.start, next.end).length > 0 ||
    times.overlapping(next.start, behind.end).length > 0
  );
}

function followsVerb(rest: readonly string[], candidate: Candidate, reader: SlotReader): boolean {
  const { tokens } = reader.sentence;
  return rest.every(
    (word, i) =>
      tokens[candidate.token + 1 + i]?.lemma === word || tokens[candidate.token + 1 + i]?.text.toLowerCase() === word,
  );
}

function standsBeside(words: readonly string[], candidate: Candidate, reader: SlotReader): boolean {
  const { tokens } = reader.sentence;
  const last = Math.min(tokens.length - 1, candidate.token + 7);
  for (let i = Math.max(0, candidate.token - 4); i <= last; i++)
    if (tokens[i]!.lemma === words[0] && words.every((word, k) => k === 0 || tokens[i + k]?.text.toLowerCase() === word))
      return true;
  return false;
}

const AMOUNTS = wordSet(`part most much rest majority half all some several`);

function slotPasses(phrases: readonly Phrase[], test: SlotTest, reader: SlotReader, unlisted: boolean): boolean {
  // What is taken in "most of the town" is the town.
  const meant = unlisted ? phrases.map((p) => (AMOUNTS.has(p.head.lemma) ? reader.counted(p) : p)) : phrases;
  return headsPass(meant, test, reader, unlisted);
}

function headsPass(given: readonly Phrase[], test: SlotTest, reader: SlotReader, unlisted: boolean): boolean {
  const { wanted, barred } = test;
  if (!given.length) return wanted.length === 0 || wanted.includes('#nothing');
  const words = given.filter((p) => p.head.upos !== 'NUM');
  const phrases = words.length ? words : given;
  if (phrases.every((p) => barred.some((head) => passes(p, head, reader)))) return false;
  if (!wanted.length) return true;
  return phrases.some(
    (p) =>
      !barred.some((head) => passes(p, head, reader)) &&
      wanted.some(
        (head) =>
          passes(p, head, reader) || (unlisted && head === '#place' && (reader.isUnlistedName(p) || isPronoun(p))),
      ),
  );
}

function passes(phrase: Phrase, test: string, reader: SlotReader): boolean {
  const answers = reader.answersOf(phrase);
  let answer = answers.get(test);
  if (answer === undefined) {
    answer = holds(phrase, test, reader);
    answers.set(test, answer);
  }
  return answer;
}

function holds(phrase: Phrase, test: string, reader: SlotReader): boolean {
  const lemma = phrase.head.lemma;
  if (!test.startsWith('#')) return lemma === test || phrase.head.text.toLowerCase() === test;
  const name = test.slice(1);
  if (name === 'anything') return true;
  if (name === 'nothing') return false;
  if (name === 'somebody') return isSomebody(reader, phrase);
  const { mentions } = reader.scene;
  if (name === 'place')
    return (
      mentions.places.overlapping(phrase.head.start, phrase.head.end).length > 0 ||
      (pointsToPlace(reader.sentence, phrase) && reader.places(phrase, 'at').length > 0)
    );
  if (name === 'ground') return isGround(phrase, reader);
  if (name === 'agency')
    return mentions.actors.overlapping(phrase.head.start, phrase.head.end).some((m) => m.role === 'speaker');
  if (name === 'party') {
    if (mentions.actors.overlapping(phrase.head.start, phrase.head.end).length > 0) return true;
    if (pointsToParty(reader.sentence, phrase)) return true;
    return (
      mentions.actors.overlapping(phrase.start, phrase.head.start).length > 0 &&
      (inClass(lemma, 'fighters') || inClass(lemma, 'authorities') || POSITIONS.has(lemma))
    );
  }
  if (name === 'person') return isPerson(lemma) || isAmountOfPeople(phrase, reader);
  if (isWordClass(name)) return inClass(lemma, name) || (name === 'people' && isAmountOfPeople(phrase, reader));
  throw new RangeError(
    `Unexpected head test ${JSON.stringify(test)}: expected #place, #ground, #party, #agency, #person, #somebody, #nothing, #anything, a list of words.ts or a word`,
  );
}

/** A place by name that is no country: a country may be who rules it. */
function isGround({ head }: Phrase, reader: SlotReader): boolean {
  return reader.scene.mentions.places
    .overlapping(head.start, head.end)
    .some(({ place }) => place === null || place.kind !== 'country');
}

/** "lost it again": what is taken and lost may be a pronoun. */
function isPronoun(phrase: Phrase): boolean {
  return phrase.head.lemma === 'it' || phrase.head.lemma === 'they' || phrase.head.lemma === 'them';
}

const POSITIONS =
  wordSet(`position target convoy artillery warplane jet aircraft tank headquarters plane navy gunship helicopter
  checkpoint air drone territory area stronghold group coalition network wing`);

/** "45,000 Syrians": a name in the plural with a number before it counts people. */
function isAmountOfPeople(phrase: Phrase, reader: SlotReader): boolean {
  if (phrase.head.upos === 'NUM') return true;
  const counted = reader.counted(phrase);
  if (counted !== phrase && inClass(counted.head.lemma, 'people')) return true;
  if (reader.quantities(phrase).some((q) => q.unit === 'person')) return true;
  return reader.isCitizens(counted);
}
