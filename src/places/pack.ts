import { blockStarts, linesOf } from './lines.ts';
import { type PackedPostings, packPostings } from './postings.ts';
import { spellingOrder } from './spelling-order.ts';
import { packTriples } from './triples.ts';
import { packWords } from './word-list.ts';

/**
 * The gazetteer's file: columns of numbers and lists of strings behind a JSON header, uncompressed, every column where its numbers are aligned: it is
 * opened by laying typed arrays over its bytes, without a loop. What is looked up by number begins at a start every 16 lines, not every line. All numbers are little endian, unsigned (a machine of the other kind is refused).
 *
 * Layout: "GWGZ", format version (u32), header length (u32), header (JSON, UTF-8), sections as the header lists them, each from a multiple of 4 on.
 */
export const PACK_MAGIC = 0x5a475747;
export const PACK_VERSION = 3;

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

/** Columns that are in the file as they are given, a value an entry. */
interface PlainColumns {
  /** Index into `PACK_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into the header's countries, 255 for none. */
  readonly country: Uint8Array;
  /** Index into the header's admin-1 names, 65535 for none. */
  readonly admin1: Uint16Array;
  /** 10 × log10(population + 1), rounded. */
  readonly size: Uint8Array;
  /** Display names, one a line, UTF-8. */
  readonly names: Uint8Array;
}

/** What a pack is made of. */
export interface PackSource extends PlainColumns {
  readonly header: Omit<PackHeader, 'sections'>;
  /** Latitude and longitude in 1e-4 degrees, shifted to be unsigned (+90, +180); `NO_POINT` where the position is unknown. */
  readonly lat: Uint32Array;
  readonly lon: Uint32Array;
  /** GeoNames id; for rows of other sources the index into `textIds`. */
  readonly id: Uint32Array;
  /** Ids of rows that have none of GeoNames, one a line, ASCII. */
  readonly textIds: Uint8Array;
  /** Look-up keys in byte order, one a line, UTF-8. */
  readonly keyBytes: Uint8Array;
  /** Postings a key, minus one. */
  readonly postingCounts: Uint8Array;
  /** `entry * 2 + 1` where the key is only an alias of the entry, else `entry * 2`; in the order of the keys. */
  readonly postings: Uint32Array;
}

export const NO_POINT = 0xffffff;
export const NO_COUNTRY = 255;
export const NO_ADMIN1 = 65535;

/**
 * Kinds of rows in the pack, and which of them have GeoNames ids. `capital` and `seat` are settlements with a rank; `unnumbered` is a settlement
 * whose source gives no id.
 */
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
  'unnumbered',
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

/** A pack as it lies in the file. Numbers of up to 24 bits are in three bytes each (`tripleAt`). */
export interface Pack extends PlainColumns, PackedPostings {
  readonly header: PackHeader;
  /** Those of the source. */
  readonly lat: Uint8Array;
  readonly lon: Uint8Array;
  readonly id: Uint8Array;
  /** Ids of rows that have none of GeoNames (`packWords`), and the entry of each. */
  readonly textIds: Uint8Array;
  readonly textIdStarts: Uint32Array;
  readonly textEntries: Uint8Array;
  /** The keys (`packWords`). */
  readonly keyBytes: Uint8Array;
  readonly keyStarts: Uint32Array;
  /** Where the names of each block of 16 begin. */
  readonly nameStarts: Uint32Array;
  /** Names by country and by what two spellings of one share (`spellingOrder`). */
  readonly spellingStarts: Uint32Array;
  readonly spellingHashes: Uint16Array;
  readonly spellingPostings: Uint8Array;
}

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
  'postingStarts',
  'textIds',
  'textIdStarts',
  'textEntries',
  'spellingStarts',
  'spellingHashes',
  'spellingPostings',
  'postings',
] as const satisfies readonly (keyof Pack)[];

/** Columns → bytes of the file. Throws a RangeError on a number or a key that is too large for the file. */
export function encodePack(given: PackSource): Uint8Array<ArrayBuffer> {
  refuseBigEndian();
  const spellings = spellingOrder(given, given.header.countries);
  const keys = packWords(linesOf(given.keyBytes));
  const { kind, country, admin1, size, names } = given;
  const columns: Omit<Pack, 'header'> = {
    lat: packTriples(given.lat),
    lon: packTriples(given.lon),
    ...inOrder(given),
    kind,
    country,
    admin1,
    size,
    names,
    nameStarts: blockStarts(names),
    keyBytes: keys.bytes,
    keyStarts: keys.starts,
    ...packPostings(given.postings, given.postingCounts),
    spellingStarts: spellings.starts,
    spellingHashes: spellings.hashes,
    spellingPostings: packTriples(spellings.order),
  };
  const sections = NAMES.map((name) => ({
    name,
    bytes: columns[name].byteLength,
    width: columns[name].BYTES_PER_ELEMENT,
  }));
  const header = new TextEncoder().encode(JSON.stringify({ ...given.header, sections }));
  const total = sections.reduce((at, { bytes }) => aligned(at) + bytes, 12 + header.length);
  const out = new Uint8Array(total);
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

/** Ids that are no numbers in the order of their letters, so that one is found without a table. */
function inOrder({ id, kind, textIds }: PackSource): Pick<Pack, 'id' | 'textIds' | 'textIdStarts' | 'textEntries'> {
  const texts = new TextDecoder().decode(textIds).split('\n');
  const lines = new Map(
    texts
      .filter((text) => text !== '')
      .sort()
      .map((text, line) => [text, line]),
  );
  const ids = Uint32Array.from(id);
  const entries = new Uint32Array(lines.size);
  for (let entry = 0; entry < id.length; entry++) {
    if (KINDS_WITH_GEONAMES_ID.has(PACK_KINDS[kind[entry]!]!)) continue;
    const line = lines.get(texts[id[entry]!]!)!;
    ids[entry] = line;
    entries[line] = entry;
  }
  const encoder = new TextEncoder();
  const packed = packWords([...lines.keys()].map((text) => encoder.encode(text)));
  return {
    id: packTriples(ids),
    textIds: packed.bytes,
    textIdStarts: packed.starts,
    textEntries: packTriples(entries),
  };
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
