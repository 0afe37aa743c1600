import { buildCommand } from '@stricli/core';
import type { SearchedActor } from '../../desk/actors/desk.ts';
import { ACTOR_KINDS, type ActorKind } from '../../vocabulary/actor-kinds.ts';
import type { Day } from '../../vocabulary/days.ts';
import { parseCount, parseDay, type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, paintFor } from '../terminal.ts';
import { conflictIds, withActors } from './desk.ts';
import { spanWords } from './words.ts';

interface Flags extends StoreFlags {
  readonly conflict?: string;
  readonly kind?: ActorKind;
  readonly on?: Day;
  readonly own: boolean;
  readonly limit: number;
  readonly json: boolean;
}

export const search = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Find actors by name, in any spelling',
    fullDescription: `Finds actors by id or by any of their names: the same name first, then names with these words, then other spellings. Without a name, all that
the flags let through.

Examples:
  groundwire actors search Daesh
  groundwire actors search "Jabhat al Nusra" --on 2016-08-01
  groundwire actors search --conflict mali --kind armed-group`,
  },
  parameters: {
    flags: {
      conflict: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'id',
        brief: 'Only those with a side in this conflict',
        proposeCompletions: conflictIds,
      },
      kind: { kind: 'enum', values: ACTOR_KINDS, optional: true, brief: 'Only of this kind' },
      on: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'Only who was there on that day, by names borne then, as far as sources date them',
      },
      own: { kind: 'boolean', default: false, withNegated: false, brief: 'Only what was added to this case' },
      limit: { kind: 'parsed', parse: parseCount, default: '30', placeholder: 'n', brief: 'At most so many' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
    positional: { kind: 'array', parameter: { parse: String, placeholder: 'name', brief: 'Name or id' } },
  },
  async func({ conflict, kind, on, own, limit, json, ...flags }, ...words) {
    const { stdout, stderr, env } = this.terminal;
    const name = words.join(' ');
    const found = await withActors(flags, this.terminal, (actors) =>
      actors.search(name, {
        own,
        ...(conflict !== undefined && { conflict }),
        ...(kind && { kind }),
        ...(on && { on }),
      }),
    );
    const shown = found.slice(0, limit);
    if (json) {
      for (const each of shown) stdout.write(`${JSON.stringify(jsonOf(each))}\n`);
      return;
    }
    if (!shown.length) {
      stderr.write('No actor fits.\n');
      return;
    }
    const { tableOf } = await import('../table.ts');
    const [head = '', ...rows] = tableOf(
      ['id', 'name', 'kind', 'where', ''],
      shown.map((each) => cells(each, conflict)),
      stdout.isTTY ? stdout.columns : undefined,
    );
    stdout.write(`${paintFor(stdout, env)('dim', head)}\n${rows.map((row) => `${row}\n`).join('')}`);
    if (found.length > shown.length)
      stderr.write(`${found.length - shown.length} more: --limit ${found.length} shows them\n`);
  },
});

function cells({ actor, name, standing }: SearchedActor, conflict: string | undefined): string[] {
  const also = name.text === actor.name ? '' : `also “${name.text}”${spanWords(name)}`;
  const side = conflict === undefined ? undefined : actor.sides[conflict];
  return [
    actor.id,
    actor.name,
    actor.kind,
    actor.countries.join(' '),
    [
      ...(standing === 'registry' ? [] : [standing]),
      ...(side === undefined ? [] : [side === actor.id ? 'a side of its own' : `on the side of ${side}`]),
      also,
    ]
      .filter(Boolean)
      .join('; '),
  ];
}

function jsonOf({ actor, name, by, standing }: SearchedActor): object {
  const { id, name: called, kind, countries, sides, source } = actor;
  return { id, name: called, kind, countries, sides, standing, matched: { ...name, by }, source };
}
