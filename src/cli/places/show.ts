import { buildCommand } from '@stricli/core';
import type { PlacePage } from '../../desk/places/page.ts';
import { type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, type Paint, paintFor } from '../terminal.ts';
import { notFound, withPlaces } from './desk.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const show = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'All that is known of a place',
    fullDescription: `Names by script, kind, area, P-code, position, who has it and on what terms, and how many claims speak of it.

Examples:
  groundwire places show geonames:167245
  groundwire places show SY0203`,
  },
  parameters: {
    flags: { json: { kind: 'boolean', default: false, withNegated: false, brief: 'As JSON' }, ...storeFlags },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'id', brief: 'Id of a place, or its P-code; groundwire places search finds it' },
      ],
    },
  },
  async func({ json, ...flags }, id) {
    const { stdout, env } = this.terminal;
    await withPlaces(flags, this.terminal, async (places) => {
      const page = await places.page(id);
      if (!page)
        throw notFound(
          `No place has the id ${JSON.stringify(id)}; find it with groundwire places search ${JSON.stringify(id)}`,
        );
      stdout.write(json ? `${JSON.stringify(page)}\n` : pageText(page, paintFor(stdout, env)));
    });
  },
});

function pageText(page: PlacePage, paint: Paint): string {
  const { place, names, population, parent, extent, sources, otherIds, claims } = page;
  const scripts = new Map<string, string[]>();
  for (const { name, script } of names) scripts.set(script, [...(scripts.get(script) ?? []), name]);
  const line = (label: string, value: string): string => `${label.padEnd(11)}${value}`;
  const lines = [
    paint('bold', place.name),
    paint('dim', [place.id, ...otherIds].join(', ')),
    '',
    ...[...scripts].map(([script, all], i) => line(i === 0 ? 'Names' : '', `${script}: ${all.join(', ')}`)),
    line('Kind', place.kind),
    line('In', [place.admin1, place.country].filter((part) => part !== null).join(', ') || 'not known'),
    ...(place.pcode ? [line('P-code', `${place.pcode}${parent ? `, in ${parent}` : ''}`)] : []),
    line('Position', place.lat === null ? 'unconfirmed: known by name only' : `${place.lat}, ${place.lon}`),
    ...(extent
      ? [
          line(
            'Extent',
            `${extent[0].toFixed(3)} to ${extent[2].toFixed(3)} E, ${extent[1].toFixed(3)} to ${extent[3].toFixed(3)} N`,
          ),
        ]
      : []),
    ...(population ? [line('People', population.toLocaleString('en'))] : []),
    ...sources.map(({ name, licence }, i) =>
      line(i === 0 ? 'Known from' : '', `${name}; licence ${licence ?? 'not stated'}`),
    ),
    line(
      'Claims',
      claims === 0
        ? 'none that are kept speak of it'
        : `${claims} that ${claims === 1 ? 'is' : 'are'} kept; groundwire claims --place ${place.id}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
