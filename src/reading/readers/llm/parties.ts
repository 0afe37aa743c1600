import type { ResolvedActorMention } from '../../../actors/index.ts';
import type { Party } from '../../../vocabulary/party.ts';
import type { Span } from '../../../vocabulary/span.ts';
import type { MentionList } from '../../mentions.ts';

/** Words that name nobody by themselves. */
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|its|their|who|which|we|i|us|you|this|that|these|those|one|others?|some|someone|somebody|nobody|all|both)$/i;

export const isPronoun = (name: string): boolean => PRONOUN.test(name.trim());

/**
 * The party that words of the text mean: whom the registry's own search found in them. Words that say more than the name found in them,
 * in words that are names themselves ("Turkish Red Crescent" around "Turkish"), stay under their own words.
 */
export function partyAt(text: string, span: Span, actors: MentionList<ResolvedActorMention>): Party {
  const words = text.slice(span.start, span.end);
  const mention = actors
    .overlapping(span.start, span.end)
    .filter((m) => m.start < span.end && span.start < m.end && !saysMore(words, text, span, m))
    .sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || b.start - a.start)[0];
  if (mention) return { actor: mention.actor, name: nameOf(mention, words), start: span.start, end: span.end };
  return { actor: null, name: withoutArticle(words), ...span };
}

/** Somebody who acts before somebody in whose name or place it is: "Turkey-backed rebels" are the rebels. */
function rank({ standing, actor }: ResolvedActorMention): number {
  return { party: 0, holder: 2, backer: 4, place: 6 }[standing] + (actor === null ? 1 : 0);
}

function saysMore(words: string, text: string, span: Span, mention: ResolvedActorMention): boolean {
  const { extent } = mention;
  if (extent.start <= span.start && span.end <= extent.end) return false;
  const rest = `${text.slice(span.start, Math.max(span.start, Math.min(mention.start, extent.start)))} ${text.slice(Math.min(span.end, Math.max(mention.end, extent.end)), span.end)}`;
  const articled = /^(?:The|A|An)\s/.test(words) ? rest.replace(/^(?:The|A|An)\s/, '') : rest;
  return /(?<![\p{L}\p{N}])\p{Lu}/u.test(articled);
}

/** A registered actor has its registered name; one whom nobody knows the fullest of the names that the text gives. */
function nameOf(mention: ResolvedActorMention, words: string): string {
  return mention.actor !== null || mention.role === 'person' ? mention.name : withoutArticle(words);
}

function withoutArticle(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+(?=\S)/i, '');
}
