import type { FlagParametersForType } from '@stricli/core';
import type { DeskOptions } from '../desk/workspace.ts';
import { Day } from '../vocabulary/days.ts';
import { CommandFailure, EXIT } from './exit.ts';
import type { Context, Terminal } from './terminal.ts';

/** Where things are kept; the same for every command that keeps or asks. */
export interface StoreFlags {
  readonly store?: string;
  readonly case?: string;
}

export const storeFlags: FlagParametersForType<StoreFlags, Context> = {
  store: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'dir',
    brief: 'Folder of the store [default: $GROUNDWIRE_HOME, or .groundwire here; not used where DATABASE_URL is set]',
  },
  case: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'id',
    brief: 'Case within the store [default: $GROUNDWIRE_CASE, or "default"]',
  },
};

/** A flag outweighs the environment; a folder that is named outweighs a DATABASE_URL that may be another program's. */
export function deskOptions({ store, case: caseId }: StoreFlags, { env, cwd }: Terminal, by?: string): DeskOptions {
  const workspace = store ?? env.GROUNDWIRE_HOME;
  const id = caseId ?? env.GROUNDWIRE_CASE;
  return {
    ...(store === undefined && env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    workspace: absolute(workspace ?? '.groundwire', cwd),
    ...(id ? { caseId: id } : {}),
    by: by ?? env.USER ?? env.USERNAME ?? 'unnamed',
  };
}

function absolute(path: string, cwd: string): string {
  return /^([A-Za-z]:)?[/\\]/.test(path) ? path : `${cwd}/${path}`;
}

/** A flag's day. */
export function parseDay(text: string): Day {
  const parsed = Day.safeParse(text);
  if (!parsed.success) throw new SyntaxError(`${parsed.error.issues[0]?.message}, got ${JSON.stringify(text)}`);
  return parsed.data;
}

export function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new SyntaxError(`expected a whole number, got ${JSON.stringify(text)}`);
  return Number(text);
}

/** Thrown where flags that parse one by one do not go together. */
export function usageError(message: string): CommandFailure {
  return new CommandFailure(message, EXIT.usage);
}
