import { createRequire } from 'node:module';
import { actorId } from '../vocabulary/party.ts';
import type { ActorEntry } from './entry.ts';
import { type CheckedFile, checkedFile, joinRegistry, type Registry, RegistryError } from './registry.ts';

/** A file of somebody's own, with the line of each of its parts. */
export interface OwnFile extends CheckedFile {
  /** `file:12`, for the path of a part: `['actors', 2, 'kind']`; the file alone where it has no such part. */
  at(path: readonly PropertyKey[]): string;
}

/**
 * Reads a file in the format of `data/actors/*.yaml` (JSON is YAML, too). An id may be left out: it is made from the name. Throws a RegistryError of
 * one line that says file, line, what stands there and what was expected.
 */
export function readOwnFile(text: string, file: string): OwnFile {
  const { LineCounter, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: readonly PropertyKey[]): string => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] | null } | undefined;
      if (node?.range) return `${file}:${lines.linePos(node.range[0]!).line}`;
    }
    return file;
  };
  const [broken] = document.errors;
  if (broken)
    throw new RegistryError(
      `${file}:${broken.linePos?.[0].line ?? 1}: is no YAML: ${broken.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}`,
    );
  const data = withIds(document.toJS());
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new RegistryError(`${file}: expected "actors:" with a list of actors (docs/guide-actors.md shows one)`);
  try {
    return { ...checkedFile({ file, data }), at };
  } catch (error) {
    if (!(error instanceof RegistryError) || !error.path) throw error;
    const { path } = error;
    const message = error.message.slice(`${file}: ${path.join('.')}: `.length);
    const stands = path.length ? document.getIn(path, false) : undefined;
    const got = typeof stands === 'string' || typeof stands === 'number' ? `, got ${JSON.stringify(stands)}` : '';
    throw new RegistryError(`${at(path)}: ${path.join('.') || 'the file'}: ${message}${got}`, null, path);
  }
}

/** What somebody writes of an actor need not say its id. */
function withIds(data: unknown): unknown {
  const { actors } = (data ?? {}) as { actors?: unknown };
  if (!Array.isArray(actors)) return data;
  return {
    ...(data as object),
    actors: actors.map((entry: unknown) => {
      const { id, name } = (entry ?? {}) as Partial<ActorEntry>;
      return id === undefined && typeof name === 'string' ? { id: actorId(name), ...(entry as object) } : entry;
    }),
  };
}

/** Checks that a file fits beside the files that are there. Throws a RegistryError that says file and line. */
export function checkBeside(there: readonly CheckedFile[], own: OwnFile): Registry {
  try {
    return joinRegistry([...there, own]);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const path = error.entry === null ? null : pathOf(own, error.entry);
    const message = error.message.replace(`${own.file}: `, '');
    throw new RegistryError(`${path ? own.at(path) : own.file}: ${message}`, error.entry, path);
  }
}

function pathOf({ data }: CheckedFile, id: string): readonly PropertyKey[] | null {
  for (const part of ['actors', 'conflicts', 'states'] as const) {
    const index = data[part].findIndex((entry) => ('id' in entry ? entry.id : entry.code) === id);
    if (index >= 0) return [part, index];
  }
  return null;
}

/** An entry of somebody's own that does not fit the registry any more, and why: what ships may have learned of the same actor since. */
export interface Unfit {
  readonly id: string;
  readonly why: string;
}

/** The shipped files with somebody's own beside them. What of the own does not fit is left out and said, never in the way of reading. */
export function ownRegistry(
  shipped: readonly CheckedFile[],
  own: CheckedFile,
): { readonly registry: Registry; readonly unfit: readonly Unfit[] } {
  const unfit: Unfit[] = [];
  let fitting = own;
  for (;;) {
    try {
      return { registry: joinRegistry([...shipped, fitting]), unfit };
    } catch (error) {
      if (!(error instanceof RegistryError) || error.entry === null) throw error;
      const next = without(fitting, error.entry);
      if (next === null) throw error;
      unfit.push({ id: error.entry, why: error.message });
      fitting = next;
    }
  }
}

/** The file without an entry; null where it has none of that id. */
function without(file: CheckedFile, id: string): CheckedFile | null {
  const path = pathOf(file, id);
  if (!path) return null;
  const [part, index] = path as ['actors' | 'conflicts' | 'states', number];
  return { ...file, data: { ...file.data, [part]: file.data[part].filter((_, i) => i !== index) } };
}
