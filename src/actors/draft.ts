import type { Day } from '../vocabulary/days.ts';
import type { Span } from '../vocabulary/span.ts';
import type { ResolvedActorMention } from './mention.ts';
import { type NameWord, nameWords } from './name-words.ts';
import type { Registry } from './registry.ts';

/** A word with its hyphens: "anti-government", "US-backed" and "rebel-held" are one; `parts` are the name words in it. */
export interface Compound {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly gap: string;
  readonly possessive: boolean;
  /** Index of its first name word. */
  readonly first: number;
  readonly parts: number;
}

/** A report on its way through the steps of finding actors. Mentions are added, none overlaps another. */
export class Draft {
  readonly words: readonly NameWord[];
  readonly compounds: readonly Compound[];
  /** One a code unit: is it part of a mention? */
  readonly #taken: Uint8Array;
  readonly #mentions: ResolvedActorMention[] = [];
  /** Start and end of every stretch that was closed or opened again, in order: two drafts with equal ones are taken alike. */
  readonly #changes: number[] = [];
  #places: Map<string, number[]> | null = null;

  constructor(
    readonly text: string,
    readonly registry: Registry,
    /** First day of publication, null where it is not known. */
    readonly day: Day | null,
    /** Another draft of the same text, whose words are taken over. */
    like: Draft | null = null,
  ) {
    this.#taken = new Uint8Array(text.length);
    this.words = like?.words ?? nameWords(text);
    this.compounds = like?.compounds ?? compoundsOf(text, this.words);
  }

  /** The same text with no mention in it yet. */
  blank(): Draft {
    return new Draft(this.text, this.registry, this.day, this);
  }

  /** The same text with the same mentions in it, to go on from. */
  copy(): Draft {
    const copy = this.blank();
    copy.#taken.set(this.#taken);
    copy.#mentions.push(...this.#mentions);
    copy.#changes.push(...this.#changes);
    return copy;
  }

  /** Has it the same mentions, and the same stretches closed, as another draft of its text? */
  isLike(other: Draft): boolean {
    return (
      this.#changes.length === other.#changes.length &&
      this.#changes.every((offset, i) => offset === other.#changes[i]) &&
      JSON.stringify(this.#mentions) === JSON.stringify(other.#mentions)
    );
  }

  /** Where a word stands, as written: indices into `words`. */
  placesOf(word: string): readonly number[] {
    if (!this.#places) {
      this.#places = new Map();
      for (const [i, { text }] of this.words.entries()) {
        const places = this.#places.get(text);
        if (places) places.push(i);
        else this.#places.set(text, [i]);
      }
    }
    return this.#places.get(word) ?? [];
  }

  /** Index of the first word that begins at or after an offset; the number of words where none does. */
  wordFrom(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get mentions(): readonly ResolvedActorMention[] {
    return this.#mentions;
  }

  /** False where a mention, or a name that was judged to be none, is there already. */
  isFree(span: Span): boolean {
    for (let i = span.start; i < span.end; i++) if (this.#taken[i]) return false;
    return true;
  }

  add(mention: ResolvedActorMention): void {
    this.#mentions.push(mention);
    this.close({
      start: Math.min(mention.start, mention.extent.start),
      end: Math.max(mention.end, mention.extent.end),
    });
  }

  /** Takes a mention back, for a longer one that holds it. */
  remove(mention: ResolvedActorMention): void {
    this.#mentions.splice(this.#mentions.indexOf(mention), 1);
    const start = Math.min(mention.start, mention.extent.start);
    const end = Math.max(mention.end, mention.extent.end);
    this.#taken.fill(0, start, end);
    this.#changes.push(start, end);
  }

  /** Closes a stretch to later steps. */
  close(span: Span): void {
    this.#taken.fill(1, span.start, span.end);
    this.#changes.push(span.start, span.end);
  }

  /** Mentions in the order of the text. */
  sorted(): ResolvedActorMention[] {
    return [...this.#mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

const isHyphen = (gap: string): boolean => gap === '-' || gap === '‐' || gap === '‑';

function compoundsOf(text: string, words: readonly NameWord[]): Compound[] {
  const compounds: Compound[] = [];
  for (let i = 0; i < words.length; ) {
    let last = i;
    while (last + 1 < words.length && isHyphen(words[last + 1]!.gap) && !words[last]!.possessive) last++;
    const from = words[i]!;
    const to = words[last]!;
    compounds.push({
      start: from.start,
      end: to.end,
      text: last === i ? from.text : text.slice(from.start, to.end),
      fold:
        last === i
          ? from.fold
          : words
              .slice(i, last + 1)
              .map((word) => word.fold)
              .join('-'),
      gap: from.gap,
      possessive: to.possessive,
      first: i,
      parts: last - i + 1,
    });
    i = last + 1;
  }
  return compounds;
}

/** Is there nothing but a space (or a line break that goes on) before the word? */
export function follows(word: { readonly gap: string }): boolean {
  return word.gap === ' ' || /^[ \u00a0\t]+$|^ *\n(?!\n) *$/.test(word.gap);
}
