import { buildCommand } from '@stricli/core';
import type { AmendmentWords } from '../desk/amend.ts';
import { claimNamed, withKeptDesk } from './desk.ts';
import { deskOptions, type StoreFlags, storeFlags, usageError } from './flags.ts';
import { type Context, paintFor } from './terminal.ts';

type Verdict = 'accept' | 'reject' | 'amend';
const VERDICTS: readonly Verdict[] = ['accept', 'reject', 'amend'];

interface Flags extends StoreFlags {
  readonly why: string;
  readonly by?: string;
  readonly place?: readonly string[];
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  readonly time?: string;
  readonly quantity?: string;
  readonly modality?: string;
  readonly type?: string;
  readonly json: boolean;
}

const many = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, variadic: true, optional: true, placeholder, brief }) as const;
const one = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const;

export const judge = buildCommand<Flags, [string, Verdict], Context>({
  docs: {
    brief: 'Accept, reject or amend a claim; the picture follows',
    fullDescription: `Adds a judgement to a claim. The claim stays as it was read; the picture follows the judgement. A later judgement outweighs an earlier one.

Examples:
  groundwire judge 3f6c1c accept --why "matches the video"
  groundwire judge 3f6c1c reject --why "the sentence is about another Marea"
  groundwire judge 3f6c1c amend --place "at:Tell Rifaat" --time 2016-05-27 --why "corrected by the agency"
  groundwire judge 3f6c1c amend --quantity 40000-45000 --why "table 2 of the annex"`,
  },
  parameters: {
    flags: {
      why: { kind: 'parsed', parse: reason, placeholder: 'text', brief: 'The reason, for those who ask later' },
      by: one('name', 'Who judges [default: the user of this machine]'),
      place: many('[role:]name|id', 'The places instead of those read; "none" for none'),
      actor: many('name|id', 'The agents instead of those read'),
      target: many('name|id', 'The targets instead of those read'),
      time: one('day[..day]', 'When it happened or held'),
      quantity: one('n|n-n|n+', 'The number, a unit after a blank'),
      modality: one('word', 'asserted, denied, alleged, planned, expected, feared or hypothetical'),
      type: one('type', 'Another type of the same kind'),
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'The claim with its judgement as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'claim', brief: 'Claim id, or the beginning of one' },
        {
          parse: verdictOf,
          placeholder: 'accept|reject|amend',
          brief: 'The verdict',
          proposeCompletions: () => [...VERDICTS],
        },
      ],
    },
  },
  async func(flags, id, verdict) {
    const { why, json } = flags;
    const words = wordsOf(flags);
    const amends = Object.keys(words).length > 0;
    if (verdict === 'amend' && !amends)
      throw usageError('Expected what to amend: --place, --actor, --target, --time, --quantity, --modality or --type');
    if (verdict !== 'amend' && amends)
      throw usageError(
        `To ${verdict} a claim changes nothing in it: use the verdict amend with ${Object.keys(words)
          .map((name) => `--${FLAG_OF[name as keyof AmendmentWords]}`)
          .join(', ')}`,
      );
    const by = deskOptions(flags, this.terminal, flags.by).by ?? 'unnamed';
    await withKeptDesk(
      flags,
      this.terminal,
      async (desk) => {
        const { claim } = await claimNamed(desk, id);
        const amended = amends ? await amendment(() => desk.amendment(claim.id, words)) : null;
        const row = await desk.judge(claim.id, { verdict, amended, why, by });
        const { stdout, env } = this.terminal;
        if (json) {
          stdout.write(`${JSON.stringify(row)}\n`);
          return;
        }
        const { claimWords } = await import('../desk/words.ts');
        const nameOf = await desk.nameOf();
        const paint = paintFor(stdout, env);
        stdout.write(`${paint('bold', verdict)} ${claim.id.slice(0, 8)}  ${claimWords(claim, nameOf)}\n`);
        if (amended)
          stdout.write(
            `${paint('bold', 'now')}    ${claim.id.slice(0, 8)}  ${claimWords({ ...claim, ...amended } as typeof claim, nameOf)}\n`,
          );
      },
      by,
    );
  },
});

const FLAG_OF: Readonly<Record<keyof AmendmentWords, string>> = {
  places: 'place',
  agents: 'actor',
  targets: 'target',
  time: 'time',
  quantity: 'quantity',
  modality: 'modality',
  type: 'type',
};

function wordsOf({ place, actor, target, time, quantity, modality, type }: Flags): AmendmentWords {
  return {
    ...(place?.length && { places: place }),
    ...(actor?.length && { agents: actor }),
    ...(target?.length && { targets: target }),
    ...(time !== undefined && { time }),
    ...(quantity !== undefined && { quantity }),
    ...(modality !== undefined && { modality }),
    ...(type !== undefined && { type }),
  };
}

async function amendment<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if ((error as Error).name === 'AmendmentError') throw usageError((error as Error).message);
    throw error;
  }
}

function verdictOf(word: string): Verdict {
  const verdict = VERDICTS.find((each) => each === word);
  if (!verdict) throw new SyntaxError(`expected accept, reject or amend, got ${JSON.stringify(word)}`);
  return verdict;
}

function reason(text: string): string {
  if (!text.trim()) throw new SyntaxError('expected a reason');
  return text.trim();
}
