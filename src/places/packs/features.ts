import type { Start } from './records.ts';
import type { Parsed } from './row.ts';

/** A GeoJSON feature as far as it is looked at. */
export interface Feature {
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown; readonly geometries?: unknown } | null;
}

/** A shape of a whole country at full detail is some 30 MB; what is larger is no feature but a file whose brackets do not match. */
const LARGEST_FEATURE = 256 << 20;
const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, LIST_END, NEWLINE] = [34, 92, 123, 125, 91, 93, 10];
const FEATURE = /\{\s*"type"\s*:\s*"Feature"\s*,/g;

/**
 * The features of a collection (RFC 7946) or of a sequence of features, one after another, as they come: a collection that is cut off gives
 * all whole ones. A feature with a broken byte or bracket is given up alone.
 */
export async function* featuresOf(
  bytes: AsyncIterable<Uint8Array>,
  part: string,
  start: Start,
  form: 'collection' | 'sequence',
): AsyncGenerator<Parsed<Feature>> {
  const scan = new Scan(start.byte > 0 || form === 'sequence');
  let offset = start.byte;
  let line = start.line;
  let pieces: Uint8Array[] = [];
  let began = { byte: offset, line };
  let size = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      const what = scan.step(byte);
      if (what === 'begins') {
        from = i;
        pieces = [];
        size = 0;
        began = { byte: offset + i, line };
      } else if (what === 'ends') {
        pieces.push(chunk.subarray(from, i + 1));
        yield* parsed(pieces, part, began, { end: offset + i + 1, endLine: line });
        pieces = [];
      }
      if (byte === NEWLINE) line++;
    }
    if (scan.inside) {
      pieces.push(chunk.slice(from));
      size += chunk.length - from;
      if (size > LARGEST_FEATURE)
        throw new RangeError(
          `${part}: the feature at byte ${began.byte} (line ${began.line}) has no end in ${LARGEST_FEATURE >> 20} MB, expected its closing bracket`,
        );
    }
    offset += chunk.length;
  }
  if (scan.inside || (!scan.closed && form === 'collection')) {
    const at = scan.inside ? began : { byte: offset, line };
    const damage = {
      part,
      ...at,
      expected: scan.begun ? 'the rest of the file: it is cut off here' : 'a GeoJSON FeatureCollection',
      lost: scan.inside ? 1 : null,
    };
    yield { record: null, damage, line: at.line, end: offset, endLine: line };
  }
}

/** Follows brackets and strings byte by byte, in whatever depth the list of features lies. */
class Scan {
  /** Within a feature. */
  inside = false;
  /** The list has begun. */
  begun: boolean;
  /** The list has ended. */
  closed = false;
  #depth = 0;
  #string = false;
  #escaped = false;
  #text = '';
  #key = '';

  constructor(resumed: boolean) {
    this.begun = resumed;
  }

  step(byte: number): 'begins' | 'ends' | null {
    if (this.#string) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#string = false;
        this.#key = this.#text;
      } else if (!this.begun && this.#text.length < 40) this.#text += String.fromCharCode(byte);
      return null;
    }
    if (byte === QUOTE) {
      this.#string = true;
      this.#text = '';
      return null;
    }
    if (!this.begun) return this.#lookForList(byte);
    if (byte === OPEN) {
      if (this.#depth++ === 0 && !this.closed) {
        this.inside = true;
        return 'begins';
      }
    } else if (byte === CLOSE) {
      if (--this.#depth === 0 && this.inside) {
        this.inside = false;
        return 'ends';
      }
      if (this.#depth < 0) this.#depth = 0;
    } else if (byte === LIST_END && this.#depth === 0) this.closed = true;
    return null;
  }

  /** `"features": [` of the collection. */
  #lookForList(byte: number): null {
    if (byte === LIST && this.#key === 'features') {
      this.begun = true;
      this.#depth = 0;
    }
    return null;
  }
}

function* parsed(
  pieces: readonly Uint8Array[],
  part: string,
  { byte, line }: Start,
  ends: Pick<Parsed<Feature>, 'end' | 'endLine'>,
): Generator<Parsed<Feature>> {
  const raw = pieces.length === 1 ? (pieces[0] as Uint8Array) : concatenated(pieces);
  const give = (damage: string, lost: number): Parsed<Feature> => ({
    record: null,
    damage: { part, line, byte, expected: damage, lost },
    line,
    ...ends,
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    yield give('UTF-8', 1);
    return;
  }
  const feature = featureIn(text);
  if (feature) {
    yield { record: feature, damage: null, line, ...ends };
    return;
  }
  // A bracket is missing: the features that were taken for parts of this one are whole.
  const starts = [...text.matchAll(FEATURE)].map(({ index }) => index).slice(1);
  yield give('a GeoJSON feature', 1);
  for (const [i, from] of starts.entries()) {
    const piece = text.slice(from, starts[i + 1] ?? text.length).replace(/[\s,\]}]*$/, '');
    const closed = ['', '}', '}}', '}}}', ']}}'].map((tail) => featureIn(piece + tail)).find((found) => found !== null);
    yield closed ? { record: closed, damage: null, line, ...ends } : give('a GeoJSON feature', 1);
  }
}

function featureIn(text: string): Feature | null {
  try {
    const parsed = JSON.parse(text) as Partial<Feature> & { type?: unknown };
    return parsed.type === 'Feature'
      ? { properties: parsed.properties ?? null, geometry: parsed.geometry ?? null }
      : null;
  } catch {
    return null;
  }
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
