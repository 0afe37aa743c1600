/**
 * Colours of parties: Paul Tol's "muted" set, which colour-blind eyes can tell apart (personal.sron.nl/~pault, Notes SRON/EPS/TN/09-002),
 * in an order that sets neighbours far apart. `onDark` is the same hue, lightened for dark paper.
 */
export const HUES = [
  { name: 'green', onLight: '#117733', onDark: '#4fae73' },
  { name: 'indigo', onLight: '#332288', onDark: '#8d80d8' },
  { name: 'rose', onLight: '#cc6677', onDark: '#d98391' },
  { name: 'sand', onLight: '#c7b048', onDark: '#ddcc77' },
  { name: 'cyan', onLight: '#5fb4dd', onDark: '#88ccee' },
  { name: 'wine', onLight: '#882255', onDark: '#c4608f' },
  { name: 'teal', onLight: '#44aa99', onDark: '#5cc0af' },
  { name: 'purple', onLight: '#aa4499', onDark: '#c772b8' },
  { name: 'olive', onLight: '#999933', onDark: '#b3b34f' },
] as const;

/** Parties beyond the ninth group share a grey: their names tell them apart. */
const GREY = { onLight: '#77756e', onDark: '#a3a099' } as const;
export const UNKNOWN: Colour = { onLight: '#bdbab1', onDark: '#5a5c5f' };

export interface Colour {
  readonly onLight: string;
  readonly onDark: string;
}

/** A party of the case, with how often it is named as a holder, a taker or a loser. */
export interface PartyWeight {
  readonly id: string;
  readonly claims: number;
}

/** An edge between two parties; only what makes them one side, or foes, matters here. */
export interface PartyTie {
  readonly agent: string;
  readonly type: string;
  readonly target: string;
}

const FRIENDLY = new Set(['member-of', 'affiliate-of', 'allied-with', 'merged-into']);
const HOSTILE = new Set(['fights', 'rival-of', 'split-from']);

export type Colours = ReadonlyMap<string, Colour>;

/**
 * One hue for each side of a case: the party that is named most leads it, its friends are tints of it, foes never share one.
 * The same parties and ties give the same colours, in whatever order they come.
 */
export function partyColours(parties: readonly PartyWeight[], ties: readonly PartyTie[]): Colours {
  const weight = new Map(parties.map((party) => [party.id, party.claims]));
  const heavier = (a: string, b: string): number => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1);
  let sides: string[][] = [...weight.keys()].sort(heavier).map((id) => [id]);
  const foes = ties.filter((tie) => HOSTILE.has(tie.type));
  const areFoes = (one: readonly string[], other: readonly string[]): boolean =>
    foes.some(
      ({ agent, target }) =>
        (one.includes(agent) && other.includes(target)) || (one.includes(target) && other.includes(agent)),
    );
  const friendly = ties
    .filter((tie) => FRIENDLY.has(tie.type))
    .sort((a, b) => (`${a.agent} ${a.target}` < `${b.agent} ${b.target}` ? -1 : 1));
  for (const { agent, target } of friendly) {
    const one = sides.find((side) => side.includes(agent));
    const other = sides.find((side) => side.includes(target));
    if (!one || !other || one === other || areFoes(one, other)) continue;
    sides = [...sides.filter((side) => side !== one && side !== other), [...one, ...other].sort(heavier)];
  }
  sides.sort((a, b) => heavier(a[0] as string, b[0] as string));
  return new Map(sides.flatMap((side, i) => side.map((id, rank) => [id, tint(HUES[i] ?? GREY, rank)] as const)));
}

/** Towards the paper, a third of the way for each rank, never so far that it fades. */
function tint({ onLight, onDark }: Colour, rank: number): Colour {
  const share = Math.min(rank * 0.3, 0.6);
  return rank === 0
    ? { onLight, onDark }
    : { onLight: mix(onLight, '#ffffff', share), onDark: mix(onDark, '#000000', share * 0.7) };
}

/** `mix('#000000', '#ffffff', 0.5)` is `'#808080'`. */
export function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(channel(from, i) * (1 - share) + channel(to, i) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
