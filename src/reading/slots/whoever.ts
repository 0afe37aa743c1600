import type { Phrase } from '../../text/clause.ts';
import { DEMONYM } from '../../text/quantities/units.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { Span } from '../../vocabulary/span.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { PartyMention } from '../mentions.ts';
import { isReciprocal, pairMeant, pointsToPair } from './pairs.ts';
import { obliquesBetween, phraseOf, tokenAt } from './phrases.ts';
import type { SlotReader } from './slots.ts';

/** As what a party is looked for: one who acts must be the head of his phrase, one acted on may stand behind or before it. */
export interface Sought {
  readonly as: 'agent' | 'target';
  readonly not?: readonly Party[];
  /** What stands behind the head and is not meant: see deeds.ts. */
  readonly except?: (phrase: Phrase) => boolean;
}

/** What a target may hang on: "sanctions on X", "ties between X and Y", "the demands of X". */
const LEADING = wordSet(`of by from with on against to for between among over about toward towards upon`);

/** How deep prepositions may stand in one another: "the deployment of planes in support of X". */
const DEPTH = 2;

/**
 * Whom a phrase names where anybody may speak or be spoken to: besides the parties found by name an office ("the mayor"), a body ("the
 * court"), people by what they are ("Iranian diplomats"), a name that no list has, and a country where its name stands for a place. Who is
 * acted on may also be the owner of the head ("Haiti's efforts") or stand behind it ("sanctions on Haiti").
 */
export function whoever(reader: SlotReader, phrase: Phrase, { as, not = [], except = () => false }: Sought): Party[] {
  if (except(phrase)) return [];
  const direct = somebody(reader, phrase, { as, not });
  if (direct.length) return direct;
  if (as === 'agent' && inClass(phrase.head.lemma, 'documents')) return authorsOf(reader, phrase);
  if (as === 'agent') return isOffices(phrase) || isForce(phrase) ? ownerOf(reader, phrase) : [];
  const owner = ownerOf(reader, phrase);
  return owner.length ? owner : behind(reader, phrase, { not, except }, DEPTH);
}

/** Can the head of a phrase act as somebody? */
export function isSomebody(reader: SlotReader, phrase: Phrase): boolean {
  return somebody(reader, phrase, { as: 'agent' }).length > 0;
}

function somebody(reader: SlotReader, given: Phrase, { as, not = [] }: Sought): Party[] {
  const phrase = untimed(reader, reader.counted(given));
  if (!phrase) return [];
  const { head } = phrase;
  if (isReciprocal(reader.sentence, phrase)) return [];
  // "the leaders of both countries" are the countries', two of them.
  const [of] = isOffices(phrase) && head.xpos === 'NNS' ? reader.anatomy(phrase).inner : [];
  const pair = [phrase, ...(of?.preposition === 'of' ? of.phrases : [])].find((p) => pointsToPair(reader.sentence, p));
  if (pair) return [...pairMeant(reader.scene, reader.index, pair, not)];
  const { actors, lands } = reader.scene.mentions;
  const holder = isOffices(phrase) ? holderBehind(reader, phrase) : null;
  if (holder) return [holder];
  const mention = actors.overlapping(head.start, head.end)[0];
  if (mention) {
    const party = partyAs(reader, phrase, mention);
    return [...besides(reader, phrase, party), party];
  }
  if (head.upos === 'PRON') {
    const many = peopleMeant(reader, phrase, not);
    if (many) return [many];
    const speaker = speakerMeant(reader, phrase, as, not);
    return speaker.length ? speaker : reader.parties(phrase, { not, as });
  }
  // "restrictions on the movement of workers" is no political movement.
  const isAction = head.lemma === 'movement' && reader.anatomy(phrase).inner[0]?.preposition === 'of';
  if (isAction) return [];
  if (isOffices(phrase) || inClass(head.lemma, 'people')) {
    const found = reader.parties(phrase, { not, as, loose: false });
    if (found.length && head.lemma === 'party') return found;
    const party = described(reader, phrase);
    return [...besides(reader, phrase, party), party];
  }
  if (inClass(head.lemma, 'fighters')) return reader.parties(phrase, { not, as });
  const land = lands.overlapping(head.start, head.end)[0];
  if (land) return [{ actor: land.actor, name: land.name, start: land.start, end: land.end }];
  return named(reader, phrase);
}

