import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { EmbeddedServer } from './embedded/server.ts';
import { StoreError } from './errors.ts';
import type { Tables } from './tables.ts';

/** The server that a store talks to: the workspace's own, or one that somebody else runs. */
export type Server = { readonly embedded: EmbeddedServer } | { readonly url: string };

const CONNECTIONS = 8;
/** Days come as they are: a driver's Date would move them by the time zone. int8 counts rows here, far below 2^53. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, Number],
]);
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
};

export function connect(server: Server): Kysely<Tables> {
  return connectBoth(server).db;
}

/** The database as Kysely sees it, and connections of the same pool as the driver has them, for what Kysely cannot say (COPY). */
export function connectBoth(server: Server): { db: Kysely<Tables>; client: () => Promise<pg.PoolClient> } {
  const pool = new RevivingPool(server);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: async () => pool }) });
  return { db, client: async () => (await pool.connect()) as unknown as pg.PoolClient };
}

/**
 * A pool that survives the death of its server: where nobody answers, all connections are given up, the embedded server is started again
 * (its port may have changed) and the connection is tried once more. Statements under way at that moment fail; nothing of them is kept.
 */
class RevivingPool implements PostgresPool {
  readonly #server: Server;
  #pool: Promise<pg.Pool>;

  constructor(server: Server) {
    this.#server = server;
    this.#pool = poolFor(server);
  }

  async connect(): Promise<PostgresPoolClient> {
    const pool = this.#pool;
    try {
      return await alive(await pool);
    } catch (error) {
      if (!isGone(error)) throw unreachable(error, this.#server);
    }
    if (this.#pool === pool) {
      this.#pool = poolFor(this.#server);
      // Ends when those have given their connections back that still hold one.
      pool.then((old) => old.end()).catch(() => undefined);
    }
    try {
      return await alive(await this.#pool);
    } catch (error) {
      throw unreachable(error, this.#server);
    }
  }

  async end(): Promise<void> {
    // A pool that never came about has nothing to end; why it did not has been said to who asked for it.
    const pool = await this.#pool.catch(() => null);
    await pool?.end();
  }
}

/** A connection that has just answered: a pool hands out connections whose server died since without knowing it. */
async function alive(pool: pg.Pool): Promise<PostgresPoolClient> {
  const client = await pool.connect();
  try {
    await client.query('SELECT 1');
  } catch (error) {
    client.release(true);
    throw error;
  }
  return client as unknown as PostgresPoolClient;
}

async function poolFor(server: Server): Promise<pg.Pool> {
  const to = 'url' in server ? { connectionString: server.url } : await server.embedded.connection();
  const pool = new pg.Pool({
    ...to,
    types,
    max: CONNECTIONS,
    application_name: 'groundwire',
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection whose server dies reports it here; the next `connect` finds out for itself.
  pool.on('error', () => undefined);
  // So does one that somebody holds between two statements: the next statement says so to who makes it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Refused or cut connections, and the classes 57P01–57P03 of PostgreSQL: shut down, crashed, not yet ready. */
const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

function isGone(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return GONE.has(code ?? '') || /terminated unexpectedly/.test(message ?? '');
}

function unreachable(error: unknown, server: Server): Error {
  if (error instanceof StoreError) return error;
  const { code, message, errors } = error as { code?: string; message?: string; errors?: readonly Error[] };
  const where = 'url' in server ? `the database at ${withoutPassword(server.url)}` : 'the database of this workspace';
  const why = message || errors?.map((each) => each.message).join('; ') || code || 'unknown reason';
  return new StoreError('unreachable', `Could not connect to ${where}: ${why}`, { cause: error });
}

export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = '';
    return parsed.toString();
  } catch {
    return 'DATABASE_URL, which is no URL (expected postgresql://user:password@host:port/database)';
  }
}
