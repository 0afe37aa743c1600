import type { AccessItem, ControlItem, DisplacementItem, Picture } from '../picture/schema.ts';
import type { Day } from '../vocabulary/days.ts';
import { dayWords, rangeWords } from './dates.ts';

/** Names to show, by actor id. */
export type Names = Readonly<Record<string, string>>;

const REPORT = 'report:';

/** An actor's name; a report's publisher where the report speaks; the id in words where nobody knows a name. */
export function nameOf(id: string, names: Names): string {
  const known = names[id];
  if (known !== undefined) return known;
  if (id.startsWith(REPORT)) return id.slice(REPORT.length);
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)
    ? id.replaceAll('-', ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    : id;
}

/** `listWords(['a', 'b', 'c'])` is `'a, b and c'`. */
export function listWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

interface Doubted {
  readonly status: ControlItem['status'];
  readonly stale: boolean;
  readonly roots: readonly string[];
}

/**
 * The status spelled out: `One source: Médecins Sans Frontières, 27 May 2016`. `heard` is the day on which the latest of its
 * support was published, left out where unknown.
 */
export function statusWords({ status, stale, roots }: Doubted, names: Names, heard?: Day | null): string {
  const who = listWords(roots.map((root) => nameOf(root, names)));
  const when = heard ? `, ${dayWords(heard)}` : '';
  const stated = {
    agreed: roots.length > 1 ? `Agreed: ${who}${when}` : `Agreed: ${who}, against its own interest${when}`,
    'single-source': `One source: ${who || 'not named'}${when}`,
    'party-claimed': `Claimed only by the party that gains: ${who}${when}`,
    contested: `Contested${who ? `: ${who} says so, others say otherwise` : ''}${when}`,
  }[status];
  return stale ? `${stated}. Not confirmed since` : stated;
}

/** Who holds a place, in a sentence. */
export function controlSentence(
  item: Pick<ControlItem, 'holders' | 'condition' | 'by' | 'since' | 'conditionSince' | 'basis'>,
  names: Names,
): string {
  const holders = listWords(item.holders.map((id) => nameOf(id, names)));
  const by = listWords(item.by.map((id) => nameOf(id, names)));
  const from = item.condition === 'besieged' || item.condition === 'isolated' ? item.conditionSince : item.since;
  const since = from ? ` since ${dayWords(from)}` : '';
  const held = holders === '' ? 'Nobody is said to hold it' : `Held by ${holders}`;
  switch (item.condition) {
    case 'held':
      return `${held}${since}.`;
    case 'divided':
      return holders === '' ? `Divided${since}.` : `Divided between ${holders}${since}.`;
    case 'contested':
      return holders === '' ? `Fought over${since}.` : `Fought over${since}; last held by ${holders}.`;
    case 'besieged':
      return `${held}, besieged${by ? ` by ${by}` : ''}${since}.`;
    case 'isolated':
      return `${held}, cut off${by ? ` by ${by}` : ''}${since}.`;
  }
}

const WAY: Readonly<Record<AccessItem['what'], string>> = {
  road: 'Road',
  border: 'Border',
  crossing: 'Crossing',
  corridor: 'Corridor',
  'supply-line': 'Supply line',
  bridge: 'Bridge',
  airport: 'Airport',
};
const STATE: Readonly<Record<AccessItem['state'], string>> = {
  open: 'open',
  closed: 'closed',
  cut: 'cut',
  threatened: 'under threat',
  restricted: 'open to some only',
};

/** `Road Azaz–Marea`, `Syria–Turkey border`, `Crossing Bab al-Salameh`. */
export function wayName({ from, to, what }: Pick<AccessItem, 'from' | 'to' | 'what'>): string {
  if (to) return `${WAY[what]} ${from.name}–${to.name}`;
  return from.name.toLowerCase().includes(what === 'supply-line' ? 'supply' : what)
    ? from.name
    : `${WAY[what]} ${from.name}`;
}

