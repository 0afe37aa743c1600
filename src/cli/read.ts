import { buildCommand } from '@stricli/core';
import type { ReadOutcome } from '../desk/desk.ts';
import type { OpenDesk } from '../desk/open.ts';
import type { Reading } from '../vocabulary/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { parseDay, type StoreFlags, storeFlags } from './flags.ts';
import { bytesOf, bytesOfStdin, type Input, inputsOf, sidecarOf } from './inputs.ts';
import { type Context, paintFor, progressOn, type Terminal } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
  readonly noStore: boolean;
  readonly again: boolean;
  readonly quiet: boolean;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

export const read = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Read reports and keep their claims',
    fullDescription: `Reads reports and keeps what they claim. A report is a text, HTML or Markdown file; a folder is read with all folders in it.
Beside ID.txt, ID.meta.json may say {"published":"2016-05-28","title":"…","publisher":"…","url":"…"}, all optional.

Reading the same text twice adds nothing. Another text at the same path or URL replaces the one before, which is kept.

Examples:
  groundwire read report.txt                       read one report and list its claims
  groundwire read examples/northern-aleppo-2016    read a folder
  groundwire read --json --no-store report.txt     claims as JSON, nothing kept, no database
  curl -s URL | groundwire read - --published 2016-05-28`,
  },
  parameters: {
    flags: {
      json: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'One JSON object a line, one line a report, in the form of the claim contract',
      },
      noStore: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Keep nothing: no database is needed and no trace is left',
      },
      again: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Read anew what is known already; the older reading is kept beside',
      },
      quiet: { kind: 'boolean', default: false, withNegated: false, brief: 'Print nothing but what went wrong' },
      published: {
        kind: 'parsed',
        parse: parseDay,
        optional: true,
        placeholder: 'day',
        brief: 'Day of publication (YYYY-MM-DD) of what is read; outweighs a sidecar',
      },
      publisher: { kind: 'parsed', parse: String, optional: true, placeholder: 'name', brief: 'Who published it' },
      title: { kind: 'parsed', parse: String, optional: true, placeholder: 'text', brief: 'Its title' },
      ...storeFlags,
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: String, placeholder: 'path', brief: 'Files, folders, or - for standard input' },
    },
  },
  async func(flags, ...paths) {
    const all = await inputsOf(paths, this.terminal.cwd);
    const inputs = all.filter((input) => input.kind !== 'skipped');
    if (!flags.quiet) sayWhatWasSkipped(all, this.terminal);
    // Nothing to keep: a mistyped name must not make a store.
    const nothing = inputs.every(({ kind }) => kind === 'failure');
    const { documentReader, readWithoutStore } = await import('../desk/reading.ts');
    // Data that cannot be loaded is no fault of the first report: it is said once, before any is read.
    if (!nothing) await documentReader();
    if (flags.noStore || nothing) {
      this.process.exitCode = await readAll(inputs, flags, this.terminal, async (document) => ({
        status: 'read',
        source: document.source,
        reading: await readWithoutStore(document),
        stored: 'not-stored',
      }));
      return;
    }
    const { withDesk } = await import('./desk.ts');
    this.process.exitCode = await withDesk(flags, this.terminal, (desk) =>
      readAll(inputs, flags, this.terminal, (document) => desk.readText({ ...document, again: flags.again })),
    );
  },
});

function sayWhatWasSkipped(inputs: readonly Input[], { stderr }: Terminal): void {
  const names = inputs.flatMap((input) => (input.kind === 'skipped' ? [input.source] : []));
  if (!names.length) return;
  const some = names.slice(0, 3).join(', ');
  stderr.write(
    `skipped ${names.length} ${names.length === 1 ? 'file that is no report' : 'files that are no reports'} by ${names.length === 1 ? 'its name' : 'their names'} (${some}${names.length > 3 ? ', …' : ''}); name ${names.length === 1 ? 'it to read it' : 'them to read them'}\n`,
  );
}

type Document = Parameters<OpenDesk['readText']>[0];
type Readable = Exclude<Input, { kind: 'skipped' }>;

