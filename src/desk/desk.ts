import type { About, IdentifiedSlots, Subject } from '../picture/identity.ts';
import type { Picture } from '../picture/schema.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Reading, Report } from '../vocabulary/report.ts';
import type { ActorPage } from './actors/page.ts';
import type { Identity, IdentityOrder, IdentityRow } from './identity.ts';

/** The three clocks of a stored row: when it was so is in the claim; when it was published and when we took it in are here. */
export interface Clocks {
  /** Publication of the report: the day range by which the claim was known. */
  readonly known: { readonly start: Day; readonly end: Day } | null;
  /** When this store took it in, ISO 8601 with milliseconds, UTC. */
  readonly recorded: string;
}

export interface ReportRow extends Clocks {
  readonly report: Omit<Report, 'text'>;
  readonly claims: number;
  /** The report that replaced this one at the same path or URL. */
  readonly supersededBy: string | null;
  /** Set when the text was erased on request: hash and reason stay. */
  readonly forgotten: { readonly at: string; readonly why: string } | null;
  readonly warnings: Reading['warnings'];
}

/** What a person decided about a claim. Amended fields replace what was read, in the picture only; the claim stays as read. */
export interface Judgement {
  readonly verdict: 'accept' | 'reject' | 'amend';
  readonly amended: Partial<
    Pick<Claim, 'agents' | 'targets' | 'places' | 'time' | 'quantity' | 'modality' | 'type'>
  > | null;
  readonly why: string;
  readonly by: string;
  readonly at: string;
}

export interface ClaimRow extends Clocks {
  readonly claim: Claim;
  readonly report: Omit<Report, 'text'>;
  /** The one that counts now; null where nobody has judged it. */
  readonly judgement: Judgement | null;
  /** Parties, places and voices as judgements on identity show them, after an amendment; null where none touches the claim. */
  readonly shown: IdentifiedSlots | null;
  /** The same event by the same voice, as other readers of the report read it. A judgement on one is on all. */
  readonly alsoReadAs: readonly { readonly id: string; readonly by: Claim['by'] }[];
  /** The claim among them that counts in the picture; null where it is this one. */
  readonly countsAs: string | null;
}

/** A judgement that fits no claim as it is read now: somebody must look at the sentence again. It never vanishes by itself. */
export interface WaitingJudgement {
  readonly number: number;
  readonly report: Omit<Report, 'text'>;
  readonly judgement: Judgement;
  readonly kind: Kind;
  /** The claim that was judged, as an older reader read it. */
  readonly judged: Claim | null;
  /** The words that it stood on. */
  readonly words: string;
  /** What is read in these words now, of the same kind. */
  readonly now: readonly Claim[];
}

export interface ClaimFilter {
  readonly kind?: Kind;
  readonly type?: string;
  /** Place id, or part of a name in any spelling. */
  readonly place?: string;
  /** Actor id or name, as agent, target or voice. */
  readonly actor?: string;
  /** Root asserter, publisher or source file. */
  readonly source?: string;
  /** Valid time overlaps [from, to]. */
  readonly from?: Day;
  readonly to?: Day;
  /** Words of the evidence. */
  readonly text?: string;
  readonly report?: string;
  readonly modality?: string;
  /** Name of the reader. */
  readonly reader?: string;
  readonly limit?: number;
}

/** Whose state changed when, for one place. */
export interface TimelineEntry {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly claim: ClaimRow;
  /** What the picture says of the place on `end` (or `start`), in words. */
  readonly state: string;
}

export interface Explanation {
  readonly row: ClaimRow;
  /** The sentence (or sentences) of the evidence, and the slots that lie in it. */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  /** The page that the evidence is on, from 1; null where the format has no pages. */
  readonly page: number | null;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly slot: string;
    readonly value: string;
  }[];
  /** The chain in words: "Islamic State, quoted by the Syrian Observatory for Human Rights". */
  readonly voices: string;
  readonly rule: { readonly id: string; readonly definition: string; readonly warning: string | null };
  /** Items of the picture that stand on it or against it, in words. */
  readonly effects: readonly { readonly item: string; readonly as: 'support' | 'against' | 'beside' }[];
  /** Other claims about the same thing. */
  readonly others: readonly ClaimRow[];
}

export type ReadOutcome =
  | {
      readonly status: 'read';
      readonly source: string;
      readonly reading: Reading;
      readonly stored: 'new' | 'unchanged' | 'superseded' | 'not-stored';
    }
  | { readonly status: 'failed'; readonly source: string; readonly error: string };

/** First and last days on which anything is said to have happened, and on which anything was published. */
export interface Extent {
  readonly valid: { readonly start: Day; readonly end: Day } | null;
  readonly known: { readonly start: Day; readonly end: Day } | null;
  /** Claims a day of valid time and reports a day of publication, for the timeline. */
  readonly claimsPerDay: readonly { readonly day: Day; readonly claims: number }[];
  readonly reportsPerDay: readonly { readonly day: Day; readonly reports: number }[];
}

export interface Health {
  readonly ok: boolean;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly problem: string | null }[];
}

/** What a person can ask of a case. The command line and the server call this and nothing below it. */
export interface Desk {
  readonly caseId: string;
  /**
   * Reads every report of a file that somebody handed in and keeps each by itself, unless it is there already: one that fails takes no other with
   * it, and a changed one replaces the one of its own name, not its neighbours. Throws where the store or the model as such is in trouble.
   */
  readDocuments(input: {
    readonly bytes: Uint8Array;
    readonly source: string;
    readonly sidecar?: unknown;
  }): AsyncIterable<ReadOutcome>;
  reports(): Promise<readonly ReportRow[]>;
  /** The report with its text and everything read in it; null where there is none of that id. */
  reading(reportId: string): Promise<{ readonly row: ReportRow; readonly reading: Reading } | null>;
  claims(filter?: ClaimFilter): Promise<readonly ClaimRow[]>;
  claim(id: string): Promise<ClaimRow | null>;
  picture(when: { readonly asOf: Day; readonly knownAt?: Day }): Promise<Picture>;
  timeline(query: { readonly place: string }): Promise<readonly TimelineEntry[]>;
  explain(claimId: string): Promise<Explanation | null>;
  judge(claimId: string, judgement: Omit<Judgement, 'at'>): Promise<ClaimRow>;
  /** Judgements that fit nothing that is read now, and that nobody has settled. */
  queue(): Promise<readonly WaitingJudgement[]>;
  /** Takes a judgement out of the queue, with the reason; the judgement stays. Throws a RangeError where it does not wait. */
  settle(judgement: number, why: string, by: string): Promise<void>;
  /** Who, or which place, is shown for a key (an actor's id, `name:…`, a place's id, `unlocated:…`), who is one with it, and by whose word. */
  identity(about: About, key: string): Promise<Identity>;
  /** Every judgement on who is who, oldest first. */
  identities(): Promise<readonly IdentityRow[]>;
  /** The one actor or place that is meant by an id or a name. Throws a Refusal where it may be several, or none. */
  meant(about: About, words: string): Promise<Subject>;
  /** Says that two are one, are not, or takes back what was said. Throws a Refusal, with the chain, where others that stand say otherwise. */
  judgeIdentity(order: IdentityOrder): Promise<IdentityRow>;
  /** Everything that is known of an actor, and what the case says of it. Throws a Refusal where the words mean nobody, or several. */
  actor(idOrName: string): Promise<ActorPage>;
  forget(reportId: string, why: string): Promise<ReportRow>;
  extent(): Promise<Extent>;
  /** Names to show for actor ids. */
  actorNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
  health(): Promise<Health>;
  close(): Promise<void>;
}
