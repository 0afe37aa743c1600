/**
 * The gazetteer's file: columns of numbers and two lists of strings behind a JSON header. Numbers are stored byte plane by
 * byte plane (all lowest bytes first), which packs far better than row by row. All numbers are little endian, unsigned.
 *
 * Layout: "GWGZ", format version (u32), header length (u32), header (JSON, UTF-8), sections as the header lists them.
 */
export const PACK_MAGIC = 0x5a475747;
export const PACK_VERSION = 1;

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
  readonly textIds: readonly string[];
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
  /** `entry * 2 + 1` where the key is only an alias of the entry, else `entry * 2`; in the order of the keys. */
  readonly postings: Uint32Array;
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** Columns → bytes of the file, not yet compressed. */
export function encodePack(pack: Omit<Pack, 'header'> & { header: Omit<PackHeader, 'sections'> }): Uint8Array {
  const columns: [string, Column][] = [
    ['lat', pack.lat],
    ['lon', pack.lon],
    ['id', pack.id],
    ['kind', pack.kind],
    ['country', pack.country],
    ['admin1', pack.admin1],
    ['size', pack.size],
    ['names', pack.names],
    ['keyBytes', pack.keyBytes],
    ['postingCounts', pack.postingCounts],
    ['postings', pack.postings],
  ];
  const sections = columns.map(([name, column]) => ({
    name,
    bytes: column.byteLength,
    width: column.BYTES_PER_ELEMENT,
  }));
  const header = new TextEncoder().encode(JSON.stringify({ ...pack.header, sections }));
  const out = new Uint8Array(12 + header.length + sections.reduce((sum, s) => sum + s.bytes, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, PACK_MAGIC, true);
  view.setUint32(4, PACK_VERSION, true);
  view.setUint32(8, header.length, true);
  out.set(header, 12);
  let at = 12 + header.length;
  for (const [, column] of columns) {
    const width = column.BYTES_PER_ELEMENT;
    for (let plane = 0; plane < width; plane++)
      for (let i = 0; i < column.length; i++) out[at++] = ((column[i] ?? 0) >>> (8 * plane)) & 255;
  }
  return out;
}

/** Bytes of the file → columns. Throws an Error that names what was read and what was expected. */
export function decodePack(bytes: Uint8Array): Pack {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== PACK_MAGIC)
    throw new Error('This is no gazetteer pack: expected a file that starts with "GWGZ" after decompression.');
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
    if (at + section.bytes > bytes.length)
      throw new Error(
        `The gazetteer pack is cut off: section ${section.name} ends at byte ${at + section.bytes}, the file has ${bytes.length}.`,
      );
    read.set(section.name, unshuffle(bytes.subarray(at, at + section.bytes), section.width));
    at += section.bytes;
  }
  const column = <T extends Column>(name: string): T => {
    const found = read.get(name);
    if (found === undefined) throw new Error(`The gazetteer pack has no section ${name}.`);
    return found as T;
  };
  return {
    header,
    lat: column('lat'),
    lon: column('lon'),
    id: column('id'),
    kind: column('kind'),
    country: column('country'),
    admin1: column('admin1'),
    size: column('size'),
    names: column('names'),
    keyBytes: column('keyBytes'),
    postingCounts: column('postingCounts'),
    postings: column('postings'),
  };
}

function unshuffle(planes: Uint8Array, width: number): Column {
  if (width === 1) return planes;
  const length = planes.length / width;
  if (width === 2) {
    const out = new Uint16Array(length);
    for (let i = 0; i < length; i++) out[i] = planes[i]! | (planes[i + length]! << 8);
    return out;
  }
  const out = new Uint32Array(length);
  const second = length,
    third = 2 * length,
    fourth = 3 * length;
  for (let i = 0; i < length; i++)
    out[i] = planes[i]! | (planes[i + second]! << 8) | (planes[i + third]! << 16) | (planes[i + fourth]! << 24);
  return out;
}
