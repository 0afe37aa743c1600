import { createHash } from 'node:crypto';
import type { Picture } from '../picture/schema.ts';
import type { Store } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import { typesOf } from '../vocabulary/kinds.ts';
import type { Report } from '../vocabulary/report.ts';
import type { Amendment, AmendmentWords } from './amend.ts';
import type { ClaimFilter, ClaimRow, Desk, Judgement, ReadOutcome, ReportRow } from './desk.ts';
import { extentOf } from './extent.ts';
import { matching, placeNamed } from './filter.ts';
import { formOf } from './form.ts';
import { healthOf } from './health.ts';
import { type CaseState, loadCase, reportRow } from './known.ts';
import { PictureShelf } from './pictures.ts';
import { documentReader, failureLine } from './reading.ts';
import { sharedGazetteer, sharedNames, sharedRegistry } from './resources.ts';
import { daysOf, timelineOf } from './timeline.ts';
import type { NameOf } from './words.ts';
import { DEFAULT_CASE, type DeskOptions, openServer, originOf, storeFolder } from './workspace.ts';

/** A desk over a store, with what the command line asks beyond the server. */
export interface OpenDesk extends Desk {
  /** `path`, where the document is a file, tells it from another of the same name. `again` reads it even where nothing has changed. */
  readText(input: {
    readonly bytes: Uint8Array;
    readonly source: string;
    readonly sidecar?: unknown;
    readonly path?: string;
    readonly again?: boolean;
  }): Promise<ReadOutcome>;
  /** Claims whose id begins so. */
  claimsBeginning(prefix: string): Promise<readonly ClaimRow[]>;
  /** The days that the case is about. */
  days(): Promise<readonly Day[]>;
  /** What a person typed, as the fields that replace what was read. Throws AmendmentError. */
  amendment(claimId: string, words: AmendmentWords): Promise<Amendment>;
  nameOf(): Promise<NameOf>;
}

/**
 * Opens the case of a store: the workspace's own PostgreSQL (made on first use, shared with other processes), or the one at `databaseUrl`.
 * Throws StoreError, in one line for a person, where it cannot be used. Close it: the last one out stops the server.
 */
export async function openDesk(options: DeskOptions = {}): Promise<OpenDesk> {
  const caseId = options.caseId ?? DEFAULT_CASE;
  const workspace = storeFolder(options);
  const { server, where } = await openServer(options);
  const { openPostgresStore } = await import('../store/postgres.ts');
  const store = await openPostgresStore(server, caseId, where);

  let known: CaseState | undefined;
  const state = async (): Promise<CaseState> => {
    const revision = await store.revision();
    if (known?.revision !== revision) known = await loadCase(store);
    return known;
  };
  const pictures = new PictureShelf();
  const findClaim = async (id: string): Promise<ClaimRow | null> => {
    const { all } = await state();
    return all.find(({ claim }) => claim.id === id) ?? null;
  };
  const picture = async (asOf: Day, knownAt?: Day): Promise<Picture> =>
    (await pictures.of(await state()))(asOf, knownAt);

  const desk: OpenDesk = {
    caseId,
    readText: (input) => readText(store, workspace, input),
    async reports() {
      return (await state()).reports.map(reportRow);
    },
    async reading(reportId) {
      const found = await store.report(reportId);
      return found?.reading ? { row: reportRow(found.report), reading: found.reading } : null;
    },
    claims: async (filter = {}) => filtered((await state()).rows, filter),
    claim: findClaim,
    async claimsBeginning(prefix) {
      const { all } = await state();
      return all.filter(({ claim }) => claim.id.startsWith(prefix));
    },
    picture: ({ asOf, knownAt }) => picture(asOf, knownAt),
    async timeline({ place }) {
      const current = await state();
      const named = placeNamed(place, await sharedGazetteer());
      return timelineOf(current.rows, named, await pictures.of(current), await sharedNames());
    },
    days: async () => daysOf((await state()).rows),
    async explain(claimId) {
      const row = await findClaim(claimId);
      const found = row && (await store.report(row.report.id));
      if (!row || !found?.reading) return null;
      const { explanationOf } = await import('./explain.ts');
      const day = row.claim.time?.end ?? row.claim.time?.start ?? row.known?.end ?? null;
      const shown = await picture(day ?? '9999-12-31');
      return explanationOf(row, found.reading, shown, (await state()).rows, await sharedNames());
    },
    judge: async (claimId, judgement) => judge(store, await findClaim(claimId), claimId, judgement),
    async amendment(claimId, words) {
      const row = await findClaim(claimId);
      if (!row) throw new RangeError(`No claim has the id ${JSON.stringify(claimId)}`);
      const { amendmentOf } = await import('./amend.ts');
      return amendmentOf(row.claim, words, await sharedGazetteer(), await sharedRegistry());
    },
    async forget(reportId, why) {
      if (!(await store.report(reportId))) throw new RangeError(`No report has the id ${JSON.stringify(reportId)}`);
      await store.forget(reportId, why, options.by ?? 'unnamed');
      return rowOf(store, reportId);
    },
    extent: async () => extentOf(await state()),
    async actorNames(ids) {
      const { actors } = await sharedRegistry();
      return Object.fromEntries(ids.flatMap((id) => (actors.has(id) ? [[id, actors.get(id)!.name]] : [])));
    },
    nameOf: sharedNames,
    health: () => healthOf(options, async () => ({ store, state: await state() })),
    close: () => store.close(),
  };
  return desk;
}

