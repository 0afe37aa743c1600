import type { ParserState } from '../src/text/parser-state.ts';

/** How many gold arcs can no longer be reached after each move; -1 where the move is not allowed. */
export interface Costs {
  shift: number;
  left: number;
  right: number;
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). `heads` are the gold heads, the root's child has the length of the
 * sentence. Writes to `out`.
 */
export function moveCosts(state: ParserState, heads: Int16Array, out: Costs): void {
  const { stack, depth, next, length } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  out.shift = -1;
  out.left = -1;
  out.right = -1;
  if (state.canShift) {
    out.shift = 0;
    for (let i = 0; i < depth; i++) {
      const k = stack[i]!;
      if (heads[k] === next) out.shift++;
      if (i < depth - 1 && heads[next] === k) out.shift++;
    }
  }
  if (s0 < 0) return;
  let lost = 0;
  for (let i = next; i < length; i++) if (heads[i] === s0) lost++;
  const head = heads[s0]!;
  if (state.canLeft) out.left = lost + (head === s1 || (head > next && head <= length) ? 1 : 0);
  if (state.canRight) out.right = lost + (head >= next && head <= length ? 1 : 0);
}
