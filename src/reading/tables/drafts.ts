import type { Cell } from '../../text/tables/index.ts';
import { precisionOf, type TimeReference } from '../../text/times.ts';
import type { KindAndType } from '../../vocabulary/claim.ts';
import type { ClaimTime } from '../../vocabulary/days.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Quantity } from '../../vocabulary/quantity.ts';
import type { Draft } from '../draft.ts';
import { type Frame, kindOf, typeOf } from '../frames/frame.ts';
import type { Scene } from '../scene.ts';
import { countsPeople } from '../slots/units.ts';
import { isLasting } from '../times/claim-times.ts';
import type { TableCircumstances } from './circumstances.ts';
import type { Column } from './column.ts';
import { type Figure, figureInBrackets, figureOf, isNothing } from './figures.ts';
import type { Heading, Layout } from './layout.ts';
import { partyIn } from './row-labels.ts';
import type { RowContext } from './rows.ts';
import { stateOf } from './states.ts';

/** Where a draft of a table gets what the table says around it. */
interface Reading {
  readonly layout: Layout;
  readonly scene: Scene;
  readonly circumstances: TableCircumstances;
  readonly reference: TimeReference;
}

/** The claims of one row, cell by cell. */
export function draftsOfRow(context: RowContext, reading: Reading): Draft[] {
  const { headings } = reading.layout;
  return headings.flatMap((heading, i) => {
    const cell = context.row.cells[i]!;
    switch (heading.meaning.is) {
      case 'count':
        return counted(context, heading, i, cell, reading);
      case 'holder':
        return held(context, i, cell, reading);
      case 'status':
        return standing(context, heading, i, cell, reading);
      default:
        return [];
    }
  });
}

function counted(context: RowContext, heading: Heading, index: number, cell: Cell, reading: Reading): Draft[] {
  const { meaning } = heading;
  const figure = figureOf(cell);
  if (meaning.is !== 'count' || !figure) return [];
  const { column } = meaning;
  const narrower =
    context.group !== null && (meaning.unit === null || meaning.unit === 'person') ? context.group.unit : null;
  const unit = figure.unit ?? narrower ?? meaning.unit ?? column.unit;
  if (unit === null) return [];
  const targets = targetsOf(context, heading, column, unit);
  const measure = countsPeople(unit) || unit === 'man' ? measureOf(column, heading, reading) : null;
  const amounts: Figure[] = [{ ...figure, unit }];
  const second = figureInBrackets(reading.scene.text, cell);
  if (second && column.counts === 'people') amounts.push(second);
  return amounts.map((amount) => {
    const { low, best, high, quantifier, text } = amount;
    const quantity: Quantity = { low, best, high, quantifier, unit: amount.unit ?? unit, measure, text };
    const places = withRole(context, column.role, measure);
    return draftOf(column, { ...context, places }, index, { targets, quantity, headings: heading.cells }, reading);
  });
}

/** Where a flow counts those who left or came; a stock counts who is there. */
function withRole(
  { places, way, facility }: RowContext,
  role: ClaimPlace['role'] | undefined,
  measure: Quantity['measure'],
): ClaimPlace[] {
  const all = places.length ? places : [...facility, ...way];
  if (!role || measure !== 'flow' || all.some((p) => p.role !== 'at'))
    return role === 'to' ? all.map((p) => (p.role === 'at' ? { ...p, role } : p)) : [...all];
  return all.map((p) => ({ ...p, role }));
}

/** Who was harmed, what was hit, who got aid: the side or group of the row, else the word of the heading. */
function targetsOf({ side, group }: RowContext, heading: Heading, column: Column, unit: string): Party[] {
  const [kind] = column.id.split('/');
  if (kind !== 'harm' && kind !== 'service') return [];
  if (side) return [side];
  const { meaning } = heading;
  const counted =
    group ?? (meaning.is === 'count' && meaning.counted ? { counted: meaning.counted, cell: null } : null);
  if (!counted || (kind === 'harm' && (unit === 'household' || unit === 'man'))) return [];
  const cell = counted.cell ?? heading.cells.find((c) => c.text.includes(counted.counted));
  if (!cell) return [];
  const start = cell.start + Math.max(0, cell.text.indexOf(counted.counted));
  return [{ actor: null, name: counted.counted, start, end: start + counted.counted.length }];
}

const MOVING = /\b(?:new|newly|since|between|during|from \d|daily|weekly)\b/i;

