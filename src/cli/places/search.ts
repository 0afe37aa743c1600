import { buildCommand } from '@stricli/core';
import type { FoundPlace } from '../../desk/places/search.ts';
import { parseCount, type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, paintFor } from '../terminal.ts';
import { areaWords, countryOf, notFound, withPlaces } from './desk.ts';

interface Flags extends StoreFlags {
  readonly near?: string;
  readonly country?: string;
  readonly limit: number;
  readonly json: boolean;
}

export const search = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Find places by name, in any spelling and script',
    fullDescription: `Looks in the shipped gazetteer, the reviewed places of wars, and the lists that you added. Places of exactly this name come first, then other
spellings, then names that are like it; each answer says why it is one.

Examples:
  groundwire places search Marea
  groundwire places search "Tel Rifat" --near Aleppo
  groundwire places search مارع --country SY --json`,
  },
  parameters: {
    flags: {
      near: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'place|lat,lon',
        brief: 'The nearest to this place first, with the distance',
      },
      country: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'code',
        brief: 'Only in this country: ISO code, SY or SYR',
      },
      limit: { kind: 'parsed', parse: parseCount, default: '10', placeholder: 'n', brief: 'At most so many' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
    positional: { kind: 'tuple', parameters: [{ parse: String, placeholder: 'name', brief: 'Name of a place' }] },
  },
  async func({ near, country, limit, json, ...flags }, name) {
    const { stdout, env } = this.terminal;
    const code = await countryOf(country);
    await withPlaces(flags, this.terminal, async (places) => {
      const question = {
        name,
        limit,
        ...(near !== undefined && { near }),
        ...(code !== undefined && { country: code }),
      };
      let found: readonly FoundPlace[];
      try {
        found = await places.search(question);
      } catch (error) {
        throw (error as Error).name === 'NoSuchPlace' ? notFound((error as Error).message) : error;
      }
      if (found.length === 0)
        throw notFound(
          `No place goes by ${JSON.stringify(name)}${code ? ` in ${code}` : ''}; a list that has it can be added with groundwire places add FILE`,
        );
      if (json) {
        for (const each of found) stdout.write(`${JSON.stringify(each)}\n`);
        return;
      }
      const { tableOf } = await import('../table.ts');
      const [head = '', ...body] = tableOf(
        ['id', 'name', 'kind', 'in', ...(near ? ['km'] : []), 'why'],
        found.map((each) => rowOf(each, near !== undefined)),
        stdout.isTTY ? stdout.columns : undefined,
      );
      const paint = paintFor(stdout, env);
      stdout.write(`${[paint('dim', head), ...body].join('\n')}\n`);
    });
  },
});

function rowOf({ place, from, why, km }: FoundPlace, near: boolean): string[] {
  const unconfirmed = place.lat === null ? '; known by name only' : '';
  return [
    place.id,
    place.name,
    place.kind,
    areaWords(place),
    ...(near ? [km === null ? '' : km.toFixed(km < 10 ? 1 : 0)] : []),
    `${why} (${from.join(', ')}${unconfirmed})`,
  ];
}
