import { readAscending } from './ascending.ts';
/**
 * The trained weights of a linear classifier over hashed features. Packed, little-endian:
 * `GWW1`, classes u16, rows u32, weights u32; then for every row, in ascending order of its 28-bit key, the difference to the key
 * before (varint); the number of weights of each row (u8); the scale of each row (u8); the class of each weight (u8); the
 * weights (int8). A weight is worth `int8 * 2 ** (scale / 8 - 16)`.
 */
export interface PackedRow {
  /** Below 2 ** 28. */
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

const KEY_BITS = 28;
export const KEY_MASK = (1 << KEY_BITS) - 1;
const FEATURES_MOST = 256;
/** What one is worth in scores. */
export const SCORE_UNIT = 2 ** -12;
const MAGIC = 0x31575747;
const HEADER_BYTES = 14;

function scaleOf(weights: readonly number[]): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Math.max(0, Math.min(255, Math.ceil((Math.log2(largest / 127) + 16) * 8)));
}

/** Packs rows (any order, keys unique) for `unpackWeights`. Weights lose precision to one part in 127 of their row's largest. */
export function packWeights(classCount: number, rows: readonly PackedRow[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.key - b.key);
  const weightCount = sorted.reduce((sum, row) => sum + row.classes.length, 0);
  const bytes = new Uint8Array(HEADER_BYTES + sorted.length * 7 + weightCount * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, classCount, true);
  view.setUint32(6, sorted.length, true);
  view.setUint32(10, weightCount, true);
  let at = HEADER_BYTES;
  let previous = 0;
  for (const row of sorted) {
    let difference = row.key - previous;
    previous = row.key;
    while (difference >= 128) {
      bytes[at++] = (difference & 127) | 128;
      difference >>>= 7;
    }
    bytes[at++] = difference;
  }
  for (const row of sorted) bytes[at++] = row.classes.length;
  const scales = sorted.map((row) => scaleOf(row.weights));
  for (const scale of scales) bytes[at++] = scale;
  for (const row of sorted) for (const label of row.classes) bytes[at++] = label;
  sorted.forEach((row, index) => {
    const unit = 2 ** ((scales[index] ?? 0) / 8 - 16);
    for (const weight of row.weights) bytes[at++] = Math.max(-127, Math.min(127, Math.round(weight / unit)));
  });
  return bytes.slice(0, at);
}

/**
 * Scores features by open addressing over 28-bit keys. A key is a hash already, so its upper bits are its slot, and rows in the order of
 * their keys fill the table from one end to the other. Scores are whole numbers of `SCORE_UNIT`.
 */
export class WeightTable {
  readonly classCount: number;
  /** Pairs: a key, then where its row begins (24 bits) and how many weights it has (8 bits), 0 for an empty slot. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** A weight with its class in the upper 8 bits. */
  readonly #entries: Int32Array;
  readonly #found = new Int32Array(FEATURES_MOST);

  /** @throws if the bytes are no packed weights. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const magic = bytes.byteLength >= HEADER_BYTES ? view.getUint32(0, true) : 0;
    if (magic !== MAGIC)
      throw new Error(
        `Unexpected start of packed weights: ${magic.toString(16)}, expected ${MAGIC.toString(16)} ("GWW1")`,
      );
    this.classCount = view.getUint16(4, true);
    const rows = view.getUint32(6, true);
    const weightCount = view.getUint32(10, true);
    if (weightCount >= 1 << 24) throw new Error(`Too many packed weights: ${weightCount}, at most ${(1 << 24) - 1}`);
    let bits = 4;
    while (1 << bits < rows * 1.5) bits++;
    this.#shift = KEY_BITS - bits;
    const mask = (1 << bits) - 1;
    const slots = new Int32Array(2 << bits);
    this.#slots = slots;

    const { values: keys, end: countsAt } = readAscending(bytes, HEADER_BYTES, rows);
    const scalesAt = countsAt + rows;
    const classesAt = scalesAt + rows;
    const weightsAt = classesAt + weightCount;
    if (weightsAt + weightCount !== bytes.byteLength)
      throw new Error(
        `Unexpected length of packed weights: ${bytes.byteLength} bytes, expected ${weightsAt + weightCount}`,
      );
    const units = Float64Array.from({ length: 256 }, (_, scale) => 2 ** (scale / 8 - 16) / SCORE_UNIT);
    const entries = new Int32Array(weightCount);
    this.#entries = entries;
    let first = 0;
    for (let row = 0; row < rows; row++) {
      const count = bytes[countsAt + row]!;
      const unit = units[bytes[scalesAt + row]!]!;
      for (let i = first; i < first + count; i++) {
        const weight = Math.round(((bytes[weightsAt + i]! << 24) >> 24) * unit);
        entries[i] = (bytes[classesAt + i]! << 24) | (weight & 0xffffff);
      }
      const key = keys[row]!;
      let slot = key >>> this.#shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = (first << 8) | count;
      first += count;
    }
  }

  /** Adds the weights of `features[0 … count)`, any 32-bit hashes, to `scores[offset …]`. At most 256 features at a time. */
  add(features: Int32Array, count: number, scores: Int32Array, offset = 0): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const rows = this.#found;
    const shift = this.#shift;
    const mask = (1 << (KEY_BITS - shift)) - 1;
    // Two passes, so that the many reads far apart in memory do not wait for one another.
    let found = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]! & KEY_MASK;
      let slot = key >>> shift;
      let row = slots[2 * slot + 1]!;
      while (row !== 0 && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        row = slots[2 * slot + 1]!;
      }
      rows[found] = row;
      if (row !== 0) found++;
    }
    for (let f = 0; f < found; f++) {
      const row = rows[f]!;
      const first = row >>> 8;
      for (let i = first, end = first + (row & 255); i < end; i++) {
        const entry = entries[i]!;
        scores[offset + (entry >>> 24)]! += (entry << 8) >> 8;
      }
    }
  }
}