/** In a table of what an event did, and under "new" or "since", the displaced are those who were driven out; else who lives displaced. */
function measureOf(column: Column, heading: Heading, { layout, scene }: Reading): Quantity['measure'] {
  if (column.measure !== 'told') return column.measure ?? null;
  const [title] = layout.titles;
  const moving = MOVING.test(heading.words) || (title && MOVING.test(scene.text.slice(title.start, title.end)));
  const isIdps = /\bidps?\b/i.test(heading.words);
  const harms = layout.headings.some(
    ({ meaning }) => meaning.is === 'count' && /^(?:harm|service\/(?:destroyed|damaged))/.test(meaning.column.id),
  );
  return moving || (harms && !isIdps) ? 'flow' : 'stock';
}

const HOLDING: Pick<Column, 'id' | 'prior'> = { id: 'control/held/column', prior: 0.84 };

/** "Town | Held by": the cell names the holder, or says that the place is fought over. */
function held(context: RowContext, index: number, cell: Cell, reading: Reading): Draft[] {
  if (cell.text === '' || isNothing(cell) || context.places.length === 0) return [];
  const state = stateOf(cell.text)?.town;
  const party = state ? null : partyIn(reading.scene, cell);
  if (!state && !party) return [];
  const column = state ? { id: `control/${state}/column` as const, prior: HOLDING.prior } : HOLDING;
  return [draftOf(column, context, index, { agents: party ? [party] : [] }, reading)];
}

/** "Crossing | Status", "Hospital | Status", "Town | Status": how it stands with what the row is about. */
function standing(context: RowContext, heading: Heading, index: number, cell: Cell, reading: Reading): Draft[] {
  const state = stateOf(cell.text);
  if (!state) return [];
  const told = aboutRow(context, /access/i.test(heading.words), state);
  if (!told) return [];
  const column = { id: `${told.kind}/${told.type}/column` as Column['id'], prior: 0.8 };
  const draft = draftOf(column, { ...context, places: told.places }, index, {}, reading);
  // "Closed since 3 May"
  const own = reading.circumstances.timeIn(cell, isLasting({ ...told, quantity: null }));
  return [own && draft.told ? { ...draft, told: { ...draft.told, time: own } } : draft];
}

function aboutRow(
  { way, facility, places }: RowContext,
  isAccess: boolean,
  state: NonNullable<ReturnType<typeof stateOf>>,
): (KindAndType & { places: readonly ClaimPlace[] }) | null {
  if (way.length) return state.way && { kind: 'access', type: state.way, places: way };
  if (facility.length)
    return state.facility && { kind: 'service', type: state.facility, places: [...facility, ...places] };
  if (!places.length) return null;
  if (state.town) return { kind: 'control', type: state.town, places };
  return isAccess && state.way ? { kind: 'access', type: state.way, places } : null;
}

function draftOf(
  { id, prior }: Pick<Column, 'id' | 'prior'>,
  context: RowContext,
  index: number,
  slots: { agents?: readonly Party[]; targets?: readonly Party[]; quantity?: Quantity; headings?: readonly Cell[] },
  reading: Reading,
): Draft {
  const frame: Frame = { id, roles: {}, needs: [], prior, examples: [] };
  const span = context.row.lines[index]!;
  const { agents = [], targets = [], quantity = null } = slots;
  const kindAndType = { kind: kindOf(frame), type: typeOf(frame) };
  return {
    frame,
    ...kindAndType,
    agents,
    targets,
    places: context.places,
    quantity,
    span,
    sentence: Math.max(
      0,
      reading.scene.sentences.findIndex((s) => s.end > span.start),
    ),
    clause: null,
    token: 0,
    form: 'adjective',
    lot: null,
    bare: false,
    told: {
      time: timeOf(context, slots.headings ?? [], isLasting({ ...kindAndType, quantity }), reading),
      voices: context.voices,
      modality: 'asserted',
    },
  };
}

/** The row's own day, else that of the heading, the title, the head of the report. */
function timeOf(
  { dates, since, row }: RowContext,
  headings: readonly Cell[],
  lasts: boolean,
  { circumstances, layout, reference }: Reading,
): ClaimTime | null {
  if (since) {
    const time = circumstances.timeIn(since, lasts);
    const end = reference.published?.end ?? null;
    if (time?.start)
      return { ...time, end: end !== null && end < time.start ? null : end, precision: precisionOf(time.start, end) };
  }
  for (const date of dates) {
    const time = circumstances.timeIn(date, lasts);
    if (time) return time;
  }
  return circumstances.timeAround([...headings, ...(row.group ? [row.group] : []), ...layout.titles], lasts);
}
