import type { Phrase } from '../text/clause.ts';
import { findNumbers } from '../text/numbers.ts';
import { type QuantityMention, quantityOf } from '../text/quantities.ts';
import type { Party } from '../vocabulary/party.ts';
import type { Quantity } from '../vocabulary/quantity.ts';
import { partyMeant, pointsToParty } from './coreference.ts';
import { launchersOf } from './event-nouns.ts';
import { isPerson } from './frames/persons.ts';
import { inClass, wordSet } from './frames/words.ts';
import type { PartyMention } from './mentions.ts';
import { TRANSPARENT } from './phrase-reader.ts';
import { type Anatomy, phraseOf, tokenAt } from './phrases.ts';
import { countsPeople, unitOf } from './units.ts';
import { PlaceSlots } from './where/slot-places.ts';

/** Fills slots from phrases by what the mentions in them are: parties, people, things and numbers; places see PlaceSlots. */
export class SlotReader extends PlaceSlots {
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
    const start = this.compoundStart(counted);
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

  private compoundStart(phrase: Phrase): number {
    const tokens = this.sentence.tokens;
    let i = this.anatomy(phrase).headIndex;
    while (i > phrase.first && tokens[i - 1]!.upos === 'NOUN' && tokens[i - 1]!.end + 1 >= tokens[i]!.start) i--;
    return tokens[i]!.start;
  }

  /**
   * How many of what: the count of a phrase's head, with its twin in another unit ("685 families (3,425 individuals)"). Lengths of
   * time and ages count nothing; a length counts only as a length of something ("a 250-mile stretch").
   */
  quantities(phrase: Phrase): readonly Omit<Quantity, 'measure'>[] {
    const counted = this.counted(phrase);
    // "half of the 900 villagers" are not 900.
    if (counted !== phrase && SHARES.has(phrase.head.lemma)) return [];
    const { quantities } = this.scene.mentions;
    const within = quantities.overlapping(phrase.start, Math.max(phrase.head.end, counted.head.end));
    const ofHead = within.find((q) => q.noun !== null && (covers(q.noun, phrase.head) || covers(q.noun, counted.head)));
    const own =
      ofHead ?? within.find((q) => q.noun === null || q.number.end <= counted.head.end) ?? this.totalOf(counted);
    if (!own || TIME_UNITS.has(own.unit)) return [];
    if ((own.unit === 'km' || own.unit === 'km2') && !inClass(phrase.head.lemma, 'areas')) return [];
    const index = quantities.all.indexOf(own);
    const twins = quantities.all.filter(
      (q) => q !== own && (q.sameAs === index || quantities.all[own.sameAs ?? -1] === q),
    );
    return [own, ...twins].map((q) => this.counting(q, q === own && !ofHead ? counted : null));
  }

  /** "the number of displaced families is now 349": the number behind that counts a phrase. */
  private totalOf({ head }: Phrase): QuantityMention | undefined {
    return this.scene.mentions.quantities
      .overlapping(head.end, this.sentence.end)
      .find((q) => q.noun !== null && q.noun.end < q.start && covers(q.noun, head));
  }

  /**
   * The harmed counted where no unit is known: "a watchman" and "another soldier" are one, "6 herdsmen" and "21 suspected insurgents"
   * as many as the number before them says.
   */
  victims(phrase: Phrase): readonly Omit<Quantity, 'measure'>[] {
    const { head } = phrase;
    const mention = this.scene.mentions.actors.overlapping(head.start, head.end)[0];
    const isPeople = isPerson(head.lemma) || mention?.role === 'fighter' || mention?.role === 'civilians';
    if (!isPeople) return [];
    const word = unitOf(head.lemma);
    const unit = countsPeople(word) ? word : mention?.role === 'fighter' ? 'fighter' : 'person';
    const span = { start: phrase.start, end: head.start };
    const number = findNumbers(this.scene.text, span).find((n) => n.kind === 'count');
    if (number && this.sentence.tokens.some((t) => t.start === number.start && t.upos === 'NUM')) {
      const { low, best, high, quantifier, whole } = number;
      return [{ low, best, high, quantifier, unit, text: this.scene.text.slice(whole.start, whole.end) }];
    }
    const article = this.sentence.tokens[phrase.first]!;
    if (head.xpos !== 'NN' || !/^(?:an?|another)$/i.test(article.text) || MANY.has(head.lemma)) return [];
    const text = this.scene.text.slice(article.start, head.end);
    return [{ low: 1, best: 1, high: 1, quantifier: 'exactly', unit, text }];
  }

  private counting(mention: QuantityMention, of: Phrase | null): Omit<Quantity, 'measure'> {
    const { measure: _, ...quantity } = quantityOf(mention, null, this.scene.text);
    if (of === null || quantity.unit === 'km' || quantity.unit === 'km2') return quantity;
    if (of.head.upos === 'NUM' || AMOUNTS.has(of.head.lemma) || (quantity.unit === 'person' && mention.noun === null))
      return quantity;
    return { ...quantity, unit: this.isCitizens(of) ? 'person' : unitOf(of.head.lemma) };
  }
}

const UNNAMED_PEOPLE =
  wordSet(`people person individual other man body life dead injured wounded victim fatality casualty death more
  survivor missing lives family household displaced number number member population resident inhabitant
  citizen woman`);

/** Singular words for many people: "a family" is not one person. */
const MANY =
  wordSet(`family group army force brigade battalion unit faction militia crowd population community staff personnel
  column patrol garrison navy gendarmerie regiment household people police number dozen hundred score convoy security-force crew
  death fatality casualty life injury troop`);

const ON_THE_SIDE =
  /^\s+(?:(?:allied|aligned|affiliated|associated)\s+(?:with|to)|loyal\s+to|led\s+by|commanded\s+by|fighting\s+for)\s+(?:the\s+)?/;

/** People by sex and age: who of them are civilians is seen beside the others (see assembly.ts). */
const FOLK: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
]);

const TIME_UNITS = wordSet(`year month week day hour minute second decade time night morning weekend century year-old`);

/** Nouns for a part of those counted. */
const SHARES = wordSet(
  `half third quarter fifth percent most majority part many few rest bulk minority proportion share`,
);

/** Nouns that are numbers: "thousands displaced" counts people. */
const AMOUNTS = wordSet(`dozen score hundred thousand million billion ten number total`);

function covers(noun: { start: number; end: number }, head: { start: number; end: number }): boolean {
  return noun.start < head.end && head.start < noun.end;
}

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