/** Whoever wrote what speaks for him: "a UN resolution demanding …", "signed a statement that condemned …". */
function authorsOf(reader: SlotReader, phrase: Phrase): Party[] {
  const owner = ownerOf(reader, phrase);
  if (owner.length) return owner;
  const by = reader
    .anatomy(phrase)
    .inner.filter(({ preposition }) => preposition === 'by' || preposition === 'from')
    .flatMap(({ phrases }) => phrases);
  const above = reader.sentence.clauses.find(
    ({ predicate, object }) =>
      predicate.form === 'verb' &&
      predicate.voice === 'active' &&
      object.some((p) => p.head.start === phrase.head.start),
  );
  const authors = by.length ? by : (above?.subject ?? []);
  return authors
    .filter((p) => !inClass(p.head.lemma, 'documents'))
    .flatMap((p) => somebody(reader, p, { as: 'agent' }));
}

/** "Pakistan last year": the phrase without the time that stands behind its name. Null where all of it is a time. */
function untimed(reader: SlotReader, phrase: Phrase): Phrase | null {
  const time = reader.scene.mentions.times.covering(phrase.head);
  if (!time) return phrase;
  const last = tokenAt(reader.sentence, time.start) - 1;
  return time.start > phrase.start && last >= phrase.first ? phraseOf(reader.sentence, phrase.first, last) : null;
}

/** A party with what it is called before its name: "Foreign Minister Jane Doe". */
function partyAs(reader: SlotReader, phrase: Phrase, mention: PartyMention): Party {
  const party = { actor: mention.actor, name: mention.name, start: mention.start, end: mention.end };
  const isUnnamed = mention.actor === null && mention.kind === null && mention.end === phrase.head.end;
  if (isUnnamed && isOffices(phrase)) return described(reader, phrase);
  if (isUnnamed && (inClass(phrase.head.lemma, 'people') || inClass(phrase.head.lemma, 'fighters')))
    return described(reader, phrase);
  if (mention.role !== 'person') return party;
  const start = Math.min(described(reader, phrase).start, mention.start);
  return { ...party, start: apposedTo(reader, start) };
}

/** "the foreign minister, [Jane Doe],": who holds the office. */
function holderBehind(reader: SlotReader, phrase: Phrase): Party | null {
  const { end } = phrase.head;
  const behind = reader.scene.mentions.actors.overlapping(end, end + 4).find((m) => m.start >= end);
  if (behind?.role !== 'person' || !/^,\s+$/.test(reader.scene.text.slice(end, behind.start))) return null;
  return {
    actor: behind.actor,
    name: behind.name,
    start: Math.min(described(reader, phrase).start, behind.start),
    end: behind.end,
  };
}

/** "[Chad's emir, Sheikh] John Doe": where the office before a comma begins, else the start that is given. */
function apposedTo(reader: SlotReader, start: number): number {
  const { tokens, phrases } = reader.sentence;
  const at = tokens.findIndex((t) => t.start === start);
  if (tokens[at - 1]?.text !== ',') return start;
  const office = phrases.find((p) => p.end === tokens[at - 2]?.end && isOffices(p));
  return office?.start ?? start;
}

