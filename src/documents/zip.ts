import { UnreadableDocument } from './bytes.ts';

/** No part of a text document is larger than this when unpacked; what is, was made to fill the memory. */
const LARGEST_PART = 64 * 1024 * 1024;

/** A ZIP archive whose parts are unpacked when asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The text (UTF-8) of a part, null where there is none of that name. Throws UnreadableDocument for one that is damaged or too large. */
  text(name: string): Promise<string | null>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** Opens a ZIP archive by its central directory (APPNOTE 4.3). Throws UnreadableDocument where there is none, as in a file that was cut off. */
export function openZip(bytes: Uint8Array, source: string): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const entries = new Map<string, Entry>();
  try {
    if (end < 0) throw new RangeError('its directory is missing');
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('its directory is damaged');
      const [name, extra, comment] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [number, number, number];
      if (view.getUint16(at + 8, true) & 1)
        throw new UnreadableDocument('encrypted', `${source}: is a ZIP archive with a password, expected one without`);
      entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : damaged(source, (error as Error).message);
  }
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      try {
        const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
        return new TextDecoder().decode(
          await unpack(bytes.subarray(start, start + entry.packed), entry.method, `${source}: ${name}`),
        );
      } catch (error) {
        throw error instanceof UnreadableDocument ? error : damaged(source, `${name}: ${(error as Error).message}`);
      }
    },
  };
}

const damaged = (source: string, why: string): UnreadableDocument =>
  new UnreadableDocument(
    'broken',
    `${source}: is a damaged or cut-off DOCX or ZIP file (${why}), expected a whole one`,
  );

/** The size that the archive states may be a lie: unpacking stops at the limit. */
async function unpack(packed: Uint8Array, method: number, what: string): Promise<Uint8Array> {
  if (method === 0) return packed;
  if (method !== 8) throw new RangeError(`packed by method ${method}`);
  const reader = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST_PART) {
      await reader.cancel();
      throw new UnreadableDocument(
        'too-large',
        `${what} unpacks to more than ${LARGEST_PART / 1048576} MB, expected the text of a report`,
      );
    }
    chunks.push(value);
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
