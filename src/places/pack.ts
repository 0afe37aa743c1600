import { hashTable, lineStarts, postingStarts } from './key-index.ts';

/**
 * The gazetteer's file: columns of numbers and lists of strings behind a JSON header, uncompressed, every column where its numbers are aligned: it is
 * opened by laying typed arrays over its bytes, without a loop. All numbers are little endian, unsigned (a machine of the other kind is refused).
 *
 * Layout: "GWGZ", format version (u32), header length (u32), header (JSON, UTF-8), sections as the header lists them, each from a multiple of 4 on.
 */
export const PACK_MAGIC = 0x5a475747;
export const PACK_VERSION = 2;

/** What is known of a country beside its row: used to recognise it, to weigh evidence for it and to check points against it. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Codes of the countries that it has a land border with. */
  readonly neighbours: readonly string[];
  /** west, south, east, north in degrees; west > east where the box crosses the antimeridian. */
  readonly box: readonly [number, number, number, number] | null;
  readonly subregion: string;
}

/** Columns of the pack, a value an entry. */
export interface PackColumns {
  /** Latitude and longitude in 1e-4 degrees, shifted to be unsigned (+90, +180); `NO_POINT` where the position is unknown. */
  readonly lat: Uint32Array;
  readonly lon: Uint32Array;
  /** GeoNames id; for rows of other sources the index into `textIds`. */
  readonly id: Uint32Array;
  /** Index into `PACK_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into the header's countries, 255 for none. */
  readonly country: Uint8Array;
  /** Index into the header's admin-1 names, 65535 for none. */
  readonly admin1: Uint16Array;
  /** 10 × log10(population + 1), rounded. */
  readonly size: Uint8Array;
}

export const NO_POINT = 0xffffffff;
export const NO_COUNTRY = 255;
export const NO_ADMIN1 = 65535;

/** Kinds of rows in the pack, and which of them have GeoNames ids. `capital` and `seat` are settlements with a rank. */
export const PACK_KINDS = [
  'settlement',
  'seat',
  'capital',
  'quarter',
  'admin1',
  'admin2',
  'country',
  'border',
  'region',
] as const;
export type PackKind = (typeof PACK_KINDS)[number];
export const KINDS_WITH_GEONAMES_ID: ReadonlySet<PackKind> = new Set(['settlement', 'seat', 'capital', 'quarter']);

export interface PackHeader {
  readonly entries: number;
  readonly keys: number;
  readonly countries: readonly CountryFacts[];
  /** Name of each first-order division, and `CC.code` of it in GeoNames. */
  readonly admin1: readonly { readonly code: string; readonly name: string }[];
  readonly sources: readonly string[];
  readonly sections: readonly { readonly name: string; readonly bytes: number; readonly width: number }[];
}

export interface Pack extends PackColumns {
  readonly header: PackHeader;
  /** Display names, one a line, UTF-8. */
  readonly names: Uint8Array;
  /** Look-up keys in byte order, one a line, UTF-8. */
  readonly keyBytes: Uint8Array;
  /** Postings a key, minus one. */
  readonly postingCounts: Uint8Array;
  /** Ids of rows that have none of GeoNames, one a line, ASCII. */
  readonly textIds: Uint8Array;
  /** `entry * 2 + 1` where the key is only an alias of the entry, else `entry * 2`; in the order of the keys. */
  readonly postings: Uint32Array;
  /** Made of the others when the pack is written: where lines and postings begin, and the hash table of the keys. */
  readonly nameStarts: Uint32Array;
  readonly keyStarts: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly table: Uint32Array;
}

type Made = 'nameStarts' | 'keyStarts' | 'postingStarts' | 'table';

type Column = Uint8Array | Uint16Array | Uint32Array;

const ALIGNED = 4;
const aligned = (offset: number): number => Math.ceil(offset / ALIGNED) * ALIGNED;

const NAMES = [
  'lat',
  'lon',
  'id',
  'kind',
  'country',
  'admin1',
  'size',
  'names',
  'nameStarts',
  'keyBytes',
  'keyStarts',
  'table',
  'postingCounts',
  'postingStarts',
  'textIds',
  'postings',
] as const satisfies readonly (keyof Pack)[];

/** Columns → bytes of the file. */
export function encodePack(
  given: Omit<Pack, 'header' | Made> & { header: Omit<PackHeader, 'sections'> },
): Uint8Array<ArrayBuffer> {
  refuseBigEndian();
  const { entries, keys } = given.header;
  const keyStarts = lineStarts(given.keyBytes, keys);
  const columns: Omit<Pack, 'header'> = {
    ...given,
    nameStarts: lineStarts(given.names, entries),
    keyStarts,
    table: hashTable(given.keyBytes, keyStarts),
    postingStarts: postingStarts(given.postingCounts),
  };
  const sections = NAMES.map((name) => ({
    name,
    bytes: columns[name].byteLength,
    width: columns[name].BYTES_PER_ELEMENT,
  }));
  const header = new TextEncoder().encode(JSON.stringify({ ...given.header, sections }));
  const size = sections.reduce((at, { bytes }) => aligned(at) + bytes, 12 + header.length);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, PACK_MAGIC, true);
  view.setUint32(4, PACK_VERSION, true);
  view.setUint32(8, header.length, true);
  out.set(header, 12);
  let at = 12 + header.length;
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    at = aligned(at);
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return out;
}

/** Bytes of the file → columns that look at these bytes. Throws an Error that names what was read and what was expected. */
export function decodePack(bytes: Uint8Array): Pack {
  refuseBigEndian();
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNED ? bytes.slice() : bytes;
  const view = new DataView(buffer, byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== PACK_MAGIC)
    throw new Error('This is no gazetteer pack: expected a file that starts with "GWGZ".');
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION)
    throw new Error(
      `The gazetteer pack has format version ${version}; this program reads version ${PACK_VERSION}. Build the pack anew with training/gazetteer.`,
    );
  const headerLength = view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength))) as PackHeader;
  let at = 12 + headerLength;
  const read = new Map<string, Column>();
  for (const section of header.sections) {
    at = aligned(at);
    if (at + section.bytes > bytes.length)
      throw new Error(
        `The gazetteer pack is cut off: section ${section.name} ends at byte ${at + section.bytes}, the file has ${bytes.length}.`,
      );
    const Type = section.width === 4 ? Uint32Array : section.width === 2 ? Uint16Array : Uint8Array;
    read.set(section.name, new Type(buffer as ArrayBuffer, byteOffset + at, section.bytes / section.width));
    at += section.bytes;
  }
  const columns = NAMES.map((name) => {
    const found = read.get(name);
    if (found === undefined) throw new Error(`The gazetteer pack has no section ${name}.`);
    return [name, found] as const;
  });
  return { header, ...(Object.fromEntries(columns) as unknown as Omit<Pack, 'header'>) };
}

function refuseBigEndian(): void {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1)
    throw new Error('The gazetteer pack needs a little-endian machine.');
}
