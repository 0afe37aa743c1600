/** Why a claim that a model gave is not kept. */
export type DropReason =
  | 'quote-not-in-text'
  | 'quote-outside-passage'
  | 'quote-ambiguous'
  | 'quote-too-long'
  | 'type-unknown'
  | 'modality-unknown'
  | 'shape-broken'
  | 'voice-not-in-text'
  | 'repeated'
  | 'too-many';

/** Why a slot of a claim that is kept stays empty. */
export type SlotLoss =
  | 'agent-not-in-text'
  | 'target-not-in-text'
  | 'place-not-in-text'
  | 'time-not-in-text'
  | 'time-not-understood'
  | 'quantity-not-in-text'
  | 'quantity-not-understood'
  | 'condition-not-in-text';

/** What became of the claims of one report. `given` counts what was in the answers, `kept` what is in the reading (the same said twice is one). */
export interface Tally {
  readonly given: number;
  readonly kept: number;
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  readonly lost: Readonly<Partial<Record<SlotLoss, number>>>;
  /** Passages whose answer broke off, and those whose answer held no claims that could be read. */
  readonly cut: number;
  readonly unreadable: number;
}

/** Counts while a report is read. */
export class TallyBook {
  given = 0;
  cut = 0;
  unreadable = 0;
  private readonly dropped: Partial<Record<DropReason, number>> = {};
  private readonly lost: Partial<Record<SlotLoss, number>> = {};

  drop(reason: DropReason, count = 1): void {
    this.dropped[reason] = (this.dropped[reason] ?? 0) + count;
  }

  lose(reason: SlotLoss): void {
    this.lost[reason] = (this.lost[reason] ?? 0) + 1;
  }

  sum(kept: number): Tally {
    const { given, cut, unreadable, dropped, lost } = this;
    return { given, kept, dropped: { ...dropped }, lost: { ...lost }, cut, unreadable };
  }
}

/** `2 quote-not-in-text, 1 type-unknown`, the most frequent first. */
export function reasonsLine(counts: Readonly<Partial<Record<string, number>>>): string {
  return Object.entries(counts)
    .sort(([a, m], [b, n]) => (n ?? 0) - (m ?? 0) || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');
}
