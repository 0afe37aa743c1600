import type { ParsedSentence } from '../text/clause.ts';
import { type Draft, follows } from './draft.ts';
import type { ActorKind } from './entry.ts';
import type { ResolvedActorMention } from './mention.ts';

/** Which kinds of actor a definite noun can take up: "the group", "the alliance", "the charity". */
const TAKES_UP: Readonly<Record<string, readonly ActorKind[]>> = {
  group: ['armed-group', 'militia', 'opposition', 'party', 'monitor', 'civil'],
  militia: ['militia', 'armed-group'],
  movement: ['armed-group', 'party', 'opposition', 'militia'],
  faction: ['armed-group', 'militia'],
  alliance: ['coalition', 'armed-group'],
  coalition: ['coalition'],
  brigade: ['armed-group', 'militia'],
  organisation: ['armed-group', 'monitor', 'agency', 'civil', 'party'],
  organization: ['armed-group', 'monitor', 'agency', 'civil', 'party'],
  agency: ['agency', 'media'],
  charity: ['civil', 'agency'],
  monitor: ['monitor'],
  observatory: ['monitor'],
  watchdog: ['monitor', 'civil'],
  mission: ['mission'],
};

/** How far back a noun may reach, in characters: two or three sentences of news. */
const REACH = 700;

/**
 * Whom "the group", "the militia", "the alliance" takes up: of the mentions before it the last that can be called so, one that is
 * the subject of its sentence before one that is not. Null where there is none near. `mention.text` is the noun with its article.
 */
export function resolveDefinite(
  mention: { readonly start: number; readonly text: string },
  previous: readonly ResolvedActorMention[],
  sentences: readonly ParsedSentence[] = [],
): ResolvedActorMention | null {
  const noun = mention.text
    .toLowerCase()
    .replace(/^(?:the|this|that)\s+/, '')
    .replace(/['’]s$/, '');
  const kinds = TAKES_UP[noun];
  if (!kinds) return null;
  const speaks = SPEAKS.has(verbOf(mention, sentences) ?? '');
  const near = previous.filter(
    (other) =>
      other.end <= mention.start &&
      mention.start - other.end <= REACH &&
      other.standing !== 'place' &&
      other.kind !== null &&
      kinds.includes(other.kind) &&
      !isCaseful(other) &&
      (speaks || noun !== 'group' || !WATCHES.has(other.kind)),
  );
  const rank = (other: ResolvedActorMention) => other.start + (isSubject(other, sentences) ? REACH / 2 : 0);
  return near.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** "The group" that speaks may be a rights group; one that fights is not. */
const WATCHES: ReadonlySet<string> = new Set(['monitor', 'civil']);
const SPEAKS: ReadonlySet<string> = new Set(
  'accuse add blame call condemn cite criticise criticize denounce describe document estimate find identify interview list note quote record report say tell urge verify warn'.split(
    ' ',
  ),
);

/** The verb that a mention is the subject of. */
const verbOf = (mention: { readonly start: number }, sentences: readonly ParsedSentence[]): string | undefined =>
  sentences
    .find(({ start, end }) => start <= mention.start && mention.start < end)
    ?.clauses.find(({ subject }) => subject.some(({ start, end }) => start <= mention.start && mention.start < end))
    ?.predicate.lemma;

/** A side that is no organisation ("rebels") is not taken up by "the group". */
const isCaseful = (mention: ResolvedActorMention): boolean => mention.how.rule === 'generic';

function isSubject(mention: ResolvedActorMention, sentences: readonly ParsedSentence[]): boolean {
  const sentence = sentences.find((candidate) => candidate.start <= mention.start && mention.end <= candidate.end);
  return (
    sentence?.clauses.some((clause) =>
      clause.subject.some((phrase) => phrase.start <= mention.start && mention.start < phrase.end),
    ) ?? false
  );
}

/** Adds a mention for every definite noun that takes up an actor named before it. */
export function addDefinites(draft: Draft, sentences: readonly ParsedSentence[]): void {
  const { words } = draft;
  for (let i = 1; i < words.length; i++) {
    const noun = words[i]!;
    const article = words[i - 1]!;
    if (!Object.hasOwn(TAKES_UP, noun.fold) || !follows(noun) || !/^(the|this)$/.test(article.fold)) continue;
    const next = words[i + 1];
    if (
      next &&
      (/^[-‐‑]$/.test(next.gap) ||
        (follows(next) && /^(of|that|which|who|known|called|named|leader|leaders)$/.test(next.fold)))
    )
      continue;
    if (!draft.isFree(noun)) continue;
    const text = draft.text.slice(article.start, noun.end);
    const taken = resolveDefinite({ start: article.start, text }, draft.mentions, sentences);
    if (!taken) continue;
    const span = { start: noun.start, end: noun.end };
    draft.add({
      ...taken,
      ...span,
      text: noun.text,
      extent: span,
      standing: 'party',
      how: { rule: 'definite', why: `"${text}" takes up ${taken.name}` },
    });
  }
}
