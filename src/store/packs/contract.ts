import type { Cursor } from '../../places/packs/read.ts';
import type { Damage, PackRow } from '../../places/packs/row.ts';

/**
 * Lists of places that users added, for all cases of the store. One of a name counts at a time: a newer file of the name takes the place of the older one
 * in one step, when all of it has been read.
 */
export interface PlacePacks {
  /** Those that count and those on their way, by name. */
  packs(): Promise<readonly StoredPack[]>;
  /** Changes whenever what counts does; empty where nothing does. */
  digest(): Promise<string>;
  /** Rows that have one of these keys (`lookupKeysOf`), most populous first, at most `LARGEST_ANSWER`. */
  named(keys: readonly string[]): Promise<readonly StoredPlace[]>;
  /** Rows with a name like this one (`nameKey`), the most alike first; within a box where one is given. */
  similar(question: SimilarQuestion): Promise<readonly StoredPlace[]>;
  byIds(ids: readonly string[]): Promise<readonly StoredPlace[]>;
  /** All rows of a list, or of all lists, in the order of the files. */
  rows(pack: string | null): AsyncIterable<StoredPlace>;
  /** Begins a list, or goes on with one of the same file and settings that was broken off. Throws StoreError where another process is at it. */
  begin(start: PackStart): Promise<PackLoad>;
  /** Takes a list out: it counts no more at once, its rows go after it. False where there is none of that name. */
  remove(pack: string): Promise<boolean>;
}

export interface SimilarQuestion {
  readonly key: string;
  readonly country: string | null;
  /** west, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number] | null;
  readonly limit: number;
}

export interface StoredPlace {
  readonly pack: string;
  readonly row: PackRow;
}

/** What is known of a list beside its rows. */
export interface PackStart {
  readonly pack: string;
  /** Path or URL. */
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  /** As stated; null where it is not. */
  readonly licence: string | null;
  /** What the rows depend on beside the file: another country or other columns make another list. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly by: string;
}

export interface StoredPack extends PackStart {
  readonly state: 'loading' | 'current';
  readonly places: number;
  readonly names: number;
  readonly lost: number;
  readonly damages: readonly Damage[];
  readonly recorded: string;
  readonly finished: string | null;
}

/** Where reading of an archive goes on: in which of its parts, behind which row. */
export interface PartCursor extends Cursor {
  readonly part: number;
}

export interface PackProgress {
  readonly cursor: PartCursor;
  readonly lost: number;
  /** All that is worth telling, not only those of the batch. */
  readonly damages: readonly Damage[];
}

/** A list on its way into the store. Close it, whatever happens. */
export interface PackLoad {
  /** What an earlier run kept; null at the beginning. */
  readonly resumed: (PackProgress & { readonly places: number; readonly names: number }) | null;
  /** Names of first-order divisions by P-code among the rows that an earlier run kept. */
  divisions(): Promise<ReadonlyMap<string, string>>;
  /** Keeps rows and how far the file has been read, both or neither. */
  append(rows: readonly PackRow[], progress: PackProgress): Promise<void>;
  /** Makes it count instead of the list of this name that counted until now. */
  finish(): Promise<void>;
  close(): Promise<void>;
}
