import type { Phrase } from '../../text/clause.ts';
import type { Party } from '../../vocabulary/party.ts';
import { isPerson } from '../frames/persons.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { PartyMention } from '../mentions.ts';
import { partyMeant, pointsToParty } from './coreference.ts';
import { CountSlots } from './count-slots.ts';
import { launchersOf } from './event-nouns.ts';
import { TRANSPARENT } from './phrase-reader.ts';
import { type Anatomy, phraseOf, tokenAt } from './phrases.ts';

/** Fills slots from phrases by what the mentions in them are: parties, people and things; numbers see CountSlots, places PlaceSlots. */
export class SlotReader extends CountSlots {
  /** The actor mention at the head or, for "IS fighters", "Turkish artillery", before it. Nothing inside prepositions. */
  actorAtHead(anatomy: Anatomy): PartyMention | null {
    const { phrase } = anatomy;
    const { actors } = this.scene.mentions;
    const atHead = actors.overlapping(phrase.head.start, phrase.head.end)[0];
    if (atHead) return atHead.role === 'civilians' ? null : atHead;
    const before = actors.overlapping(phrase.start, phrase.head.start).filter((m) => m.role !== 'civilians');
    if (before.length) return before.at(-1)!;
    // "the Democratic Forces (SDF) alliance": the name stands in brackets before its noun.
    const bracketed = actors.overlapping(phrase.start - 3, phrase.start)[0];
    const isGroup = inClass(phrase.head.lemma, 'authorities') || inClass(phrase.head.lemma, 'fighters');
    return bracketed && isGroup && /^\)\s*$/.test(this.scene.text.slice(bracketed.end, phrase.start))
      ? bracketed
      : null;
  }

  /** Is the party, as it stands in the text, one that speaks or helps and does not fight? */
  isSpeaker({ start, end }: Party): boolean {
    const named = this.scene.mentions.actors.overlapping(start, end);
    return named.length > 0 && named.every((mention) => mention.role === 'speaker');
  }

  /** The parties in a phrase. `loose`: an event or a thing stands for whose it is ("the IS advance", "rebel positions"). */
  parties(
    phrase: Phrase,
    { loose = true, not = [] as readonly Party[], as = 'agent' as 'agent' | 'target', speakers = true } = {},
  ): Party[] {
    const anatomy = this.anatomy(phrase);
    const { head } = phrase;
    const owner = this.sentence.tokens[phrase.first];
    // "its fighters", "their troops" are those of whom it is.
    if (
      owner?.xpos === 'PRP$' &&
      owner !== head &&
      (inClass(head.lemma, 'fighters') || inClass(head.lemma, 'authorities'))
    ) {
      const at = phrase.first;
      const pronoun = { head: owner, first: at, last: at, start: owner.start, end: owner.end };
      const meant = partyMeant(this.scene, this.index, pronoun, not);
      if (meant && meant.role === 'fighter') return [{ ...partyOf(meant), start: owner.start, end: head.end }];
    }
    const mention = this.actorAtHead(anatomy);
    const behind = inClass(head.lemma, 'fighters') && !mention?.actor ? this.alliedBehind(head.end) : null;
    if (behind) return [{ ...partyOf(behind), start: head.start, end: behind.end }];
    // "fighters of the Brigade" are the Brigade's, though the word alone names somebody unknown.
    const isUnnamed = mention !== null && mention.actor === null && inClass(head.lemma, 'fighters');
    const belongTo =
      isUnnamed && mention.end === head.end && /^\s+(?:of|from)\s/.test(this.scene.text.slice(head.end, head.end + 8))
        ? this.partiesBehind(anatomy)
        : [];
    if (belongTo.some((party) => party.actor !== null)) return belongTo;
    if (mention) {
      const owns = mention.end < head.start || mention.end <= head.start;
      if (!owns || loose || inClass(head.lemma, 'fighters') || inClass(head.lemma, 'authorities'))
        return [...this.partiesJoined(phrase, mention), partyOf(mention)];
    }
    if (pointsToParty(this.sentence, phrase)) {
      const meant = partyMeant(this.scene, this.index, phrase, not, speakers && as === 'agent');
      return meant ? [{ ...partyOf(meant), start: head.start, end: head.end }] : [];
    }
    if (
      inClass(head.lemma, 'fighters') ||
      TRANSPARENT.has(head.lemma) ||
      inClass(head.lemma, 'violence') ||
      inClass(head.lemma, 'ways')
    ) {
      const behind = this.partiesBehind(anatomy);
      if (behind.length) return behind;
    }
    if (as === 'agent' && inClass(head.lemma, 'violence')) {
      const launchers = launchersOf(this.scene, this.sentence, phrase).filter(
        (p) => !inClass(p.head.lemma, 'violence'),
      );
      if (launchers.length) return launchers.flatMap((p) => this.parties(p, { not }));
    }
    // "the military" are people under arms, a "military offensive" names nobody.
    const describes = head.lemma === 'military' && this.sentence.tokens[phrase.first]?.upos !== 'DET';
    if (inClass(head.lemma, 'fighters') && head.upos !== 'PROPN' && !describes) return [this.unnamed(phrase, anatomy)];
    return [];
  }

  /** "the Goma police and allied militias" in one phrase: those named before the last, each joined to it by "and". */
  private partiesJoined(phrase: Phrase, last: PartyMention): Party[] {
    const before = this.scene.mentions.actors
      .overlapping(phrase.start, last.start)
      .filter((m) => m.end <= last.start && m.role !== 'civilians')
      .at(-1);
    if (
      !before ||
      !/^\s*(?:,|and|,\s*and|or|and\/or)\s+(?:[\p{L}-]+\s+){0,2}$/u.test(this.scene.text.slice(before.end, last.start))
    )
      return [];
    return [partyOf(before)];
  }

  /** "forces [allied with the government]", "fighters [loyal to X]": on whose side those are who have no name of their own. */
  private alliedBehind(offset: number): PartyMention | null {
    const said = ON_THE_SIDE.exec(this.scene.text.slice(offset, offset + 40));
    if (!said) return null;
    // "The militia allied with the army" is the whole sentence: nobody else is meant.
    const word = offset + said[0].search(/\S/);
    if (this.sentence.clauses.some((c) => c.predicate.start === word && c.governor?.relation !== 'relative'))
      return null;
    const from = offset + said[0].length;
    const mention = this.scene.mentions.actors.overlapping(from, from + 1)[0];
    return mention && mention.role !== 'civilians' ? mention : null;
  }

  /** "Jane Doe, a rebel commander who …, was killed": the somebody by name of whom a phrase behind a comma says what he is; else the phrase. */
  somebody(phrase: Phrase): Phrase {
    const { tokens } = this.sentence;
    if (tokens[phrase.first - 1]?.text !== ',' || tokens[phrase.first]?.upos !== 'DET') return phrase;
    const end = tokens[phrase.first - 2]?.end ?? -1;
    const person = this.scene.mentions.actors
      .overlapping(end - 1, end)
      .find((m) => m.role === 'person' && m.end === end);
    if (!person || person.start < this.sentence.start) return phrase;
    return phraseOf(this.sentence, tokenAt(this.sentence, person.start), phrase.first - 2) ?? phrase;
  }

  /** "fighters [of the Brigade]", "an attack [by rebels]": whose what is counted or happens is. */
  private partiesBehind(anatomy: Anatomy): Party[] {
    for (const oblique of anatomy.inner) {
      if (!['of', 'from', 'by', 'for', 'with'].includes(oblique.preposition)) continue;
      const inside = oblique.phrases.flatMap((p) => this.parties(p, { loose: false }));
      if (inside.length) return inside;
    }
    return [];
  }

  /** "masked gunmen": a party that nobody named. */
  private unnamed(phrase: Phrase, anatomy: Anatomy): Party {
    const first =
      anatomy.before.find(
        (t) => !['DET', 'NUM', 'ADV', 'PUNCT', 'ADP', 'PRON'].includes(t.upos) && t.upos !== 'VERB',
      ) ?? phrase.head;
    return {
      actor: null,
      name: this.scene.text.slice(first.start, phrase.head.end),
      start: first.start,
      end: phrase.head.end,
    };
  }

  /** The harmed by the word for them: "civilians", "aid workers". People in general have no name of their own. */
  people(phrase: Phrase): Party[] {
    const anatomy = this.anatomy(phrase);
    const counted = this.counted(phrase, anatomy);
    const { head } = counted;
    const mention = this.scene.mentions.actors.overlapping(head.start, head.end)[0];
    if (mention && mention.role !== 'civilians') return [];
    // "civilian casualties", "10 civilian deaths" are harm to civilians.
    const civilian = anatomy.before.find((t) => t.lemma === 'civilian');
    if (civilian && UNNAMED_PEOPLE.has(head.lemma))
      return [{ actor: null, name: 'civilians', start: civilian.start, end: head.end }];
    if (FOLK.has(head.lemma)) return [{ actor: null, name: FOLK.get(head.lemma)!, start: head.start, end: head.end }];
    if (head.upos === 'PRON' || UNNAMED_PEOPLE.has(head.lemma)) return [];
    if (mention) return [{ ...partyOf(mention), name: mention.actor === null ? pluralOf(mention.name) : mention.name }];
    if (!isPerson(head.lemma)) return [];
    const start = this.nationStart(counted);
    const before = this.scene.text.slice(start, head.start);
    return [
      { actor: null, name: `${before}${head.xpos === 'NNS' ? head.text : pluralOf(head.text)}`, start, end: head.end },
    ];
  }

  /** A thing that was hit or shut, by its word: "hospital", "food distributions". */
  things(phrase: Phrase): Party[] {
    const counted = this.counted(phrase, this.anatomy(phrase));
    const { head } = counted;
    if (head.upos === 'PRON' || this.scene.mentions.places.overlapping(head.start, head.end).length) return [];
    if (!inClass(head.lemma, 'facilities') && !inClass(head.lemma, 'services')) return [];
    const start = this.compoundStart(counted);
    return [{ actor: null, name: this.scene.text.slice(start, head.end), start, end: head.end }];
  }

  /** Where "Mexican farm workers" begins: with the people that they are. */
  private nationStart(phrase: Phrase): number {
    const start = this.compoundStart(phrase);
    const before = this.sentence.tokens[tokenAt(this.sentence, start) - 1];
    const isNation =
      before !== undefined && before.start >= phrase.start && before.upos === 'ADJ' && /^\p{Lu}/u.test(before.text);
    return isNation ? before.start : start;
  }

  private compoundStart(phrase: Phrase): number {
    const tokens = this.sentence.tokens;
    let i = this.anatomy(phrase).headIndex;
    while (i > phrase.first && tokens[i - 1]!.upos === 'NOUN' && tokens[i - 1]!.end + 1 >= tokens[i]!.start) i--;
    return tokens[i]!.start;
  }
}

const UNNAMED_PEOPLE =
  wordSet(`people person individual other man body life dead injured wounded victim fatality casualty death more
  survivor missing lives family household displaced number number member population resident inhabitant
  citizen woman`);

const ON_THE_SIDE =
  /^\s+(?:(?:allied|aligned|affiliated|associated)\s+(?:with|to)|loyal\s+to|led\s+by|commanded\s+by|fighting\s+for)\s+(?:the\s+)?/;

/** People by sex and age: who of them are civilians is seen beside the others (see assembly.ts). */
const FOLK: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
]);

/** Those harmed are named as a sort of people: "a health worker" is one of the health workers. */
function pluralOf(noun: string): string {
  if (/^(?:children|men|women|people|police)$/i.test(noun)) return noun;
  if (/child$/i.test(noun)) return `${noun}ren`;
  if (/man$/i.test(noun)) return noun.replace(/an$/, 'en');
  return /[^aeiou]y$/i.test(noun) ? noun.replace(/y$/, 'ies') : /s$/.test(noun) ? noun : `${noun}s`;
}

function partyOf(mention: PartyMention): Party {
  return { actor: mention.actor, name: mention.name, start: mention.start, end: mention.end };
}
