import { ActorEntry, type ActorFile, type ActorKind, type Source, type Tie } from '../../actors/entry.ts';
import { shippedFiles } from '../../actors/load.ts';
import { checkBeside, type OwnFile, ownRegistry, readOwnFile } from '../../actors/own.ts';
import { type CheckedFile, checkedFile, RegistryError } from '../../actors/registry.ts';
import type { StoredEntry } from '../../store/contract.ts';
import { actorId } from '../../vocabulary/party.ts';
import { Refusal } from '../refusal.ts';
import type { NewEntry } from './listing.ts';
import { type CaseActors, ownFileOf } from './registry.ts';

/** What a person says of an actor, word by word. */
export interface ActorWords {
  readonly name: string;
  readonly kind: ActorKind;
  readonly countries?: readonly string[];
  /** A name, in a language where one is said first: `ar:داعش`. */
  readonly aliases?: readonly string[];
  /** `mali=azawad-movements`, or `mali` for a side of its own. */
  readonly sides?: readonly string[];
  /** `syrian-democratic-forces`, with its days after an @ where a source gives them: `…@2015-10-10..2017-01-01`. */
  readonly ties?: Readonly<
    Partial<
      Record<'memberOf' | 'affiliateOf' | 'backedBy' | 'splitFrom' | 'mergedInto' | 'renamedFrom', readonly string[]>
    >
  >;
  readonly jihadist?: boolean;
  readonly source?: string;
}

