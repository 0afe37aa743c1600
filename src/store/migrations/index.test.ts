import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { connect } from '../connection.ts';
import { joinServer } from '../embedded/server.ts';
import { scratchWorkspace } from '../scratch.ts';
import { MIGRATIONS, migrate, numbered, pending } from './index.ts';

const step = (number: number, name = `step-${number}`) => ({ number, name, up: async () => {} });

describe('migrations', () => {
  it('are numbered from 1 in the order in which they run', () => {
    expect(() => numbered([step(1), step(3)])).toThrow(
      'Unexpected migration number: 3 (step-3) at position 2, expected 2',
    );
    expect(() => numbered([step(2), step(1)])).toThrow('Unexpected migration number: 2');
  });

  it('keep the numbers and names under which they were released', () => {
    expect(MIGRATIONS.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 reports-claims-judgements',
      '2 readers-and-settlements',
      '3 place-packs',
      '4 identities-and-own-actors',
    ]);
  });

  it('run only where they have not run', () => {
    const known = [step(1), step(2), step(3)];
    expect(pending([step(1)], known, 'X').map(({ number }) => number)).toEqual([2, 3]);
    expect(pending(known, known, 'X')).toEqual([]);
  });

  it('refuse a database of a newer version, and one that other steps made', () => {
    expect(() => pending([step(1), step(2)], [step(1)], 'The store X')).toThrow(
      'The store X was written by a newer Groundwire (schema 2, this one knows 1). Update Groundwire, or choose another store with --store.',
    );
    expect(() => pending([step(1, 'other')], [step(1)], 'The store X')).toThrow(
      'step 1 is 1 "other", expected 1 "step-1"',
    );
  });

  it('run once when many start at the same time, and leave nothing of a step that fails', async () => {
    const server = await joinServer(scratchWorkspace());
    const db = connect({ embedded: server }) as unknown as Kysely<unknown>;
    await Promise.all([1, 2, 3, 4].map(() => migrate(db, 'X')));
    const failing = {
      number: MIGRATIONS.length + 1,
      name: 'failing',
      up: async (in_: Kysely<unknown>) => {
        await sql`create table groundwire.half_made (id integer)`.execute(in_);
        throw new Error('no');
      },
    };
    await expect(migrate(db, 'X', [...MIGRATIONS, failing])).rejects.toThrow('no');
    const { rows } =
      await sql`select to_regclass('groundwire.half_made') as there, (select max(number) from groundwire.migrations) as schema`.execute(
        db,
      );
    expect(rows).toEqual([{ there: null, schema: MIGRATIONS.length }]);
    await db.destroy();
    await server.release();
  }, 60_000);
});
