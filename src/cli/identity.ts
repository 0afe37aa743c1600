import { buildCommand, type Command } from '@stricli/core';
import type { IdentityRow } from '../desk/identity.ts';
import type { About } from '../picture/identity.ts';
import { actorIds } from './actors/desk.ts';
import { judgementLine } from './actors/show.ts';
import { withKeptDesk } from './desk.ts';
import { deskOptions, type StoreFlags, storeFlags } from './flags.ts';
import { type Context, paintFor } from './terminal.ts';

type Verdict = 'same-as' | 'not-same-as';
const VERDICTS: readonly Verdict[] = ['same-as', 'not-same-as'];

interface Flags extends StoreFlags {
  readonly why: string;
  readonly by?: string;
  readonly undo: boolean;
  readonly json: boolean;
}

const EXAMPLES: Readonly<Record<About, string>> = {
  actor: `  groundwire actors judge "Hill Front" same-as islamic-state --why "they say so in their statement of 4 May"
  groundwire actors judge nusra-front not-same-as hayat-tahrir-al-sham --why "kept apart in this case"
  groundwire actors judge "Hill Front" same-as islamic-state --undo --why "the statement was forged"`,
  place: `  groundwire places judge "Tell Rifat" same-as geonames:172408 --why "the map of the annex shows it there"
  groundwire places judge groundwire:x not-same-as geonames:172408 --why "another village of that name"`,
};

/** `actors judge` and `places judge`: two are one, are not, or what was said is taken back. */
export function judgeCommand(about: About): Command<Context> {
  const completing = about === 'actor' ? { proposeCompletions: actorIds } : {};
  return buildCommand<Flags, [string, Verdict, string], Context>({
    docs: {
      brief: `Say that two ${about}s are the same, or are not`,
      fullDescription: `Adds a judgement: two ${about}s are one, or are not. It changes what is shown (picture, timeline, lists, exports, pages), never what was read. The one that
ships, or has a position, is shown for both. A later judgement on the two outweighs an earlier one; --undo takes back what stands on them, and the
picture is what it was before. Same-as carries over: where A is B and B is C, A is C. What contradicts that is refused, with the judgements that say so.

Examples:
${EXAMPLES[about]}`,
    },
    parameters: {
      flags: {
        why: { kind: 'parsed', parse: reason, placeholder: 'text', brief: 'The reason, for those who ask later' },
        by: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'name',
          brief: 'Who judges [default: the user of this machine]',
        },
        undo: { kind: 'boolean', default: false, withNegated: false, brief: 'Take back what stands on the two' },
        json: { kind: 'boolean', default: false, withNegated: false, brief: 'The judgement as JSON' },
        ...storeFlags,
      },
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: String,
            placeholder: `${about}`,
            brief: 'Id or name; a name that only reports give, too',
            ...completing,
          },
          {
            parse: verdictOf,
            placeholder: VERDICTS.join('|'),
            brief: 'The verdict',
            proposeCompletions: () => [...VERDICTS],
          },
          { parse: String, placeholder: `${about}`, brief: 'Id or name', ...completing },
        ],
      },
    },
    async func({ why, by, undo, json, ...flags }, first, verdict, second) {
      const { stdout, env } = this.terminal;
      const who = deskOptions(flags, this.terminal, by).by ?? 'unnamed';
      await withKeptDesk(flags, this.terminal, async (desk) => {
        const [one, other] = [await desk.meant(about, first), await desk.meant(about, second)];
        const row = await desk.judgeIdentity({ about, one, other, verdict: undo ? 'undone' : verdict, why, by: who });
        if (json) {
          stdout.write(`${JSON.stringify(row)}\n`);
          return;
        }
        const paint = paintFor(stdout, env);
        stdout.write(`${paint('bold', undo ? `${verdict} undone` : verdict)}  ${judgementLine(row)}\n`);
        const { shown, also } = await desk.identity(about, one.key);
        const here = shown ?? one;
        if (row.verdict === 'same-as')
          stdout.write(
            `Shown as ${here.name} (${here.key}): ${[one, ...also]
              .filter(({ key }) => key !== here.key)
              .map(({ name, key }) => `${name} (${key})`)
              .join(', ')}\n`,
          );
      });
    },
  });
}

interface ListFlags extends StoreFlags {
  readonly json: boolean;
}

/** `actors judgements` and `places judgements`: who said so, when, why; what stands no longer is said to. */
export function judgementsCommand(about: About): Command<Context> {
  return buildCommand<ListFlags, [], Context>({
    docs: {
      brief: `Who said which ${about}s are the same, when and why`,
      fullDescription: `Every judgement on who is who, oldest first, with those that were taken back or outweighed since.

Example:
  groundwire ${about}s judgements`,
    },
    parameters: {
      flags: {
        json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
        ...storeFlags,
      },
    },
    async func({ json, ...flags }) {
      const { stdout, stderr, env } = this.terminal;
      const all = await withKeptDesk(flags, this.terminal, (desk) => desk.identities());
      const rows = all.filter((row: IdentityRow) => row.about === about);
      if (!rows.length && !json) stderr.write('Nobody has judged.\n');
      const paint = paintFor(stdout, env);
      for (const row of rows)
        stdout.write(
          json ? `${JSON.stringify(row)}\n` : `${row.stands ? judgementLine(row) : paint('dim', judgementLine(row))}\n`,
        );
    },
  });
}

function verdictOf(word: string): Verdict {
  const verdict = VERDICTS.find((each) => each === word);
  if (!verdict) throw new SyntaxError(`expected same-as or not-same-as, got ${JSON.stringify(word)}`);
  return verdict;
}

function reason(text: string): string {
  if (!text.trim()) throw new SyntaxError('expected a reason');
  return text.trim();
}
