import type { Phrase } from '../../text/clause.ts';
import { findNumbers } from '../../text/numbers.ts';
import { type QuantityMention, quantityOf } from '../../text/quantities.ts';
import type { Quantity } from '../../vocabulary/quantity.ts';
import { isPerson } from '../frames/persons.ts';
import { inClass, wordSet } from '../frames/words.ts';
import { PlaceSlots } from '../where/slot-places.ts';
import { countsPeople, unitOf } from './units.ts';

/** The numbers in the slots of a sentence, and what they count. */
export class CountSlots extends PlaceSlots {
  /**
   * How many of what: the count of a phrase's head, with its twin in another unit ("685 families (3,425 individuals)"). Lengths of
   * time and ages count nothing; a length counts only as a length of something ("a 250-mile stretch").
   */
  quantities(phrase: Phrase): readonly Omit<Quantity, 'measure'>[] {
    const counted = this.counted(phrase);
    const own = this.countOf(phrase);
    if (!own) return [];
    const { quantities } = this.scene.mentions;
    const isOfHead = own.noun !== null && (covers(own.noun, phrase.head) || covers(own.noun, counted.head));
    const index = quantities.all.indexOf(own);
    const twins = quantities.all.filter(
      (q) => q !== own && (q.sameAs === index || quantities.all[own.sameAs ?? -1] === q),
    );
    return [own, ...twins].map((q) => {
      const count = this.counting(q, q === own && !isOfHead ? counted : null);
      // "at least 700 families (3,500 individuals)" are at least as many.
      return q !== own && AT_LEAST.test(own.text) && q.start > own.end && q.best !== null
        ? { ...count, low: q.best, high: null, quantifier: own.quantifier }
        : count;
    });
  }

  /** The number that counts a phrase, wherever in the sentence it stands; null where nothing counts it. */
  countOf(phrase: Phrase): QuantityMention | null {
    const counted = this.counted(phrase);
    // "half of the 900 villagers" are not 900.
    if (counted !== phrase && SHARES.has(phrase.head.lemma)) return null;
    const { quantities } = this.scene.mentions;
    const within = quantities.overlapping(phrase.start, Math.max(phrase.head.end, counted.head.end));
    const ofHead = within.find((q) => q.noun !== null && (covers(q.noun, phrase.head) || covers(q.noun, counted.head)));
    const own =
      (ofHead && this.partOf(ofHead, within)) ??
      ofHead ??
      within.find((q) => q.noun === null || q.number.end <= counted.head.end) ??
      this.totalOf(counted);
    if (!own || TIME_UNITS.has(own.unit)) return null;
    if (SHARE_OF.test(this.scene.text.slice(phrase.start, own.number.whole.start))) return null;
    if ((own.unit === 'km' || own.unit === 'km2') && !inClass(phrase.head.lemma, 'areas')) return null;
    return own;
  }

  /** "two of the five clinics" are two. */
  private partOf(whole: QuantityMention, within: readonly QuantityMention[]): QuantityMention | undefined {
    return within.find((q) => q.noun === null && /^\s+of\s+$/.test(this.scene.text.slice(q.end, whole.start)));
  }

  /** "the number of displaced families is now 349": the number behind that counts a phrase. */
  private totalOf({ head }: Phrase): QuantityMention | undefined {
    const [first, second] = this.scene.mentions.quantities
      .overlapping(head.end, this.sentence.end)
      .filter((q) => q.noun !== null && q.noun.end < q.start && covers(q.noun, head));
    // "rose from 3,000 to 4,500": what it is now.
    const risen = first && second && /^\s+to\s+$/.test(this.scene.text.slice(first.end, second.start));
    return risen ? second : first;
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
    if (head.xpos !== 'NN' || !/^(?:an?|another|his|her)$/i.test(article.text) || MANY.has(head.lemma)) return [];
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

const AT_LEAST = /^(?:at least|no (?:less|fewer) than|a minimum of)\b/i;

/** Singular words for many people: "a family" is not one person. */
const MANY =
  wordSet(`family group army force brigade battalion unit faction militia crowd population community staff personnel
  column patrol garrison navy gendarmerie regiment household people police number dozen hundred score convoy security-force crew
  death fatality casualty life injury troop`);

const TIME_UNITS = wordSet(`year month week day hour minute second decade time night morning weekend century year-old`);

/** Nouns for a part of those counted. */
const SHARES = wordSet(
  `half third quarter fifth percent most majority part many few rest bulk minority proportion share`,
);

/** "half of the 900 villagers", where the villagers are the head. */
const SHARE_OF =
  /\b(?:half|thirds?|quarters?|fifths?|per\s?cent|most|majority|part|many|few|rest|bulk|minority|proportion|share)\s+of\s+(?:the\s+|its\s+|their\s+|these\s+|those\s+)?(?:\p{Ll}+\s+)?$/iu;

/** Nouns that are numbers: "thousands displaced" counts people. */
const AMOUNTS = wordSet(`dozen score hundred thousand million billion ten number total`);

function covers(noun: { start: number; end: number }, head: { start: number; end: number }): boolean {
  return noun.start < head.end && head.start < noun.end;
}
