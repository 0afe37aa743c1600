import type { IdentityJudgement } from '../picture/identity.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Reading, Report, Warning } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import type { PlacePacks } from './packs/contract.ts';

/**
 * What is kept of one case, and what may be done with it. Nothing is merged or overwritten: a better reading, a changed text, a judgement
 * are rows beside the older ones. Only `forget` takes anything away, and it leaves hash and reason.
 *
 * Three clocks: valid time is in the claims, known time is the report's `published`, `recorded` is when a row was written
 * (ISO 8601, UTC, milliseconds).
 */
export interface Store {
  readonly caseId: string;
  /** Lists of places that users added, the same for every case. */
  readonly places: PlacePacks;
  /** Keeps a reading, in one transaction: all of it or nothing. Throws Forgotten where its text was erased on request. */
  take(arrival: Arrival): Promise<'new' | 'unchanged' | 'superseded'>;
  /** The reading that is kept already, where taking this one would change nothing; null where it must be read. */
  taken(
    arrival: Omit<Arrival, 'reading'> & { readonly reportId: string; readonly dated: boolean },
  ): Promise<Reading | null>;
  reports(): Promise<readonly StoredReport[]>;
  /**
   * A report with its text, the claims of all its readers and what the latest reading found beside them; with `reader` only of the one of that
   * name. Null where there is none of that id. `id` may be the beginning of one.
   */
  report(
    id: string,
    reader?: string,
  ): Promise<{ readonly report: StoredReport; readonly reading: Reading | null } | null>;
  /** The claims of each reader's latest reading of every report, superseded reports included, oldest publication first. */
  claims(filter?: ClaimQuestion): Promise<readonly StoredClaim[]>;
  /** Claims that an older reading gave, of which the same reader's latest one says nothing, each as it was read last. */
  formerClaims(filter?: ClaimQuestion): Promise<readonly StoredClaim[]>;
  /**
   * Adds what a reader reads now in a report that is kept already: another reading of the same text, at the same place, known on the same day.
   * In one transaction. `moved` where that reader's latest reading is not number `after` any more: then nothing is added.
   * Throws Forgotten where the text was erased on request.
   */
  reread(again: ReadAgain): Promise<'added' | 'moved'>;
  /** Newest last. */
  judgements(): Promise<readonly StoredJudgement[]>;
  judge(judgement: Omit<StoredJudgement, 'number' | 'recorded' | 'settled'>): Promise<StoredJudgement>;
  /** Says why a judgement that fits nothing any more needs nobody's look. Once: a second settlement of the same changes nothing. */
  settle(judgement: number, why: string, by: string): Promise<void>;
  /** Everything that was ever said of who is who, oldest first. */
  identities(): Promise<readonly StoredIdentity[]>;
  /** Adds one where number `after` (null: none) is still the latest; null where somebody has judged since, and nothing is added. */
  judgeIdentity(
    judgement: Omit<StoredIdentity, 'number' | 'recorded'>,
    after: number | null,
  ): Promise<StoredIdentity | null>;
  /** What people added to the registry of actors: the latest row of each id, oldest first, those that were taken out included. */
  actorEntries(): Promise<readonly StoredEntry[]>;
  /** Adds rows, all or none. Of two on one id the later counts. */
  addActorEntries(entries: readonly Omit<StoredEntry, 'number' | 'recorded'>[]): Promise<void>;
  /** Erases the text, the title, what was read and every quote of a report. Hash, source, reason and judgements stay. */
  forget(reportId: string, why: string, by: string): Promise<void>;
  /** Changes whenever anything was added or erased, by whatever process. */
  revision(): Promise<string>;
  facts(): Promise<StoreFacts>;
  close(): Promise<void>;
}

export interface Arrival {
  /** Where the text was found: path or URL. Another text at the same origin supersedes. */
  readonly origin: string;
  /** Who reads, in which version, with which data. */
  readonly reader: string;
  /** Hash of what is known of the text beforehand: title, publisher, publication. */
  readonly digest: string;
  /** Adds a reading even where nothing has changed. */
  readonly again?: boolean;
  readonly reading: Reading;
}

export interface ClaimQuestion {
  readonly kind?: Kind;
  readonly reportId?: string;
  /** What its id begins with. */
  readonly idBeginning?: string;
}

export interface ReadAgain {
  /** Who reads, in which version, with which data. */
  readonly reader: string;
  /** Number of that reader's latest reading; null where it has none. */
  readonly after: number | null;
  readonly reading: Reading;
}

/** The latest reading of one reader. */
export interface StoredReading {
  /** The first word of `reader`. */
  readonly name: string;
  readonly reader: string;
  /** Readings of a report are numbered in the order in which they came. */
  readonly number: number;
  readonly claims: number;
  readonly recorded: string;
}

export interface StoredReport {
  readonly report: Omit<Report, 'text'>;
  readonly recorded: string;
  /** Of all its readers. */
  readonly claims: number;
  /** By the names of the readers. */
  readonly readings: readonly StoredReading[];
  /** Its format has pages, so its claims are on one. */
  readonly paged: boolean;
  readonly warnings: Warning[];
  readonly supersededBy: string | null;
  readonly forgotten: { readonly at: string; readonly why: string } | null;
}

export interface StoredClaim {
  readonly claim: Claim;
  readonly reportId: string;
  readonly recorded: string;
}

/** On report, evidence and kind, not on a claim's id: it survives a better reader. */
export interface StoredJudgement {
  /** In the order in which they came. */
  readonly number: number;
  readonly reportId: string;
  readonly kind: Kind;
  readonly evidence: readonly Span[];
  /** The claim as it was when judged: its id, and its normal form to tell it from others of the kind in the same sentence. */
  readonly claimId: string;
  readonly form: string;
  readonly verdict: 'accept' | 'reject' | 'amend';
  readonly amended: Partial<Claim> | null;
  readonly why: string;
  readonly by: string;
  readonly recorded: string;
  /** Why nobody needs to look at it though it fits nothing any more; null where nobody has said so. */
  readonly settled: { readonly why: string; readonly by: string; readonly at: string } | null;
}

export interface StoredIdentity extends IdentityJudgement {
  readonly why: string;
  readonly by: string;
  readonly recorded: string;
}

/** An addition to the registry of actors. */
export interface StoredEntry {
  readonly number: number;
  /** `listing`: a data set's name for an actor that is known without it; its body is `{"actor": id}`. */
  readonly part: 'actor' | 'conflict' | 'state' | 'listing';
  readonly id: string;
  /** `own` is read by; `provisional` is known of, and waits for somebody to adopt it; `removed` keeps the name for older claims. */
  readonly standing: 'own' | 'provisional' | 'removed';
  /** As in a file of the registry. */
  readonly body: unknown;
  /** What the data set says that it came from. */
  readonly listed: object | null;
  readonly by: string;
  readonly recorded: string;
}

export interface StoreFacts {
  /** What it says of itself, e.g. `PostgreSQL 18.4`. */
  readonly server: string;
  readonly schema: number;
  readonly bytes: number;
  readonly cases: readonly string[];
  readonly rows: {
    readonly reports: number;
    readonly claims: number;
    readonly judgements: number;
    readonly forgotten: number;
  };
}

/** The text of this report was erased on request; reading it again would undo that. */
export class Forgotten extends Error {
  override name = 'Forgotten';
  constructor(source: string, day: Day, why: string) {
    super(`${source}: its text was forgotten on ${day} (${why}) and is not taken in again`);
  }
}
