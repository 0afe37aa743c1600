import type { Conflict, GenericSide, State } from './entry.ts';
import type { Registry } from './registry.ts';

/** A sign of which country or conflict a stretch of a report is about. */
export interface Sign {
  /** Null for a sign that holds for the whole report (a country given with it). */
  readonly start: number | null;
  readonly weight: number;
  readonly country?: string;
  readonly conflict?: string;
  /** By an acronym that others bear too: it counts, but does not prove that the country is spoken of. */
  readonly weak?: boolean;
  /** The name that gives the sign. */
  readonly by?: string;
}

/** Signs further off than this, in characters, say nothing of a paragraph. */
const REACH = 10_000;

export interface Topic {
  readonly conflict: Conflict | null;
  readonly state: State | null;
}

/**
 * Answers which conflict a place in a text is about. Signs in the same paragraph count fourfold, those before count more than
 * those after, far ones fade: a weekly round-up speaks of five wars in as many paragraphs, and "rebels" means another side in each.
 */
export class Context {
  readonly #signs: readonly Sign[];
  readonly #paragraphs: readonly number[];

  readonly #known = new Map<string, Topic>();
  readonly #names = new Map<string, Set<string>>();
  readonly #told: ReadonlySet<string>;

  constructor(
    text: string,
    readonly registry: Registry,
    signs: readonly Sign[],
  ) {
    this.#signs = [...signs].sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
    this.#told = new Set(signs.flatMap((sign) => (sign.country && !sign.weak ? [sign.country] : [])));
    for (const { conflict, by } of signs) {
      if (!conflict || !by) continue;
      const names = this.#names.get(conflict) ?? new Set();
      this.#names.set(conflict, names.add(by));
    }
    const breaks = [0];
    for (const match of text.matchAll(/\n\s*\n|\n(?=\p{Lu})/gu)) breaks.push(match.index);
    this.#paragraphs = breaks;
  }

  /** Does nothing in the report tell of any country? */
  get isSilent(): boolean {
    return this.#told.size === 0;
  }

  /** Do two different names speak of the conflict? Two acronyms of one war confirm one another. */
  isConfirmed(conflict: string): boolean {
    return (this.#names.get(conflict)?.size ?? 0) > 1;
  }

  /** Does the report name the country, as a place or as somebody? */
  speaksOf(country: string): boolean {
    return this.#told.has(country);
  }

  /**
   * The conflict and country that the stretch around `offset` is about; with `country`, the conflict in that country. With `side`
   * only conflicts count in which that generic name means somebody: Russia's own wars have no separatists for "separatist forces".
   */
  topicAt(offset: number, country?: string, side?: GenericSide): Topic {
    const key = `${this.#paragraphOf(offset)} ${country ?? ''} ${side ?? ''}`;
    let topic = this.#known.get(key);
    if (!topic) {
      topic = this.#topic(this.#paragraphs[this.#paragraphOf(offset)]!, country, side);
      this.#known.set(key, topic);
    }
    return topic;
  }

  #topic(offset: number, country?: string, side?: GenericSide): Topic {
    if (country !== undefined)
      return { conflict: this.#conflictIn(country, offset), state: this.registry.states.get(country) ?? null };
    const countries = new Map<string, number>();
    const conflicts = new Map<string, number>();
    const own = this.#paragraphOf(offset);
    for (const sign of this.#around(offset)) {
      const weight = sign.weight * this.#nearness(sign.start, offset, own);
      if (sign.conflict) conflicts.set(sign.conflict, (conflicts.get(sign.conflict) ?? 0) + weight);
      if (sign.country) countries.set(sign.country, (countries.get(sign.country) ?? 0) + weight);
    }
    let best: Conflict | null = null;
    let bestScore = 0;
    let anyScore = 0;
    for (const conflict of this.registry.conflicts.values()) {
      const home = conflict.countries.reduce((sum, code) => sum + (countries.get(code) ?? 0), 0);
      const score = (conflicts.get(conflict.id) ?? 0) + home;
      anyScore = Math.max(anyScore, score);
      if (score > bestScore && (!side || side in conflict.generic)) [best, bestScore] = [conflict, score];
    }
    // A war far off that has such a side is not meant where another is spoken of.
    if (side && bestScore < anyScore * 0.75) best = null;
    const top = [...countries].sort((a, b) => b[1] - a[1])[0];
    if (top && top[1] > bestScore && !(side && best && bestScore >= top[1] / 4))
      return { conflict: this.#conflictIn(top[0], offset), state: this.registry.states.get(top[0]) ?? null };
    if (!best) return { conflict: null, state: null };
    const home = [...best.countries].sort((a, b) => (countries.get(b) ?? 0) - (countries.get(a) ?? 0))[0]!;
    return { conflict: best, state: this.registry.states.get(home) ?? null };
  }

  #conflictIn(country: string, offset: number): Conflict | null {
    const there = [...this.registry.conflicts.values()].filter((conflict) => conflict.countries.includes(country));
    if (there.length < 2) return there[0] ?? null;
    const own = this.#paragraphOf(offset);
    const score = (conflict: Conflict) =>
      this.#around(offset).reduce(
        (sum, sign) =>
          sum + (sign.conflict === conflict.id ? sign.weight * this.#nearness(sign.start, offset, own) : 0),
        0,
      );
    return there.sort((a, b) => score(b) - score(a))[0] ?? null;
  }

  /** The signs within reach of an offset, and those that hold throughout. */
  #around(offset: number): readonly Sign[] {
    if (this.#signs.length < 200) return this.#signs;
    const from = this.#firstSign(offset - REACH);
    return [
      ...this.#signs.slice(0, this.#firstSign(0)),
      ...this.#signs.slice(Math.max(from, this.#firstSign(0)), this.#firstSign(offset + REACH)),
    ];
  }

  /** Index of the first sign at or after an offset; those without one stand before all others. */
  #firstSign(offset: number): number {
    let low = 0;
    let high = this.#signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#signs[middle]!.start ?? -1) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #nearness(start: number | null, offset: number, own: number): number {
    if (start === null) return 1;
    if (this.#paragraphOf(start) === own) return 4;
    const distance = Math.abs(start - offset);
    return (start < offset ? 1.2 : 1) / (1 + distance / 1500);
  }

  #paragraphOf(offset: number): number {
    let low = 0;
    let high = this.#paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#paragraphs[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