/** Reads every input; one that fails costs one line on standard error, and the rest goes on. */
async function readAll(
  inputs: readonly Readable[],
  flags: Flags,
  terminal: Terminal,
  readOne: (document: Document) => Promise<ReadOutcome>,
): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
  const progress = progressOn(stderr);
  const paint = paintFor(stderr, terminal.env);
  const print = flags.json || flags.quiet ? null : await printerFor(terminal, inputs.length);
  const report = (ink: 'red' | 'yellow', line: string) => {
    progress.clear();
    stderr.write(`${paint(ink, line)}\n`);
  };
  let failed = 0;
  for (const [index, input] of inputs.entries()) {
    progress.show(
      `reading ${index + 1} of ${inputs.length}: ${input.kind === 'stdin' ? 'standard input' : input.source}`,
    );
    const outcome = await outcomeOf(input, flags, terminal, readOne);
    if (outcome.status === 'failed') {
      failed++;
      report('red', outcome.error);
      continue;
    }
    for (const { message } of outcome.reading.warnings) report('yellow', `warning: ${message}`);
    progress.clear();
    if (print) stdout.write(print.one(outcome));
    else if (flags.json) stdout.write(`${contractLine(outcome.reading)}\n`);
    await stdout.drained?.();
  }
  progress.clear();
  if (print) stdout.write(print.sum());
  if (failed && inputs.length > 1) stderr.write(`${failed} of ${inputs.length} inputs could not be read\n`);
  return failed ? EXIT.inputsFailed : EXIT.ok;
}

async function outcomeOf(
  input: Readable,
  flags: Flags,
  { stdin }: Terminal,
  readOne: (document: Document) => Promise<ReadOutcome>,
): Promise<ReadOutcome> {
  const source = input.kind === 'stdin' ? 'standard input' : input.source;
  if (input.kind === 'failure') return { status: 'failed', source, error: input.error };
  try {
    const given = givenBy(flags);
    if (input.kind === 'stdin')
      return await readOne({ bytes: await bytesOfStdin(stdin), source, ...(given && { sidecar: given }) });
    const sidecar = await sidecarOf(input.path);
    const bytes = await bytesOf(input.path, input.source);
    return await readOne({ bytes, source, path: input.path, sidecar: given ? withGiven(sidecar, given) : sidecar });
  } catch (error) {
    if ((error as Error).name === 'StoreError') throw error;
    const { failureLine } = await import('../desk/reading.ts');
    return { status: 'failed', source, error: failureLine(error, source) };
  }
}

function givenBy({ published, publisher, title }: Flags): Record<string, string> | null {
  const given = { ...(published && { published }), ...(publisher && { publisher }), ...(title && { title }) };
  return Object.keys(given).length ? given : null;
}

/** What flags say outweighs what the sidecar says; a sidecar that is no JSON object says nothing. */
function withGiven(sidecar: string | undefined, given: Record<string, string>): Record<string, unknown> {
  try {
    return { ...(JSON.parse(sidecar ?? '{}') as object), ...given };
  } catch {
    return given;
  }
}

/** A reading as one line of JSON, its fields in the order of the claim contract. */
function contractLine(reading: Reading): string {
  const { report, sections, sentences, places, actors, times, attributions, claims, repairs, warnings } = reading;
  return JSON.stringify({
    report,
    sections,
    sentences,
    places,
    actors,
    times,
    attributions,
    claims,
    repairs,
    warnings,
  });
}

type ReadOne = Extract<ReadOutcome, { status: 'read' }>;

/** For people: each report with its claims as sentences; from the sixth input on one line a report, for nobody reads hundreds of claims scroll by. */
async function printerFor(
  terminal: Terminal,
  inputs: number,
): Promise<{ one(outcome: ReadOne): string; sum(): string }> {
  const [{ claimWords, dayWords, rangeWords }, { sharedNames }] = await Promise.all([
    import('../desk/words.ts'),
    import('../desk/resources.ts'),
  ]);
  const nameOf = await sharedNames();
  const paint = paintFor(terminal.stdout, terminal.env);
  const short = inputs > 5;
  const counts = { reports: 0, claims: 0, new: 0, unchanged: 0, superseded: 0, 'not-stored': 0 };
  const stored = {
    new: '',
    unchanged: ', known already',
    superseded: ', replaces an older text',
    'not-stored': '',
  } as const;
  return {
    one({ reading: { report, claims }, source, stored: how }) {
      counts.reports++;
      counts.claims += claims.length;
      counts[how]++;
      const published = report.published
        ? `${rangeWords(report.published) || dayWords(report.published.end)}${report.published.basis === 'given' ? '' : ` (${report.published.basis})`}`
        : 'no date';
      const head = `${paint('bold', source)}  ${published}, ${report.language}, ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${stored[how]}\n`;
      if (short) return head;
      return `${head}${claims.map((claim) => `  ${paint('dim', claim.id.slice(0, 8))}  ${claimWords(claim, nameOf)}\n`).join('')}`;
    },
    sum() {
      if (counts.reports < 2) return '';
      const kept = (
        [
          ['new', counts.new],
          ['known already', counts.unchanged],
          ['replacing an older text', counts.superseded],
        ] as const
      )
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${count} ${name}`);
      return `${counts.reports} reports${kept.length ? ` (${kept.join(', ')})` : ''}, ${counts.claims} claims\n`;
    },
  };
}
