/** Lines are reached by the block that they are in. */
export const BLOCK = 16;
const LONGEST = 255;
/** A length that does not fit into four bits. */
const LONG = 15;

/** Words in byte order, packed by `packWords`. */
export interface PackedWords {
  readonly bytes: Uint8Array;
  /** Where each block of 16 begins. */
  readonly starts: Uint32Array;
}

/**
 * Words in byte order, each as what it shares with the one before: the number of shared bytes (upper four bits of a byte), the number of
 * others (lower four bits), those others; both numbers in a byte each behind a byte of ones where one of them does not fit. The first word
 * of each block of 16 shares nothing, so that a block is found by its first word. Throws a RangeError on a word of more than 255 bytes.
 */
export function packWords(words: readonly Uint8Array[]): PackedWords {
  const bytes = new Uint8Array(words.reduce((sum, word) => sum + word.length + 3, 0));
  const starts: number[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (word.length > LONGEST)
      throw new RangeError(`Unexpected word of ${word.length} bytes, expected at most ${LONGEST}`);
    let shared = 0;
    if (index % BLOCK === 0) starts.push(at);
    else {
      const before = words[index - 1]!;
      while (shared < word.length && shared < before.length && word[shared] === before[shared]) shared++;
    }
    const rest = word.length - shared;
    if (shared < LONG && rest < LONG) bytes[at++] = (shared << 4) | rest;
    else {
      bytes[at++] = 0xff;
      bytes[at++] = shared;
      bytes[at++] = rest;
    }
    bytes.set(word.subarray(shared), at);
    at += rest;
  }
  return { bytes: bytes.slice(0, at), starts: Uint32Array.from(starts) };
}

/** Finds words in a packed list by binary search over the first of each block; a word is known by its number. */
export class WordList {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #count: number;
  readonly #encoder = new TextEncoder();
  /** The bytes of the word that is looked for. */
  readonly #wanted = new Uint8Array(LONGEST);
  readonly #unpacked = new Uint8Array(LONGEST);
  /** By the first two bytes of a word: the first block whose first word begins with these or with later ones. */
  #ranges: Uint32Array | undefined;

  constructor(bytes: Uint8Array, starts: Uint32Array, count: number) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.#count = count;
  }

  /** The number of a word, -1 where the list lacks it. */
  find(text: string): number {
    const length = this.#write(text);
    const block = length < 0 ? -1 : this.#blockOf(length);
    if (block < 0) return -1;
    const bytes = this.#bytes;
    const wanted = this.#wanted;
    const end = Math.min(this.#count, (block + 1) * BLOCK);
    let at = this.#starts[block]!;
    // How many bytes the word before, which stands before the wanted one, has in common with it.
    let common = 0;
    for (let index = block * BLOCK; index < end; index++) {
      const lengths = bytes[at]!;
      const isLong = lengths === 0xff;
      const shared = isLong ? bytes[at + 1]! : lengths >> 4;
      const rest = isLong ? bytes[at + 2]! : lengths & 15;
      at += isLong ? 3 : 1;
      if (shared < common) return -1;
      if (shared === common) {
        let i = 0;
        while (i < rest && common < length && bytes[at + i] === wanted[common]) {
          i++;
          common++;
        }
        if (i === rest && common === length) return index;
        if (i < rest && (common === length || bytes[at + i]! > wanted[common]!)) return -1;
      }
      at += rest;
    }
    return -1;
  }

  text(index: number): string {
    const block = Math.floor(index / BLOCK);
    const bytes = this.#bytes;
    let at = this.#starts[block]!;
    let length = 0;
    for (let i = block * BLOCK; i <= index; i++) {
      const lengths = bytes[at]!;
      const isLong = lengths === 0xff;
      const shared = isLong ? bytes[at + 1]! : lengths >> 4;
      const rest = isLong ? bytes[at + 2]! : lengths & 15;
      at += isLong ? 3 : 1;
      for (let k = 0; k < rest; k++) this.#unpacked[shared + k] = bytes[at + k]!;
      length = shared + rest;
      at += rest;
    }
    return decode(this.#unpacked, 0, length);
  }

  /** Writes the bytes of a word to `#wanted` and returns how many there are, -1 where they are too many for any word. */
  #write(text: string): number {
    if (text.length > LONGEST) return -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 128) {
        const encoded = this.#encoder.encode(text);
        if (encoded.length > LONGEST) return -1;
        this.#wanted.set(encoded);
        return encoded.length;
      }
      this.#wanted[i] = code;
    }
    return text.length;
  }

  /** The last block whose first word is not behind the wanted one, -1 where there is none. */
  #blockOf(length: number): number {
    const bytes = this.#bytes;
    const wanted = this.#wanted;
    this.#ranges ??= this.#rangesOfBlocks();
    const opening = openingOf(wanted, 0, length);
    let low = this.#ranges[opening]!;
    let high = this.#ranges[opening + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle]!;
      const isLong = bytes[start] === 0xff;
      const other = isLong ? bytes[start + 2]! : bytes[start]! & 15;
      const at = start + (isLong ? 3 : 1);
      let i = 0;
      while (i < length && i < other && bytes[at + i] === wanted[i]) i++;
      if (i < other && (i === length || bytes[at + i]! > wanted[i]!)) high = middle - 1;
      else low = middle + 1;
    }
    return high;
  }

  #rangesOfBlocks(): Uint32Array {
    const bytes = this.#bytes;
    const ranges = new Uint32Array(OPENINGS + 1);
    let next = 0;
    for (let block = 0; block < this.#starts.length; block++) {
      const start = this.#starts[block]!;
      const isLong = bytes[start] === 0xff;
      const at = start + (isLong ? 3 : 1);
      const opening = openingOf(bytes, at, isLong ? bytes[start + 2]! : bytes[start]! & 15);
      while (next <= opening) ranges[next++] = block;
    }
    ranges.fill(this.#starts.length, next);
    return ranges;
  }
}

/** How many openings of two bytes there are. */
const OPENINGS = 1 << 16;

/** The first two bytes of a word as one number, none as 0. */
function openingOf(bytes: Uint8Array, at: number, length: number): number {
  return length === 0 ? 0 : (bytes[at]! << 8) | (length === 1 ? 0 : bytes[at + 1]!);
}

const utf8 = new TextDecoder();

/** UTF-8 → text; most of it is ASCII, for which the decoder of the platform takes longer to call than to read. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 128) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
