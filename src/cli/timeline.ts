import { buildCommand } from '@stricli/core';
import type { Day } from '../vocabulary/days.ts';
import { withKeptDesk } from './desk.ts';
import { CommandFailure } from './exit.ts';
import { parseDay, type StoreFlags, storeFlags, usageError } from './flags.ts';
import { type Context, paintFor, progressOn } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly place?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly knownAt?: Day;
  readonly json: boolean;
}

export const timeline = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'How a place changed hands; or the picture of every day',
    fullDescription: `With --place: what is said of who holds it and how to reach it, oldest first, and what the picture says after each.
Without --place, with --json: one picture a line for every day on which changes are reported, or from --from to --to.

Examples:
  groundwire timeline --place Marea
  groundwire timeline --json --from 2016-04-01 --to 2016-06-30 > days.jsonl`,
  },
  parameters: {
    flags: {
      place: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'name|id',
        brief: 'Place id, or part of a name in any spelling',
      },
      from: { kind: 'parsed', parse: parseDay, optional: true, placeholder: 'day', brief: 'First day' },
      to: { kind: 'parsed', parse: parseDay, optional: true, placeholder: 'day', brief: 'Last day' },
      knownAt: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'Only what had been published by that day (pictures only)',
      },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
  },
  async func({ place, from, to, knownAt, json, ...flags }) {
    const { stdout, stderr, env } = this.terminal;
    if (place === undefined && !json)
      throw usageError('Expected --place NAME; or --json alone for the pictures of all days');
    await withKeptDesk(flags, this.terminal, async (desk) => {
      if (place !== undefined) {
        const entries = (await desk.timeline({ place })).filter(
          ({ start, end }) => (!from || (end ?? start ?? '9999') >= from) && (!to || (start ?? end ?? '0000') <= to),
        );
        if (json) {
          for (const entry of entries) stdout.write(`${JSON.stringify(entry)}\n`);
          return;
        }
        if (!entries.length)
          throw new CommandFailure(`Nothing is said of who holds ${JSON.stringify(place)} or how to reach it`);
        const [{ claimWords, rangeWords }, { shownClaim }] = await Promise.all([
          import('../desk/words.ts'),
          import('../desk/judging.ts'),
        ]);
        const paint = paintFor(stdout, env);
        const nameOf = await desk.nameOf();
        for (const { start, end, claim: row, state } of entries) {
          const rejected = row.judgement?.verdict === 'reject' ? ' (rejected)' : '';
          stdout.write(
            `${paint('bold', rangeWords({ start, end }) || 'no date')}  ${claimWords(shownClaim(row), nameOf)}${rejected} ${paint('dim', `[${row.claim.id.slice(0, 8)}, ${row.report.source}]`)}\n    ${state}\n`,
          );
        }
        return;
      }
      const { daysBetween } = await import('../desk/timeline.ts');
      const own = await desk.days();
      const [first, last] = [from ?? own[0], to ?? own.at(-1)];
      if (first === undefined || last === undefined)
        throw new CommandFailure('No dated change has been read: say the days with --from and --to');
      const progress = progressOn(stderr);
      const days = daysBetween(first, last);
      for (const [index, day] of days.entries()) {
        progress.show(`picture ${index + 1} of ${days.length}: ${day}`);
        stdout.write(`${JSON.stringify(await desk.picture({ asOf: day, ...(knownAt && { knownAt }) }))}\n`);
        await stdout.drained?.();
      }
      progress.clear();
    });
  },
});
