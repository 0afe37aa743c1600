import { KEY_MASK, type PackedRow } from '../src/text/weights.ts';

/**
 * An averaged perceptron over hashed features. Rows exist only for features that were in an update, and a row holds only the classes that
 * an update moved: two for most. All rows lie in one pool: a header cell, then one cell a class, its weight in the low 24 bits.
 */
export class Perceptron {
  readonly classCount: number;
  readonly scores: Int32Array;
  /** Sentences seen: the unit of averaging. */
  time = 1;
  /** Pairs of key and the place of its row in the pool, 0 for an empty slot. */
  #slots: Int32Array;
  #mask: number;
  #shift: number;
  #pool = new Int32Array(1 << 16);
  #sums = new Float64Array(1 << 16);
  readonly #places = new Int32Array(256);
  #end = 1;
  #rows = 0;
  /** Places of outgrown rows that can be used again, by the logarithm of their room. */
  readonly #free: number[][] = Array.from({ length: 9 }, () => []);

  constructor(classCount: number, bits = 20) {
    if (classCount > MOST_CLASSES) throw new Error(`Too many classes: ${classCount}, at most ${MOST_CLASSES}`);
    this.classCount = classCount;
    this.scores = new Int32Array(classCount);
    this.#slots = new Int32Array(2 << bits);
    this.#mask = (1 << bits) - 1;
    this.#shift = 32 - bits;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Sums the weights of `features[0 … count)` into `scores`. */
  score(features: Int32Array, count: number): Int32Array {
    const { scores } = this;
    const slots = this.#slots;
    const pool = this.#pool;
    const mask = this.#mask;
    const shift = this.#shift;
    const places = this.#places;
    // Two passes, so that the many reads far apart in memory do not wait for one another.
    let found = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]! & KEY_MASK;
      let slot = Math.imul(key, SPREAD) >>> shift;
      let at = slots[2 * slot + 1]!;
      while (at !== 0 && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        at = slots[2 * slot + 1]!;
      }
      places[found] = at;
      if (at !== 0) found++;
    }
    scores.fill(0);
    for (let f = 0; f < found; f++) {
      const at = places[f]!;
      for (let cell = at + 1, end = cell + (pool[at]! & 255); cell < end; cell++) {
        const entry = pool[cell]!;
        scores[entry >>> 24]! += (entry << 8) >> 8;
      }
    }
    return scores;
  }

  /** Moves the weights towards `good` and away from `bad`. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let f = 0; f < count; f++) {
      const slot = this.#slotFor(features[f]! & KEY_MASK);
      this.#move(slot, good, 1);
      this.#move(slot, bad, -1);
      const at = this.#slots[2 * slot + 1]!;
      if (this.#pool[at]! >>> 12 < MOST_UPDATES) this.#pool[at]! += 1 << 12;
    }
  }

  /** The averaged weights: rows that were updated at least `minUpdates` times, weights of at least `epsilon`. */
  average(minUpdates: number, epsilon: number): PackedRow[] {
    const rows: PackedRow[] = [];
    for (const { key, header, at, count } of this.#all()) {
      if (header >>> 12 < minUpdates) continue;
      const kept: [number, number][] = [];
      for (let cell = at + 1; cell <= at + count; cell++) {
        const entry = this.#pool[cell]!;
        const weight = ((entry << 8) >> 8) - this.#sums[cell]! / this.time;
        if (Math.abs(weight) >= epsilon) kept.push([entry >>> 24, weight]);
      }
      kept.sort((a, b) => a[0] - b[0]);
      if (kept.length > 0) rows.push({ key, classes: kept.map(([c]) => c), weights: kept.map(([, weight]) => weight) });
    }
    return rows;
  }

  /** Everything that training needs to go on, for `restore`. */
  save(): Uint8Array[] {
    const keys = new Int32Array(this.#rows);
    const headers = new Int32Array(this.#rows);
    let cells = 0;
    for (const { count } of this.#all()) cells += count;
    const entries = new Int32Array(cells);
    const sums = new Float64Array(cells);
    let row = 0;
    let to = 0;
    for (const { key, header, at, count } of this.#all()) {
      keys[row] = key;
      headers[row++] = header;
      entries.set(this.#pool.subarray(at + 1, at + 1 + count), to);
      sums.set(this.#sums.subarray(at + 1, at + 1 + count), to);
      to += count;
    }
    return [Int32Array.of(this.time), keys, headers, entries, sums].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    );
  }

  /** Takes up what `save` gave; the perceptron must be new. */
  restore(parts: readonly Uint8Array[]): void {
    const [time, keys, headers, entries] = parts
      .slice(0, 4)
      .map((part) => new Int32Array(new Uint8Array(part).buffer)) as [Int32Array, Int32Array, Int32Array, Int32Array];
    const sums = new Float64Array(new Uint8Array(parts[4]!).buffer);
    this.time = time[0]!;
    let from = 0;
    for (let row = 0; row < keys.length; row++) {
      const slot = this.#slotFor(keys[row]!);
      const header = headers[row]!;
      const count = header & 255;
      while (1 << ((this.#pool[this.#slots[2 * slot + 1]!]! >>> 8) & 15) < count) this.#grow(slot);
      const at = this.#slots[2 * slot + 1]!;
      this.#pool[at] = (this.#pool[at]! & (15 << 8)) | (header & ~(15 << 8));
      this.#pool.set(entries.subarray(from, from + count), at + 1);
      this.#sums.set(sums.subarray(from, from + count), at + 1);
      from += count;
    }
  }

  *#all(): Generator<{ key: number; header: number; at: number; count: number }> {
    for (let slot = 0; slot <= this.#mask; slot++) {
      const at = this.#slots[2 * slot + 1]!;
      if (at === 0) continue;
      const header = this.#pool[at]!;
      yield { key: this.#slots[2 * slot]!, header, at, count: header & 255 };
    }
  }

  #move(slot: number, label: number, by: number): void {
    let at = this.#slots[2 * slot + 1]!;
    let count = this.#pool[at]! & 255;
    let cell = at + 1;
    const end = cell + count;
    while (cell < end && this.#pool[cell]! >>> 24 !== label) cell++;
    if (cell === end) {
      if (count === 1 << ((this.#pool[at]! >>> 8) & 15)) {
        at = this.#grow(slot);
        cell = at + 1 + count;
      }
      this.#pool[cell] = label << 24;
      this.#sums[cell] = 0;
      this.#pool[at]! += 1;
      count++;
    }
    const entry = this.#pool[cell]!;
    this.#pool[cell] = (entry & ~WEIGHT_MASK) | ((((entry << 8) >> 8) + by) & WEIGHT_MASK);
    this.#sums[cell]! += by * this.time;
  }

  /** Moves a row to a place with twice the room and returns that place. */
  #grow(slot: number): number {
    const from = this.#slots[2 * slot + 1]!;
    const header = this.#pool[from]!;
    const size = (header >>> 8) & 15;
    const to = this.#place(size + 1);
    const count = header & 255;
    this.#pool.copyWithin(to + 1, from + 1, from + 1 + count);
    this.#sums.copyWithin(to + 1, from + 1, from + 1 + count);
    this.#pool[to] = (header & ~(15 << 8)) | ((size + 1) << 8);
    this.#free[size]!.push(from);
    this.#slots[2 * slot + 1] = to;
    return to;
  }

  /** A place in the pool for a header and `1 << size` cells. */
  #place(size: number): number {
    const used = this.#free[size]!.pop();
    if (used !== undefined) return used;
    const at = this.#end;
    this.#end += 1 + (1 << size);
    if (this.#end > this.#pool.length) {
      const pool = new Int32Array(Math.ceil(this.#pool.length * 1.7));
      pool.set(this.#pool);
      this.#pool = pool;
      const sums = new Float64Array(pool.length);
      sums.set(this.#sums);
      this.#sums = sums;
    }
    return at;
  }

  #slotFor(key: number): number {
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== key) slot = (slot + 1) & this.#mask;
    if (this.#slots[2 * slot + 1] !== 0) return slot;
    if (this.#rows > this.#mask * MOST_FULL) {
      this.#widen();
      return this.#slotFor(key);
    }
    this.#rows++;
    const at = this.#place(1);
    this.#pool[at] = 1 << 8;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = at;
    return slot;
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#shift--;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      let slot = Math.imul(old[i]!, SPREAD) >>> this.#shift;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = old[i]!;
      this.#slots[2 * slot + 1] = old[i + 1]!;
    }
  }
}

const MOST_CLASSES = 128;
const MOST_UPDATES = 65535;
const MOST_FULL = 0.6;
const SPREAD = 0x9e3779b1;
const WEIGHT_MASK = 0xffffff;
