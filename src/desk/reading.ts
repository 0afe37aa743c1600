import type { DocumentInput, OpenedDocument } from '../documents/document.ts';
import type { Reading } from '../vocabulary/report.ts';
import { sharedGazetteer, sharedRegistry } from './resources.ts';

/** No report of a conflict has more text than this; what is larger is refused before it is read. */
export { LARGEST_DOCUMENT } from '../documents/bytes.ts';
/** File endings that are taken out of a folder. */
export { REPORT_EXTENSIONS } from '../documents/format.ts';

/** Something that turns documents into readings, with its gazetteer, registry and models in memory. */
export interface DocumentReader {
  /** Changes whenever the same text might be read otherwise: code, models, gazetteer or registry. */
  readonly version: string;
  open(input: DocumentInput): Promise<OpenedDocument>;
  read(document: OpenedDocument): Reading;
}

let shared: Promise<DocumentReader> | undefined;

/** The reader of this process, loaded on first use: nothing of it is in memory for a command that reads nothing. */
export function documentReader(): Promise<DocumentReader> {
  shared ??= loadReader();
  return shared;
}

async function loadReader(): Promise<DocumentReader> {
  const [{ openDocument }, { english }, registry, gazetteer] = await Promise.all([
    import('../documents/document.ts'),
    import('../reading/readers/english.ts'),
    sharedRegistry(),
    sharedGazetteer(),
  ]);
  const { createHash } = await import('node:crypto');
  const data = createHash('sha256').update(
    JSON.stringify([[...registry.actors], [...registry.conflicts], [...registry.states], gazetteer.sources]),
  );
  return {
    version: `${english.name} ${english.version}, data ${data.digest('hex').slice(0, 8)}`,
    open: openDocument,
    read(document) {
      const reading = english.read(document, { registry, gazetteer });
      return { ...reading, warnings: [...document.warnings, ...reading.warnings] };
    },
  };
}

/**
 * Reads one document and keeps nothing: no database, no trace. Throws an Error of one clear line where it cannot be read.
 */
export async function readWithoutStore(input: DocumentInput): Promise<Reading> {
  const reader = await documentReader();
  return reader.read(await reader.open(input));
}

/** Why a document could not be read, in one line that names it: errors of our own do, those of a parser do not. */
export function failureLine(error: unknown, source: string): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  return message.startsWith(`${source}: `) ? message : `${source}: could not be read (${message})`;
}