/** "[Hungarian] and Romanian officials": the name that shares the head with the one behind "and". */
function besides(reader: SlotReader, phrase: Phrase, { start }: Span): Party[] {
  const { tokens } = reader.sentence;
  const at = tokens.findIndex((t) => t.end > start);
  const first = tokens.findIndex((t, i) => i >= phrase.first && t.start >= start && /^\p{Lu}/u.test(t.text));
  const and = [at - 1, first + 1].find((i) => i > phrase.first && tokens[i]?.lemma === 'and' && i < phrase.last) ?? -1;
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (!before || !after || before.start < phrase.start || after.start >= phrase.head.start) return [];
  if (![before, after].every((t) => /^\p{Lu}/u.test(t.text) && (t.upos === 'PROPN' || t.upos === 'ADJ'))) return [];
  const { actors, lands } = reader.scene.mentions;
  const known = actors.overlapping(before.start, before.end)[0] ?? lands.overlapping(before.start, before.end)[0];
  return [
    known ? { actor: known.actor, name: known.name, start: known.start, end: known.end } : partyIn(reader, before),
  ];
}

/** "The farmers said [they] would march": in what one says of "it", "he" or "they" the speaker means himself. */
function speakerMeant(reader: SlotReader, phrase: Phrase, as: Sought['as'], not: readonly Party[]): Party[] {
  if (!/^(?:it|he|she|they|we|i)$/.test(phrase.head.lemma)) return [];
  const { clauses } = reader.sentence;
  const own = clauses.find((c) => c.subject.some((p) => p.head.start === phrase.head.start));
  if (own?.governor?.relation !== 'complement') return [];
  const speech = clauses[own.governor.clause];
  const [speaker, other] = speech?.predicate.voice === 'active' ? speech.subject : [];
  if (!speaker || speaker.head.upos === 'PRON') return [];
  return [speaker, ...(other ? [other] : [])].flatMap((p) => somebody(reader, p, { as, not }));
}

/** "Chad paid the exiled farmers whose land it took when it expelled [them]": people named in between, whom no state's name can mean. */
function peopleMeant(reader: SlotReader, { head }: Phrase, not: readonly Party[]): Party | null {
  if (!/^(?:them|they)$/i.test(head.text)) return null;
  const { sentence, scene } = reader;
  const people = sentence.phrases.findLast(
    (p) => p.head.end < head.start && p.head.xpos === 'NNS' && inClass(p.head.lemma, 'people'),
  );
  const isOther = (m: PartyMention) => m.role !== 'person' && !not.some((n) => n.start === m.start);
  if (!people || scene.mentions.actors.overlapping(people.end, head.start).some(isOther)) return null;
  return described(reader, people);
}

/** "the foreign minister of Chad", "Argentine judge", "officials in Chad said": by the words of the text, without article and number. */
function described(reader: SlotReader, phrase: Phrase): Party {
  const { before, headIndex } = reader.anatomy(phrase);
  const { sentence, scene } = reader;
  const first = before.find((t) => !SKIPPED.has(t.upos) && t.xpos !== 'PRP$') ?? phrase.head;
  const acts = sentence.clauses.some(
    (c) => c.predicate.form === 'verb' && c.subject.some((p) => p.head.start === phrase.head.start),
  );
  // What says whose or from where they are may stand behind the phrase.
  const groups = obliquesBetween(sentence, headIndex + 1, Math.min(sentence.tokens.length - 1, headIndex + BELONGING));
  let end = phrase.head.end;
  let reach = end;
  for (const { preposition, phrases, start } of groups) {
    const head = phrases[0]?.head;
    if (!head || !(preposition === 'of' || preposition === 'from' || (preposition === 'in' && acts))) break;
    if (start - reach > 1) break;
    reach = head.end;
    if (scene.mentions.times.overlapping(head.start, head.end).length) continue;
    const named = /^\p{Lu}/u.test(head.text) && !DEMONYM.test(head.text);
    if (named || scene.mentions.actors.overlapping(head.start, head.end).length) end = reach;
  }
  return partyIn(reader, { start: Math.min(first.start, phrase.head.start), end });
}

/** How many words behind somebody may say whose he is. */
const BELONGING = 14;

