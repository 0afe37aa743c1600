import type { DocumentInput, OpenedDocument, OpenedDocuments } from '../documents/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Reading } from '../vocabulary/report.ts';
import type { ReadOutcome } from './desk.ts';
import { dataVersion, type ReaderData, sharedData } from './resources.ts';

/** No report of a conflict has more text than this; what is larger is refused before it is read. */
export { LARGEST_DOCUMENT } from '../documents/bytes.ts';
/** File endings that are taken out of a folder. */
export { REPORT_EXTENSIONS } from '../documents/format.ts';

/** Something that turns documents into readings, with its gazetteer, registry and models in memory. */
export interface DocumentReader {
  /** Changes whenever the same text might be read otherwise: code, models, gazetteer or registry. */
  readonly version: string;
  /** A reader that asks a model takes a while. `gazetteer`: with the lists of places laid over it that this report asks for. */
  read(document: OpenedDocument, gazetteer?: Gazetteer): Reading | Promise<Reading>;
}

let shared: Promise<DocumentReader> | undefined;

/**
 * The reader of this process, loaded on first use: nothing of it is in memory for a command that reads nothing. With `data` one that knows the actors
 * and places of a case.
 */
export function documentReader(data?: ReaderData): Promise<DocumentReader> {
  if (data) return loadReader(data);
  shared ??= sharedData().then(loadReader);
  return shared;
}

async function loadReader(data: ReaderData): Promise<DocumentReader> {
  const { english } = await import('../reading/readers/english.ts');
  return {
    version: `${english.name} ${english.version}, data ${await dataVersion(data)}`,
    read(document, places = data.gazetteer) {
      const reading = english.read(document, { ...data, gazetteer: places });
      return { ...reading, warnings: [...document.warnings, ...reading.warnings] };
    },
  };
}

/**
 * Reads the reports of one file and keeps nothing: no database, no trace. What cannot be read is a failed outcome of one clear line; what
 * concerns the run as a whole is thrown.
 */
export async function* readWithoutStore(input: DocumentInput, by?: DocumentReader): AsyncGenerator<ReadOutcome> {
  const reader = by ?? (await documentReader());
  yield* outcomesOf(input, async (document) => ({ reading: await reader.read(document), stored: 'not-stored' }));
}

/** What became of a report that was read. */
export type Taken = Pick<Extract<ReadOutcome, { status: 'read' }>, 'reading' | 'stored'>;

/**
 * One file → an outcome for each report in it, as each is taken: a mail and its attachments, the items of a feed. One that cannot be read or
 * taken is an outcome too, and the rest goes on. Throws what concerns the run: it is for the caller to stop at.
 */
export async function* outcomesOf(
  input: DocumentInput,
  take: (document: OpenedDocument) => Promise<Taken>,
): AsyncGenerator<ReadOutcome> {
  const { openDocuments } = await import('../documents/document.ts');
  let opened: OpenedDocuments;
  try {
    opened = await openDocuments(input);
  } catch (error) {
    yield failedOutcome(error, input.source);
    return;
  }
  for (const document of opened.documents) yield await outcomeOf(document, take);
  for (const failure of opened.failures) yield failedOutcome(failure, input.source);
}

async function outcomeOf(
  document: OpenedDocument,
  take: (document: OpenedDocument) => Promise<Taken>,
): Promise<ReadOutcome> {
  const { source } = document.report;
  try {
    return { status: 'read', source, ...(await take(document)) };
  } catch (error) {
    return failedOutcome(error, source);
  }
}

/** Throws the error again where it concerns the run. */
export function failedOutcome(error: unknown, source: string): Extract<ReadOutcome, { status: 'failed' }> {
  if (concernsTheRun(error)) throw error;
  return { status: 'failed', source, error: failureLine(error, source) };
}

/** Why a document could not be read, in one line that names it, or the part of it: errors of our own do, those of a parser do not. */
function failureLine(error: unknown, source: string): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  const named = message.startsWith(`${source}: `) || (error as Error).name === 'UnreadableDocument';
  return named ? message : `${source}: could not be read (${message})`;
}

/** Trouble with the store or with the model as such: the next report would fare no better. */
function concernsTheRun(error: unknown): boolean {
  const { name, concerns } = error as { name?: string; concerns?: string };
  return name === 'StoreError' || (name === 'LlmError' && concerns === 'run');
}
