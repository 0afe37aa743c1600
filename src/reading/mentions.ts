import type { ActorKind, MentionRole } from '../actors/index.ts';
import type { QuantityMention } from '../text/quantities.ts';
import type { ActorMention, PlaceMention, TimeMention } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';

/** Somebody in the text, and what he can be in a claim: the harmed and moved ("civilians") never act. */
export interface PartyMention extends ActorMention {
  readonly role: MentionRole;
  /** What the registry calls such an actor; not known of a name that it does not have. */
  readonly kind?: ActorKind | null;
  /** The sides it counts on in the conflicts that the registry has it in. */
  readonly sides?: readonly string[];
  /** The name with the words it stands for as one party: "Kurdish YPG militia" for YPG, "IS fighters" for IS. */
  readonly extent: Span;
}

/** Everything that was found by name in one report, before anybody asked what is said of it. */
export interface Mentions {
  readonly actors: MentionList<PartyMention>;
  readonly places: MentionList<PlaceMention>;
  readonly times: MentionList<TimeMention>;
  readonly quantities: MentionList<QuantityMention>;
}

/** Mentions in the order of the text, asked by span. Mentions of one list hardly overlap. */
export class MentionList<T extends Span> {
  readonly all: readonly T[];
  /** `extents[i]` is where `all[i]` counts as named. */
  private readonly extents: readonly Span[];

  /** `extentOf`: where a mention counts as named, its own span if not given. */
  constructor(mentions: readonly T[], extentOf: (mention: T) => Span = (mention) => mention) {
    this.all = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.extents = this.all.map(extentOf);
  }

  /** Index of the first mention that ends after `offset`. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.extents[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those that share at least a character with [start, end). */
  overlapping(start: number, end: number): readonly T[] {
    const found: T[] = [];
    for (let i = this.firstAfter(start); i < this.all.length && this.extents[i]!.start < end; i++)
      found.push(this.all[i]!);
    return found;
  }

  /** The one that covers the span, or null. */
  covering(span: Span): T | null {
    return this.overlapping(span.start, span.end)[0] ?? null;
  }

  /** Those that end at or before `offset`, the nearest first. */
  *before(offset: number): Generator<T> {
    for (let i = this.firstAfter(offset) - 1; i >= 0; i--) if (this.extents[i]!.end <= offset) yield this.all[i]!;
  }
}
