import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';
import type { Day } from '../vocabulary/days.ts';

/** What goes in as JSON text and comes out parsed. */
type Json<T> = ColumnType<T, string, never>;
/** Written by the database when the row is. */
type Recorded = Generated<Date>;

/** The schema as the latest migration leaves it. */
export interface Tables {
  'groundwire.reports': { case_id: string; report_id: string; text: string | null; recorded: Recorded };
  'groundwire.arrivals': {
    case_id: string;
    arrival: GeneratedAlways<number>;
    origin: string;
    report_id: string;
    recorded: Recorded;
  };
  'groundwire.readings': ReadingTable;
  'groundwire.latest_readings': ReadingTable;
  'groundwire.current_readings': ReadingTable & { reader_name: string; paged: boolean };
  'groundwire.claims': {
    case_id: string;
    report_id: string;
    reading: number;
    ordinal: number;
    claim_id: string;
    kind: string;
    type: string;
    modality: string;
    valid_start: Day | null;
    valid_end: Day | null;
    known_start: Day | null;
    known_end: Day | null;
    root: string | null;
    actors: string[];
    places: string[];
    claim: Json<unknown>;
    recorded: Recorded;
  };
  'groundwire.judgements': {
    case_id: string;
    judgement: GeneratedAlways<number>;
    report_id: string;
    kind: string;
    evidence: Json<unknown>;
    claim_id: string;
    form: string;
    verdict: string;
    amended: ColumnType<unknown, string | null, null>;
    why: string;
    by_whom: string;
    recorded: Recorded;
  };
  'groundwire.forgettings': { case_id: string; report_id: string; why: string; by_whom: string; recorded: Recorded };
  'groundwire.settlements': { case_id: string; judgement: number; why: string; by_whom: string; recorded: Recorded };
  'groundwire.identities': {
    case_id: string;
    identity: GeneratedAlways<number>;
    about: string;
    one: string;
    one_shown: Json<unknown>;
    other: string;
    other_shown: Json<unknown>;
    verdict: string;
    why: string;
    by_whom: string;
    recorded: Recorded;
  };
  'groundwire.actor_entries': ActorEntryTable;
  'groundwire.current_actor_entries': ActorEntryTable;
  'groundwire.standing': { case_id: string; origin: string; report_id: string; arrival: number };
  'groundwire.supersessions': { case_id: string; report_id: string; superseded_by: string };
  'groundwire.place_packs': {
    load: GeneratedAlways<number>;
    pack: string;
    state: 'loading' | 'current' | 'replaced' | 'removed' | 'abandoned';
    source: string;
    sha256: string;
    bytes: number;
    format: string;
    licence: string | null;
    settings: ColumnType<unknown, string, never>;
    places: Generated<number>;
    names: Generated<number>;
    lost: Generated<number>;
    damages: ColumnType<unknown, string | undefined, string>;
    cursor: ColumnType<unknown, string | null, string | null>;
    by_whom: string;
    recorded: Recorded;
    finished: ColumnType<Date | null, undefined, Date>;
  };
  'groundwire.pack_places': {
    load: number;
    number: number;
    id: string;
    name: string;
    names: string[];
    kind: string;
    lat: number | null;
    lon: number | null;
    extent: number[] | null;
    country: string | null;
    admin1: string | null;
    admin1_code: string | null;
    pcode: string | null;
    parent: string | null;
    population: number;
    keys: string[];
    search: string;
  };
}

interface ActorEntryTable {
  case_id: string;
  entry: GeneratedAlways<number>;
  part: string;
  id: string;
  standing: string;
  body: Json<unknown>;
  listed: ColumnType<unknown, string | null, never>;
  by_whom: string;
  recorded: Recorded;
}

interface ReadingTable {
  case_id: string;
  report_id: string;
  reading: number;
  origin: string;
  reader: string;
  digest: string;
  source: string;
  title: string | null;
  publisher: string | null;
  known_start: Day | null;
  known_end: Day | null;
  known_basis: string | null;
  language: string;
  claims: number;
  warnings: Json<unknown>;
  body: ColumnType<unknown, string | null, null>;
  recorded: Recorded;
}

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;
