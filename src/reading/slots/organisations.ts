import type { ActorKind } from '../../actors/index.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { PartyMention } from '../mentions.ts';
import type { Scene } from '../scene.ts';

/** Two or three paragraphs of news, in characters. */
const REACH = 1500;

const AID: readonly ActorKind[] = ['agency', 'civil'];
const WATCHING: readonly ActorKind[] = ['monitor', 'civil'];
const ORGANISED: readonly ActorKind[] = ['agency', 'monitor', 'civil'];
const NEWS: readonly ActorKind[] = ['media'];
const STATE: readonly ActorKind[] = ['state', 'authority'];

/** What kinds of actor a noun takes up, by its last words: the longest that fits counts. */
const KINDS: readonly (readonly [RegExp, readonly ActorKind[]])[] = [
  [/(?:news|press) (?:agency|organi[sz]ation|group)$/, NEWS],
  [/(?:aid|relief|medical|humanitarian|charity) (?:group|organi[sz]ation|agency|body)$/, AID],
  [/(?:rights|monitoring|watchdog|advocacy|activist) (?:group|organi[sz]ation|body)$/, WATCHING],
  [/(?:charity|ngo|agency)$/, AID],
  [/(?:monitor|watchdog|observatory)$/, WATCHING],
  [/organi[sz]ation$/, ORGANISED],
  [/(?:network|outlet|newspaper|paper|broadcaster|channel)$/, NEWS],
  [/(?:ministry|foreign office)$/, STATE],
];

const DEFINITE_NOUN = /^(?:the|this)\s+(?<words>(?:\p{L}+-\p{Ll}+\s+|\p{Ll}+\s+){0,3}\p{Ll}+)$/iu;

/** The kinds of actor that "the medical charity", "the news agency" or "the monitor" can be; null of any other phrase. */
function kindsCalled(phrase: string): readonly ActorKind[] | null {
  const words = DEFINITE_NOUN.exec(phrase.trim())?.groups?.words?.toLowerCase();
  if (words === undefined) return null;
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The organisation that such a phrase takes up: the nearest one of its kind named before it. */
export function organisationMeant(scene: Scene, span: Span): PartyMention | null {
  const kinds = kindsCalled(scene.text.slice(span.start, span.end));
  if (kinds === null) return null;
  for (const mention of scene.mentions.actors.before(span.start)) {
    if (span.start - mention.end > REACH) return null;
    if (mention.kind != null && kinds.includes(mention.kind)) return mention;
  }
  return null;
}
