import { buildCommand } from '@stricli/core';
import { type StoreFlags, storeFlags } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { notFound, withPlaces } from './desk.ts';

export const remove = buildCommand<StoreFlags, [string], Context>({
  docs: {
    brief: 'Take a list of places out of the store',
    fullDescription: `The list counts no more at once. Claims that were read with it keep the places that they were given; groundwire reread reads them again without it.`,
  },
  parameters: {
    flags: storeFlags,
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'list', brief: 'Name of the list; see groundwire places packs' }],
    },
  },
  async func(flags, pack) {
    await withPlaces(flags, this.terminal, async (places) => {
      const known = (await places.packs()).map((each) => each.pack);
      if (!known.includes(pack) || !(await places.remove(pack)))
        throw notFound(
          `No list of places is called ${JSON.stringify(pack)}; ${known.length ? `there are: ${known.join(', ')}` : 'none was added'}`,
        );
      this.terminal.stdout.write(`${pack} is removed; groundwire reread shows what changes in the claims\n`);
    });
  },
});
