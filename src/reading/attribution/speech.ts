import type { Section } from '../../vocabulary/report.ts';
import { type Span, spanContains, spansOverlap } from '../../vocabulary/span.ts';
import type { Force } from './cues.ts';
import { type Passage, type Saying, sameParagraph } from './saying.ts';

/**
 * Lets the content of a saying run as far as the quotation it belongs to: `"A. B," X said. "C. D."` is one speech, though its
 * sentences are four. A sentence in the middle of a quotation, or a quoted one with no speaker of its own behind a quoted
 * speech, goes to that speech.
 */
export function joinSpeeches(passage: Passage, sayings: readonly Saying[]): readonly Saying[] {
  const outer = outermost(passage.quotations);
  const grown = sayings
    .map((saying) => withQuotationBeside(passage, saying, outer))
    .map((saying) => ({
      ...saying,
      content: saying.content.map((piece) => growToQuotation(passage, piece, outer, saying)),
    }))
    .filter((saying) => saying.content.length > 0);
  const speakers = bySentence(grown);
  return grown.map((saying) => withFollowingQuotes(passage, saying, speakers, outer));
}

/** `Doe said it was over. Adding, "We stay."`: a participle that opens a sentence goes on with the speaker before it. */
export function withSpeakerBefore({ sentences }: Passage, sayings: readonly Saying[]): readonly Saying[] {
  return sayings.map((saying, at) => {
    const opens = sentences[saying.sentence]!.start === saying.cue.start && saying.verb.endsWith('ing');
    if (!opens || saying.source !== null || saying.force !== 'say') return saying;
    const before = sayings.slice(0, at).findLast((other) => other.source !== null && other.force === 'say');
    const near = before !== undefined && saying.sentence - before.sentence === 1;
    return near ? { ...saying, source: before.source, named: before.named } : saying;
  });
}

function bySentence(sayings: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const grouped = new Map<number, Saying[]>();
  for (const saying of sayings) grouped.set(saying.sentence, [...(grouped.get(saying.sentence) ?? []), saying]);
  return grouped;
}

/** Quotations that stand in no other. They come in the order of `start`, the outer before the inner. */
function outermost(quotations: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const quotation of quotations) if (quotation.end > (outer.at(-1)?.end ?? -1)) outer.push(quotation);
  return outer;
}

/** Those that touch [start, end]. They do not overlap one another, so that the first is found by halving. */
function touching(quotations: readonly Span[], start: number, end: number): readonly Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < quotations.length && quotations[last]!.start <= end) last++;
  return quotations.slice(low, last);
}

