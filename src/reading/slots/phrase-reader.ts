import type { ParsedSentence, Phrase } from '../../text/clause.ts';
import { DEMONYM } from '../../text/quantities/units.ts';
import { wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';
import { type Anatomy, anatomyOf } from './phrases.ts';

/** Words that are looked through: "control of X" is X, "thousands of people" are people. */
export const TRANSPARENT =
  wordSet(`control possession capture part most much rest majority number total group dozen hundred thousand
  million score some all half ten outskirts wave series siege blockade access kind member many several one
  two three each percent people hand hands pocket remnant`);

/** The dead by what is left or was lost of them: "the bodies of nine men", "the lives of two children". */
const REMAINS = wordSet(`body corpse life`);

/** One sentence of a report, phrase by phrase. */
export class PhraseReader {
  readonly sentence: ParsedSentence;
  readonly #anatomies = new Map<Phrase, Anatomy>();
  readonly #answers = new Map<Phrase, Map<string, boolean>>();

  constructor(
    readonly scene: Scene,
    readonly index: number,
  ) {
    this.sentence = scene.sentences[index]!;
  }

  /** What was asked of a phrase so far, by head test: many frames ask the same of one. */
  answersOf(phrase: Phrase): Map<string, boolean> {
    let answers = this.#answers.get(phrase);
    if (answers === undefined) {
      answers = new Map();
      this.#answers.set(phrase, answers);
    }
    return answers;
  }

  /** A phrase taken apart, once. */
  anatomy(phrase: Phrase): Anatomy {
    let anatomy = this.#anatomies.get(phrase);
    if (anatomy === undefined) {
      anatomy = anatomyOf(this.sentence, phrase);
      this.#anatomies.set(phrase, anatomy);
    }
    return anatomy;
  }

  /** "dozens of families" → "families": what is really meant by a phrase that begins with an amount. */
  counted(phrase: Phrase, anatomy = this.anatomy(phrase)): Phrase {
    const { lemma, xpos } = phrase.head;
    const isLookedThrough = TRANSPARENT.has(lemma) || (REMAINS.has(lemma) && xpos === 'NNS');
    if (!isLookedThrough || lemma === 'people' || lemma === 'group') return phrase;
    const of = anatomy.inner.find((o) => o.preposition === 'of');
    const inner = of?.phrases[0];
    return inner ? this.counted(inner) : phrase;
  }

  /** "45,000 Syrians", "thousands of Congolese": a people by its name. */
  isCitizens(phrase: Phrase): boolean {
    const { head } = phrase;
    return DEMONYM.test(head.text) && this.scene.mentions.places.overlapping(head.start, head.end).length === 0;
  }
}