/** A name that nobody found: "Zubrowka", "President Ngor Mada". */
function named(reader: SlotReader, phrase: Phrase): Party[] {
  const { head } = phrase;
  if (head.upos !== 'PROPN' || !/^\p{Lu}/u.test(head.text) || NO_NAMES.has(head.lemma)) return [];
  // A town is nobody, nor is a thing that is called by where it stands.
  const place = reader.scene.mentions.places.covering(head);
  if (place?.place && place.place.kind !== 'country') return [];
  if (inClass(head.lemma, 'settlements') || inClass(head.lemma, 'facilities') || inClass(head.lemma, 'sites'))
    return [];
  const { before } = reader.anatomy(phrase);
  let start = head.start;
  for (let i = before.length - 1; i >= 0 && /^\p{Lu}/u.test(before[i]!.text) && before[i]!.upos !== 'DET'; i--)
    start = before[i]!.start;
  return [partyIn(reader, { start, end: head.end })];
}

/** "Haiti's efforts", "a Senegalese plan": whose the head is. */
function ownerOf(reader: SlotReader, phrase: Phrase): Party[] {
  const { actors, lands, times } = reader.scene.mentions;
  const { before, headIndex } = reader.anatomy(phrase);
  const span = { start: phrase.start, end: phrase.head.start };
  const mention = [...actors.overlapping(span.start, span.end), ...lands.overlapping(span.start, span.end)].sort(
    (a, b) => a.start - b.start,
  );
  const last = mention.at(-1);
  if (last) return [{ actor: last.actor, name: last.name, start: last.start, end: last.end }];
  const { tokens } = reader.sentence;
  const possessive = before.findLastIndex((t) => t.xpos === 'POS');
  const at = possessive > 0 ? headIndex - before.length + possessive - 1 : -1;
  const owner = tokens[at];
  if (!owner || owner.start < phrase.start || times.overlapping(owner.start, owner.end).length) return [];
  const isName = owner.upos === 'PROPN' && /^\p{Lu}/u.test(owner.text) && !NO_NAMES.has(owner.lemma);
  if (!isName && !inClass(owner.lemma, 'offices') && !inClass(owner.lemma, 'authorities')) return [];
  let first = at;
  while (first > phrase.first && /^\p{Lu}/u.test(tokens[first - 1]!.text) && tokens[first - 1]!.upos !== 'DET') first--;
  return [partyIn(reader, { start: tokens[first]!.start, end: owner.end })];
}

/** "sanctions on X": in the first prepositional group that names somebody. */
function behind(
  reader: SlotReader,
  phrase: Phrase,
  { not, except }: Required<Omit<Sought, 'as'>>,
  depth: number,
): Party[] {
  for (const { preposition, phrases } of reader.anatomy(phrase).inner) {
    if (!LEADING.has(preposition)) continue;
    const found = phrases.flatMap((inside) => {
      if (except(inside)) return [];
      const direct = somebody(reader, inside, { as: 'target', not });
      if (direct.length) return direct;
      const owner = ownerOf(reader, inside);
      return owner.length || depth <= 1 ? owner : behind(reader, inside, { not, except }, depth - 1);
    });
    if (found.length) return found;
  }
  return [];
}

function partyIn(reader: SlotReader, { start, end }: Span): Party {
  return { actor: null, name: reader.scene.text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

const isOffices = ({ head }: Phrase): boolean => inClass(head.lemma, 'offices') || inClass(head.lemma, 'authorities');
const isForce = ({ head }: Phrase): boolean =>
  inClass(head.lemma, 'weapons') || inClass(head.lemma, 'fighters') || COLLECTIVES.has(head.lemma);

/** Many who act as one: they go by the name before the word. */
const COLLECTIVES = wordSet('network wing group clan tribe machine side camp community');

const SKIPPED = new Set(['DET', 'NUM', 'ADV', 'PUNCT', 'ADP', 'PRON', 'VERB', 'PART']);

/** Written with a capital and nobody. */
const NO_NAMES =
  wordSet(`operation ramadan eid christmas easter islam god allah english arabic french russian resolution article phase charter convention
  day week covid-19 parliamentary treaty accord agreement act bill constitution internet facebook twitter war`);
