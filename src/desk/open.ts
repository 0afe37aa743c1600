import { createHash } from 'node:crypto';
import type { Registry } from '../actors/registry.ts';
import type { DocumentInput, OpenedDocument } from '../documents/document.ts';
import type { Picture } from '../picture/schema.ts';
import type { Store, StoredClaim } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import { typesOf } from '../vocabulary/kinds.ts';
import type { Report } from '../vocabulary/report.ts';
import { ActorDesk } from './actors/desk.ts';
import { CaseRegistry } from './actors/registry.ts';
import type { Amendment, AmendmentWords } from './amend.ts';
import type { ClaimFilter, ClaimRow, Desk, Judgement, ReadOutcome, ReportRow } from './desk.ts';
import { extentOf } from './extent.ts';
import { matching, placeNamed } from './filter.ts';
import { formOf } from './form.ts';
import { healthOf } from './health.ts';
import { identityOf, identityRows, judgeIdentity, rankOf } from './identity.ts';
import { type CaseState, loadCase, reportRow } from './known.ts';
import { PictureShelf } from './pictures.ts';
import { gazetteerNaming, listsOf, type PlacesDesk, placesDesk } from './places/desk.ts';
import { readerWith } from './places/laid.ts';
import { type DocumentReader, documentReader, outcomesOf, type Taken } from './reading.ts';
import { Refusal } from './refusal.ts';
import type { Rereading, RereadQuestion } from './reread.ts';
import { factsOf, type ReaderData, sharedGazetteer, sharedRegistry } from './resources.ts';
import { daysOf, timelineOf } from './timeline.ts';
import type { NameOf } from './words.ts';
import { DEFAULT_CASE, type DeskOptions, openServer, originsIn, storeFolder } from './workspace.ts';

/** A file as the command line hands it in. */
export interface FileInput extends DocumentInput {
  /** Where it lies, which tells it from another of the same name. */
  readonly path?: string;
  /** Reads it even where nothing has changed. */
  readonly again?: boolean;
  /** Who reads it, the reader of this process unless said otherwise. */
  readonly by?: DocumentReader;
}

/** A desk over a store, with what the command line asks beyond the server. */
export interface OpenDesk extends Desk {
  readDocuments(input: FileInput): AsyncIterable<ReadOutcome>;
  /** Reads kept reports again, and says what would change, or makes it count. See RereadOrder. */
  reread(question: RereadQuestion): AsyncIterable<Rereading>;
  /** On which page each of the claims is said, by claim id; without those of reports that have no pages. */
  pages(rows: readonly ClaimRow[]): Promise<ReadonlyMap<string, number>>;
  /** Claims whose id begins so. */
  claimsBeginning(prefix: string): Promise<readonly ClaimRow[]>;
  /** Claims whose id begins so, which an older reading gave and none gives now. */
  formerClaimsBeginning(prefix: string): Promise<readonly StoredClaim[]>;
  /** The days that the case is about. */
  days(): Promise<readonly Day[]>;
  /** What a person typed, as the fields that replace what was read. Throws AmendmentError. */
  amendment(claimId: string, words: AmendmentWords): Promise<Amendment>;
  nameOf(): Promise<NameOf>;
  /** What names are known by in this case: for a reader that is to read into it. */
  data(): Promise<ReaderData>;
  /** Searching, adding and importing actors. */
  readonly actors: ActorDesk;
  /** Searching places, and lists of the user's own. */
  readonly places: PlacesDesk;
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

