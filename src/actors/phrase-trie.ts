import { remembered } from '../text/remembered.ts';
import { joins, type NameWord, nameWords } from './name-words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | null;
}

const NOTHING: readonly never[] = [];

/** Names by their folded words. Looking up costs a map access a word, whatever the number of names. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  /** Adds a value under a name: `add("People's Protection Units", x)` finds "Peoples Protection Units" too. */
  add(name: string, value: T): void {
    const words = nameWords(name);
    if (words.length === 0)
      throw new RangeError(`Unexpected name: ${JSON.stringify(name)}, expected at least one word`);
    this.#put(
      words.map((word, i) => (i < words.length - 1 ? key(word) : squeeze(word.fold))),
      value,
    );
    if (words.slice(0, -1).some((word) => word.possessive))
      this.#put(
        words.map((word, i) => (word.possessive && i < words.length - 1 ? plain(word) : squeeze(word.fold))),
        value,
      );
  }

  /**
   * Every name that begins at word `first`, longest first; `length` is in words. A name does not run over punctuation other
   * than hyphens, nor over a possessive that is not its own ("Turkey's Free Syrian Army" begins with Turkey alone).
   */
  at(words: readonly NameWord[], first: number): readonly { readonly length: number; readonly values: readonly T[] }[] {
    const opening = words[first];
    if (opening === undefined || !this.#root.next.has(squeeze(opening.fold))) return NOTHING;
    const found: { length: number; values: readonly T[] }[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = first; i < words.length && node; i++) {
      const word = words[i]!;
      if (i > first && !joins(word.gap)) break;
      const ending: Node<T> | undefined = node.next.get(squeeze(word.fold));
      if (ending?.values) found.push({ length: i - first + 1, values: ending.values });
      node = word.possessive ? node.next.get(key(word)) : ending;
    }
    return found.reverse();
  }

  #put(path: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of path) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }
}

/** Doubled letters count once: romanised names differ in them (Shabaab, Shabab; Abbas, Abas). */
const squeeze = remembered((fold) => (hasTwins(fold) ? fold.replace(/(\p{L})\1+/gu, '$1') : fold));

/** Do two signs side by side equal one another? Letters beyond U+FFFF always count as such. */
function hasTwins(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === word.charCodeAt(i - 1) || (code & 0xf800) === 0xd800) return true;
  }
  return false;
}

const key = (word: NameWord): string => (word.possessive ? `${squeeze(word.fold)}'s` : squeeze(word.fold));
const plain = (word: NameWord): string => squeeze(word.fold.endsWith('s') ? word.fold : `${word.fold}s`);
