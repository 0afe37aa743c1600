import { KEY_MASK, type PackedRow } from '../src/text/weights.ts';

const CHUNK_BITS = 13;
const CHUNK = 1 << CHUNK_BITS;

/** An averaged perceptron over hashed features. Rows exist only for features that were in an update. */
export class Perceptron {
  readonly classCount: number;
  readonly scores: Int32Array;
  /** Sentences seen: the unit of averaging, so that the sums stay within 32 bits. */
  time = 1;
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #weights: Int32Array[] = [];
  readonly #sums: Int32Array[] = [];
  readonly #updates: Uint16Array[] = [];
  #rows = 0;

  constructor(classCount: number, bits = 23) {
    this.classCount = classCount;
    this.scores = new Int32Array(classCount);
    this.#slots = new Int32Array(1 << bits).fill(-1);
    this.#keys = new Int32Array(1 << bits);
    this.#mask = (1 << bits) - 1;
    this.#shift = 32 - bits;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Sums the weights of `features[0 … count)` into `scores`. */
  score(features: Int32Array, count: number): Int32Array {
    const { scores, classCount } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.#slots[this.#slot(features[f]! & KEY_MASK)]!;
      if (row < 0) continue;
      const weights = this.#weights[row >>> CHUNK_BITS]!;
      const at = (row & (CHUNK - 1)) * classCount;
      for (let c = 0; c < classCount; c++) scores[c]! += weights[at + c]!;
    }
    return scores;
  }

  /** Moves the weights towards `good` and away from `bad`. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.#rowOf(features[f]! & KEY_MASK);
      const chunk = row >>> CHUNK_BITS;
      const place = row & (CHUNK - 1);
      const at = place * this.classCount;
      const weights = this.#weights[chunk]!;
      const sums = this.#sums[chunk]!;
      weights[at + good]! += 1;
      sums[at + good]! += this.time;
      weights[at + bad]! -= 1;
      sums[at + bad]! -= this.time;
      const updates = this.#updates[chunk]!;
      if (updates[place]! < 65535) updates[place]! += 1;
    }
  }

  /** The averaged weights: rows that were updated at least `minUpdates` times, weights of at least `epsilon`. */
  average(minUpdates: number, epsilon: number): PackedRow[] {
    const rows: PackedRow[] = [];
    for (let slot = 0; slot < this.#slots.length; slot++) {
      const row = this.#slots[slot]!;
      if (row < 0) continue;
      const chunk = row >>> CHUNK_BITS;
      const place = row & (CHUNK - 1);
      if (this.#updates[chunk]![place]! < minUpdates) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      for (let c = 0; c < this.classCount; c++) {
        const at = place * this.classCount + c;
        const weight = this.#weights[chunk]![at]! - this.#sums[chunk]![at]! / this.time;
        if (Math.abs(weight) < epsilon) continue;
        classes.push(c);
        weights.push(weight);
      }
      if (classes.length > 0) rows.push({ key: this.#keys[slot]!, classes, weights });
    }
    return rows;
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#slots[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #rowOf(key: number): number {
    const slot = this.#slot(key);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    const row = this.#rows++;
    if (row > this.#mask * 0.8) throw new Error(`Too many features: ${row}, room for ${this.#mask}`);
    this.#slots[slot] = row;
    this.#keys[slot] = key;
    if (row >>> CHUNK_BITS >= this.#weights.length) {
      this.#weights.push(new Int32Array(CHUNK * this.classCount));
      this.#sums.push(new Int32Array(CHUNK * this.classCount));
      this.#updates.push(new Uint16Array(CHUNK));
    }
    return row;
  }
}
