import { readAscending } from './ascending.ts';
import { hashText } from './hashing.ts';
import type { Clusters } from './words.ts';

/**
 * A word list with the cluster of each, packed little-endian: `GWC1`, words u32, fine clusters u16; the coarse cluster of each
 * fine one (u8); the words' 28-bit hashes in ascending order as differences (varint); the fine cluster of each (u16).
 */
const MAGIC = 0x31435747;
const HASH_MASK = 0x0fffffff;

/** @param coarse the coarse cluster (below 256) of every fine one. */
export function packClusters(words: ReadonlyMap<string, number>, coarse: readonly number[]): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, cluster] of words) {
    const hash = hashText(word) & HASH_MASK;
    if (!byHash.has(hash)) byHash.set(hash, cluster);
  }
  const entries = [...byHash].sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(10 + coarse.length + entries.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, entries.length, true);
  view.setUint16(8, coarse.length, true);
  let at = 10;
  for (const group of coarse) bytes[at++] = group;
  let previous = 0;
  for (const [hash] of entries) {
    let difference = hash - previous;
    previous = hash;
    while (difference >= 128) {
      bytes[at++] = (difference & 127) | 128;
      difference >>>= 7;
    }
    bytes[at++] = difference;
  }
  for (const [, cluster] of entries) {
    view.setUint16(at, cluster, true);
    at += 2;
  }
  return bytes.slice(0, at);
}

/** @throws if the bytes are no packed clusters. */
export function unpackClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.byteLength >= 10 ? view.getUint32(0, true) : 0;
  if (magic !== MAGIC)
    throw new Error(
      `Unexpected start of packed clusters: ${magic.toString(16)}, expected ${MAGIC.toString(16)} ("GWC1")`,
    );
  const words = view.getUint32(4, true);
  const coarse = bytes.slice(10, 10 + view.getUint16(8, true));
  const { values: hashes, end: fineAt } = readAscending(bytes, 10 + coarse.length, words);
  return {
    of(word) {
      const wanted = hashText(word) & HASH_MASK;
      let low = 0;
      let high = words - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = hashes[middle]!;
        if (found === wanted) return view.getUint16(fineAt + middle * 2, true);
        if (found < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    coarseOf: (cluster) => coarse[cluster] ?? -1,
  };
}
