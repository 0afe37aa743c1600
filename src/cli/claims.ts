import { buildCommand } from '@stricli/core';
import type { ClaimFilter, ClaimRow } from '../desk/desk.ts';
import type { NameOf } from '../desk/words.ts';
import { Kind } from '../vocabulary/kinds.ts';
import { Modality } from '../vocabulary/modality.ts';
import { withKeptDesk } from './desk.ts';
import { parseCount, parseDay, type StoreFlags, storeFlags, usageError } from './flags.ts';
import { type Context, paintFor, type Terminal } from './terminal.ts';

interface Flags extends StoreFlags, Omit<ClaimFilter, 'kind' | 'modality'> {
  readonly kind?: Kind;
  readonly modality?: Modality;
  readonly json: boolean;
  readonly csv: boolean;
  readonly geojson: boolean;
}

type Pages = ReadonlyMap<string, number>;

const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const;

export const claims = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'List claims by kind, place, actor, source, date or words',
    fullDescription: `Lists what was read, oldest first. Filters add up. ✓ accepted, ✗ rejected, ✎ amended (shown as amended; --json has both).

Examples:
  groundwire claims --kind control --place Marea
  groundwire claims --actor "Islamic State" --from 2016-05-24 --to 2016-05-28
  groundwire claims --source "Human Rights Watch" --csv > claims.csv
  groundwire claims --kind displacement --geojson > displaced.geojson`,
  },
  parameters: {
    flags: {
      kind: { kind: 'enum', values: Kind.options, optional: true, brief: 'Kind of claim' },
      type: text('type', 'Type within the kind, e.g. captured'),
      place: text('name|id', 'Place id, or part of a name in any spelling'),
      actor: text('name|id', 'Actor as agent, target or voice'),
      source: text('name', 'Root asserter, publisher or source file'),
      from: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'About this day or a later one',
      },
      to: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'About this day or an earlier one',
      },
      text: text('words', 'Words of the evidence'),
      report: text('id', 'Report id, or the beginning of one'),
      modality: { kind: 'enum', values: Modality.options, optional: true, brief: 'How the voice puts it' },
      reader: text('name', 'Only claims of this reader (english, llm)'),
      limit: { kind: 'parsed', parse: parseCount, optional: true, placeholder: 'n', brief: 'At most so many' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      csv: { kind: 'boolean', default: false, withNegated: false, brief: 'Comma-separated values, RFC 4180' },
      geojson: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'A GeoJSON collection: one point for each located place of each claim',
      },
      ...storeFlags,
    },
  },
  async func({ json, csv, geojson, store, case: caseId, ...filter }) {
    if (Number(json) + Number(csv) + Number(geojson) > 1)
      throw usageError('Expected one of --json, --csv and --geojson');
    await withKeptDesk({ ...(store && { store }), ...(caseId && { case: caseId }) }, this.terminal, async (desk) => {
      const rows = await desk.claims(filter);
      if (json)
        await lines(
          this.terminal,
          rows.map((row) => JSON.stringify(row)),
        );
      else if (csv) await csvLines(this.terminal, rows, await desk.pages(rows));
      else if (geojson)
        await lines(this.terminal, [JSON.stringify({ type: 'FeatureCollection', features: rows.flatMap(featuresOf) })]);
      else await table(this.terminal, rows, await desk.nameOf(), await desk.pages(rows));
    });
  },
});

async function lines({ stdout }: Terminal, all: readonly string[], end = '\n'): Promise<void> {
  for (const line of all) {
    stdout.write(line + end);
    await stdout.drained?.();
  }
}

function csvLines(terminal: Terminal, rows: readonly ClaimRow[], pages: Pages): Promise<void> {
  const body = rows.map((row) => [...csvRow(row), pages.get(row.claim.id)].map(csvCell).join(','));
  return lines(terminal, [[...CSV_HEAD, 'page'].join(','), ...body], '\r\n');
}

