import { buildCommand } from '@stricli/core';
import type { PlaceSelection } from '../../desk/places/export.ts';
import { type StoreFlags, storeFlags, usageError } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { notFound, withPlaces } from './desk.ts';

interface Flags extends StoreFlags {
  readonly format: 'geojson' | 'csv';
  readonly pack?: string;
  readonly curated: boolean;
  readonly used: boolean;
  readonly json: boolean;
}

export const exporting = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'Write places as GeoJSON or CSV, with their P-codes',
    fullDescription: `Without a selection: all lists that were added. What is written can be added again.

Examples:
  groundwire places export --used --format csv > places-of-the-claims.csv
  groundwire places export --pack villages > villages.geojson`,
  },
  parameters: {
    flags: {
      format: { kind: 'enum', values: ['geojson', 'csv'], default: 'geojson', brief: 'Form of the export' },
      pack: { kind: 'parsed', parse: String, optional: true, placeholder: 'list', brief: 'Only this list' },
      curated: { kind: 'boolean', default: false, withNegated: false, brief: 'The reviewed places that are shipped' },
      used: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'The places that kept claims speak of, with how many do',
      },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One GeoJSON feature a line' },
      ...storeFlags,
    },
  },
  async func({ format, pack, curated, used, json, ...flags }) {
    const { stdout } = this.terminal;
    if (Number(pack !== undefined) + Number(curated) + Number(used) > 1)
      throw usageError('Expected one of --pack, --curated and --used');
    const which: PlaceSelection = pack !== undefined ? { pack } : curated ? 'curated' : used ? 'used' : 'packs';
    await withPlaces(flags, this.terminal, async (places) => {
      const known = (await places.packs()).map((each) => each.pack);
      if (pack !== undefined && !known.includes(pack))
        throw notFound(
          `No list of places is called ${JSON.stringify(pack)}; ${known.length ? `there are: ${known.join(', ')}` : 'none was added'}`,
        );
      const { PLACE_CSV_HEAD, placeCsv, placeFeature } = await import('../../exchange/places.ts');
      const csv = format === 'csv' && !json;
      let first = true;
      stdout.write(csv ? PLACE_CSV_HEAD : json ? '' : '{"type":"FeatureCollection","features":[\n');
      for await (const each of places.export(which)) {
        const feature = (): string => JSON.stringify(placeFeature(each));
        stdout.write(csv ? placeCsv(each) : json ? `${feature()}\n` : `${first ? '' : ',\n'}${feature()}`);
        first = false;
        await stdout.drained?.();
      }
      if (!csv && !json) stdout.write(`${first ? '' : '\n'}]}\n`);
    });
  },
});
