import type { ParsedSentence } from '../../text/clause.ts';
import { isOpeningQuote, nounPhraseEnd } from './phrases.ts';
import type { Passage, Saying } from './saying.ts';

/** What stands before a colon without saying anything. */
const LABELS =
  /^(?:related|update|updates|note|notes|photos?|read|read more|watch|see also|source|sources|background|location|date|time|subject|contact|summary|description|by|from|to|re|headline|published|image|video|file|key \p{L}+|(?:editor|author)\s*['’]s notes?|correction|conclusion|one \p{L}+)$/iu;

/** Nouns that stand alone before a colon for whoever speaks: "Report: army to leave". */
const SPEAKERS =
  /^(?:reports?|poll|study|survey|police|army|military|officials?|minister|ministry|government|monitors?|activists?|witness|witnesses|residents|rebels|governor|mayor|president|official|spokes(?:man|woman|person)|experts?|analysts?)$/i;

/**
 * "Minister: the dam will hold", "MODERATOR: …", `Jane Doe, The Daily: "…"`: a name, a colon, and what it says behind it. A name in
 * capitals is a speaker of a transcript, and goes on until the next one.
 */
export function colonSayings(passage: Passage): readonly Saying[] {
  const found = passage.sentences.flatMap((sentence, index) => colonSaying(passage, sentence, index) ?? []);
  return found.map((saying) => (isTranscript(passage, saying) ? untilNext(passage, saying, found) : saying));
}

function colonSaying(passage: Passage, sentence: ParsedSentence, index: number): Saying | null {
  const first = sentence.tokens[0]?.text === '“' || sentence.tokens[0]?.text === '"' ? 1 : 0;
  const colon = sentence.tokens.slice(first, first + 13).findIndex((t) => t.text === ':');
  const tokens = colon < 1 ? [] : sentence.tokens.slice(first);
  if (colon < 1 || colon >= tokens.length - 2) return null;
  const before = tokens.slice(0, colon);
  const opensLine =
    first === 0 &&
    (passage.text.slice(0, sentence.start).trim() === '' ||
      /\n\s*$/.test(passage.text.slice(Math.max(0, sentence.start - 4), sentence.start)));
  const inCapitals = before.every((t) => t.text === t.text.toUpperCase()) && colon <= 4;
  if (!/^\p{Lu}/u.test(before[0]!.text) || LABELS.test(before.map((t) => t.text).join(' '))) return null;
  if ((!opensLine && !inCapitals) || before.some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return null;
  const quoted = isOpeningQuote(tokens[colon + 1]);
  const named =
    before.every((t) => ['PROPN', 'NOUN', 'ADJ', 'NUM', 'PART'].includes(t.upos) || t.text === '.') &&
    colon <= 6 &&
    before.at(-1)!.upos !== 'NUM';
  const ofName =
    before.at(-1)!.upos === 'PROPN' ||
    inCapitals ||
    (colon === 1 && SPEAKERS.test(before[0]!.text)) ||
    (before.at(-1)!.upos === 'NOUN' && (quoted || colon > 1));
  // "Doe to the council: we stay": the hearer is no part of the speaker.
  const to = before.findIndex((t) => t.lemma === 'to');
  const toHearer = to > 0 && to + 1 < colon && before[to - 1]!.upos === 'PROPN' && nounPhraseEnd(tokens, 0) >= to - 1;
  if (!toHearer && !(ofName && (named || (quoted && before.some((t) => t.upos === 'PROPN'))))) return null;
  const source = { start: before[0]!.start, end: (toHearer ? before[to - 1]! : before.at(-1)!).end };
  const mark = tokens[colon]!;
  return {
    sentence: index,
    force: 'say',
    verb: ':',
    source,
    named: source,
    cue: { start: mark.start, end: mark.end },
    content: [{ start: tokens[colon + 1]!.start, end: sentence.end }],
    negated: false,
    form: 'clause',
  };
}

function isTranscript({ text }: Passage, { source }: Saying): boolean {
  const name = source === null ? '' : text.slice(source.start, source.end);
  return name.length > 2 && name === name.toUpperCase();
}

/** What a speaker of a transcript says runs to the next speaker or the end of the paragraph. */
function untilNext({ text, sentences }: Passage, saying: Saying, all: readonly Saying[]): Saying {
  let { end } = saying.content[0]!;
  for (let at = saying.sentence + 1; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (all.some((s) => s.sentence === at) || /^\p{Lu}[\p{Lu}. '’-]+:/u.test(text.slice(sentence.start, sentence.end)))
      break;
    if (text.slice(end, sentence.start).includes('\n')) break;
    end = sentence.end;
  }
  return { ...saying, content: [{ start: saying.content[0]!.start, end }] };
}

/** "- Jane Doe", "— Jane Doe (@jane) May 4" in a line of its own or behind a message: whose the words before it are. */
export function signedSayings(passage: Passage): readonly Saying[] {
  const { text, sentences, quotations } = passage;
  return sentences.flatMap((sentence, index) => {
    const match = /^[-–—]\s*(?<name>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,4}?)\.?$/u.exec(
      text.slice(sentence.start, sentence.end),
    );
    const name = match?.groups?.name;
    const before = sentences[index - 1];
    if (name === undefined || before === undefined) return [];
    const quotation = quotations.findLast((q) => q.end <= sentence.start && q.end >= before.end - 1);
    if (quotation === undefined) return [];
    const start = text.indexOf(name, sentence.start);
    const source = { start, end: start + name.length };
    return [
      {
        sentence: index,
        force: 'say',
        verb: '-',
        source,
        named: source,
        cue: { start: sentence.start, end: sentence.start + 1 },
        content: [{ start: quotation.start, end: quotation.end }],
        negated: false,
        form: 'quote',
      } satisfies Saying,
    ];
  });
}

/** "… had fallen. (Radio Kado)", "… had fallen. [KNA.]": at the end of a paragraph, behind its last mark, who reported it. */
const CREDITED =
  /(?<=[.!?]["”’]{0,2}\s*)[[(](?<name>\p{Lu}[\p{L}&’']*(?: \p{L}[\p{L}&’']*){0,3})\.?[\])][ \t]*(?=\n|$)/gu;
const NO_CREDIT = /^(?:ends?|more|photos?|videos?|maps?|sources?|updated?|read|watch|see|file|continued|editor)\b/i;

/** A paragraph of a digest that ends in the name of whoever reported it. */
export function creditedSayings({ text, sentences }: Passage): readonly Saying[] {
  return [...text.matchAll(CREDITED)].flatMap((match) => {
    const name = match.groups!.name!;
    const start = text.lastIndexOf('\n', match.index) + 1;
    if (NO_CREDIT.test(name) || text.slice(start, match.index).trim() === '') return [];
    const source = { start: match.index + 1, end: match.index + 1 + name.length };
    const sentence = sentences.findLastIndex((s) => s.start <= match.index);
    return [
      {
        sentence: Math.max(0, sentence),
        force: 'say',
        verb: '',
        source,
        named: source,
        cue: { start: match.index, end: match.index + match[0].trimEnd().length },
        content: [{ start, end: match.index }],
        negated: false,
        form: 'credit',
      } satisfies Saying,
    ];
  });
}
