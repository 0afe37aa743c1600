import { buildCommand } from '@stricli/core';
import type { WaitingJudgement } from '../desk/desk.ts';
import type { NameOf } from '../desk/words.ts';
import { withKeptDesk } from './desk.ts';
import { CommandFailure } from './exit.ts';
import { deskOptions, parseCount, type StoreFlags, storeFlags, usageError } from './flags.ts';
import { type Context, type Paint, paintFor } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly settle?: number;
  readonly why?: string;
  readonly by?: string;
  readonly json: boolean;
}

export const queue = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'Judgements that fit nothing that is read now',
    fullDescription: `A judgement is on report, evidence and kind of a claim and survives a better reader. One that no longer fits waits here until somebody judges
what is read now in those words (groundwire judge), or says why nothing needs to be done (--settle). It never vanishes by itself.

Examples:
  groundwire queue
  groundwire queue --settle 12 --why "the claim that was rejected is not read any more"`,
  },
  parameters: {
    flags: {
      settle: { kind: 'parsed', parse: parseCount, optional: true, placeholder: 'n', brief: 'Take this one out' },
      why: { kind: 'parsed', parse: String, optional: true, placeholder: 'text', brief: 'Why it needs nothing' },
      by: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'name',
        brief: 'Who says so [default: the user of this machine]',
      },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line' },
      ...storeFlags,
    },
  },
  async func({ settle, why, by, json, ...flags }) {
    if ((settle === undefined) !== (why === undefined)) throw usageError('--settle and --why go together');
    const { stdout, stderr, env } = this.terminal;
    const who = deskOptions(flags, this.terminal, by).by ?? 'unnamed';
    await withKeptDesk(flags, this.terminal, async (desk) => {
      if (settle !== undefined) {
        await settled(() => desk.settle(settle, why?.trim() || fail(), who));
        stdout.write(`judgement ${settle} is settled\n`);
        return;
      }
      const waiting = await desk.queue();
      if (!waiting.length && !json) stderr.write('No judgement waits.\n');
      const nameOf = await desk.nameOf();
      const { claimWords } = await import('../desk/words.ts');
      for (const each of waiting)
        stdout.write(json ? `${JSON.stringify(each)}\n` : text(each, nameOf, paintFor(stdout, env), claimWords));
    });
  },
});

function text(
  { number, report, judgement, kind, judged, words, now }: WaitingJudgement,
  nameOf: NameOf,
  paint: Paint,
  claimWords: typeof import('../desk/words.ts').claimWords,
): string {
  const lines = [
    `${paint('bold', `judgement ${number}`)}  ${judgement.verdict} by ${judgement.by} on ${judgement.at.slice(0, 10)}: ${judgement.why}`,
    `  in      ${report.source}: “${words.replace(/\s+/g, ' ')}”`,
    `  judged  ${judged ? claimWords(judged, nameOf) : `a claim of kind ${kind}`}`,
    ...(now.length
      ? now.map((claim) => `  now     ${paint('dim', claim.id.slice(0, 8))}  ${claimWords(claim, nameOf)}`)
      : [`  now     nothing of kind ${kind} is read there`]),
  ];
  return `${lines.join('\n')}\n`;
}

async function settled(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RangeError) throw new CommandFailure(`${error.message}; see groundwire queue`);
    throw error;
  }
}

function fail(): never {
  throw usageError('Expected a reason after --why');
}
