import type { AccessItem, ControlItem } from '../picture/schema.ts';

/** One stroke or fill of a mark, in a box of 32 by 32 with the mark's middle at 16, 16. `d` is an SVG path. */
export interface Shape {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly rounded: boolean;
}

/** What a town's mark says. Colours are of the paper that it is drawn on. */
export interface PlaceGlyph {
  readonly kind: 'place';
  readonly condition: ControlItem['condition'];
  /** Holders' colours; empty where nobody is said to hold it. */
  readonly holders: readonly string[];
  /** The colour of who besieges or cuts off. */
  readonly by: string | null;
  readonly status: ControlItem['status'];
  readonly stale: boolean;
}

/** A bar across a way, or a crossing's gate. */
export interface WayGlyph {
  readonly kind: 'bar' | 'gate';
  readonly state: AccessItem['state'];
  readonly status: ControlItem['status'];
}

export interface SmallGlyph {
  readonly kind: 'fighting' | 'harm' | 'mentioned';
}

export type Glyph = PlaceGlyph | WayGlyph | SmallGlyph;

export interface Paper {
  readonly ink: string;
  readonly paper: string;
}

export const BOX = 32;
const MIDDLE = BOX / 2;
const DISC = 6.2;
const RING = 9;
const SIEGE = 12.6;
/** The gap of an isolated town: 80 degrees, towards the upper right. */
const GAP = { from: -85, to: -5 };

/** Dashes of a line that says how sure a state is: solid, dashed, dotted. Contested is hatched and has a solid edge. */
export const DOUBT_DASH: Readonly<Record<ControlItem['status'], readonly number[]>> = {
  agreed: [],
  'single-source': [4.4, 2.6],
  'party-claimed': [0.1, 3.4],
  contested: [],
};

/** The shapes of a mark from the lowest to the topmost. */
export function shapesOf(glyph: Glyph, paper: Paper): Shape[] {
  switch (glyph.kind) {
    case 'place':
      return placeShapes(glyph, paper);
    case 'bar':
      return barShapes(glyph, paper);
    case 'gate':
      return gateShapes(glyph, paper);
    case 'fighting':
      return [
        shape('M16 9.5L22.5 16L16 22.5L9.5 16Z', { fill: paper.paper, stroke: paper.ink, width: 1.6 }),
        shape('M16 13.4L18.6 16L16 18.6L13.4 16Z', { fill: paper.ink }),
      ];
    case 'harm':
      return [shape('M11.5 11.5H20.5V20.5H11.5Z', { fill: paper.ink, stroke: paper.paper, width: 1.4 })];
    case 'mentioned':
      return [shape(circle(3), { fill: paper.paper, stroke: paper.ink, width: 1.3 })];
  }
}

function placeShapes({ condition, holders, by, status, stale }: PlaceGlyph, { ink, paper }: Paper): Shape[] {
  const isolated = condition === 'isolated';
  const opacity = stale ? 0.45 : 1;
  const shapes = [shape(circle(RING + 1.4), { fill: paper, opacity: 0.92 })];
  if (condition === 'besieged')
    shapes.unshift(
      shape(circle(SIEGE), { stroke: paper, width: 4.4 }),
      shape(circle(SIEGE), { stroke: by ?? ink, width: 2.4 }),
    );
  const body = isolated ? sector(DISC, GAP.to, GAP.from + 360) : circle(DISC);
  const [first] = holders;
  if (first === undefined) shapes.push(shape(body, { stroke: ink, width: 1, opacity: 0.6 * opacity }));
  else if (status === 'contested' || condition === 'contested') {
    shapes.push(shape(body, { fill: first, opacity: 0.22 * opacity }));
    hatch(DISC).forEach((d, i) => {
      shapes.push(shape(d, { stroke: holders[i % holders.length] as string, width: 1.7, opacity }));
    });
  } else if (holders.length > 1) {
    holders.forEach((colour, i) => {
      shapes.push(
        shape(sector(DISC, 90 + (360 / holders.length) * i, 90 + (360 / holders.length) * (i + 1)), {
          fill: colour,
          opacity,
        }),
      );
    });
    shapes.push(
      shape(`M${MIDDLE} ${MIDDLE - DISC}V${MIDDLE + DISC}`, { stroke: paper, width: holders.length === 2 ? 1.2 : 0 }),
    );
  } else shapes.push(shape(body, { fill: first, opacity }));
  const edge = isolated ? arc(RING, GAP.to, GAP.from + 360) : circle(RING);
  shapes.push(
    shape(edge, {
      stroke: first ?? ink,
      width: status === 'party-claimed' ? 2.1 : 1.7,
      dash: DOUBT_DASH[status],
      opacity,
      rounded: status === 'party-claimed',
    }),
  );
  return shapes;
}

