import type { Kysely, Transaction } from 'kysely';

/** One step of the schema. Once released, a step is never edited, renamed, renumbered or taken out: a mistake is mended by a later one. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  up(db: Transaction<unknown> | Kysely<unknown>): Promise<void>;
}
