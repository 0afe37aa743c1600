import { splitSentences } from '../../../text/sentences.ts';
import type { Section } from '../../../vocabulary/report.ts';
import type { Span } from '../../../vocabulary/span.ts';
import type { ReadableDocument } from '../../reader.ts';

/** A stretch of a report that is read in one call: paragraphs to read, and others that only help to understand them. */
export interface Passage extends Span {
  /** The paragraphs, in the order of the text. What lies between them (notices, related stories) is not sent. */
  readonly pieces: readonly Span[];
  /** The beginning of the report and what stands right before the passage; no claim may be taken from it. */
  readonly context: readonly Span[];
}

export interface PassageSize {
  /** Characters of a passage; a paragraph that is longer is cut between sentences. */
  readonly most: number;
  /** Characters of context before a passage. */
  readonly context: number;
}

/** About 1,500 tokens of English to read and 300 of context: answers stay short enough to come whole. */
const PASSAGE_SIZE: PassageSize = { most: 6000, context: 1200 };

/** Sections that yield claims: the same that the English reader takes. */
const READ: ReadonlySet<Section['kind']> = new Set(['headline', 'body', 'caption']);

/**
 * Languages that are sent to a model at all. Names in them are looked up in the same registry and gazetteer; only in English with the help
 * of grammar. How well a model reads a language is the model's affair.
 */
export const LANGUAGES: readonly string[] = 'en fr es pt de it nl tr ru uk ar fa sw am my he zh'.split(' ');

/** Cuts a report into passages at the borders of paragraphs. The same report is always cut the same way; one in a language that is not read gives none. */
export function passagesOf({ report, sections }: ReadableDocument, size: PassageSize = PASSAGE_SIZE): Passage[] {
  const { text, language } = report;
  if (!LANGUAGES.includes(language)) return [];
  const paragraphs = sections
    .filter((section) => READ.has(section.kind))
    .flatMap((section) => paragraphsIn(text, section))
    .flatMap((paragraph) => cutLong(text, paragraph, size.most));
  const groups: Span[][] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const more = paragraph.end - paragraph.start;
    const group = groups.at(-1);
    if (group && length + more <= size.most) {
      group.push(paragraph);
      length += more;
    } else {
      groups.push([paragraph]);
      length = more;
    }
  }
  return groups.map((pieces) => {
    const start = pieces[0]!.start;
    const context = contextOf(
      paragraphs.filter((p) => p.end <= start),
      size.context,
    );
    return { start, end: pieces.at(-1)!.end, pieces, context };
  });
}

function paragraphsIn(text: string, section: Span): Span[] {
  const found: Span[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  gap.lastIndex = section.start;
  let start = section.start;
  for (let match = gap.exec(text); match && match.index < section.end; match = gap.exec(text)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: section.end });
  return found.filter(({ start: from, end }) => end > from && text.slice(from, end).trim() !== '');
}

/** A paragraph that is too long for one passage: between sentences, a sentence that is too long between words. */
function cutLong(text: string, paragraph: Span, most: number): Span[] {
  if (paragraph.end - paragraph.start <= most) return [paragraph];
  const cut: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(text, paragraph).flatMap((s) => cutWords(text, s, most))) {
    const last = cut.at(-1);
    if (last && sentence.end - last.start <= most) last.end = sentence.end;
    else cut.push({ start: sentence.start, end: sentence.end });
  }
  return cut;
}

function cutWords(text: string, sentence: Span, most: number): Span[] {
  const cut: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > most) {
    const space = text.lastIndexOf(' ', start + most);
    const end = space > start ? space : start + most;
    cut.push({ start, end });
    start = space > start ? space + 1 : end;
  }
  cut.push({ start, end: sentence.end });
  return cut.filter((s) => s.end > s.start);
}

/** The paragraphs right before, as many as fit, and the beginning of the report: who "the group" and what day "Tuesday" is stands there. */
function contextOf(before: readonly Span[], most: number): Span[] {
  const chosen: Span[] = [];
  let left = most;
  const take = (paragraph: Span | undefined): boolean => {
    if (!paragraph || chosen.includes(paragraph) || paragraph.end - paragraph.start > left) return false;
    left -= paragraph.end - paragraph.start;
    chosen.push(paragraph);
    return true;
  };
  take(before.at(-1));
  for (const paragraph of before.slice(0, 2)) if (!take(paragraph)) break;
  for (let i = before.length - 2; i >= 0; i--) if (!take(before[i])) break;
  return chosen.sort((a, b) => a.start - b.start);
}
