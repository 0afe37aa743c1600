import { buildCommand } from '@stricli/core';
import type { AddReport, PackOrder } from '../../desk/places/add.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { deskOptions, type StoreFlags, storeFlags, usageError } from '../flags.ts';
import { type Context, paintFor, progressOn, type Terminal } from '../terminal.ts';
import { countryOf } from './desk.ts';

interface Flags extends StoreFlags {
  readonly licence?: string;
  readonly name?: string;
  readonly country?: string;
  readonly columns?: string;
  readonly json: boolean;
}

const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const;

export const add = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Add a list of places: GeoNames, OCHA P-codes, GeoJSON, CSV, XLSX',
    fullDescription: `Keeps the places of a file in the store, for all its cases; the reader knows them from then on. What the file is, is told by what stands in it: a GeoNames
country file or file of alternate names, GeoJSON (points, or shapes with a point inside them), a table with headings (CSV, XLSX; HXL tags are
understood), each also in a ZIP or gzip file. Broken off and started again it goes on where it ended; the same file again changes nothing; another
file of the same name replaces the list in one step. A damaged file is read as far as it goes, and what was lost is said.

Examples:
  groundwire places add SY.zip
  groundwire places add villages.csv --country SD --licence "CC BY-IGO"
  groundwire places add camps.xlsx --columns name="Site name",lat=GPS_N,lon=GPS_E,pcode=Code`,
  },
  parameters: {
    flags: {
      licence: text('text', 'Terms of use, where the file does not state them; outweighs what it states'),
      name: text('name', 'Name of the list [default: that of the file]'),
      country: text('code', 'Country of rows that name none: ISO code, SY or SYR'),
      columns: text(
        'role=heading,…',
        'Which heading is what: name, aliases, lat, lon, pcode, parent, country, kind, population, level',
      ),
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'What became of it, as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'file|URL', brief: 'File, or address of one' }],
    },
  },
  async func({ licence, name, country, columns, json, ...flags }, given) {
    const { terminal } = this;
    const code = await countryOf(country);
    const roles = columns === undefined ? undefined : rolesOf(columns);
    const file = /^https?:\/\//i.test(given)
      ? await fetched(given, flags, terminal)
      : { path: absolute(given, terminal.cwd), remove: async () => {} };
    await mustBeFile(file.path, given);
    const [{ withDesk }, { packNameOf }] = await Promise.all([
      import('../desk.ts'),
      import('../../desk/places/add.ts'),
    ]);
    const progress = progressOn(terminal.stderr);
    let stopped = false;
    terminal.interrupted.then(() => {
      stopped = true;
    });
    const order: PackOrder = {
      path: file.path,
      source: given,
      pack: name ?? packNameOf(given),
      ...(licence !== undefined && { licence }),
      ...(code !== undefined && { country: code }),
      ...(roles && { columns: roles }),
      by: terminal.env.USER ?? terminal.env.USERNAME ?? 'unnamed',
      stopped: () => stopped,
      onProgress: ({ places, lost, share }) =>
        progress.show(
          `${places.toLocaleString('en')} places${share === null ? '' : `, ${Math.floor(share * 100)} %`}${lost ? `, ${lost.toLocaleString('en')} rows lost` : ''}`,
        ),
    };
    let report: AddReport;
    try {
      report = await withDesk(flags, terminal, (desk) => desk.places.add(order));
    } catch (error) {
      throw (error as Error).name === 'NoPlaces' || error instanceof RangeError
        ? usageError((error as Error).message)
        : error;
    } finally {
      progress.clear();
    }
    if (report.status !== 'stopped') await file.remove();
    await say(report, terminal, json);
    this.process.exitCode = report.status === 'stopped' ? EXIT.inputsFailed : EXIT.ok;
  },
});

async function say(report: AddReport, { stdout, stderr, env }: Terminal, json: boolean): Promise<void> {
  const { damageWords } = await import('../../desk/places/add.ts');
  const {
    pack,
    status,
    places,
    names,
    lost,
    damages,
    formats,
    licence,
    before,
    resumedAfter,
    nowhere,
    unplaced,
    strange,
  } = report;
  const warn = (words: string): void => stderr.write(`${paintFor(stderr, env)('yellow', words)}\n`);
  const n = (count: number): string => count.toLocaleString('en');
  if (json) stdout.write(`${JSON.stringify(report)}\n`);
  else {
    const how = {
      added: `${pack}: ${n(places)} places with ${n(names)} names added`,
      replaced: `${pack}: ${n(places)} places with ${n(names)} names, in place of ${n(before ?? 0)}`,
      unchanged: `${pack}: known already, nothing changed (${n(places)} places with ${n(names)} names)`,
      stopped: `${pack}: stopped, ${n(places)} places are kept; the same command goes on from there`,
    }[status];
    stdout.write(`${how} (${formats.join(', ')}); licence ${licence ?? 'not stated: say it with --licence'}\n`);
  }
  if (status === 'unchanged' || status === 'stopped') return;
  if (resumedAfter) stderr.write(`gone on behind ${n(resumedAfter)} places that an earlier run had kept\n`);
  for (const damage of damages.slice(0, 10)) warn(`damaged: ${damageWords(damage)}`);
  if (damages.length > 10) warn(`… and more: groundwire places packs --json has ${damages.length}`);
  if (lost) warn(`${n(lost)} ${lost === 1 ? 'row was' : 'rows were'} lost, ${n(places)} are kept`);
  if (nowhere) warn(`${n(nowhere)} places name no country, and no report will find them: say it with --country`);
  if (unplaced)
    stderr.write(
      `${n(unplaced)} places have no position: they are known by name only, or add their P-codes to places that are known\n`,
    );
  if (strange) stderr.write(`${n(strange)} names are of places that no list has; add their country file first\n`);
}

async function fetched(
  url: string,
  flags: StoreFlags,
  terminal: Terminal,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const { fetchFile } = await import('../../desk/places/fetch.ts');
  const { workspace = '.groundwire' } = deskOptions(flags, terminal);
  const progress = progressOn(terminal.stderr);
  try {
    return await fetchFile(url, `${workspace}/downloads`, (bytes, of) =>
      progress.show(`fetching: ${megabytes(bytes)}${of === null ? '' : ` of ${megabytes(of)}`} MB`),
    );
  } catch (error) {
    throw new CommandFailure((error as Error).message);
  } finally {
    progress.clear();
  }
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const ROLES = [
  'name',
  'aliases',
  'lat',
  'lon',
  'pcode',
  'parent',
  'country',
  'kind',
  'population',
  'level',
  'geonameid',
] as const;

function rolesOf(words: string): PackOrder['columns'] {
  const roles: Partial<Record<(typeof ROLES)[number], string>> = {};
  for (const pair of words.split(',')) {
    const at = pair.indexOf('=');
    const role = ROLES.find(
      (each) =>
        each ===
        pair
          .slice(0, at)
          .trim()
          .replace(/^alias$/, 'aliases'),
    );
    const heading = pair.slice(at + 1).trim();
    if (at < 0 || role === undefined || heading === '')
      throw usageError(
        `Unexpected --columns ${JSON.stringify(pair)}, expected role=heading with one of the roles ${ROLES.join(', ')}`,
      );
    roles[role] = heading;
  }
  return roles;
}

async function mustBeFile(path: string, given: string): Promise<void> {
  const { stat } = await import('node:fs/promises');
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw usageError(`${given}: ${found ? 'is a folder, expected a file' : 'there is no such file'}`);
}

function absolute(path: string, cwd: string): string {
  return /^([A-Za-z]:)?[/\\]/.test(path) ? path : `${cwd}/${path}`;
}
