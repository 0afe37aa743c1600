import { buildCommand } from '@stricli/core';
import type { Rereading } from '../desk/reread.ts';
import type { NameOf } from '../desk/words.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { Kind } from '../vocabulary/kinds.ts';
import { withKeptDesk } from './desk.ts';
import { EXIT } from './exit.ts';
import { type StoreFlags, storeFlags } from './flags.ts';
import { READERS, type ReaderName, readerNamed } from './readers.ts';
import { type Context, type Paint, paintFor, progressOn } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly report?: string;
  readonly place?: string;
  readonly kind?: Kind;
  readonly reader?: ReaderName;
  readonly apply: boolean;
  readonly json: boolean;
}

type ClaimWords = typeof import('../desk/words.ts').claimWords;
type Reread = Extract<Rereading, { status: 'reread' }>;

export const reread = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'Read kept reports again with the reader as it is now, and see what changes',
    fullDescription: `Reads reports of the store again and shows which claims are gained, lost and changed, and in which slots, before they count. Nothing is
written without --apply; with it each report counts as soon as it is read, so that a run that was broken off goes on where it stopped.
What an older reader said stays in the store. Judgements go on to the claims of the new reading; those that fit none return to the queue.

Without --reader: English, in reports that it has read before. With --reader: also in reports that this reader has not read yet.

Examples:
  groundwire reread                          what would change
  groundwire reread --place Marea --kind control
  groundwire reread --apply                  make it count
  groundwire queue                           judgements that fit nothing any more`,
  },
  parameters: {
    flags: {
      report: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'id|file',
        brief: 'Only this report: its id, the beginning of one, or its file name',
      },
      place: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'name|id',
        brief: 'Only reports with a claim on this place, as it was or as it is read now',
      },
      kind: { kind: 'enum', values: Kind.options, optional: true, brief: 'Only reports with a claim of this kind' },
      reader: { kind: 'enum', values: READERS, optional: true, brief: 'Who reads [default: english]' },
      apply: { kind: 'boolean', default: false, withNegated: false, brief: 'Make it count' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'One JSON object a line, one line a report' },
      ...storeFlags,
    },
  },
  async func({ report, place, kind, reader, apply, json, ...flags }) {
    const { stdout, stderr, env } = this.terminal;
    const make = await readerNamed(reader ?? 'english', this.terminal);
    this.process.exitCode = await withKeptDesk(flags, this.terminal, async (desk) => {
      const by = await make(await desk.data());
      const nameOf = await desk.nameOf();
      const { claimWords } = await import('../desk/words.ts');
      const progress = progressOn(stderr);
      const paint = paintFor(stdout, env);
      const sum = new Sum();
      const onReport = (done: number, of: number, source: string) =>
        progress.show(`reading again ${done + 1} of ${of}: ${source}`);
      const only = { ...(report && { report }), ...(place && { place }), ...(kind && { kind }) };
      for await (const each of desk.reread({ ...only, by, apply, unread: reader !== undefined, onReport })) {
        progress.clear();
        sum.add(each);
        if (each.status === 'failed') stderr.write(`${paintFor(stderr, env)('red', each.error)}\n`);
        else if (json && each.status !== 'passed-over') stdout.write(`${JSON.stringify(each)}\n`);
        else if (!json && each.status === 'forgotten')
          stderr.write(`${each.report.source}: passed over, its text was forgotten\n`);
        else if (!json && each.status === 'reread') stdout.write(differenceText(each, nameOf, paint, claimWords));
        await stdout.drained?.();
      }
      progress.clear();
      (json ? stderr : stdout).write(`${sum.words(by.version, apply)}\n`);
      if (by.words) stderr.write(`${by.words()}\n`);
      return sum.failed ? EXIT.inputsFailed : EXIT.ok;
    });
  },
});

