import type { Span } from '../../vocabulary/span.ts';
import type { Scene } from '../scene.ts';

/**
 * The span with the names at its edges whole: "near the Bab Sana" grows to "… crossing" where that is the name found, and "isolating
 * Dara" to "Dara'" where the text writes the name with an apostrophe.
 */
export function wholeNames({ text, mentions }: Pick<Scene, 'text' | 'mentions'>, { start, end }: Span): Span {
  const named = [
    ...mentions.places.overlapping(start, start + 1),
    ...mentions.actors.overlapping(start, start + 1),
    ...mentions.places.overlapping(end - 1, end),
    ...mentions.actors.overlapping(end - 1, end),
  ];
  const whole = {
    start: Math.min(start, ...named.map((mention) => mention.start)),
    end: Math.max(end, ...named.map((mention) => mention.end)),
  };
  const isPlaceLast = mentions.places.overlapping(whole.end - 1, whole.end).length > 0;
  return isPlaceLast && endsInApostrophe(text, whole.end) ? { ...whole, end: whole.end + 1 } : whole;
}

/** An apostrophe behind a name is part of it ("Dara'") unless a quotation ends there or a genitive begins. */
function endsInApostrophe(text: string, end: number): boolean {
  if (!/^['’ʼ](?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) return false;
  const line = text.slice(text.lastIndexOf('\n', end) + 1, end);
  return !/(?:^|[\s(])['‘]/.test(line);
}
