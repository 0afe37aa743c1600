import type { Km } from './plane.ts';

/**
 * The points of a plane graph, by number. Points less than a millimetre apart are one, and edges share points by number: whatever is traced
 * along the edges fits without gap or overlap, whatever rounding did.
 */
export class Points {
  readonly #at: Km[] = [];
  /** Numbers by a hash of the grid's square; the few that share one follow each other. */
  readonly #heads = new Map<number, number>();
  readonly #following: number[] = [];

  /** The number of the point there. */
  add([x, y]: Km): number {
    const [gx, gy] = [Math.round(x * GRID) / GRID, Math.round(y * GRID) / GRID];
    const hash = Math.imul(gx * GRID, 73_856_093) ^ Math.imul(gy * GRID, 19_349_663);
    const head = this.#heads.get(hash);
    for (let n = head; n !== undefined && n >= 0; n = this.#following[n]) {
      const [px, py] = this.of(n);
      if (px === gx && py === gy) return n;
    }
    const number = this.#at.push([gx, gy]) - 1;
    this.#heads.set(hash, number);
    this.#following.push(head ?? -1);
    return number;
  }

  of(number: number): Km {
    return this.#at[number] as Km;
  }
}

const GRID = 1e6;

/** An edge with the sites whose cells lie to its left and right; -1 where none does. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}