function differenceText(reading: Reread, nameOf: NameOf, paint: Paint, claimWords: ClaimWords): string {
  const { report, from, to, gained, lost, changed, same, returned } = reading;
  if (gained.length + lost.length + changed.length + returned.length === 0) return '';
  const said = (claim: Claim) => `${paint('dim', claim.id.slice(0, 8))}  ${claimWords(claim, nameOf)}`;
  const quoted = (sentence: string) => paint('dim', `      “${sentence.replace(/\s+/g, ' ').trim()}”`);
  const lines = [
    `${paint('bold', report.source)}  ${from ?? 'not read so far'} → ${to}; ${same} the same`,
    ...gained.flatMap(({ claim, sentence }) => [`  ${paint('green', '+')} ${said(claim)}`, quoted(sentence)]),
    ...lost.flatMap(({ claim, sentence }) => [`  ${paint('red', '−')} ${said(claim)}`, quoted(sentence)]),
    ...changed.flatMap(({ before, after, slots, sentence }) => [
      `  ${paint('yellow', '~')} ${slots.join(', ')}`,
      `    was ${said(before)}${slots.includes('voices') ? `; by ${voices(before, nameOf)}` : ''}`,
      `    now ${said(after)}${slots.includes('voices') ? `; by ${voices(after, nameOf)}` : ''}`,
      quoted(sentence),
    ]),
    ...returned.map(
      ({ number, verdict, by, why, words }) =>
        `  ${paint('yellow', '!')} judgement ${number} (${verdict} by ${by}: ${why}) fits nothing that is read now in “${words.replace(/\s+/g, ' ')}”`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function voices({ attribution }: Claim, nameOf: NameOf): string {
  return (
    attribution.map(({ actor, name }) => (actor ? nameOf(actor) : name)).join(', quoted by ') || 'the report itself'
  );
}

/** What a run came to. */
class Sum {
  failed = 0;
  #read = 0;
  #current = 0;
  #forgotten = 0;
  #gained = 0;
  #lost = 0;
  #same = 0;
  #changed = 0;
  #carried = 0;
  #returned = 0;
  readonly #slots = new Map<string, number>();

  add(each: Rereading): void {
    if (each.status === 'failed') this.failed++;
    if (each.status === 'current') this.#current++;
    if (each.status === 'forgotten') this.#forgotten++;
    if (each.status !== 'reread') return;
    this.#read++;
    this.#gained += each.gained.length;
    this.#lost += each.lost.length;
    this.#same += each.same;
    this.#changed += each.changed.length;
    this.#carried += each.carried;
    this.#returned += each.returned.length;
    for (const { slots } of each.changed)
      for (const slot of slots) this.#slots.set(slot, (this.#slots.get(slot) ?? 0) + 1);
  }

  words(version: string, apply: boolean): string {
    const left = this.#forgotten ? `; ${count(this.#forgotten, 'report')} passed over, forgotten` : '';
    if (!this.#read)
      return this.#current && !this.failed
        ? `Nothing to do: ${count(this.#current, 'report')} read by ${version} already${left}`
        : `No report was read again${left}`;
    const slots = [...this.#slots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const which = slots.length ? ` (${slots.map(([slot, n]) => `${slot} ${n}`).join(', ')})` : '';
    const already = this.#current ? `; ${this.#current} read by this version already` : '';
    const judged = [
      ...(this.#carried ? [`${count(this.#carried, 'judgement')} carried over`] : []),
      ...(this.#returned ? [`${this.#returned} ${apply ? 'returned' : 'would return'} to the queue`] : []),
    ];
    return [
      `${count(this.#read, 'report')} read again: ${count(this.#gained, 'claim')} gained, ${this.#lost} lost, ${this.#changed} changed${which}, ${this.#same} the same${already}${left}${judged.length ? `; ${judged.join(', ')}` : ''}`,
      ...(apply ? [] : ['Nothing of this counts yet: groundwire reread --apply makes it count']),
    ].join('\n');
  }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
