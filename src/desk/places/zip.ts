import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked; null where an archive whose directory is lost does not say. */
  readonly size: number | null;
  readonly method: number;
  readonly packed: number;
  /** Of its local header. */
  readonly at: number;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** The directory's end lies within so many bytes of the file's. */
const TAIL = 22 + 65_535;

/**
 * What lies in an archive (APPNOTE 4.3), by its directory; of one that is cut off, whose directory is lost, the file at its beginning: that is read as far as
 * it goes. Throws a RangeError for what is encrypted or no archive.
 */
export async function zipEntries(path: string): Promise<{ entries: ZipEntry[]; whole: boolean }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (at: number, length: number): Promise<Buffer> => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
      await file.read(buffer, 0, buffer.length, at);
      return buffer;
    };
    const tail = await read(Math.max(0, size - TAIL), TAIL);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || tail.length < end + 22 || tail.readUInt32LE(end) !== END)
      return { entries: [await firstEntry(read)], whole: false };
    const directory = await read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    const entries: ZipEntry[] = [];
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL; ) {
      const [name, extra, comment] = [28, 30, 32].map((o) => directory.readUInt16LE(at + o)) as [
        number,
        number,
        number,
      ];
      if (directory.readUInt16LE(at + 8) & 1) throw new RangeError('the archive has a password, expected one without');
      entries.push({
        name: directory.toString('utf8', at + 46, at + 46 + name),
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        at: directory.readUInt32LE(at + 42),
      });
      at += 46 + name + extra + comment;
    }
    return { entries: entries.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX')), whole: true };
  } finally {
    await file.close();
  }
}

async function firstEntry(read: (at: number, length: number) => Promise<Buffer>): Promise<ZipEntry> {
  const head = await read(0, 30 + 1024);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw new RangeError('expected a ZIP archive');
  const name = head.toString('utf8', 30, 30 + head.readUInt16LE(26));
  return { name, method: head.readUInt16LE(8), packed: Number.MAX_SAFE_INTEGER, size: null, at: 0 };
}

/** The unpacked bytes of an entry. The stream ends with an error where the archive does, behind all that could be unpacked. */
export async function unpacked(path: string, entry: ZipEntry): Promise<Readable> {
  if (entry.method !== 0 && entry.method !== 8)
    throw new RangeError(
      `${entry.name} is packed by method ${entry.method}, expected deflate; unpack it and add what is in it`,
    );
  const file = await open(path);
  let start: number;
  let size: number;
  try {
    const head = Buffer.alloc(30);
    await file.read(head, 0, 30, entry.at);
    start = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    size = (await file.stat()).size;
  } finally {
    await file.close();
  }
  const end = Math.min(size, start + entry.packed) - 1;
  const raw = createReadStream(path, { start, end: Math.max(start, end), highWaterMark: 1 << 18 });
  if (entry.method === 0) return raw;
  const inflated = createInflateRaw({ chunkSize: 1 << 18 });
  raw.on('error', (error) => inflated.destroy(error));
  return raw.pipe(inflated);
}
