import { type Selectable, sql, type Transaction } from 'kysely';
import type { Claim } from '../vocabulary/claim.ts';
import type { Reading } from '../vocabulary/report.ts';
import { report } from './asking.ts';
import { type Arrival, Forgotten, type ReadAgain, type Store } from './contract.ts';
import type { Db, Tables } from './tables.ts';

/** PostgreSQL takes 65,535 parameters a statement; a claim is sixteen. */
const CLAIMS_A_STATEMENT = 1000;

/** Keeps a reading, or finds that it adds nothing. All in the caller's transaction. */
export async function take(
  db: Transaction<Tables>,
  caseId: string,
  { origin, reader, digest, again, reading }: Arrival,
): Promise<'new' | 'unchanged' | 'superseded'> {
  const { report } = reading;
  // Two processes that find a text at the same origin at once: the second one waits, and finds it taken.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${caseId}\n${origin}`}, 0))`.execute(db);
  const added = await db
    .insertInto('groundwire.reports')
    .values({ case_id: caseId, report_id: report.id, text: report.text })
    .onConflict((c) => c.doNothing())
    .returning('report_id')
    .executeTakeFirst();
  await hold(db, caseId, report);
  const stood = await standing(db, caseId, origin);
  if (stood !== report.id)
    await db.insertInto('groundwire.arrivals').values({ case_id: caseId, origin, report_id: report.id }).execute();
  const last = await lastReading(db, caseId, report.id, reader);
  const needed = again || adds({ origin, reader, digest, dated: report.published !== null }, last);
  if (needed) await addReading(db, caseId, { origin, reader, digest, reading });
  if (stood !== undefined && stood !== report.id) return 'superseded';
  return added || needed ? 'new' : 'unchanged';
}

/** Locks the report until the transaction ends, so that its readings are numbered one after another. Throws Forgotten. */
async function hold(db: Transaction<Tables>, caseId: string, { id, source }: Reading['report']): Promise<void> {
  await db
    .selectFrom('groundwire.reports')
    .select('report_id')
    .where('case_id', '=', caseId)
    .where('report_id', '=', id)
    .forUpdate()
    .execute();
  const erased = await db
    .selectFrom('groundwire.forgettings')
    .select(['why', 'recorded'])
    .where('case_id', '=', caseId)
    .where('report_id', '=', id)
    .executeTakeFirst();
  if (erased) throw new Forgotten(source, erased.recorded.toISOString().slice(0, 10), erased.why);
}

/** Adds another reading of a kept report, where the reader's latest one is still the one that it was compared with. */
export async function reread(
  db: Transaction<Tables>,
  caseId: string,
  { reader, after, reading }: ReadAgain,
): Promise<'added' | 'moved'> {
  const { id } = reading.report;
  await hold(db, caseId, reading.report);
  const last = await lastReading(db, caseId, id, reader);
  if ((last?.reading ?? null) !== after) return 'moved';
  const head = await db
    .selectFrom('groundwire.latest_readings')
    .select(['origin', 'digest'])
    .where('case_id', '=', caseId)
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow();
  await addReading(db, caseId, { ...head, reader, reading });
  return 'added';
}

type Last = Pick<Selectable<Tables['groundwire.readings']>, 'reading' | 'origin' | 'reader' | 'digest' | 'known_start'>;

/** The latest reading by the reader of that name, whatever its version. */
function lastReading(db: Db, caseId: string, reportId: string, reader: string): Promise<Last | undefined> {
  return db
    .selectFrom('groundwire.current_readings')
    .select(['reading', 'origin', 'reader', 'digest', 'known_start'])
    .where('case_id', '=', caseId)
    .where('report_id', '=', reportId)
    .where('reader_name', '=', nameOf(reader))
    .executeTakeFirst();
}

/** As the view `current_readings` has it. */
const nameOf = (reader: string): string => reader.split(' ', 1)[0] ?? '';

/**
 * Does an arrival add a reading? By another reader, or another version, yes. By the same one, where more is known of the text beforehand than the last time; but a copy of the
 * text at another origin adds only a date that was missing, else two copies with different sidecars would take turns for ever.
 */
function adds(
  arrival: { readonly origin: string; readonly reader: string; readonly digest: string; readonly dated: boolean },
  last: Last | undefined,
): boolean {
  if (!last || last.reader !== arrival.reader) return true;
  return (
    last.digest !== arrival.digest && (last.origin === arrival.origin || (arrival.dated && last.known_start === null))
  );
}

async function standing(db: Db, caseId: string, origin: string): Promise<string | undefined> {
  return (
    await db
      .selectFrom('groundwire.standing')
      .select('report_id')
      .where('case_id', '=', caseId)
      .where('origin', '=', origin)
      .executeTakeFirst()
  )?.report_id;
}

async function addReading(db: Db, caseId: string, { origin, reader, digest, reading }: Arrival): Promise<void> {
  const { report, claims: read, warnings, ...body } = reading;
  const latest = await db
    .selectFrom('groundwire.latest_readings')
    .select('reading')
    .where('case_id', '=', caseId)
    .where('report_id', '=', report.id)
    .executeTakeFirst();
  const number = (latest?.reading ?? 0) + 1;
  const key = { case_id: caseId, report_id: report.id, reading: number };
  const known = { known_start: report.published?.start ?? null, known_end: report.published?.end ?? null };
  const { source, title, publisher, language } = report;
  await db
    .insertInto('groundwire.readings')
    .values({
      ...key,
      ...known,
      origin,
      reader,
      digest,
      source,
      title,
      publisher,
      language,
      known_basis: report.published?.basis ?? null,
      claims: read.length,
      warnings: JSON.stringify(warnings),
      body: JSON.stringify(body),
    })
    .execute();
  for (let first = 0; first < read.length; first += CLAIMS_A_STATEMENT) {
    const rows = read
      .slice(first, first + CLAIMS_A_STATEMENT)
      .map((claim, index) => ({ ...key, ...known, ordinal: first + index, ...claimColumns(claim) }));
    await db.insertInto('groundwire.claims').values(rows).execute();
  }
}

/** What can be asked of a claim in SQL, beside the claim as it was read. */
function claimColumns(claim: Claim) {
  const parties = [...claim.agents, ...claim.targets, ...claim.attribution];
  const root = claim.attribution[0];
  return {
    claim_id: claim.id,
    kind: claim.kind,
    type: claim.type,
    modality: claim.modality,
    valid_start: claim.time?.start ?? null,
    valid_end: claim.time?.end ?? null,
    root: root ? (root.actor ?? root.name) : null,
    actors: [...new Set(parties.map((party) => party.actor ?? party.name))],
    places: [...new Set(claim.places.map(({ place, name }) => place?.id ?? name))],
    claim: JSON.stringify(claim),
  };
}

export async function taken(db: Db, caseId: string, arrival: Parameters<Store['taken']>[0]): Promise<Reading | null> {
  if ((await standing(db, caseId, arrival.origin)) !== arrival.reportId) return null;
  const last = await lastReading(db, caseId, arrival.reportId, arrival.reader);
  return adds(arrival, last)
    ? null
    : ((await report(db, caseId, arrival.reportId, nameOf(arrival.reader)))?.reading ?? null);
}
