import { reopened } from '../documents/document.ts';
import type { Store, StoredJudgement, StoredReport } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Reading } from '../vocabulary/report.ts';
import type { ClaimRow, ReportRow } from './desk.ts';
import { overlapOf } from './form.ts';
import { claimJudgedBy } from './judging.ts';
import { type CaseState, reportRow } from './known.ts';
import { paired, type Slot, slotsApart } from './pairing.ts';
import { leadersOf } from './readers.ts';
import { type DocumentReader, failedOutcome } from './reading.ts';
import { sentencesAround } from './sentence.ts';

/** Which reports are read again, by whom, and whether what is read counts. */
export interface RereadOrder {
  readonly by: DocumentReader;
  /** Report id, or the beginning of one, or a file name. */
  readonly report?: string;
  /** Shown and applied are only reports in which a claim, as it was or as it is read now, fits. */
  readonly fits?: (row: ClaimRow) => boolean;
  /** False: nothing is written. */
  readonly apply: boolean;
  /** Also reports that this reader has never read. */
  readonly unread: boolean;
  /** Told before each report. */
  readonly onReport?: (done: number, of: number, source: string) => void;
}

/** What a person asks for: reports with a claim on a place, of a kind. */
export type RereadQuestion = Omit<RereadOrder, 'fits'> & { readonly place?: string; readonly kind?: Kind };

export interface ClaimChange {
  readonly before: Claim;
  readonly after: Claim;
  readonly slots: readonly Slot[];
  readonly sentence: string;
}

/** A claim that only one of two readings has, with its sentence. */
export interface LoneClaim {
  readonly claim: Claim;
  readonly sentence: string;
}

/** What reading a report again gives beside what the same reader read before. */
export interface Difference {
  readonly gained: readonly LoneClaim[];
  readonly lost: readonly LoneClaim[];
  readonly changed: readonly ClaimChange[];
  readonly same: number;
}

export interface ReturnedJudgement extends Pick<StoredJudgement, 'number' | 'kind' | 'verdict' | 'why' | 'by'> {
  readonly words: string;
}

export type Rereading =
  | ({
      readonly status: 'reread';
      readonly report: ReportRow['report'];
      /** The reader as it read before, null where it never has, and as it reads now. */
      readonly from: string | null;
      readonly to: string;
      readonly applied: boolean;
      /** Judgements that go on to a claim of the new reading; those that fit none of it and return to the queue. */
      readonly carried: number;
      readonly returned: readonly ReturnedJudgement[];
    } & Difference)
  /** Read by this version already; its text was forgotten; no claim fits what was asked for. */
  | { readonly status: 'current' | 'forgotten' | 'passed-over'; readonly report: ReportRow['report'] }
  | { readonly status: 'failed'; readonly source: string; readonly error: string };

/** A report that another process reads again at the same moment is compared anew, so often. */
const ATTEMPTS = 3;

/**
 * Reads kept reports again, in the order in which they are listed. With `apply` each counts in a transaction of its own as soon as it is read: broken
 * off and started again, it goes on with those that are left.
 */
export async function* reread(store: Store, state: CaseState, order: RereadOrder): AsyncGenerator<Rereading> {
  const { report: named, by, unread } = order;
  const name = nameOf(by);
  const asked = state.reports.filter(
    ({ report, readings, forgotten }) =>
      (named === undefined || report.id.startsWith(named) || report.source === named) &&
      (unread || forgotten !== null || readings.some((reading) => reading.name === name)),
  );
  const judgements = await store.judgements();
  for (const [index, stored] of asked.entries()) {
    order.onReport?.(index, asked.length, stored.report.source);
    try {
      yield await rereadOne(store, stored, judgements, order);
    } catch (error) {
      yield failedOutcome(error, stored.report.source);
    }
  }
}

/** A reader's name is the first word of its version. */
const nameOf = ({ version }: DocumentReader): string => version.split(' ', 1)[0] ?? '';

