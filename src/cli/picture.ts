import { buildCommand } from '@stricli/core';
import type { Day } from '../vocabulary/days.ts';
import { withKeptDesk } from './desk.ts';
import { CommandFailure } from './exit.ts';
import { parseDay, type StoreFlags, storeFlags } from './flags.ts';
import { type Context, paintFor } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly asOf?: Day;
  readonly knownAt?: Day;
  readonly json: boolean;
  readonly areas: boolean;
  readonly reach?: number;
}

const TITLES = {
  control: 'Who holds what',
  access: 'Roads, borders and crossings',
  isolation: 'Cut off',
  displacement: 'Displacement',
  relations: 'Relations',
  harm: 'Harm',
  fighting: 'Fighting',
  service: 'Services',
} as const;

export const picture = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'What follows from the claims, as of a day',
    fullDescription: `Prints what the claims add up to: who holds which place, what is open or cut, who was displaced, who backs whom, what is disputed.
Two dates: --as-of is the day it was so, --known-at the day by which it had been published.

Examples:
  groundwire picture --as-of 2016-05-28
  groundwire picture --as-of 2016-05-28 --known-at 2016-05-27
  groundwire picture --as-of 2016-05-28 --json | jq '.control[]'
  groundwire picture --as-of 2016-05-28 --areas > areas.geojson`,
  },
  parameters: {
    flags: {
      asOf: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'The day it was so [default: the last day that the claims speak of]',
      },
      knownAt: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'Only what had been published by that day',
      },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'As JSON, every item with its claims' },
      areas: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief:
          'The ground between the places instead, as GeoJSON: areas by party, lines of contact, where nobody reports',
      },
      reach: {
        kind: 'parsed',
        parse: parseReach,
        optional: true,
        placeholder: 'km',
        brief: 'With --areas: how far a place speaks for the ground round it [default: 25]',
      },
      ...storeFlags,
    },
  },
  async func({ asOf, knownAt, json, areas, reach, ...flags }) {
    const { stdout, env } = this.terminal;
    await withKeptDesk(flags, this.terminal, async (desk) => {
      const day = asOf ?? (await desk.extent()).valid?.end;
      if (day === undefined) throw new CommandFailure('No claim has a date: say the day with --as-of');
      const shown = await desk.picture({ asOf: day, ...(knownAt && { knownAt }) });
      if (areas) {
        const { areasOfPicture } = await import('../desk/areas.ts');
        stdout.write(`${JSON.stringify(await areasOfPicture(shown, reach))}\n`);
        return;
      }
      if (json) {
        stdout.write(`${JSON.stringify(shown)}\n`);
        return;
      }
      const { dayWords, LAYERS, linesOf, statusWords } = await import('../desk/words.ts');
      const paint = paintFor(stdout, env);
      const nameOf = await desk.nameOf();
      const lines = linesOf(shown, nameOf);
      stdout.write(
        `${paint('bold', `As of ${dayWords(day)}`)}${knownAt ? `, as known on ${dayWords(knownAt)}` : ''}\n`,
      );
      const section = (title: string, body: readonly string[]) => {
        if (body.length) stdout.write(`\n${paint('bold', title)}\n${body.map((line) => `  ${line}\n`).join('')}`);
      };
      for (const layer of LAYERS) {
        const own = lines.filter((each) => each.layer === layer);
        section(
          TITLES[layer],
          own.map(
            ({ line, item }) =>
              `${line}  ${paint(item.status === 'contested' ? 'yellow' : 'dim', `[${statusWords(item, nameOf)}; ${item.support.map((id) => id.slice(0, 8)).join(' ')}]`)}`,
          ),
        );
      }
      section(
        'Notes',
        shown.notes.map(({ text }) => text),
      );
      section(
        'Disputes',
        shown.disputes.map(
          ({ subject, why, claims }) =>
            `${subject}: ${why} ${paint('dim', `[${claims.map((id) => id.slice(0, 8)).join(' ')}]`)}`,
        ),
      );
      if (shown.beside.length)
        section('Beside the picture', [
          `${shown.beside.length} ${shown.beside.length === 1 ? 'claim that changes' : 'claims that change'} nothing (denied, planned, feared, supposed): ${shown.beside
            .slice(0, 6)
            .map(({ claim }) => claim.slice(0, 8))
            .join(' ')}${shown.beside.length > 6 ? ' …' : ''}`,
        ]);
      if (!lines.length) stdout.write('\nNothing is known of that day.\n');
    });
  },
});

function parseReach(text: string): number {
  const km = Number(text);
  if (!(km >= 1 && km <= 500)) throw new Error(`--reach ${text}: expected kilometres from 1 to 500`);
  return km;
}