  const caseRegistry = new CaseRegistry(store);
  let known: CaseState | undefined;
  const state = async (): Promise<CaseState> => {
    const revision = await store.revision();
    if (known?.revision !== revision)
      known = await loadCase(store, async (entries) =>
        rankOf(await caseRegistry.of(entries), (await sharedRegistry()).actors),
      );
    return known;
  };
  const actorsOf = async () => caseRegistry.of((await state()).entries);
  const registry = async () => (await actorsOf()).registry;
  const nameOf = async (): Promise<NameOf> => (await actorsOf()).nameOf;
  const data = async (): Promise<ReaderData> => {
    const [{ registry }, gazetteer] = await Promise.all([caseRegistry.now(), sharedGazetteer()]);
    return { registry, gazetteer };
  };
  const facts = async () => ({ ...(await factsOf(await registry())), nameOf: await nameOf() });
  const pictures = new PictureShelf();
  const findClaim = async (id: string): Promise<ClaimRow | null> => {
    const { all } = await state();
    return all.find(({ claim }) => claim.id === id) ?? null;
  };
  const picture = async (asOf: Day, knownAt?: Day): Promise<Picture> =>
    (await pictures.of(await state(), await facts()))(asOf, knownAt);

  const desk: OpenDesk = {
    caseId,
    readDocuments: (input) => readDocuments(store, workspace, input, data),
    reread: (question) => rereadIn(store, state, question),
    async pages(rows) {
      const { pagesOf } = await import('./pages.ts');
      const paged = new Set((await state()).reports.filter((each) => each.paged).map(({ report }) => report.id));
      return pagesOf(
        rows,
        (id) => paged.has(id),
        async (id) => (await store.report(id))?.reading?.sections ?? [],
      );
    },
    async reports() {
      return (await state()).reports.map(reportRow);
    },
    async reading(reportId) {
      const found = await store.report(reportId);
      return found?.reading ? { row: reportRow(found.report), reading: found.reading } : null;
    },
    claims: async (filter = {}) => filtered(await state(), filter, registry, store),
    claim: findClaim,
    async claimsBeginning(prefix) {
      const { all } = await state();
      return all.filter(({ claim }) => claim.id.startsWith(prefix));
    },
    formerClaimsBeginning: (prefix) => store.formerClaims({ idBeginning: prefix }),
    picture: ({ asOf, knownAt }) => picture(asOf, knownAt),
    async timeline({ place }) {
      const current = await state();
      const named = placeNamed(place, await gazetteerNaming([place], store.places), current.identities);
      return timelineOf(current.rows, named, await pictures.of(current, await facts()), await nameOf());
    },
    days: async () => daysOf((await state()).rows),
    async explain(claimId) {
      const row = await findClaim(claimId);
      const found = row && (await store.report(row.report.id));
      if (!row || !found?.reading) return null;
      const { explanationOf } = await import('./explain.ts');
      const day = row.claim.time?.end ?? row.claim.time?.start ?? row.known?.end ?? null;
      const shown = await picture(day ?? '9999-12-31');
      return explanationOf(row, found.reading, shown, (await state()).rows, await nameOf());
    },
    judge: async (claimId, judgement) => judge(store, await findClaim(claimId), claimId, judgement),
    async amendment(claimId, words) {
      const row = await findClaim(claimId);
      if (!row) throw new RangeError(`No claim has the id ${JSON.stringify(claimId)}`);
      const { amendmentOf } = await import('./amend.ts');
      const named = (words.places ?? []).map((each) => each.replace(/^(?:at|near|from|to|via|between):/, ''));
      return amendmentOf(row.claim, words, await gazetteerNaming(named, store.places), await registry());
    },
    async queue() {
      const { queueOf } = await import('./queue.ts');
      return queueOf(store, await state());
    },
    async settle(judgement, why, by) {
      const { unfit } = await state();
      if (!unfit.some(({ number }) => number === judgement))
        throw new RangeError(`No judgement ${judgement} waits in the queue`);
      await store.settle(judgement, why, by);
    },
    async forget(reportId, why) {
      if (!(await store.report(reportId))) throw new RangeError(`No report has the id ${JSON.stringify(reportId)}`);
      await store.forget(reportId, why, options.by ?? 'unnamed');
      return rowOf(store, reportId);
    },
    extent: async () => extentOf(await state()),
    async actorNames(ids) {
      const named = await nameOf();
      return Object.fromEntries(ids.flatMap((id) => (named(id) === id ? [] : [[id, named(id)]])));
    },
    async identity(about, key) {
      const { said, identities } = await state();
      const subject = await desk.meant(about, key).catch((error: unknown) => {
        if (error instanceof Refusal) return { key, name: key, place: null };
        throw error;
      });
      return identityOf(about, subject, said, identities);
    },
    async identities() {
      const { said, identities } = await state();
      return identityRows(said, identities);
    },
    async meant(about, words) {
      const { actorMeant, placeMeant } = await import('./actors/subject.ts');
      const { all } = await state();
      return about === 'actor'
        ? actorMeant(words, await actorsOf(), all)
        : placeMeant(words, await gazetteerNaming([words], store.places), all);
    },
    async judgeIdentity(order) {
      const { number } = await judgeIdentity(store, order);
      return (await desk.identities()).find((row) => row.number === number)!;
    },
    async actor(idOrName) {
      const { actorPage } = await import('./actors/page.ts');
      const subject = await desk.meant('actor', idOrName);
      return actorPage(subject, await actorsOf(), await state());
    },
    nameOf,
    data,
    places: placesDesk(store.places, async () => (await state()).rows),
    actors: new ActorDesk(store, () => caseRegistry.now(), state, options.by ?? 'unnamed'),
    health: () => healthOf(options, async () => ({ store, state: await state() })),
    close: () => store.close(),
  };
  return desk;
}