/** Whether one can get through, in a sentence: `Cut by Islamic State since 27 May 2016.` */
export function accessSentence(item: Pick<AccessItem, 'state' | 'by' | 'since'>, names: Names): string {
  const by = listWords(item.by.map((id) => nameOf(id, names)));
  const state = STATE[item.state];
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}${by ? ` by ${by}` : ''}${item.since ? ` since ${dayWords(item.since)}` : ''}.`;
}

/** `45,000`; `20,000–25,000` where low and high differ; `at least 30` where there is no upper end. */
export function figureWords({ low, best, high }: Pick<DisplacementItem, 'low' | 'best' | 'high'>): string {
  const shown = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  if (low !== null && low === high) return shown(low);
  if (low !== null && high !== null)
    return best !== null && best !== low && best !== high ? shown(best) : `${shown(low)}–${shown(high)}`;
  if (low !== null) return `at least ${shown(low)}`;
  if (high !== null) return `up to ${shown(high)}`;
  return best === null ? 'an unknown number of' : shown(best);
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  child: ['child', 'children'],
  woman: ['woman', 'women'],
  household: ['household', 'households'],
  fighter: ['fighter', 'fighters'],
  soldier: ['soldier', 'soldiers'],
  civilian: ['civilian', 'civilians'],
};

export function unitWords(unit: string, best: number | null): string {
  const [one, many] = UNITS[unit] ?? [unit, unit.endsWith('s') ? unit : `${unit}s`];
  return best === 1 ? one : many;
}

const MOVED: Readonly<Record<string, string>> = {
  fled: 'fled',
  displaced: 'were displaced',
  evacuated: 'were evacuated',
  relocated: 'were relocated',
  returned: 'returned',
  'crossed-border': 'crossed the border',
  sheltering: 'were sheltering',
  trapped: 'were trapped',
  stranded: 'were stranded',
  'seeking-asylum': 'sought asylum',
};

/** `45,000 people fled from Marea to Bab al-Salameh, 24–27 May 2016.` A stock says where people were. */
export function displacementSentence(item: DisplacementItem, names: Names): string {
  const figure = figureWords(item);
  const who = `${figure.charAt(0).toUpperCase()}${figure.slice(1)} ${unitWords(item.unit, item.best)}`;
  const where =
    item.measure === 'stock'
      ? at(item.to ?? item.from)
      : `${item.from ? ` from ${item.from.name}` : ''}${item.to ? ` to ${item.to.name}` : ''}`;
  const by =
    item.by.length > 0 && item.type !== 'fled' ? ` by ${listWords(item.by.map((id) => nameOf(id, names)))}` : '';
  const when = item.start || item.end ? `, ${rangeWords(item.start, item.end)}` : '';
  return `${who} ${MOVED[item.type] ?? item.type}${by}${where}${when}.`;
}

function at(place: DisplacementItem['to']): string {
  return place ? ` in or near ${place.name}` : '';
}

/** What happened to people, in a sentence: `At least 73 people killed in Khan Tuman, 6 May 2016.` */
export function harmSentence(item: Picture['harm'][number], names: Names): string {
  const figure = item.low === null && item.best === null && item.high === null ? '' : figureWords(item);
  const harmed =
    figure === ''
      ? listWords(item.harmed.map((id) => nameOf(id, names))) || 'People'
      : `${figure} ${unitWords(item.unit, item.best)}`;
  return `${harmed.charAt(0).toUpperCase()}${harmed.slice(1)} ${item.type === 'casualties' ? 'killed or wounded' : item.type.replace('-', ' ')}${sides(item.by, names)}${spots(item.places)}${item.start || item.end ? `, ${rangeWords(item.start, item.end)}` : ''}.`;
}

/** `Air strike by the US-led coalition on Islamic State near Dabiq, 27 May 2016.` */
export function fightingSentence(item: Picture['fighting'][number], names: Names): string {
  const on = listWords(item.targets.map((id) => nameOf(id, names)));
  const what = item.type.replaceAll('-', ' ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${sides(item.agents, names)}${on ? ` on ${on}` : ''}${spots(item.places)}${item.start || item.end ? `, ${rangeWords(item.start, item.end)}` : ''}.`;
}

function sides(ids: readonly string[], names: Names): string {
  return ids.length > 0 ? ` by ${listWords(ids.map((id) => nameOf(id, names)))}` : '';
}

function spots(places: readonly { readonly name: string }[]): string {
  return places.length > 0 ? ` at ${listWords(places.map((place) => place.name))}` : '';
}
