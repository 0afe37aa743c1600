import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buildCommand } from '@stricli/core';
import type { ActorWords } from '../../desk/actors/keeping.ts';
import { ACTOR_KINDS, type ActorKind } from '../../vocabulary/actor-kinds.ts';
import { withDesk } from '../desk.ts';
import { type StoreFlags, storeFlags, usageError } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { sayKept } from './words.ts';

/** What is said of an actor in flags: the same for adding one and for adopting one. */
export interface SayingFlags {
  readonly kind?: ActorKind;
  readonly country?: readonly string[];
  readonly alias?: readonly string[];
  readonly side?: readonly string[];
  readonly memberOf?: readonly string[];
  readonly affiliateOf?: readonly string[];
  readonly backedBy?: readonly string[];
  readonly splitFrom?: readonly string[];
  readonly mergedInto?: readonly string[];
  readonly renamedFrom?: readonly string[];
  readonly jihadist: boolean;
  readonly source?: string;
}

const many = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, variadic: true, optional: true, placeholder, brief }) as const;
const tie = (brief: string) => many('id[@from..to]', brief);

export const sayingFlags = {
  kind: { kind: 'enum', values: ACTOR_KINDS, optional: true, brief: 'What it is' },
  country: many('code', 'Country where it is at home or at work (ISO 3166-1 alpha-2)'),
  alias: many('[lang:]name', 'Another name of it, a language before it where it is not English: ar:داعش'),
  side: many('conflict[=id]', 'On whose side it counts in a conflict; of its own where no actor is said'),
  memberOf: tie('It is a member of this actor; days only with a --source'),
  affiliateOf: tie('It is an affiliate of'),
  backedBy: tie('It is backed by'),
  splitFrom: tie('It split from'),
  mergedInto: tie('It merged into'),
  renamedFrom: tie('It was, under another name'),
  jihadist: { kind: 'boolean', default: false, withNegated: false, brief: '"The jihadists" may mean it' },
  source: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'address|words',
    brief: 'Where this is known from [default: unconfirmed]',
  },
} as const;

/** Flags as the desk takes them. */
export function wordsOf(flags: SayingFlags): Partial<Omit<ActorWords, 'name'>> {
  const { kind, country, alias, side, jihadist, source } = flags;
  const { memberOf, affiliateOf, backedBy, splitFrom, mergedInto, renamedFrom } = flags;
  const ties = Object.fromEntries(
    Object.entries({ memberOf, affiliateOf, backedBy, splitFrom, mergedInto, renamedFrom }).filter(
      ([, said]) => said !== undefined,
    ),
  );
  return {
    ...(kind && { kind }),
    ...(country && { countries: country }),
    ...(alias && { aliases: alias }),
    ...(side && { sides: side }),
    ...(Object.keys(ties).length && { ties }),
    ...(jihadist && { jihadist }),
    ...(source !== undefined && { source }),
  };
}

interface Flags extends StoreFlags, SayingFlags {
  readonly name?: string;
  readonly json: boolean;
}

export const add = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Add actors of your own',
    fullDescription: `Adds an actor to the case, or those of files in the format of the registry (docs/guide-actors.md). It is kept in the store and read by from
then on; groundwire reread shows what it changes in what was read before. An entry that does not fit is refused with file and line, and then
nothing of the file is added. Adding the same again changes nothing, under the same id something else replaces it.

Examples:
  groundwire actors add --name "Hill Front" --kind armed-group --country ML --alias HF --side mali --source "field notes, May 2024"
  groundwire actors add my-actors.yaml`,
  },
  parameters: {
    flags: {
      name: { kind: 'parsed', parse: String, optional: true, placeholder: 'name', brief: 'Its common English name' },
      ...sayingFlags,
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'What was added, as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'array',
      parameter: { parse: String, placeholder: 'file', brief: 'YAML or JSON in the format of data/actors/*.yaml' },
    },
  },
  async func({ name, json, store, case: caseId, ...saying }, ...files) {
    const words = wordsOf(saying);
    if ((name === undefined) === (files.length === 0))
      throw usageError('Expected --name with --kind, or files: groundwire actors add --help');
    if (files.length && Object.keys(words).length)
      throw usageError('A file says everything itself: expected no flags about an actor beside it');
    const { kind } = words;
    if (name !== undefined && !kind)
      throw usageError(`Expected --kind for ${JSON.stringify(name)}: ${ACTOR_KINDS.join(', ')}`);
    const texts = await Promise.all(files.map((path) => textOf(path, this.terminal.cwd)));
    const flags = { ...(store && { store }), ...(caseId && { case: caseId }) };
    await withDesk(flags, this.terminal, async (desk) => {
      const kept =
        name !== undefined && kind
          ? await desk.actors.add({ ...words, name, kind })
          : await desk.actors.addFiles(texts);
      if (json) this.terminal.stdout.write(`${JSON.stringify(kept)}\n`);
      else await sayKept(kept, desk, this.terminal);
    });
  },
});

/** A file's text under its own name. Throws a usage error where it cannot be read. */
export async function textOf(path: string, cwd: string): Promise<{ name: string; text: string }> {
  try {
    return { name: basename(path), text: await readFile(resolve(cwd, path), 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder, expected a file' : message;
    throw usageError(`${path}: ${why}`);
  }
}
