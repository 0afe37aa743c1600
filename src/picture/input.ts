import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import type { Publication } from '../vocabulary/report.ts';

/** A claim with what the picture needs to know of its report. Judgements are applied already: rejected ones are not handed in, amended ones are as amended. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly report: {
    readonly id: string;
    readonly source: string;
    readonly publisher: string | null;
    readonly published: Publication | null;
  };
}

/** What the picture needs to know of actors: dated memberships and sides, from the registry. Pure: no look-up leaves it. */
export interface ActorFacts {
  /** Is `part` a member of `whole` on that day, directly or through others? */
  memberOn(part: string, whole: string, day: Day): boolean;
  /** The name to show. */
  nameOf(actor: string): string;
}

/** What the picture needs to know of places beyond the claims. */
export interface PlaceFacts {
  /** Id of the border that a crossing lies on ("border:SY-TR"); null for any other place. */
  borderOf(placeId: string): string | null;
}

export interface PictureOptions {
  readonly asOf: Day;
  /** Only what had been published by then counts; without it, everything. */
  readonly knownAt?: Day;
  readonly actors: ActorFacts;
  readonly places?: PlaceFacts;
}