/** `"Why now?" X said.`: where the sentence is nothing but its cue, the quotation that ends right before it or begins right behind it. */
function withQuotationBeside(passage: Passage, saying: Saying, quotations: readonly Span[]): Saying {
  if (saying.form !== 'quote' || saying.content.some((piece) => piece.start < saying.cue.start)) return saying;
  const sentence = passage.sentences[saying.sentence]!;
  const before = touching(quotations, sentence.start - 4, saying.cue.start).find(
    (q) =>
      q.end <= saying.cue.start &&
      passage.text.slice(q.end, sentence.start).trim() === '' &&
      q.end > sentence.start - 4,
  );
  if (before !== undefined && saying.content.length === 0)
    return { ...saying, content: [{ start: before.start, end: before.end }] };
  if (
    before !== undefined &&
    /^["“]/.test(passage.text.slice(before.start)) &&
    sentence.start - before.end <= 1 &&
    saying.source !== null &&
    saying.source.start <= sentence.start + 1
  ) {
    return { ...saying, content: [{ start: before.start, end: before.end }, ...saying.content] };
  }
  if (saying.content.length > 0) return saying;
  if (!/:\s*$/.test(passage.text.slice(sentence.start, sentence.end))) return saying;
  const behind = touching(quotations, sentence.end, sentence.end + 20).find(
    (q) => q.start >= sentence.end && /^\s*$/.test(passage.text.slice(sentence.end, q.start)),
  );
  const said = behind ?? paragraphBehind(passage, saying.sentence);
  return said === null ? saying : { ...saying, content: [{ start: said.start, end: said.end }] };
}

/** "The ministry wrote:" with a paragraph behind it that needs no marks: it is set apart. */
function paragraphBehind({ text, sentences }: Passage, index: number): Span | null {
  const first = sentences[index + 1];
  if (first === undefined || !text.slice(sentences[index]!.end, first.start).includes('\n')) return null;
  let last = index + 1;
  while (last + 1 < sentences.length && !text.slice(sentences[last]!.end, sentences[last + 1]!.start).includes('\n'))
    last++;
  return { start: first.start, end: sentences[last]!.end };
}

/** A piece that begins or ends inside a quotation takes in the whole of it, unless the cue itself stands in that quotation. */
function growToQuotation(passage: Passage, piece: Span, quotations: readonly Span[], saying: Saying): Span {
  let { start, end } = piece;
  for (const quotation of touching(quotations, start, end)) {
    if (spansOverlap(quotation, saying.cue) || !spansOverlap(quotation, piece)) continue;
    if (quotation.start < start && quotation.end > start) start = quotation.start;
    if (quotation.end > end && quotation.start < end) end = quotation.end;
  }
  const sentence = passage.sentences[saying.sentence]!;
  // A quotation that ends in the words before the cue and began sentences ago: the speech begins where the quotation does.
  const tail = touching(quotations, sentence.start, saying.cue.start).find(
    (q) => q.start < sentence.start && q.end > sentence.start && q.end <= saying.cue.start,
  );
  if (tail !== undefined && start <= sentence.start + 1 && end <= saying.cue.start) start = tail.start;
  return { start, end };
}

function withFollowingQuotes(
  passage: Passage,
  saying: Saying,
  speakers: ReadonlyMap<number, readonly Saying[]>,
  quotations: readonly Span[],
): Saying {
  if (!['clause', 'quote', 'object'].includes(saying.form) || saying.source === null) return saying;
  const own = touching(quotations, saying.content[0]!.start, saying.content.at(-1)!.end).filter(
    (q) => saying.content.some((piece) => spansOverlap(piece, q)) && !spansOverlap(q, saying.cue),
  );
  if (own.length === 0) return saying;
  const content = [...saying.content];
  for (let next = saying.sentence + 1; next < passage.sentences.length; next++) {
    const sentence = passage.sentences[next]!;
    if (!sameParagraph(passage, saying.sentence, next)) break;
    const last = content.at(-1)!;
    if (sentence.end <= last.end) continue;
    const quotation = touching(quotations, sentence.start, sentence.start + 2).find(
      (q) => q.start <= sentence.start + 2 && q.end >= sentence.end - 2,
    );
    const spoken = (speakers.get(next) ?? []).some(
      (s) => !touching(quotations, s.cue.start, s.cue.end).some((q) => spanContains(q, s.cue)),
    );
    if (quotation === undefined || spoken) break;
    const joined = passage.text.slice(last.end, quotation.start);
    if (last.start >= passage.sentences[saying.sentence]!.end && !/\n/.test(joined))
      content[content.length - 1] = { start: last.start, end: quotation.end };
    else content.push({ start: quotation.start, end: quotation.end });
  }
  return { ...saying, content };
}

/** Openings by which a sentence goes on about what the one before it reported. */
const GOING_ON =
  /^(?:["“]?)(?:(?:It|They|This|These|Those|Many|Others|Most|Some|Several|Another \d+|In addition|Of (?:these|those|them|the))\b)/;

/**
 * "The agency said 900 homes had burnt. It has also lost its stores.": a sentence that goes on by a pronoun or a part of what was
 * counted ("Many", "Of these") belongs to the speech before it, if it names no speaker of its own and stands in the same paragraph.
 */
export function carriedSayings(passage: Passage, sayings: readonly Saying[]): readonly Saying[] {
  const carried: Saying[] = [];
  passage.sentences.forEach((sentence, index) => {
    if (
      index === 0 ||
      !sameParagraph(passage, index - 1, index) ||
      !GOING_ON.test(passage.text.slice(sentence.start, sentence.end))
    )
      return;
    const reports = (s: Saying, at: number): boolean =>
      s.sentence === at &&
      s.source !== null &&
      !s.negated &&
      s.form !== 'infinitive' &&
      CARRYING.has(s.force) &&
      reachesEnd(passage, s, at);
    if (
      sayings.some(
        (s) => s.source !== null && CARRYING.has(s.force) && s.content.some((piece) => spansOverlap(piece, sentence)),
      )
    )
      return;
    const before = [...sayings, ...carried].findLast((s) => reports(s, index - 1));
    if (before !== undefined)
      carried.push({
        ...before,
        sentence: index,
        content: [{ start: sentence.start, end: sentence.end }],
        form: 'carried',
      });
  });
  return carried;
}

const CARRYING: ReadonlySet<Force> = new Set<Force>(['say', 'claim', 'confirm', 'find']);

/** Does the saying run to the end of its sentence, or take up the most of it? */
function reachesEnd(passage: Passage, saying: Saying, at: number): boolean {
  const sentence = passage.sentences[at]!;
  const said = saying.content.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(piece.end, sentence.end) - Math.max(piece.start, sentence.start)),
    0,
  );
  return said > 0.5 * (sentence.end - sentence.start);
}

/** "(Jane Doe/Reuters)", "[AP Photo/Jane Doe, File]", "Photo: UNHCR/Jane Doe", "© Doctors of the World". */
const CREDIT =
  /[([](?<inside>(?:(?:Photo|Image|Picture|Credit)s?(?: by| credit)?:?\s+)?\p{Lu}[^()[\]\n]{1,80})[)\]]\.?\s*$|(?:Photo|Credit|Source|Image)(?: credit| by)?\s*:?\s*(?<named>\p{Lu}[^.:\n]{1,60})\.?\s*$|©\s*(?<owner>[^.\n]{2,60})\.?\s*$/u;

/** The agency of a credit: the name in capitals where a person stands beside it, else the last name. */
function agencyOf(credit: string): string | null {
  const names = credit
    .replace(/^(?:Photo|Image|Picture|Credit)s?(?: by| credit)?:?\s+/i, '')
    .replace(/,\s.*$|\s+via\s.*$/i, '')
    .split(/\s*[/|]\s*/)
    .map((name) => name.replace(/\s+(?:Photos?|Images?)$/i, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}. ’'-]+$/u.test(name));
  return names.find((name) => /^\p{Lu}{2,}$/u.test(name)) ?? names.at(-1) ?? null;
}

/** A caption that ends in a credit speaks for the agency it names. Captions are the sections of that kind. */
export function captionSayings(passage: Passage, sections: readonly Section[]): readonly Saying[] {
  return sections
    .flatMap((section) => {
      if (section.kind !== 'caption') return [];
      const text = passage.text.slice(section.start, section.end).trimEnd();
      const match = CREDIT.exec(text);
      const credit = match?.groups?.inside ?? match?.groups?.named ?? match?.groups?.owner;
      const name = credit === undefined ? null : agencyOf(credit);
      if (match === null || name === null) return [];
      const at = section.start + match.index + match[0].lastIndexOf(name);
      const source = { start: at, end: at + name.trimEnd().length };
      const sentence = passage.sentences.findIndex((s) => s.end > section.start);
      const cue = { start: section.start + match.index, end: section.start + match.index + match[0].length };
      return [
        {
          sentence: Math.max(0, sentence),
          force: 'say',
          verb: '',
          source,
          named: source,
          cue,
          content: [{ start: section.start, end: section.start + match.index }],
          negated: false,
          form: 'credit',
        } satisfies Saying,
      ];
    })
    .filter((s) => s.content[0]!.end > s.content[0]!.start);
}
