import type { Span } from '../vocabulary/span.ts';
import type { Paragraph } from './boundaries.ts';
import type { Token } from './clause.ts';
import { splitSentences } from './sentences.ts';
import type { Tagger } from './tagger.ts';
import { treebankTokens } from './treebank-tokens.ts';

/** The paragraphs of a text in treebank tokens, tagged. What `splitSentences` parts at a line break is parted for good. */
export function tagParagraphs(text: string, range: Span, tagger: Tagger): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let tokens: Token[] = [];
  let tags: number[] = [];
  let starts: number[] = [];
  const close = (): void => {
    if (tokens.length > 0) paragraphs.push({ tokens, tags, starts: Uint8Array.from(starts) });
    tokens = [];
    tags = [];
    starts = [];
  };
  for (const span of splitSentences(text, range)) {
    const last = tokens.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).includes('\n')) close();
    const cut = treebankTokens(text, span);
    tags.push(...tagger.tag(cut.map((token) => token.text)));
    starts.push(...cut.map((_, index) => (index === 0 ? 1 : 0)));
    tokens.push(...cut);
  }
  close();
  return paragraphs;
}
