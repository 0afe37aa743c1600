import type { Repair } from '../vocabulary/report.ts';

/**
 * UTF-8 that was once read as Windows-1252 and saved again: "â€™" for "’", "Ã¼" for "ü". The text stays as given; what it is taken
 * for is recorded beside it. Only sequences that decode to exactly one character are taken, so that "Ã" in Portuguese stays itself.
 */
export function findMojibake(text: string): Repair[] {
  const repairs: Repair[] = [];
  if (!/[ÂÃâÄÅÐÑØÙ]/.test(text)) return repairs;
  for (const match of text.matchAll(SUSPECT)) {
    const repaired = decodeOnce(match[0]);
    if (repaired === null) continue;
    repairs.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      repaired,
      why: 'UTF-8 that was read as Windows-1252',
    });
  }
  return repairs;
}

/** Lead byte of a two- or three-byte sequence followed by as many continuation bytes, all seen through Windows-1252. */
const CONTINUATION = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SUSPECT = new RegExp(`[ÂÃÄÅÐÑØÙ]${CONTINUATION}|[âãàáäåæçèéêëìíîï]${CONTINUATION}{2}`, 'g');

const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};

function decodeOnce(garbled: string): string | null {
  const bytes = Uint8Array.from(garbled, (c) => WINDOWS_1252[c] ?? c.charCodeAt(0));
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [...decoded].length === 1 ? decoded : null;
  } catch {
    return null;
  }
}
