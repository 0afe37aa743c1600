import { buildCommand } from '@stricli/core';
import { CommandFailure } from '../exit.ts';
import { parseCount } from '../flags.ts';
import type { Context } from '../terminal.ts';

interface Flags {
  readonly limit: number;
  readonly json: boolean;
}

export const search = buildCommand<Flags, [string], Context>({
  docs: { brief: 'Find places by name, in any spelling' },
  parameters: {
    flags: {
      limit: { kind: 'parsed', parse: parseCount, default: '10', placeholder: 'n', brief: 'At most so many' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
    },
    positional: { kind: 'tuple', parameters: [{ parse: String, placeholder: 'name', brief: 'Name of a place' }] },
  },
  async func({ limit, json }, name) {
    const [{ searchGazetteer }, { sharedGazetteer }] = await Promise.all([
      import('../../desk/places/search.ts'),
      import('../../desk/resources.ts'),
    ]);
    const gazetteer = await sharedGazetteer();
    const found = searchGazetteer(name, gazetteer, new Set(gazetteer.countries.map(({ code }) => code)));
    if (!found.length) throw new CommandFailure(`No place goes by ${JSON.stringify(name)}`);
    for (const { match, why } of found.slice(0, limit))
      this.terminal.stdout.write(
        json
          ? `${JSON.stringify({ place: match.place, why })}\n`
          : `${match.place.id}  ${match.place.name}, ${match.place.admin1 ?? ''} ${match.place.country ?? ''}  ${why}\n`,
      );
  },
});