async function readText(
  store: Store,
  workspace: string,
  { bytes, source, sidecar, path, again = false }: Parameters<OpenDesk['readText']>[0],
): Promise<ReadOutcome> {
  const reader = await documentReader();
  try {
    const document = await reader.open({ bytes, source, sidecar });
    const { report } = document;
    if (report.text.includes('\u0000')) throw new Error(`${source}: holds NUL characters, expected text`);
    const { readSidecar } = await import('../documents/sidecar.ts');
    const { url } = readSidecar(sidecar, source).sidecar;
    const arrival = {
      origin: originOf(url ?? path ?? source, workspace),
      reader: reader.version,
      digest: digestOf(report),
    };
    const kept = again
      ? null
      : await store.taken({ ...arrival, reportId: report.id, dated: report.published !== null });
    if (kept) return { status: 'read', source, reading: kept, stored: 'unchanged' };
    const reading = reader.read(document);
    return { status: 'read', source, reading, stored: await store.take({ ...arrival, again, reading }) };
  } catch (error) {
    // Trouble with the store concerns every report: it is for the caller to stop at.
    if ((error as Error).name === 'StoreError') throw error;
    return { status: 'failed', source, error: failureLine(error, source) };
  }
}

/** What is known of a text beforehand and decides what is read in it; the name of the file does not. */
function digestOf({ title, publisher, published, language }: Report): string {
  return createHash('sha256')
    .update(JSON.stringify([title, publisher, published, language]))
    .digest('hex')
    .slice(0, 32);
}

async function filtered(rows: readonly ClaimRow[], filter: ClaimFilter): Promise<readonly ClaimRow[]> {
  const gazetteer = filter.place ? await sharedGazetteer() : null;
  const registry = filter.actor || filter.source ? await sharedRegistry() : null;
  const found = rows.filter(matching(filter, gazetteer, registry));
  return filter.limit === undefined ? found : found.slice(0, filter.limit);
}

async function judge(
  store: Store,
  row: ClaimRow | null,
  claimId: string,
  judgement: Omit<Judgement, 'at'>,
): Promise<ClaimRow> {
  if (!row) throw new RangeError(`No claim has the id ${JSON.stringify(claimId)}`);
  const { claim, report } = row;
  const { verdict, amended, why, by } = judgement;
  if ((verdict === 'amend') !== (amended !== null && Object.keys(amended).length > 0)) {
    throw new RangeError('Expected the amended fields with the verdict amend, and only then');
  }
  if (amended?.type !== undefined && !typesOf(claim.kind).includes(amended.type)) {
    throw new RangeError(
      `${JSON.stringify(amended.type)} is no type of ${claim.kind}; expected one of: ${typesOf(claim.kind).join(', ')}`,
    );
  }
  const { recorded } = await store.judge({
    reportId: report.id,
    kind: claim.kind,
    evidence: claim.evidence,
    claimId: claim.id,
    form: formOf(claim),
    verdict,
    amended: amended as Partial<Claim> | null,
    why,
    by,
  });
  return { ...row, judgement: { ...judgement, at: recorded } };
}

async function rowOf(store: Store, reportId: string): Promise<ReportRow> {
  const found = await store.report(reportId);
  if (!found) throw new RangeError(`No report has the id ${JSON.stringify(reportId)}`);
  return reportRow(found.report);
}
