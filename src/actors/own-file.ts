import { LineCounter, parseDocument } from 'yaml';
import { actorId } from '../vocabulary/party.ts';
import type { ActorEntry } from './entry.ts';
import type { OwnFile } from './own.ts';
import { checkedFile, RegistryError } from './registry.ts';

/**
 * Reads a file in the format of `data/actors/*.yaml` (JSON is YAML, too). An id may be left out: it is made from the name. Throws a RegistryError of
 * one line that says file, line, what stands there and what was expected.
 */
export function readOwnFile(text: string, file: string): OwnFile {
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
    const got =
      typeof stands === 'string' || typeof stands === 'number'
        ? `, got ${JSON.stringify(stands)}`
        : stands === undefined
          ? ', got nothing'
          : '';
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