/** With a column for pages where one of the claims has one, and for readers where there are several. */
async function table(terminal: Terminal, rows: readonly ClaimRow[], nameOf: NameOf, pages: Pages): Promise<void> {
  const [{ tableOf }, { claimWords }] = await Promise.all([import('./table.ts'), import('../desk/words.ts')]);
  const { stdout, env } = terminal;
  if (!rows.length) {
    terminal.stderr.write('No claim fits.\n');
    return;
  }
  const several = new Set(rows.map(({ claim }) => claim.by.reader)).size > 1;
  const cells = rows.map((row) => {
    const { report, judgement } = row;
    const claim = judgement?.amended ? ({ ...row.claim, ...judgement.amended } as typeof row.claim) : row.claim;
    const root = claim.attribution[0];
    const voice = root ? (root.actor ? nameOf(root.actor) : root.name) : (report.publisher ?? report.source);
    return [
      claim.id.slice(0, 8),
      claim.time?.end ?? claim.time?.start ?? '',
      voice.length > 28 ? `${voice.slice(0, 27)}…` : voice,
      ...(pages.size ? [pages.has(claim.id) ? `page ${pages.get(claim.id)}` : ''] : []),
      ...(several ? [claim.by.reader + (row.countsAs ? ' (beside)' : '')] : []),
      judgement ? MARKS[judgement.verdict] : '',
      claimWords(claim, nameOf),
    ];
  });
  const [head = '', ...body] = tableOf(
    ['claim', 'day', 'voice', ...(pages.size ? ['page'] : []), ...(several ? ['reader'] : []), '', 'says'],
    cells,
    stdout.isTTY ? stdout.columns : undefined,
  );
  await lines(terminal, [paintFor(stdout, env)('dim', head), ...body]);
}

const MARKS = { accept: '✓', reject: '✗', amend: '✎' } as const;

const CSV_HEAD = [
  'id',
  'kind',
  'type',
  'modality',
  'agents',
  'targets',
  'places',
  'place_ids',
  'place_pcodes',
  'start',
  'end',
  'low',
  'best',
  'high',
  'unit',
  'measure',
  'voices',
  'confidence',
  'judgement',
  'publisher',
  'published',
  'source',
  'quote',
  'reader',
] as const;

function csvRow({ claim, report, judgement }: ClaimRow): (string | number | null | undefined)[] {
  const names = (list: readonly { actor: string | null; name: string }[]) =>
    list.map(({ actor, name }) => actor ?? name).join('; ');
  const { time, quantity } = claim;
  return [
    claim.id,
    claim.kind,
    claim.type,
    claim.modality,
    names(claim.agents),
    names(claim.targets),
    claim.places.map(({ role, place, name }) => `${role} ${place?.name ?? name}`).join('; '),
    claim.places.map(({ place }) => place?.id ?? '').join('; '),
    claim.places.map(({ place }) => place?.pcode ?? '').join('; '),
    time?.start,
    time?.end ?? time?.partial,
    quantity?.low,
    quantity?.best,
    quantity?.high,
    quantity?.unit,
    quantity?.measure,
    names(claim.attribution),
    claim.confidence,
    judgement?.verdict,
    report.publisher,
    report.published?.end,
    report.source,
    claim.evidence.map(({ quote }) => quote).join(' […] '),
    claim.by.reader,
  ];
}

/** A cell that a spreadsheet would run as a formula is text: an apostrophe in front says so (OWASP, CSV injection). */
function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function featuresOf(row: ClaimRow): object[] {
  const { claim, report } = row;
  return claim.places.flatMap(({ place, role, km, bearing, extent }) => {
    if (!place || place.lat === null || place.lon === null) return [];
    const properties = {
      id: claim.id,
      kind: claim.kind,
      type: claim.type,
      modality: claim.modality,
      place: place.name,
      placeId: place.id,
      pcode: place.pcode ?? null,
      role,
      km,
      bearing,
      extent,
      start: claim.time?.start ?? null,
      end: claim.time?.end ?? null,
      agents: claim.agents.map(({ actor, name }) => actor ?? name),
      targets: claim.targets.map(({ actor, name }) => actor ?? name),
      quantity: claim.quantity,
      voices: claim.attribution.map(({ actor, name }) => actor ?? name),
      source: report.source,
      quote: claim.evidence.map(({ quote }) => quote).join(' […] '),
      verdict: row.judgement?.verdict ?? null,
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties }];
  });
}
