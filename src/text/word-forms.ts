import { rejoined, seamOf } from './glued.ts';
import { lemmaOf } from './lemmas.ts';
import type { Tagger } from './tagger.ts';

/** What is known of a word wherever it stands. */
export interface WordForm {
  /** Where it is cut, if it is two words that were glued together: see `seamOf`. */
  readonly seam: number | null;
  /** The word, put together again where a line's end parted it: see `rejoined`. */
  readonly whole: string;
}

const ENOUGH_WORDS = 50_000;

/** Words as they were met before: most words of a text were, and what is asked of them here does not depend on what stands beside them. */
export class WordForms {
  readonly #tagger: Tagger;
  readonly #forms = new Map<string, WordForm>();
  /** By class of the tagger, then by word. */
  readonly #lemmas: readonly Map<string, string>[];

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
    this.#lemmas = tagger.tags.map(() => new Map());
  }

  of(word: string): WordForm {
    const known = this.#forms.get(word);
    if (known !== undefined) return known;
    const { knows } = this.#tagger;
    const form = { seam: seamOf(word, knows), whole: rejoined(word, knows) ?? word };
    if (this.#forms.size >= ENOUGH_WORDS) this.#forms.clear();
    this.#forms.set(word, form);
    return form;
  }

  /** The lemma of a word to which the tagger gave this class. */
  lemma(word: string, tagClass: number): string {
    const lemmas = this.#lemmas[tagClass]!;
    const known = lemmas.get(word);
    if (known !== undefined) return known;
    const { upos, xpos } = this.#tagger.tags[tagClass]!;
    const lemma = lemmaOf(word, upos, xpos);
    if (lemmas.size >= ENOUGH_WORDS) lemmas.clear();
    lemmas.set(word, lemma);
    return lemma;
  }
}
