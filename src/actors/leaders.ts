import { type Draft, follows } from './draft.ts';
import type { ActorEntry } from './entry.ts';
import { FORCE } from './generic-words.ts';
import { mentionOf, unknownMention } from './mention.ts';
import { isCapital } from './name-words.ts';

const LOYAL =
  /\b(?:forces|troops|soldiers|fighters|militias|units|rebels|gunmen|army)\s+(?:who\s+are\s+)?(?:loyal\s+to|led\s+by|commanded\s+by|of)\s+$/i;

/**
 * A leader's men are the leader's side: "Haftar's forces", "forces loyal to Bashar al-Assad". Those of a leader whom the registry does
 * not know stay as named ("Doe's forces").
 */
export function addLeaders(draft: Draft): void {
  const { words, text, registry } = draft;
  for (const mention of [...draft.mentions]) {
    const person = mention.actor === null ? undefined : registry.actors.get(mention.actor);
    if (person?.kind !== 'person') continue;
    const side = sideOf(draft, person);
    if (!side) continue;
    const index = words.findIndex((word) => word.end === mention.end);
    const next = words[index + 1];
    const how = { rule: 'leader', why: `the men of ${person.name} are ${side.name}` } as const;
    if (index >= 0 && next && follows(next) && FORCE.has(next.fold)) {
      replace(draft, mention, mentionOf(text, { start: mention.start, end: next.end }, side, how));
      continue;
    }
    const before = LOYAL.exec(
      text
        .slice(Math.max(0, mention.start - 60), mention.start)
        .replace(/(?:President|General|Field Marshal|Gen\.|the) $/g, ''),
    );
    if (before) {
      const start = text.slice(0, mention.start).lastIndexOf(before[0].trimStart().split(/\s/)[0]!);
      replace(draft, mention, mentionOf(text, { start, end: mention.end }, side, how));
    }
  }
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!;
    const next = words[i + 1]!;
    if (
      !word.possessive ||
      !isCapital(word.text) ||
      !follows(next) ||
      !/^(forces|troops|loyalists|fighters|militia|soldiers|army|men)$/.test(next.fold)
    )
      continue;
    const first =
      i > 0 &&
      follows(word) &&
      isCapital(words[i - 1]!.text) &&
      !words[i - 1]!.possessive &&
      /\p{Ll}/u.test(words[i - 1]!.text) &&
      !isSentenceStart(draft, i - 1)
        ? i - 1
        : i;
    const span = { start: words[first]!.start, end: next.end };
    const state = registry.names.at(words, i).some(({ values }) => values.some((named) => named.type !== 'actor'));
    if (state || !draft.isFree(span)) continue;
    draft.add(
      unknownMention(
        text,
        span,
        'fighter',
        { rule: 'leader', why: `the men of ${word.text}, whom the registry does not know` },
        { kind: 'armed-group' },
      ),
    );
  }
}

const isSentenceStart = (draft: Draft, i: number): boolean => i === 0 || /[.!?\n]/.test(draft.words[i]!.gap);

function sideOf(draft: Draft, person: ActorEntry): ActorEntry | null {
  const side = person.memberOf[0]?.actor ?? Object.values(person.sides)[0];
  return side ? (draft.registry.actors.get(side) ?? null) : null;
}

function replace(draft: Draft, old: Parameters<Draft['add']>[0], by: Parameters<Draft['add']>[0]): void {
  draft.remove(old);
  draft.add(by);
}
