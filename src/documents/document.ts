import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Repair, Report, Section, Warning } from '../vocabulary/report.ts';
import type { Extract } from './block.ts';
import { decode, refuseTooLarge, UnreadableDocument } from './bytes.ts';
import { formatOf } from './format.ts';
import { languageOf } from './language.ts';
import { findMojibake } from './mojibake.ts';
import { dayIn, publicationOf } from './publication.ts';
import { sectionsOf } from './sections.ts';
import { readSidecar } from './sidecar.ts';

/** A report as taken in, before anything was read in it. */
export interface OpenedDocument {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Warning[];
}

/** What a file holds: its reports in their order, and those in it that could not be read. */
export interface OpenedDocuments {
  readonly documents: readonly OpenedDocument[];
  readonly failures: readonly UnreadableDocument[];
}

export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** File name or URL, as the report will name it. */
  readonly source: string;
  /** What `ID.meta.json` holds, as text or parsed. */
  readonly sidecar?: unknown;
}

/**
 * Bytes of a file → the reports in it: one for most formats, a mail and each of its attachments ("mail.eml/annex.pdf"), each item of a
 * feed (by its own address). Throws UnreadableDocument, with one clear line, where nothing in it can be read; an attachment that cannot is
 * a failure beside the others.
 */
export async function openDocuments(input: DocumentInput): Promise<OpenedDocuments> {
  const opened = await openAll(input, 0);
  const [first] = opened.failures;
  if (opened.documents.length === 0 && first) throw first;
  return opened;
}

/**
 * Bytes of a file → an immutable report with its sections. Of a file that holds several the first, with a warning that names the others.
 * Throws UnreadableDocument, with one clear line, for an empty file, one that is too large, damaged, encrypted or no document, and HTML
 * without text.
 */
export async function openDocument(input: DocumentInput): Promise<OpenedDocument> {
  const { documents, failures } = await openDocuments(input);
  const [first, ...others] = documents as [OpenedDocument, ...OpenedDocument[]];
  if (others.length === 0 && failures.length === 0) return first;
  const left = others.length
    ? [
        {
          code: 'more-reports',
          message: `${input.source}: holds ${others.length + 1} reports, only the first was taken`,
        },
      ]
    : [];
  const failed = failures.map(({ message }) => ({ code: 'unreadable-part', message }));
  return { ...first, warnings: [...first.warnings, ...left, ...failed] };
}

/** A report that was opened before, as it was then: to read it again when its file may be gone. What a reader had warned of is left out. */
export function reopened(report: Report, sections: readonly Section[], warnings: readonly Warning[]): OpenedDocument {
  const own = warnings.filter(({ code }) => !/^(llm-|unknown-language$)/.test(code));
  return { report, sections, repairs: findMojibake(report.text), warnings: own };
}

/** Mails inside mails are opened this deep. */
const DEEPEST = 4;

async function openAll(input: DocumentInput, depth: number): Promise<OpenedDocuments> {
  const { bytes, source } = input;
  refuseTooLarge(bytes, source);
  switch (formatOf(source, bytes)) {
    case 'pdf':
      return one(await (await import('./pdf/pdf.ts')).extractPdf(bytes, source), input);
    case 'docx':
      return one(await (await import('./docx.ts')).extractDocx(bytes, source), input);
    case 'html': {
      const { extractHtml } = await import('./html.ts');
      return oneOfText(input, (text) => extractHtml(text, source));
    }
    case 'markdown': {
      const { extractMarkdown } = await import('./markdown.ts');
      return oneOfText(input, extractMarkdown);
    }
    case 'plain': {
      const { extractPlain } = await import('./plain.ts');
      return oneOfText(input, extractPlain);
    }
    case 'feed':
      return openFeed(input);
    case 'mail':
      return openMail(input, depth);
  }
}

const one = async (
  extract: Extract,
  input: DocumentInput,
  warnings: readonly Warning[] = [],
): Promise<OpenedDocuments> => ({
  documents: [await documentOf(extract, input, warnings)],
  failures: [],
});

async function oneOfText(input: DocumentInput, extract: (text: string) => Extract): Promise<OpenedDocuments> {
  const { text, warnings } = await textOf(input);
  return one(extract(text), input, warnings);
}

async function textOf({ bytes, source }: DocumentInput): Promise<{ text: string; warnings: readonly Warning[] }> {
  const decoded = await decode(bytes, source);
  if (!decoded.text.trim()) throw new UnreadableDocument('empty', `${source}: is empty, expected the text of a report`);
  return decoded;
}

/** A sidecar of a feed says who publishes it; title and day are its items' own. */
async function openFeed(input: DocumentInput): Promise<OpenedDocuments> {
  const { text, warnings } = await textOf(input);
  const { itemsOf } = await import('./feed.ts');
  const { sidecar } = readSidecar(input.sidecar, input.source);
  const documents: OpenedDocument[] = [];
  for (const { source, extract } of itemsOf(text, input.source)) {
    const publisher = sidecar.publisher ?? extract.publisher;
    documents.push(await documentOf({ ...extract, publisher }, { source }, documents.length ? [] : warnings));
  }
  return { documents, failures: [] };
}

/** What is attached was sent by the mail's sender on its day, where it does not say otherwise itself. */
async function openMail(input: DocumentInput, depth: number): Promise<OpenedDocuments> {
  const { bytes, source } = input;
  if (!bytes.some((b) => b > 0x20))
    throw new UnreadableDocument('empty', `${source}: is empty, expected the text of a report`);
  const { extractMail } = await import('./mail.ts');
  const { extract, attachments, sender, sent } = await extractMail(bytes, source);
  const documents = extract ? [await documentOf(extract, input, [])] : [];
  const failures: UnreadableDocument[] = [];
  for (const { name, bytes } of attachments) {
    const part = { bytes, source: `${source}/${name}` };
    try {
      if (depth >= DEEPEST)
        throw new UnreadableDocument('too-large', `${part.source}: is a mail inside ${depth} others, expected no more`);
      const opened = await openAll(part, depth + 1);
      documents.push(...opened.documents.map((d) => withSender(d, sender, sent)));
      failures.push(...opened.failures);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      failures.push(error);
    }
  }
  return { documents, failures };
}

function withSender(document: OpenedDocument, sender: string | null, sent: string | null): OpenedDocument {
  const { report } = document;
  const day = sent === null ? null : dayIn(sent);
  const published = report.published ?? (day ? { start: day, end: day, basis: 'inferred' as const } : null);
  return { ...document, report: { ...report, publisher: report.publisher ?? sender, published } };
}

async function documentOf(
  extract: Extract,
  input: Omit<DocumentInput, 'bytes'>,
  decoding: readonly Warning[],
): Promise<OpenedDocument> {
  const { source } = input;
  const { text, blocks } = extract;
  const { sidecar, warnings: sidecarWarnings } = readSidecar(input.sidecar, source);
  const sections = sectionsOf(text, blocks, extract.title);
  const headline = sections.find((s) => s.kind === 'headline');
  const { published, warnings: dateWarnings } = publicationOf(extract, sidecar.published, source);
  return {
    report: {
      id: bytesToHex(sha256(utf8ToBytes(text))),
      source,
      title: sidecar.title ?? extract.title ?? (headline ? text.slice(headline.start, headline.end) : null),
      publisher: sidecar.publisher ?? extract.publisher,
      published,
      language: await languageOf(text),
      text,
    },
    sections,
    repairs: findMojibake(text),
    warnings: [...decoding, ...extract.warnings, ...sidecarWarnings, ...dateWarnings],
  };
}
