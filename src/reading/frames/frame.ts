import { remembered } from '../../text/remembered.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import type { WordClass } from './words.ts';

/**
 * A demand on the head of a slot, any of which is enough:
 * - `#place`, `#party`: the head is (part of) a place or an actor that was found in the text; `#ground`: a place that is no country;
 * - `#agency`: a party that speaks or helps and does not fight: aid agencies, monitors, media;
 * - `#somebody`: the head is a party or, by grammar, one who may speak or be spoken to, see whoever.ts;
 * - `#person`: the head is a word for a person, in a list or by its ending (persons.ts);
 * - `#people`, `#way` …: the head is in that list of words.ts;
 * - `#nothing`: the slot is empty; `#anything`: it is not;
 * - any other word: the head's dictionary form.
 * With a `-` in front it rules the frame out: `['#place', '-#weapons']`.
 */
export type HeadTest =
  | `${'' | '-'}#${WordClass | 'place' | 'ground' | 'party' | 'agency' | 'person' | 'somebody' | 'nothing' | 'anything'}`
  | (string & {});

/**
 * What a slot fills, in the order in which it is tried; each part of the phrase is used for what it is.
 * - `agent`, `target`: the parties in it; `people`: the harmed ("civilians") as targets;
 * - `at`, `near`, `from`, `to`, `via`, `between`: the places in it, with that role;
 * - `number`: the count of its head ("two villages", "45,000 people").
 */
export type Fill =
  | 'agent'
  | 'target'
  | 'people'
  | 'at'
  | 'near'
  | 'from'
  | 'to'
  | 'via'
  | 'between'
  | 'number'
  | 'thing';

/**
 * The slots of a clause by name; any other key is the preposition of an oblique ("from", "out of"). `self` is the phrase of the
 * noun that called the frame ("59 civilian casualties"), `driver` who made it happen ("X forced them to flee"). Of a verb that takes
 * a clause, `deed` is whom its "to …" is done to ("refused to meet [X]"), `that` who acts in its clause ("claimed that [X] …"), `must` who
 * shall act in it ("said that [X] must …"), `if` on whom it depends ("unless [X] withdraws").
 */
export type Roles = { readonly subject?: readonly Fill[]; readonly object?: readonly Fill[] } & {
  readonly [preposition: string]: readonly Fill[] | undefined;
};

/**
 * `agent`, `target`, `place`, `number`; `people` for a word for people in a slot that is counted, with or without a count
 * ("residents"); `object` for ground without a name ("another village"); `victim` for a person whom only a word tells ("the mayor").
 * `agent|place` is met by either.
 */
export type Need = string;

/** A sentence that the frame reads, and the claim it gives. Parties stand in [square], places in <angle> brackets. */
export interface Example {
  readonly text: string;
  /** Null: the frame must stay silent. */
  readonly gives: {
    readonly agents?: readonly string[];
    readonly targets?: readonly string[];
    /** `at Kidal`, `near Goma part` (only a part of it is meant). */
    readonly places?: readonly string[];
    /** `45000–45000 person flow`, `3– village`. */
    readonly quantity?: string;
  } | null;
}

/**
 * A frame says: these words, with slots of this sort, mean a claim of this type, and these slots fill these roles.
 * Slots are logical (see text/clause.ts): one frame reads "A took B", "B was taken by A" and "the taking of B by A".
 * Of the frames that fit a word, the first in the order of its file is used.
 */
export interface Frame {
  /** `kind/type/name`, unique. It stays on the claim as `by.rule`. */
  readonly id: `${Kind}/${string}/${string}`;
  /** Dictionary forms, a particle after a blank: `capture`, `take over`. */
  readonly verbs?: readonly string[];
  /** `capture`, `air strike`; of several words the last is the one that counts. */
  readonly nouns?: readonly string[];
  /** Before or after what they describe: "the closed border", "the border is closed". It is the subject. */
  readonly adjectives?: readonly string[];
  /** The second half of "rebel-held", "US-backed": the first half is the subject, what is described the object. */
  readonly modifiers?: readonly string[];
  /** Anybody may fill its roles who can speak or be spoken to, found by name or not: see whoever.ts. */
  readonly anyone?: true;
  readonly when?: { readonly [slot: string]: readonly HeadTest[] };
  /** Words any of which must stand beside the predicate: "again", or several in a row, "for years". */
  readonly beside?: readonly string[];
  readonly roles: Roles;
  /** Without these there is no claim. */
  readonly needs: readonly Need[];
  /**
   * A mere mention of so many people of a sort ("a camp for 300 IDPs"): it stays silent where another frame says what became of the
   * same number.
   */
  readonly yields?: boolean;
  /** For numbers of people: do they count movements (flow) or people who are somewhere (stock)? */
  readonly measure?: 'flow' | 'stock';
  /** Its "no" is what it tells: who "has no water" is not said to deny anything. */
  readonly lacks?: true;
  /** About how many of its claims are right, between 0 and 1: where confidence starts, see confidence.ts. */
  readonly prior: number;
  readonly examples: readonly Example[];
}

const partsOf = remembered((id) => id.split('/'));

export function kindOf(frame: Frame): Kind {
  return partsOf(frame.id)[0] as Kind;
}

export function typeOf(frame: Frame): string {
  return partsOf(frame.id)[1]!;
}
