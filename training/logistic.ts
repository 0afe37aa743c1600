/** A row of features (the first is 1, for the intercept) and whether it came true. */
export interface Observation {
  readonly x: readonly number[];
  readonly y: boolean;
}

const ROUNDS = 4000;
const STEP = 1;

export const share = (logit: number): number => 1 / (1 + Math.exp(-logit));
export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * Logistic regression by projected gradient: the weight of column `i` keeps the sign `signs[i]` (0: either), and `ridge` pulls all but the first towards
 * 0. No randomness: the same rows give the same weights.
 */
export function fitLogistic(rows: readonly Observation[], signs: readonly number[], ridge: number): number[] {
  const weights = signs.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : (ridge * weight) / rows.length));
    for (const { x, y } of rows) {
      const error = share(dot(x, weights)) - (y ? 1 : 0);
      for (let i = 0; i < x.length; i++) slope[i]! += (error * x[i]!) / rows.length;
    }
    for (let i = 0; i < weights.length; i++) {
      weights[i]! -= STEP * slope[i]!;
      if (weights[i]! * signs[i]! < 0) weights[i] = 0;
    }
  }
  return weights;
}

/** A forecast and what came of it. */
export interface Forecast {
  readonly p: number;
  readonly y: boolean;
}

/** Mean squared error of the forecasts: 0 is perfect, what always saying the share of right ones gives is the floor to beat. */
export function brier(forecasts: readonly Forecast[]): number {
  return forecasts.reduce((sum, { p, y }) => sum + (p - (y ? 1 : 0)) ** 2, 0) / forecasts.length;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly said: number;
  readonly right: number;
}

/** Forecasts by what they say, in bins of equal width that hold any. */
export function reliability(forecasts: readonly Forecast[], edges: readonly number[]): Bin[] {
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1]!;
    const inside = forecasts.filter(({ p }) => p >= from && p < to);
    const n = inside.length;
    const said = inside.reduce((sum, { p }) => sum + p, 0) / n;
    return n ? [{ from, to, n, said, right: inside.filter(({ y }) => y).length / n }] : [];
  });
}

/** Expected calibration error: how far what is said lies from what is right, over the bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  return bins.reduce((sum, bin) => sum + (bin.n / n) * Math.abs(bin.said - bin.right), 0);
}