/** Drawn for a way that runs left to right; the map turns it. */
function barShapes({ state, status }: WayGlyph, { ink, paper }: Paper): Shape[] {
  const bar = 'M16 6.5V25.5';
  const casing = shape(bar, { stroke: paper, width: 8.5 });
  if (state === 'open') return [];
  if (state === 'threatened') return [casing, shape(bar, { stroke: ink, width: 1.6, dash: [2.4, 2.4] })];
  if (state === 'restricted')
    return [shape('M16 6.5V16', { stroke: paper, width: 8.5 }), shape('M16 6.5V16', { stroke: ink, width: 4 })];
  if (status === 'party-claimed')
    return [casing, shape('M14.2 6.5H17.8V25.5H14.2Z', { stroke: ink, width: 1.3, fill: paper })];
  return [casing, shape(bar, { stroke: ink, width: 4.2 })];
}

/** A crossing: a gate of two posts, with a bar when it is shut, half a bar when it opens for some. */
function gateShapes({ state }: WayGlyph, { ink, paper }: Paper): Shape[] {
  const shapes = [
    shape('M8 10.5H24V21.5H8Z', { fill: paper, opacity: 0.92 }),
    shape('M10 11V21M22 11V21', { stroke: ink, width: 2 }),
  ];
  if (state === 'closed' || state === 'cut') shapes.push(shape('M10 16H22', { stroke: ink, width: 3.6 }));
  if (state === 'restricted') shapes.push(shape('M10 16H16', { stroke: ink, width: 3.6 }));
  if (state === 'threatened') shapes.push(shape('M10 16H22', { stroke: ink, width: 1.6, dash: [2, 2] }));
  return shapes;
}

function shape(d: string, look: Partial<Omit<Shape, 'd'>>): Shape {
  return { d, fill: null, stroke: null, width: 0, dash: [], opacity: 1, rounded: false, ...look };
}

function circle(r: number): string {
  return `M${MIDDLE - r} ${MIDDLE}A${r} ${r} 0 1 1 ${MIDDLE + r} ${MIDDLE}A${r} ${r} 0 1 1 ${MIDDLE - r} ${MIDDLE}Z`;
}

/** Degrees run clockwise from the right, as in SVG. */
function on(r: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(MIDDLE + r * Math.cos(angle)).toFixed(2)} ${(MIDDLE + r * Math.sin(angle)).toFixed(2)}`;
}

function arc(r: number, from: number, to: number): string {
  return `M${on(r, from)}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${on(r, to)}`;
}

function sector(r: number, from: number, to: number): string {
  return `${arc(r, from, to)}L${MIDDLE} ${MIDDLE}Z`;
}

/** Chords of a circle at 45 degrees, three units apart. */
function hatch(r: number): string[] {
  return [-4.5, -1.5, 1.5, 4.5].map((offset) => {
    const half = Math.sqrt(r * r - offset * offset);
    const [mx, my] = [MIDDLE + offset * Math.SQRT1_2, MIDDLE + offset * Math.SQRT1_2];
    const reach = half * Math.SQRT1_2;
    return `M${(mx - reach).toFixed(2)} ${(my + reach).toFixed(2)}L${(mx + reach).toFixed(2)} ${(my - reach).toFixed(2)}`;
  });
}
