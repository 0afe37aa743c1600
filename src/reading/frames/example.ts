import type { ParsedSentence } from '../../text/clause.ts';
import type { Claim } from '../../vocabulary/claim.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import type { PartyMention } from '../mentions.ts';
import type { Example } from './frame.ts';

/** A sentence whose names are marked: parties in [square], places in <angle> brackets. */
export interface MarkedSentence {
  readonly text: string;
  readonly actors: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
}

/**
 * Takes the marks out of an example and turns them into mentions, so that a frame is tried without any registry or gazetteer.
 * Throws a SyntaxError on a mark that is not closed.
 */
export function unmark(marked: string): MarkedSentence {
  let text = '';
  const actors: PartyMention[] = [];
  const places: PlaceMention[] = [];
  for (const piece of marked.split(/(\[[^\]]*\]|<[^>]*>)/)) {
    const inside = /^[[<](.*)[\]>]$/.exec(piece)?.[1];
    if (inside === undefined) {
      if (/[[\]<>]/.test(piece))
        throw new SyntaxError(`Unexpected bracket in example ${JSON.stringify(marked)}: expected [party] or <place>`);
      text += piece;
      continue;
    }
    const span = { start: text.length, end: text.length + inside.length };
    if (piece.startsWith('['))
      actors.push({ ...span, text: inside, actor: null, name: inside, role: 'fighter', extent: span });
    else places.push({ ...span, text: inside, place: null, near: null });
    text += inside;
  }
  return { text, actors, places };
}

/** The slots of a claim in the words of an example, to compare and to print. */
export function slotsOf(claim: Claim): Required<NonNullable<Example['gives']>> {
  const { quantity } = claim;
  return {
    agents: claim.agents.map((a) => a.name),
    targets: claim.targets.map((t) => t.name),
    places: claim.places.map((p) => `${p.role} ${p.name}${p.extent === 'part' ? ' part' : ''}`).sort(),
    quantity: quantity
      ? `${quantity.low ?? ''}–${quantity.high ?? ''} ${quantity.unit}${quantity.measure ? ` ${quantity.measure}` : ''}`
      : '',
  };
}

/** What an example expects, with what it leaves out filled as empty. */
export function expectedOf(gives: NonNullable<Example['gives']>): Required<NonNullable<Example['gives']>> {
  return {
    agents: gives.agents ?? [],
    targets: gives.targets ?? [],
    places: [...(gives.places ?? [])].sort(),
    quantity: gives.quantity ?? '',
  };
}

/** Tokens of sentences as one line, for the message of a failing example. */
export function asTagged(sentences: readonly ParsedSentence[]): string {
  return sentences.map((s) => s.tokens.map((t) => `${t.text}/${t.upos}`).join(' ')).join(' | ');
}
