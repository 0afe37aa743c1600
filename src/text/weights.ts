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

export const KEY_MASK = 0x0fffffff;
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

/** Scores features: open addressing over 28-bit keys, then the row's few weights. */
export class WeightTable {
  readonly classCount: number;
  readonly #keys: Int32Array;
  readonly #first: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #counts: Uint8Array;
  readonly #classes: Uint8Array;
  readonly #weights: Float32Array;

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
    let bits = 4;
    while (1 << bits < rows * 1.7) bits++;
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#keys = new Int32Array(1 << bits).fill(-1);
    this.#first = new Int32Array(1 << bits);
    this.#counts = new Uint8Array(1 << bits);

    const { values: keys, end: countsAt } = readAscending(bytes, HEADER_BYTES, rows);
    const scalesAt = countsAt + rows;
    const classesAt = scalesAt + rows;
    const weightsAt = classesAt + weightCount;
    if (weightsAt + weightCount !== bytes.byteLength)
      throw new Error(
        `Unexpected length of packed weights: ${bytes.byteLength} bytes, expected ${weightsAt + weightCount}`,
      );
    this.#classes = bytes.slice(classesAt, weightsAt);
    this.#weights = new Float32Array(weightCount);
    let first = 0;
    for (let row = 0; row < rows; row++) {
      const count = bytes[countsAt + row]!;
      const unit = 2 ** (bytes[scalesAt + row]! / 8 - 16);
      for (let i = first; i < first + count; i++) this.#weights[i] = ((bytes[weightsAt + i]! << 24) >> 24) * unit;
      let slot = Math.imul(keys[row]!, 0x9e3779b1) >>> this.#shift;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = keys[row]!;
      this.#first[slot] = first;
      this.#counts[slot] = count;
      first += count;
    }
  }

  /** Adds the weights of one feature (any 32-bit hash) to `scores[offset …]`. */
  add(feature: number, scores: Float32Array, offset: number): void {
    const key = feature & KEY_MASK;
    const keys = this.#keys;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    let found = keys[slot]!;
    while (found !== key) {
      if (found === -1) return;
      slot = (slot + 1) & this.#mask;
      found = keys[slot]!;
    }
    const first = this.#first[slot]!;
    const end = first + this.#counts[slot]!;
    const classes = this.#classes;
    const weights = this.#weights;
    for (let i = first; i < end; i++) scores[offset + classes[i]!]! += weights[i]!;
  }
}