/** What became of each entry that somebody handed in. */
export interface Kept {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

/** An entry from a person's words, as a file of one. Throws a Refusal. */
export function fileOfWords(words: ActorWords): OwnFile {
  const {
    name,
    kind,
    countries = [],
    aliases = [],
    sides = [],
    ties = {},
    jihadist = false,
    source = 'unconfirmed',
  } = words;
  const id = actorId(name);
  if (!id)
    throw new Refusal(
      `${JSON.stringify(name)} has no Latin letters to make an id of: give it as an --alias of a name that has`,
    );
  const from = sourceOf(source);
  const entry = {
    id,
    name,
    kind,
    countries: countries.map((code) => code.toUpperCase()),
    aliases: aliases.map(aliasOf),
    sides: Object.fromEntries(sides.map((side) => sideOf(side, id))),
    ...Object.fromEntries(
      Object.entries(ties).map(([slot, said]) => [slot, (said ?? []).map((tie) => tieOf(tie, from))]),
    ),
    jihadist,
    source: from,
  };
  const file = JSON.stringify(name);
  try {
    return { ...checkedFile({ file, data: { actors: [entry] } }), at: () => file };
  } catch (error) {
    throw refused(error, (message) => message.replace('actors.0.', ''));
  }
}

/** A file in the registry's own format. Throws a Refusal that says file and line. */
export function fileOfText(text: string, name: string): OwnFile {
  try {
    return readOwnFile(text, name);
  } catch (error) {
    throw refused(error);
  }
}

function refused(error: unknown, words: (message: string) => string = (message) => message): unknown {
  return error instanceof RegistryError ? new Refusal(words(error.message)) : error;
}

/** The rows that keep what is in files, checked against the registry and one another. Throws a Refusal where something clashes. */
export function rowsFor(files: readonly OwnFile[], actors: CaseActors, by: string): { rows: NewEntry[]; kept: Kept } {
  const shipped = shippedFiles();
  const handed = new Set(files.flatMap(({ data }) => keysOf(data)));
  // What is handed in again replaces what was kept under its id.
  const own = ownFileOf(actors.entries.filter(({ part, id }) => !handed.has(`${part} ${id}`)));
  const there: CheckedFile[] = [...shipped, fittingOf(own, actors)];
  const rows: NewEntry[] = [];
  for (const file of files) {
    knownAlready(file, shipped);
    try {
      checkBeside(there, file);
    } catch (error) {
      throw refused(error);
    }
    there.push(file);
    rows.push(...rowsOf(file.data, by));
  }
  const before = new Map(actors.entries.map((entry) => [`${entry.part} ${entry.id}`, entry]));
  const fate = (row: NewEntry): keyof Kept => {
    const old = before.get(`${row.part} ${row.id}`);
    if (old?.standing !== 'own') return 'added';
    return JSON.stringify(old.body) === JSON.stringify(row.body) ? 'unchanged' : 'changed';
  };
  const ids = (which: keyof Kept) => rows.filter((row) => fate(row) === which).map(({ id }) => id);
  return {
    rows: rows.filter((row) => fate(row) !== 'unchanged'),
    kept: { added: ids('added'), changed: ids('changed'), unchanged: ids('unchanged') },
  };
}

function keysOf({ actors, conflicts, states }: ActorFile): string[] {
  return [
    ...actors.map(({ id }) => `actor ${id}`),
    ...conflicts.map(({ id }) => `conflict ${id}`),
    ...states.map(({ code }) => `state ${code}`),
  ];
}

/** Those of the own that do not fit the registry any more are in nobody's way. */
function fittingOf(own: CheckedFile, { unfit }: CaseActors): CheckedFile {
  const out = new Set(unfit.map(({ id }) => id));
  const { actors, conflicts, states } = own.data;
  return {
    ...own,
    data: {
      actors: actors.filter(({ id }) => !out.has(id)),
      conflicts: conflicts.filter(({ id }) => !out.has(id)),
      states: states.filter(({ code }) => !out.has(code)),
    },
  };
}

/** One that ships needs no adding; what it lacks goes elsewhere. */
function knownAlready(file: OwnFile, shipped: readonly CheckedFile[]): void {
  const ids = new Set(
    shipped.flatMap(({ data }) => [
      ...data.actors.map(({ id }) => id),
      ...data.states.map(({ name }) => actorId(name)),
    ]),
  );
  const index = file.data.actors.findIndex(({ id }) => ids.has(id));
  if (index < 0) return;
  const { id, name } = file.data.actors[index]!;
  throw new Refusal(
    `${file.at(['actors', index])}: ${name} ships with Groundwire as ${id} (groundwire actors show ${id}): expected an actor that the registry lacks, under a name of its own`,
  );
}

function rowsOf({ actors, conflicts, states }: ActorFile, by: string): NewEntry[] {
  const row = (part: StoredEntry['part'], id: string, body: unknown): NewEntry => ({
    part,
    id,
    standing: 'own',
    body,
    listed: null,
    by,
  });
  return [
    ...conflicts.map((each) => row('conflict', each.id, each)),
    ...states.map((each) => row('state', each.code, each)),
    ...actors.map((each) => row('actor', each.id, each)),
  ];
}

/** The row that takes an addition out. Throws a Refusal where it is none, or where others lean on it. */
export function rowToRemove(id: string, actors: CaseActors, by: string): NewEntry {
  const entry = actors.entries.find((each) => each.part !== 'listing' && each.id === id && each.standing !== 'removed');
  if (!entry)
    throw new Refusal(
      actors.registry.actors.has(id)
        ? `${id} ships with Groundwire and stays: to show it as another, say groundwire actors judge ${id} same-as OTHER`
        : `${JSON.stringify(id)} is no actor that was added or imported; see groundwire actors search --own`,
    );
  const rest = ownFileOf(actors.entries.filter((each) => each !== entry));
  try {
    if (entry.standing === 'own') checkBeside([...shippedFiles()], { ...fittingOf(rest, actors), at: () => rest.file });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    throw new Refusal(
      `${id} cannot be taken out: ${error.message.replace(`${rest.file}: `, '')}. Take that out, or change it, first.`,
    );
  }
  const { part, body, listed } = entry;
  return { part, id, standing: 'removed', body, listed, by };
}

/** The rows that make provisional actors the case's own; one that clashes with somebody stays provisional. */
export function rowsToAdopt(ids: ReadonlySet<string>, actors: CaseActors, by: string): NewEntry[] {
  const waiting = actors.entries.filter(
    ({ part, id, standing }) => part === 'actor' && standing === 'provisional' && ids.has(id),
  );
  const data = { conflicts: [], states: [], actors: waiting.map(({ body }) => body as ActorEntry) };
  const own = fittingOf(ownFileOf(actors.entries), actors);
  const { unfit } = ownRegistry([...shippedFiles(), own], { file: 'imported actors', data });
  const out = new Set(unfit.map(({ id }) => id));
  return waiting
    .filter(({ id }) => !out.has(id))
    .map(({ part, id, body, listed }) => ({ part, id, standing: 'own', body, listed, by }));
}

/** The entry of a provisional actor, made one's own; what words say outweighs what the list said. */
export function adopted(entry: ActorEntry, words: Partial<Omit<ActorWords, 'name'>>): OwnFile {
  const { name } = entry;
  const said = fileOfWords({ name, kind: words.kind ?? entry.kind, ...words }).data.actors[0]!;
  const merged: ActorEntry = {
    ...said,
    aliases: [...entry.aliases, ...said.aliases],
    countries: said.countries.length ? said.countries : entry.countries,
    acled: entry.acled,
    ucdp: entry.ucdp,
    source: words.source === undefined ? entry.source : said.source,
  };
  const file = JSON.stringify(name);
  return { file, data: { conflicts: [], states: [], actors: [ActorEntry.parse(merged)] }, at: () => file };
}

function aliasOf(words: string): unknown {
  const [, language, text] = /^([a-z]{2,3}):(.+)$/u.exec(words) ?? [];
  return language ? { text, language } : words;
}

function sideOf(words: string, id: string): readonly [string, string] {
  const [conflict = '', side = id] = words.split('=');
  return [conflict.trim(), side.trim() || id];
}

function tieOf(words: string, source: Source): Tie {
  const [actor = '', days = ''] = words.split('@');
  const [from = '', to = ''] = days.split('..');
  return { actor: actor.trim(), ...(from && { from }), ...(to && { to }), source };
}

/** Words that are no address and no data set name where it comes from all the same. */
function sourceOf(words: string): Source {
  return /^(https?:\/\/|dataset: |unconfirmed$)/.test(words) ? words : `dataset: ${words}`;
}
