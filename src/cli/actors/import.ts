import { buildCommand } from '@stricli/core';
import type { ImportReport, Listed } from '../../desk/actors/listing.ts';
import { withDesk } from '../desk.ts';
import { type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, type Paint, paintFor } from '../terminal.ts';
import { textOf } from './add.ts';
import { sayReread } from './words.ts';

interface Flags extends StoreFlags {
  readonly dataset?: 'acled' | 'ucdp';
  readonly adopt: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const importActors = buildCommand<Flags, [string], Context>({
  docs: {
    brief: "Match ACLED's or UCDP's actors; keep the rest as provisional",
    fullDescription: `Takes an export of ACLED's events (actor1, assoc_actor_1, inter1, country, event_date …) or a list of its actors, an export of UCDP's events
(side_a, side_a_new_id …) or UCDP's actor dataset (ActorId, NameData …), as CSV, JSON or one JSON object a line. Each actor is matched with those that are known: by number,
by the data set's own name, by any name; the forces, police and government of a state by rule. The rest are kept as provisional, with their countries
and the first and last day of their events. People of a kind ("Protesters (Mali)", "Unidentified Armed Group") are no actors.

Examples:
  groundwire actors import acled-mali.csv --dry-run
  groundwire actors import GEDEvent_v24_1.csv
  groundwire actors import ucdp-actor-241.csv --adopt`,
  },
  parameters: {
    flags: {
      dataset: {
        kind: 'enum',
        values: ['acled', 'ucdp'],
        optional: true,
        brief: 'Whose it is, where the columns do not tell',
      },
      adopt: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Read by the new ones at once, those that clash with somebody excepted',
      },
      dryRun: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Say what would be kept, and keep nothing',
      },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'The whole report as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'file', brief: 'CSV, JSON or JSON lines' }],
    },
  },
  async func({ dataset, adopt, dryRun, json, ...flags }, path) {
    const { stdout, stderr, env } = this.terminal;
    const { name: file, text } = await textOf(path, this.terminal.cwd);
    await withDesk(flags, this.terminal, async (desk) => {
      const report = await desk.actors.import({ text, file, ...(dataset && { dataset }) }, { dry: dryRun, adopt });
      stdout.write(json ? `${JSON.stringify(report)}\n` : textOfReport(report, dryRun, paintFor(stdout, env)));
      if (report.adopted.length && !json) await sayReread(desk, stderr);
    });
  },
});

const SHOWN = 12;

function textOfReport(
  report: ImportReport & { readonly adopted: readonly string[] },
  dry: boolean,
  paint: Paint,
): string {
  const { file, dataset, matched, added, ambiguous, kinds, either, removed, unchanged, adopted } = report;
  const all = matched.length + added.length + ambiguous.length + kinds.length + either.length + removed.length;
  const part = (title: string, lines: readonly string[]) =>
    lines.length
      ? `${paint('bold', `${lines.length} ${title}`)}\n${lines
          .slice(0, SHOWN)
          .map((line) => `  ${line}\n`)
          .join('')}${lines.length > SHOWN ? `  … and ${lines.length - SHOWN} more (--json has all)\n` : ''}`
      : '';
  return [
    `${file}: ${all} actors of ${dataset}${unchanged ? `, ${unchanged} of them kept already` : ''}\n`,
    part(
      'matched with actors that are known',
      matched.map(({ listed, actor, by }) => `${listedWords(listed)} → ${actor.name} (by ${by})`),
    ),
    part(
      `${dry ? 'would be' : 'are'} new, as provisional`,
      added.map(
        ({ listed, actor }) => `${listedWords(listed)}${listed.listedAs === actor.name ? '' : ` → ${actor.name}`}`,
      ),
    ),
    part(
      'may be several, and are left to you',
      ambiguous.map(
        ({ listed, may, why }) =>
          `${listedWords(listed)}: ${why}${may.length ? `: ${may.map(({ id }) => id).join(', ')}` : ''}`,
      ),
    ),
    part('are people of a kind, no actors', kinds.map(listedWords)),
    part('are one or another, no actors', either.map(listedWords)),
    part('were taken out before, and stay out', removed.map(listedWords)),
    ...(adopted.length ? [`${adopted.length} adopted: reports are read by them from now on\n`] : []),
    ...(ambiguous.length ? ['Say who they are: groundwire actors judge NAME same-as ID --why …\n'] : []),
    ...(dry ? ['Nothing was kept.\n'] : []),
  ].join('');
}

function listedWords({ listedAs, number, events, first, last }: Listed): string {
  const days = first ? `, ${first === last ? first : `${first} to ${last}`}` : '';
  const count = events === null ? '' : `${events} ${events === 1 ? 'mention' : 'mentions'}`;
  const more = [number === null ? '' : `no. ${number}`, count].filter(Boolean).join(', ') + days;
  return `${listedAs}${more ? ` (${more.replace(/^, /, '')})` : ''}`;
}
