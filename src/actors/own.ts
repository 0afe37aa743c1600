import { type CheckedFile, joinRegistry, type Registry, RegistryError } from './registry.ts';

/** A file of somebody's own, with the line of each of its parts. */
export interface OwnFile extends CheckedFile {
  /** `file:12`, for the path of a part: `['actors', 2, 'kind']`; the file alone where it has no such part. */
  at(path: readonly PropertyKey[]): string;
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
