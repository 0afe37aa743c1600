import type { Cell } from '../../text/tables/index.ts';
import type { Party, Voice } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Scene } from '../scene.ts';
import type { TableCircumstances } from './circumstances.ts';
import { isNothing } from './figures.ts';
import type { BodyRow, Heading, Layout } from './layout.ts';
import { groupIn, isPlace, isSubtotal, isTotal, isWhole, partyIn, placesIn, wayIn } from './row-labels.ts';

/** What the labels of a row say of all its figures. */
export interface RowContext {
  readonly row: BodyRow;
  readonly places: readonly ClaimPlace[];
  readonly way: readonly ClaimPlace[];
  readonly facility: readonly ClaimPlace[];
  readonly side: Party | null;
  readonly group: { readonly unit: string; readonly counted: string; readonly cell: Cell } | null;
  readonly dates: readonly Span[];
  readonly since: Span | null;
  readonly voices: readonly Voice[];
}

/** The rows of a table with what their labels say; rows about something unknown, and sums of parts, are left out. */
export function contextsOf(layout: Layout, scene: Scene, circumstances: TableCircumstances): RowContext[] {
  const { headings, rows, table, titles } = layout;
  const beside = circumstances.voiceBeside([...table.below, ...titles]);
  const label = labelColumn(layout, scene);
  const above: (Cell | undefined)[] = [];
  return rows.flatMap((row) => {
    const cellAt = (i: number): Cell => {
      const cell = row.cells[i]!;
      if (cell.text !== '') above[i] = cell;
      return cell.text === '' ? (above[i] ?? cell) : cell;
    };
    const labels = row.cells.filter((_, i) => isLabel(headings[i]!) || i === label?.column);
    if (labels.some(isSubtotal)) return [];
    const total = labels.some(isTotal);
    const all = (is: Heading['meaning']['is']): Cell[] =>
      headings
        .flatMap(({ meaning }, i) => (meaning.is !== is ? [] : is === 'since' ? [row.cells[i]!] : [cellAt(i)]))
        .filter((cell) => cell.text !== '' && !isNothing(cell));
    const own: RowContext = {
      row,
      places: total ? wholePlace(titles, scene) : placesOf(headings, row, cellAt, scene),
      way: all('way').flatMap((cell) => wayIn(scene, cell)),
      facility: all('facility').flatMap((cell) => placesIn(scene, cell, 'at')),
      side: total ? null : (all('side').map((cell) => partyIn(scene, cell))[0] ?? null),
      group: null,
      dates: all('date'),
      since: all('since')[0] ?? null,
      voices: all('source')
        .flatMap((cell) => circumstances.voiceIn(cell))
        .slice(0, 1),
    };
    const voices = own.voices.length ? own.voices : beside;
    const grouped = row.group && isPlace(scene, row.group) ? placesIn(scene, row.group, 'at') : [];
    const context = { ...own, voices, places: own.places.length || total ? own.places : grouped };
    if (total || !label) return label || total || hasSubject(context) ? [context] : [];
    const cell = cellAt(label.column);
    return labelled(context, cell, label.places, scene, titles);
  });
}

const LABELS: ReadonlySet<Heading['meaning']['is']> = new Set([
  'place',
  'way',
  'facility',
  'side',
  'group',
  'date',
  'blank',
  'unknown',
]);
const isLabel = ({ meaning }: Heading): boolean => LABELS.has(meaning.is);

const hasSubject = ({ places, way, facility, side, dates }: RowContext): boolean =>
  places.length + way.length + facility.length + dates.length > 0 || side !== null;

/**
 * The first column, where its heading does not say that it holds places, ways, sides or days; `places`: what stands in it are names of
 * places, found or not.
 */
function labelColumn({ headings, rows, titles }: Layout, scene: Scene): { column: number; places: boolean } | null {
  if (headings.some(({ meaning }) => ['place', 'way', 'facility', 'side'].includes(meaning.is))) return null;
  const column = headings.findIndex(({ meaning }) => ['blank', 'unknown', 'group'].includes(meaning.is));
  const first = headings.findIndex(({ meaning }) => meaning.is === 'count');
  if (column < 0 || (first >= 0 && column > first)) return null;
  const cells = rows.map((row) => row.cells[column]!).filter((cell) => cell.text !== '' && !isTotal(cell));
  const found = cells.filter((cell) => isPlace(scene, cell)).length;
  const byPlace = titles.some((title) => BY_PLACE.test(scene.text.slice(title.start, title.end)));
  return { column, places: cells.length > 0 && (found / cells.length >= 0.5 || byPlace) };
}

const BY_PLACE =
  /\b(?:by|per|across)\s+(?:location|district|governorate|province|state|region|town|city|village|township|oblast|raion|county|woreda|zone|commune|municipality|department|camp|site|area|locality|localities|administrative)/i;

/** A row by what its label is: a place, a group of people, a side, a day, or all that the table is about. */
function labelled(
  context: RowContext,
  cell: Cell,
  places: boolean,
  scene: Scene,
  titles: readonly Span[],
): RowContext[] {
  if (isWhole(cell))
    return [{ ...context, places: context.places.length ? context.places : wholePlace(titles, scene) }];
  if (scene.mentions.times.overlapping(cell.start, cell.end).length) return [{ ...context, dates: [cell] }];
  const group = groupIn(cell);
  if (group)
    return [
      {
        ...context,
        group: { ...group, cell },
        places: context.places.length ? context.places : wholePlace(titles, scene),
      },
    ];
  if (places) return [{ ...context, places: placesIn(scene, cell, 'at') }];
  const [fighter] = scene.mentions.actors.overlapping(cell.start, cell.end);
  if (fighter?.role === 'fighter') return [{ ...context, side: partyIn(scene, cell) }];
  return [];
}

/** The finest place of a row where it is told by province, district and town; where from and where to beside it. */
function placesOf(headings: readonly Heading[], row: BodyRow, cellAt: (i: number) => Cell, scene: Scene): ClaimPlace[] {
  const found: ClaimPlace[] = [];
  let at: ClaimPlace[] = [];
  headings.forEach(({ meaning }, i) => {
    if (meaning.is !== 'place') return;
    const own = row.cells[i]!;
    const cell = cellAt(i);
    const places = placesIn(scene, cell, meaning.role);
    if (meaning.role !== 'at') found.push(...places);
    // An empty cell is the one above it, but a town above is no town of the next district.
    else if (own.text !== '' || at.length === 0) at = places.length ? places : at;
  });
  return [...found, ...at];
}

/** A total is of the place that the title names, else of the country that the report says in its head that it is about. */
function wholePlace(titles: readonly Span[], { mentions, sections }: Scene): ClaimPlace[] {
  const named = titles
    .map((title) => mentions.places.overlapping(title.start, title.end)[0])
    .find((m) => m !== undefined);
  if (named) return [placeAt(named)];
  const head = sections.find(({ kind }) => kind === 'headline');
  const country = head && mentions.places.overlapping(head.start, head.end).find((m) => m.place?.kind === 'country');
  return country ? [placeAt(country)] : [];
}

const placeAt = ({ text, place, start, end }: PlaceMention): ClaimPlace => ({
  role: 'at',
  name: place?.name ?? text,
  place,
  start,
  end,
  km: null,
  bearing: null,
  extent: 'whole',
});
