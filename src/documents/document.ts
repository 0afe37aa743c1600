import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Repair, Report, Section, Warning } from '../vocabulary/report.ts';
import type { Extract } from './block.ts';
import { decode, UnreadableDocument } from './bytes.ts';
import { formatOf } from './format.ts';
import { languageOf } from './language.ts';
import { findMojibake } from './mojibake.ts';
import { publicationOf } from './publication.ts';
import { sectionsOf } from './sections.ts';
import { readSidecar } from './sidecar.ts';

/** A report as taken in, before anything was read in it. */
export interface OpenedDocument {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Warning[];
}

export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** File name or URL, as the report will name it. */
  readonly source: string;
  /** What `ID.meta.json` holds, as text or parsed. */
  readonly sidecar?: unknown;
}

/**
 * Bytes of a file → an immutable report with its sections. Throws UnreadableDocument, with one clear line, for an empty file, one that
 * is too large, binary data, and HTML without text.
 */
export async function openDocument(input: DocumentInput): Promise<OpenedDocument> {
  const { source } = input;
  const decoded = await decode(input.bytes, source);
  if (!decoded.text.trim()) throw new UnreadableDocument('empty', `${source}: is empty, expected the text of a report`);
  const extract = await extractText(decoded.text, source);
  const { sidecar, warnings: sidecarWarnings } = readSidecar(input.sidecar, source);
  const sections = sectionsOf(extract.text, extract.blocks, extract.title);
  const headline = sections.find((s) => s.kind === 'headline');
  const { published, warnings: dateWarnings } = publicationOf(
    extract.text,
    sidecar.published,
    extract.published,
    source,
  );
  return {
    report: {
      id: bytesToHex(sha256(utf8ToBytes(extract.text))),
      source,
      title: sidecar.title ?? extract.title ?? (headline ? extract.text.slice(headline.start, headline.end) : null),
      publisher: sidecar.publisher ?? extract.publisher,
      published,
      language: await languageOf(extract.text),
      text: extract.text,
    },
    sections,
    repairs: findMojibake(extract.text),
    warnings: [...decoded.warnings, ...extract.warnings, ...sidecarWarnings, ...dateWarnings],
  };
}

/** Formats other than plain text bring parsers with them, loaded only when such a file comes. */
async function extractText(text: string, source: string): Promise<Extract> {
  switch (formatOf(source, text)) {
    case 'html':
      return (await import('./html.ts')).extractHtml(text, source);
    case 'markdown':
      return (await import('./markdown.ts')).extractMarkdown(text);
    case 'plain':
      return (await import('./plain.ts')).extractPlain(text);
  }
}
