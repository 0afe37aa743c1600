import type { ParsedSentence, Phrase } from '../../text/clause.ts';
import type { Party } from '../../vocabulary/party.ts';
import { wordSet } from '../frames/words.ts';
import type { PartyMention } from '../mentions.ts';
import type { Scene } from '../scene.ts';

/** How far back "the two sides" may reach, in characters. */
const REACH = 700;

const STATES = wordSet('country nation state neighbour neighbor government capital');
const PERSONS = wordSet('leader president minister man general ruler commander official counterpart');
const SIDES = wordSet('side party army group faction rival foe force enemy adversary ally power militia belligerent');

/** "the two sides", "both countries", "the warring parties": is the phrase a pair that was named before? */
export function pointsToPair(sentence: ParsedSentence, { first, head }: Phrase): boolean {
  const { lemma } = head;
  if (head.xpos !== 'NNS' || !(STATES.has(lemma) || PERSONS.has(lemma) || SIDES.has(lemma))) return false;
  const before = sentence.tokens.filter((t, i) => i >= first && t.start < head.start).map((t) => t.text.toLowerCase());
  return (
    before.includes('both') || (/^(?:the|these|those)$/.test(before[0] ?? '') && before.some((w) => PAIRING.has(w)))
  );
}

const PAIRING = new Set(['two', 'warring', 'opposing', 'feuding']);

/** The third most named may be named this many times as often as the second at most, for the first two to be "the two". */
const SHARE = 0.5;

/**
 * The two that such a phrase means: those of the sentence in which, looking back, two fitting ones have been named. Where others
 * stand beside them it is the two that the report names far more often than any other; where there are no such two there is none.
 `not` are those that it cannot be.
 */
export function pairMeant(scene: Scene, index: number, phrase: Phrase, not: readonly Party[] = []): readonly Party[] {
  const { lemma } = phrase.head;
  const fits = (m: PartyMention): boolean => {
    if (m.role === 'civilians' || m.role === 'speaker') return false;
    if (not.some((n) => (n.actor ?? n.name) === (m.actor ?? m.name))) return false;
    if (PERSONS.has(lemma)) return m.role === 'person';
    return m.role !== 'person' && (m.kind === 'state' || !STATES.has(lemma));
  };
  const { actors, lands } = scene.mentions;
  const pair: PartyMention[] = [];
  for (let i = index; i >= 0 && pair.length < 2; i--) {
    const { start, end } = scene.sentences[i]!;
    if (phrase.start - end > REACH) break;
    const until = Math.min(end, phrase.start);
    if (until <= start) continue;
    const named = [...actors.overlapping(start, until), ...lands.overlapping(start, until)]
      .filter((m) => m.end <= until && fits(m))
      .sort((a, b) => a.start - b.start);
    for (const mention of named)
      if (!pair.some((p) => (p.actor ?? p.name) === (mention.actor ?? mention.name))) pair.push(mention);
  }
  const two =
    pair.length === 2
      ? pair
      : pair.length > 2
        ? mostNamed(actors.all.filter((m) => m.end <= phrase.start && fits(m)))
        : [];
  return two.map(({ actor, name }) => ({ actor, name, start: phrase.start, end: phrase.end }));
}

function mostNamed(mentions: readonly PartyMention[]): readonly PartyMention[] {
  const counts = new Map<string, { mention: PartyMention; times: number }>();
  for (const mention of mentions) {
    const key = mention.actor ?? mention.name;
    const counted = counts.get(key) ?? { mention, times: 0 };
    counts.set(key, { mention: counted.mention, times: counted.times + 1 });
  }
  const [first, second, third] = [...counts.values()].sort((a, b) => b.times - a.times);
  if (!first || !second || second.times < 2 || (third && third.times > second.times * SHARE)) return [];
  return [first.mention, second.mention];
}

/** "each other", "one another": what is done goes both ways. */
export function isReciprocal(sentence: ParsedSentence, { first, last }: Phrase): boolean {
  if (!/^(?:each|one)$/i.test(sentence.tokens[first]?.text ?? '')) return false;
  const words = sentence.tokens.slice(first, last + 2).map((t) => t.text.toLowerCase());
  return /^(?:each other|one another)\b/.test(words.join(' '));
}
