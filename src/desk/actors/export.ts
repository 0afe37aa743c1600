import { createRequire } from 'node:module';
import { csvFormat } from 'd3-dsv';
import type { ActorEntry } from '../../actors/entry.ts';
import { partyIdentity } from '../../picture/identity.ts';
import type { CaseState } from '../known.ts';
import type { ActorPage } from './page.ts';
import { actorPage } from './page.ts';
import type { CaseActors } from './registry.ts';
import { partiesIn } from './subject.ts';

export type ExportFormat = 'yaml' | 'csv' | 'json';
export interface ExportQuestion {
  readonly format: ExportFormat;
  /** Only whom the claims of the case name: also those that the registry lacks, except in YAML. */
  readonly used?: boolean;
  /** Only what was added to the case, provisional ones included. */
  readonly own?: boolean;
}

/** The actors of a case: YAML in the registry's own format, so that `actors add` takes it; CSV with a row each; JSON as `actors show` has it. */
export function exportedActors(
  { format, used = false, own = false }: ExportQuestion,
  actors: CaseActors,
  state: CaseState,
): string {
  const { registry, entries } = actors;
  const added = new Map(
    entries.flatMap(({ part, id, standing, body }) =>
      part === 'actor' && standing !== 'removed' ? [[id, body as ActorEntry]] : [],
    ),
  );
  const named = used ? new Map(partiesIn(state.rows).map((party) => [partyIdentity(party), party])) : null;
  const known = own ? added : new Map([...registry.actors, ...added]);
  const ids = [...known.keys()].filter((id) => !named || named.has(id));
  if (format === 'yaml') return yamlOf(ids, actors, known, own);
  const unknown = own || !named ? [] : [...named.keys()].filter((key) => !known.has(key));
  const pages = [...ids, ...unknown].map((key) =>
    actorPage({ key, name: known.get(key)?.name ?? named?.get(key)?.name ?? key, place: null }, actors, state),
  );
  return format === 'json' ? `${JSON.stringify(pages)}\n` : csvOf(pages, actors);
}

function yamlOf(
  ids: readonly string[],
  { registry, entries }: CaseActors,
  known: ReadonlyMap<string, ActorEntry>,
  own: boolean,
): string {
  const { stringify } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const wanted = new Set(ids);
  // A state's actor is made from its row among the states.
  const ofStates = new Set([...registry.states.values()].map(({ code }) => `iso ${code}`));
  const actors = ids
    .map((id) => known.get(id)!)
    .filter(({ source, countries }) => !(source === 'dataset: ISO 3166-1' && ofStates.has(`iso ${countries[0]}`)));
  const sides = new Set(actors.flatMap((entry) => Object.keys(entry.sides)));
  const ownConflicts = new Set(
    entries.flatMap(({ part, id, standing }) => (part === 'conflict' && standing === 'own' ? [id] : [])),
  );
  const conflicts = [...registry.conflicts.values()].filter(({ id }) => (own ? ownConflicts.has(id) : sides.has(id)));
  const states = own
    ? entries.flatMap(({ part, standing, body }) => (part === 'state' && standing === 'own' ? [body as object] : []))
    : [...registry.states.values()].filter(({ name }) =>
        [...wanted].some((id) => registry.actors.get(id)?.name === name),
      );
  const file = { ...(conflicts.length && { conflicts }), ...(states.length && { states }), actors };
  return stringify(JSON.parse(JSON.stringify(file, briefly)), { lineWidth: 160 });
}

/** What an entry leaves to its default is not written. */
function briefly(key: string, value: unknown): unknown {
  if (key === 'actors' || key === 'conflicts' || key === 'states') return value;
  if (value === false || (Array.isArray(value) && value.length === 0)) return undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
    ? undefined
    : value;
}

function csvOf(pages: readonly ActorPage[], { nameOf }: CaseActors): string {
  const rows = pages.map((page) => ({
    id: page.id,
    name: page.name,
    standing: page.standing,
    kind: page.kind ?? '',
    names: page.names.map(({ text }) => text).join('; '),
    countries: page.countries.join('; '),
    sides: page.sides.map(({ conflict, side }) => `${conflict}=${side}`).join('; '),
    member_of: page.ties.flatMap(({ type, actor }) => (type === 'member-of' ? [actor.id] : [])).join('; '),
    acled: page.acled.map(({ name }) => name).join('; '),
    ucdp: page.ucdp.map(({ id, name }) => `${id ?? ''} ${name}`.trim()).join('; '),
    shown_as: page.identity.shown ? nameOf(page.identity.shown.key) : '',
    as_agent: page.claims.asAgent,
    as_target: page.claims.asTarget,
    as_voice: page.claims.asVoice,
    first: page.claims.first ?? '',
    last: page.claims.last ?? '',
    source: [page.source ?? ''].flat().join('; '),
  }));
  const cell = (value: string | number) =>
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)])),
  );
  return `${csvFormat(safe)}\n`;
}