async function rereadOne(
  store: Store,
  stored: StoredReport,
  judgements: readonly StoredJudgement[],
  order: RereadOrder,
): Promise<Rereading> {
  const { report: head, forgotten } = stored;
  if (forgotten) return { status: 'forgotten', report: head };
  const { by, apply } = order;
  for (let attempt = 1; ; attempt++) {
    const kept = await store.report(head.id);
    if (!kept?.reading) return { status: 'forgotten', report: head };
    const { readings } = kept.report;
    const last = readings.find(({ name }) => name === nameOf(by));
    if (last?.reader === by.version) return { status: 'current', report: head };
    const { sections, warnings, claims } = kept.reading;
    const reading = await by.read(reopened(kept.reading.report, sections, warnings));
    const before = claims.filter((claim) => claim.by.reader === nameOf(by));
    const difference = differenceOf(before, reading);
    const rowOf = (claim: Claim): ClaimRow => ({ claim, ...besides(kept.report) });
    if (order.fits && ![...before, ...reading.claims].some((claim) => order.fits?.(rowOf(claim))))
      return { status: 'passed-over', report: head };
    const others = claims.filter((claim) => claim.by.reader !== nameOf(by));
    const fate = fateOf(
      judgements.filter(({ reportId }) => reportId === head.id),
      claims,
      [...others, ...reading.claims],
      reading.report.text,
    );
    const result = { status: 'reread', report: head, from: last?.reader ?? null, to: by.version } as const;
    if (!apply) return { ...result, applied: false, ...difference, ...fate };
    const added = await store.reread({ reader: by.version, after: last?.number ?? null, reading });
    if (added === 'added') return { ...result, applied: true, ...difference, ...fate };
    if (attempt === ATTEMPTS) throw new Error('is being read again by another process at the same time');
  }
}

/** What a claim that is not kept yet would stand beside, for filters to look at. */
function besides(stored: StoredReport): Omit<ClaimRow, 'claim'> {
  const { report, known, recorded } = reportRow(stored);
  return { report, known, recorded, judgement: null, shown: null, alsoReadAs: [], countsAs: null };
}

/** The claims of two readings of one text side by side: a changed one is of the same kind and stands on some of the same words. */
export function differenceOf(before: readonly Claim[], { claims, report, sentences }: Reading): Difference {
  const { pairs, onlyFirst, onlySecond } = paired(before, claims, likeness);
  const sentence = (claim: Claim): string => sentencesAround(claim.evidence, sentences, report.text).text;
  const lone = (claim: Claim): LoneClaim => ({ claim, sentence: sentence(claim) });
  const compared = pairs.map(([old, now]) => ({
    before: old,
    after: now,
    slots: slotsApart(old, now),
    sentence: sentence(now),
  }));
  const changed = compared.filter(({ slots }) => slots.length > 0);
  return {
    gained: onlySecond.map(lone),
    lost: onlyFirst.map(lone),
    changed,
    same: compared.length - changed.length,
  };
}

const SAME = 100;

function likeness(a: Claim, b: Claim): number {
  if (a.id === b.id) return SAME;
  const overlap = a.kind === b.kind ? overlapOf(a.evidence, b.evidence) : 0;
  return overlap && overlap + 20 - slotsApart(a, b).length - (a.type === b.type ? 0 : 5);
}

/** What becomes of judgements that fit a claim until now. */
function fateOf(
  judgements: readonly StoredJudgement[],
  before: readonly Claim[],
  after: readonly Claim[],
  text: string,
): { carried: number; returned: ReturnedJudgement[] } {
  const [wasLed, isLed] = [leadersOf(before), leadersOf(after)];
  const fitted = judgements.filter((judgement) => claimJudgedBy(judgement, before, wasLed));
  const returned = fitted.filter((judgement) => !judgement.settled && !claimJudgedBy(judgement, after, isLed));
  return {
    carried: fitted.length - returned.length,
    returned: returned.map(({ number, kind, verdict, why, by, evidence }) => ({
      number,
      kind,
      verdict,
      why,
      by,
      words: evidence.map(({ start, end }) => text.slice(start, end)).join(' […] '),
    })),
  };
}
