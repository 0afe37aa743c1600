import { buildCommand } from '@stricli/core';
import type { ReadOutcome } from '../desk/desk.ts';
import type { FileInput } from '../desk/open.ts';
import type { DocumentReader } from '../desk/reading.ts';
import type { Reading } from '../vocabulary/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { parseDay, type StoreFlags, storeFlags, usageError } from './flags.ts';
import { bytesOf, bytesOfStdin, type Input, inputsOf, sidecarOf } from './inputs.ts';
import { READERS, type ReaderName, readerNamed } from './readers.ts';
import { type Context, paintFor, progressOn, type Terminal } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
  readonly noStore: boolean;
  readonly places?: readonly string[];
  readonly again: boolean;
  readonly reader: ReaderName;
  readonly quiet: boolean;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

export const read = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Read reports and keep their claims',
    fullDescription: `Reads reports and keeps what they claim. A report is a text, HTML, Markdown, PDF or DOCX file; a folder is read
with all folders in it. An e-mail (.eml) and each of its attachments are reports of their own, so is each item of a feed (.rss, .atom, .xml).
Beside ID.txt, ID.meta.json may say {"published":"2016-05-28","title":"…","publisher":"…","url":"…"}, all optional.

Reading the same text twice adds nothing. Another text at the same path, attachment or URL replaces the one before, which is kept.

Examples:
  groundwire read report.txt                       read one report and list its claims
  groundwire read examples/northern-aleppo-2016    read a folder
  groundwire read --json --no-store report.txt     claims as JSON, nothing kept, no database
  groundwire read --no-store --places villages.csv report.txt
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
      places: {
        kind: 'parsed',
        parse: String,
        variadic: true,
        optional: true,
        placeholder: 'file',
        brief: 'With --no-store: know the places of this file too (GeoNames, GeoJSON, CSV, XLSX); may be given again',
      },
      again: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Read anew what is known already; the older reading is kept beside',
      },
      quiet: { kind: 'boolean', default: false, withNegated: false, brief: 'Print nothing but what went wrong' },
      reader: {
        kind: 'enum',
        values: READERS,
        default: 'english',
        brief:
          'Who reads: English by rule, offline; or the language model at $GROUNDWIRE_LLM_URL (docs/guide-llm-reader.md)',
      },
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
    if (flags.places?.length && !flags.noStore)
      throw usageError('--places goes with --no-store; groundwire places add keeps a list for all that is read');
    const { readWithoutStore } = await import('../desk/reading.ts');
    // Data that cannot be loaded is no fault of the first report: it is said once, before any is read.
    const by = nothing && flags.reader === 'english' ? undefined : await readerNamed(flags.reader, this.terminal);
    const given = by ? { by } : {};
    if (flags.noStore || nothing) {
      const reader = by && flags.places?.length ? await knowing(by, flags.places, this.terminal) : by;
      this.process.exitCode = await readAll(inputs, flags, this.terminal, (file) => readWithoutStore(file, reader));
      if (by?.words) this.terminal.stderr.write(`${by.words()}\n`);
      return;
    }
    const { withDesk } = await import('./desk.ts');
    this.process.exitCode = await withDesk(flags, this.terminal, (desk) =>
      readAll(inputs, flags, this.terminal, (file) => desk.readDocuments({ ...file, ...given, again: flags.again })),
    );
    if (by?.words) this.terminal.stderr.write(`${by.words()}\n`);
  },
});

/** The reader with lists of places in memory. Throws a usage error for a file that holds none. */
async function knowing(
  by: DocumentReader,
  files: readonly string[],
  { cwd, stderr, env }: Terminal,
): Promise<DocumentReader> {
  const { readerWithFiles } = await import('../desk/places/memory.ts');
  try {
    const { reader, warnings } = await readerWithFiles(by, files, cwd);
    for (const warning of warnings) stderr.write(`${paintFor(stderr, env)('yellow', warning)}\n`);
    return reader;
  } catch (error) {
    throw (error as Error).name === 'NoPlaces' ? usageError((error as Error).message) : error;
  }
}

function sayWhatWasSkipped(inputs: readonly Input[], { stderr }: Terminal): void {
  const names = inputs.flatMap((input) => (input.kind === 'skipped' ? [input.source] : []));
  if (!names.length) return;
  const some = names.slice(0, 3).join(', ');
  stderr.write(
    `skipped ${names.length} ${names.length === 1 ? 'file that is no report' : 'files that are no reports'} by ${names.length === 1 ? 'its name' : 'their names'} (${some}${names.length > 3 ? ', …' : ''}); name ${names.length === 1 ? 'it to read it' : 'them to read them'}\n`,
  );
}

type ReadFile = (file: FileInput) => AsyncIterable<ReadOutcome>;
type Readable = Exclude<Input, { kind: 'skipped' }>;

/** Reads every report of every input; one that fails costs one line on standard error, and the rest goes on. */
async function readAll(
  inputs: readonly Readable[],
  flags: Flags,
  terminal: Terminal,
  readFile: ReadFile,
): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
  const progress = progressOn(stderr);
  const paint = paintFor(stderr, terminal.env);
  const print = flags.json || flags.quiet ? null : await printerFor(terminal, inputs.length);
  const report = (ink: 'red' | 'yellow', line: string) => {
    progress.clear();
    stderr.write(`${paint(ink, line)}\n`);
  };
  let [outcomes, failed] = [0, 0];
  for (const [index, input] of inputs.entries()) {
    const name = input.kind === 'stdin' ? 'standard input' : input.source;
    const show = () => progress.show(`reading ${index + 1} of ${inputs.length}: ${name}`);
    show();
    for await (const outcome of outcomesOf(input, flags, terminal, readFile)) {
      outcomes++;
      if (outcome.status === 'failed') {
        failed++;
        report('red', outcome.error);
      } else {
        for (const { message } of outcome.reading.warnings) report('yellow', `warning: ${message}`);
        progress.clear();
        if (print) stdout.write(print.one(outcome));
        else if (flags.json) stdout.write(`${contractLine(outcome.reading)}\n`);
        await stdout.drained?.();
      }
      show();
    }
  }
  progress.clear();
  if (print) stdout.write(print.sum());
  if (failed && outcomes > 1)
    stderr.write(`${failed} of ${outcomes} ${outcomes === inputs.length ? 'inputs' : 'reports'} could not be read\n`);
  return failed ? EXIT.inputsFailed : EXIT.ok;
}

async function* outcomesOf(
  input: Readable,
  flags: Flags,
  { stdin }: Terminal,
  readFile: ReadFile,
): AsyncGenerator<ReadOutcome> {
  const source = input.kind === 'stdin' ? 'standard input' : input.source;
  if (input.kind === 'failure') {
    yield { status: 'failed', source, error: input.error };
    return;
  }
  let file: FileInput;
  try {
    file = await fileOf(input, flags, stdin);
  } catch (error) {
    const { failedOutcome } = await import('../desk/reading.ts');
    yield failedOutcome(error, source);
    return;
  }
  yield* readFile(file);
}

async function fileOf(
  input: Exclude<Readable, { kind: 'failure' }>,
  flags: Flags,
  stdin: Terminal['stdin'],
): Promise<FileInput> {
  const given = givenBy(flags);
  if (input.kind === 'stdin')
    return { bytes: await bytesOfStdin(stdin), source: 'standard input', ...(given && { sidecar: given }) };
  const { path, source } = input;
  const sidecar = await sidecarOf(path);
  return { bytes: await bytesOf(path, source), source, path, sidecar: given ? withGiven(sidecar, given) : sidecar };
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

/** For people: each report with its claims as sentences; one line a report where there are more than five inputs, and from the sixth report on, for nobody reads hundreds of claims scroll by. */
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
      if (inputs > 5 || counts.reports > 5) return head;
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