async function* readDocuments(
  store: Store,
  workspace: string,
  input: FileInput,
  data: () => Promise<ReaderData>,
): AsyncGenerator<ReadOutcome> {
  const by = await readerWith(input.by ?? (await documentReader(await data())), listsOf(store.places));
  yield* outcomesOf(input, await takerOf(store, workspace, { ...input, by }));
}

async function* rereadIn(
  store: Store,
  state: () => Promise<CaseState>,
  { place, kind, ...order }: RereadQuestion,
): AsyncGenerator<Rereading> {
  const { reread } = await import('./reread.ts');
  const filter = { ...(place && { place }), ...(kind && { kind }) };
  const gazetteer = place ? await gazetteerNaming([place], store.places) : null;
  const fits = place || kind ? matching(filter, gazetteer, null) : undefined;
  const by = await readerWith(order.by, listsOf(store.places));
  yield* reread(store, await state(), { ...order, by, ...(fits && { fits }) });
}

/** Reads the reports of one file and keeps each in a transaction of its own. */
async function takerOf(
  store: Store,
  workspace: string,
  { source, sidecar, path, again = false, by: reader }: FileInput & { readonly by: DocumentReader },
): Promise<(document: OpenedDocument) => Promise<Taken>> {
  const { readSidecar } = await import('../documents/sidecar.ts');
  const { url } = readSidecar(sidecar, source).sidecar;
  const originOf = originsIn({ whole: url ?? path ?? source, source }, workspace);
  return async (document) => {
    const { report } = document;
    const arrival = { origin: originOf(report.source), reader: reader.version, digest: digestOf(report) };
    if (report.text.includes('\u0000')) throw new Error(`${report.source}: holds NUL characters, expected text`);
    const kept = again
      ? null
      : await store.taken({ ...arrival, reportId: report.id, dated: report.published !== null });
    if (kept) return { reading: kept, stored: 'unchanged' };
    const reading = await reader.read(document);
    return { reading, stored: await store.take({ ...arrival, again, reading }) };
  };
}

/** What is known of a text beforehand and decides what is read in it; the name of the file does not. */
function digestOf({ title, publisher, published, language }: Report): string {
  return createHash('sha256')
    .update(JSON.stringify([title, publisher, published, language]))
    .digest('hex')
    .slice(0, 32);
}

async function filtered(
  { rows, identities }: CaseState,
  filter: ClaimFilter,
  registry: () => Promise<Registry>,
  { places }: Store,
): Promise<readonly ClaimRow[]> {
  const gazetteer = filter.place ? await gazetteerNaming([filter.place], places) : null;
  const actors = filter.actor || filter.source ? await registry() : null;
  const found = rows.filter(matching(filter, gazetteer, actors, identities));
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
