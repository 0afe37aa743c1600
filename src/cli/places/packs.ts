import { buildCommand } from '@stricli/core';
import { type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, paintFor } from '../terminal.ts';
import { withPlaces } from './desk.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const packs = buildCommand<Flags, [], Context>({
  docs: { brief: 'Lists of places that were added, with their licences' },
  parameters: {
    flags: {
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
  },
  async func({ json, ...flags }) {
    const { stdout, stderr, env } = this.terminal;
    await withPlaces(flags, this.terminal, async (places) => {
      const all = await places.packs();
      if (json) {
        for (const each of all) stdout.write(`${JSON.stringify(each)}\n`);
        return;
      }
      if (all.length === 0) {
        stderr.write('No list of places was added: groundwire places add FILE adds one.\n');
        return;
      }
      const { tableOf } = await import('../table.ts');
      const [head = '', ...body] = tableOf(
        ['list', 'places', 'names', 'lost', 'format', 'licence', 'added', 'from'],
        all.map((each) => [
          each.pack,
          each.places.toLocaleString('en'),
          each.names.toLocaleString('en'),
          each.lost ? each.lost.toLocaleString('en') : '',
          each.format,
          each.licence ?? 'not stated',
          each.finished?.slice(0, 10) ?? 'broken off: add it again',
          each.source,
        ]),
        stdout.isTTY ? stdout.columns : undefined,
      );
      stdout.write(`${[paintFor(stdout, env)('dim', head), ...body].join('\n')}\n`);
    });
  },
});
