import type { Pack } from './pack.ts';

/** Finds look-up keys in the pack. A key is known by its number, in byte order. */
export interface KeyIndex {
  readonly keys: number;
  find(key: string): number;
  postingStart(key: number): number;
  text(key: number): string;
}

/** Looks keys up in the hash table that came with the pack. */
export function indexKeys(pack: Pack): KeyIndex {
  const { keyBytes: bytes, keyStarts: starts, table, postingStarts } = pack;
  const mask = table.length - 1;
  const encoder = new TextEncoder();

  return {
    keys: pack.header.keys,
    postingStart: (k) => postingStarts[k] as number,
    text: (k) => decode(bytes, starts[k] as number, (starts[k + 1] as number) - 1),
    find(text) {
      let h = FNV_START,
        ascii = true;
      for (let i = 0; i < text.length && ascii; i++) {
        const code = text.charCodeAt(i);
        if (code < 128) h = Math.imul(h ^ code, FNV_PRIME);
        else ascii = false;
      }
      const wanted = ascii ? null : encoder.encode(text);
      if (wanted !== null) {
        h = FNV_START;
        for (const byte of wanted) h = Math.imul(h ^ byte, FNV_PRIME);
      }
      const length = wanted === null ? text.length : wanted.length;
      for (let slot = mix(h) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
        const k = (table[slot] as number) - 1;
        const start = starts[k] as number;
        if ((starts[k + 1] as number) - 1 - start !== length) continue;
        let i = 0;
        while (i < length && bytes[start + i] === (wanted === null ? text.charCodeAt(i) : wanted[i])) i++;
        if (i === length) return k;
      }
      return -1;
    },
  };
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const NEWLINE = 10;

/** FNV's low bits alone cluster; a final shift spreads them. */
function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** An open-addressing hash table over the keys' bytes (FNV-1a, linear probing): the number of a key plus one, 0 for none. */
export function hashTable(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  const count = starts.length - 1;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, count * 1.7))) - 1;
  const table = new Uint32Array(mask + 1);
  for (let key = 0; key < count; key++) {
    let hash = FNV_START;
    for (let i = starts[key]!; i < starts[key + 1]! - 1; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME);
    let slot = mix(hash) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = key + 1;
  }
  return table;
}

/** Where the postings of each key begin; `counts` are those of a key, minus one. */
export function postingStarts(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let key = 0; key < counts.length; key++) starts[key + 1] = starts[key]! + counts[key]! + 1;
  return starts;
}

export function lineStarts(bytes: Uint8Array, lines: number): Uint32Array {
  const starts = new Uint32Array(lines + 1);
  let line = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === NEWLINE) starts[++line] = i + 1;
  return starts;
}

const utf8 = new TextDecoder();

export function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 128) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
