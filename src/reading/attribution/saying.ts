import type { ParsedSentence } from '../../text/clause.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Force } from './cues.ts';

/**
 * Somebody's saying something: one attribution as the text has it. Spans count in the report's text.
 * `source` is the whole noun phrase, `named` the part that names the speaker; both null where nobody is named ("reportedly").
 */
export interface Saying {
  readonly sentence: number;
  readonly force: Force;
  /** The cue as it stands in the text, in lower case: "said", "according to". */
  readonly verb: string;
  readonly source: Span | null;
  readonly named: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** "did not say", "refused to confirm": no voice comes of it. */
  readonly negated: boolean;
  /** How the content hangs on the cue: as reported clause, as quotation, as a noun phrase, or unlinked (hearsay, captions, speech that goes on). */
  readonly form: 'clause' | 'quote' | 'object' | 'infinitive' | 'credit' | 'hearsay' | 'carried';
}

/** What attribution works on: the report's text, taken apart. `paragraph` tells sentences of one paragraph from others. */
export interface Passage {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly quotations: readonly Span[];
}

/** Are the two sentences in one paragraph, that is: is there no line break between them? */
export function sameParagraph(passage: Passage, a: number, b: number): boolean {
  const first = passage.sentences[Math.min(a, b)];
  const last = passage.sentences[Math.max(a, b)];
  if (first === undefined || last === undefined) return false;
  return !passage.text.slice(first.end, last.start).includes('\n');
}
