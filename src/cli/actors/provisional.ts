import { buildCommand } from '@stricli/core';
import { withKeptDesk } from '../desk.ts';
import { parseCount, type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, paintFor } from '../terminal.ts';

interface Flags extends StoreFlags {
  readonly all: boolean;
  readonly limit: number;
  readonly json: boolean;
}

export const provisional = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'Names that reports or lists give and the registry lacks',
    fullDescription: `Whom reports name and the registry lacks, the most often named first, with a sentence; then those of imported lists that nobody has adopted.
Say who they are: groundwire actors adopt NAME makes one an actor of the case, groundwire actors judge NAME same-as ID says that it is one that is known.

Example:
  groundwire actors provisional --limit 20`,
  },
  parameters: {
    flags: {
      all: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Also words for anybody ("gunmen"), and those who were said to be another',
      },
      limit: { kind: 'parsed', parse: parseCount, default: '50', placeholder: 'n', brief: 'At most so many' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
  },
  async func({ all, limit, json, ...flags }) {
    const { stdout, stderr, env } = this.terminal;
    const found = await withKeptDesk(flags, this.terminal, (desk) => desk.actors.provisional(all));
    const shown = found.slice(0, limit);
    if (json) {
      for (const each of shown) stdout.write(`${JSON.stringify(each)}\n`);
      return;
    }
    if (!shown.length) stderr.write('Everybody who is named is known.\n');
    const paint = paintFor(stdout, env);
    for (const { name, from, claims, first, last, quote, listed, kind } of shown) {
      const days = first ? `, ${first === last ? first : `${first} to ${last}`}` : '';
      const count = listed
        ? `listed by ${listed.dataset}${listed.events === null ? '' : `, ${listed.events} ${listed.events === 1 ? 'event' : 'events'}`}`
        : `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
      stdout.write(`${paint('bold', name)}  ${from === 'list' && kind ? `${kind}, ` : ''}${count}${days}\n`);
      if (quote) stdout.write(`    ${paint('dim', `“${quote.text}” [${quote.source}]`)}\n`);
    }
    if (found.length > shown.length)
      stderr.write(`${found.length - shown.length} more: --limit ${found.length} shows them\n`);
  },
});
