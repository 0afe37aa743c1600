import { addBacked, backedSide } from './backing.ts';
import type { Context } from './context.ts';
import { countryOf } from './demonym.ts';
import { type Compound, type Draft, follows } from './draft.ts';
import type { ActorEntry, GenericSide, State } from './entry.ts';
import { GENERIC_SIDES, NOT_A_SIDE_AFTER, NOT_A_SIDE_BEFORE, POLICE } from './generic-words.ts';
import { mentionOf, type Standing, unknownMention } from './mention.ts';
import { addUnnamed, UNNAMED_HEADS } from './unnamed.ts';

const HOLDS: Readonly<Record<string, GenericSide>> = {
  rebel: 'rebels',
  insurgent: 'rebels',
  opposition: 'rebels',
  government: 'government',
  regime: 'government',
  separatist: 'separatists',
  jihadist: 'jihadists',
  kurdish: 'kurds',
  coalition: 'coalition',
};

/** What a nominal is called by: the word it ends in and the one or two before it, with the country that an adjective gives. */
interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly side: GenericSide | null;
}

/**
 * Adds those whom the text calls by what they are: "rebels", "government forces", "the jihadists" by the conflict that the
 * passage is about, and, under their own words, armed men, police, witnesses and groups of people.
 */
export function addGenerics(draft: Draft, context: Context): void {
  const { compounds } = draft;
  for (let i = 0; i < compounds.length; i++) {
    const word = compounds[i]!;
    const isJoined = word.parts > 1 || (i > 0 && compounds[i - 1]!.parts > 1);
    if (!(isJoined || HEADS.has(word.fold) || UNNAMED_HEADS.has(word.fold)) || !draft.isFree(word)) continue;
    if (addBacked(draft, context, i)) continue;
    const joined =
      word.parts > 1 &&
      /^(\p{L}+)-(held|controlled|run|led|backed|besieged|allied|supported|dominated|seized)$/u.exec(word.fold);
    if (joined) {
      addJoined(draft, context, word, joined[1]!, joined[2]!);
      continue;
    }
    const nominal = nominalAt(draft, i);
    if (nominal?.side) {
      addSide(draft, context, nominal);
      continue;
    }
    addUnnamed(draft, i);
  }
}

const HEADS: ReadonlySet<string> = new Set(GENERIC_SIDES.flatMap(({ heads }) => [...heads]));

/** The generic side nominal whose head is word `i`, unless a longer one ends at the next word. */
function nominalAt(draft: Draft, i: number): Nominal | null {
  const { compounds } = draft;
  const head = compounds[i]!;
  if (!HEADS.has(head.fold)) return null;
  for (const { side, heads, modifiers } of GENERIC_SIDES) {
    if (!heads.has(head.fold)) continue;
    if (modifiers.size === 0) {
      if (isOther(draft, i) || isModifierOfNext(draft, i)) continue;
      return { first: i, last: i, side };
    }
    const back = [1, 2].find((k) => {
      const word = compounds[i - k];
      return word && follows(compounds[i - k + 1]!) && modifiers.has(word.fold) && draft.isFree(word);
    });
    if (back !== undefined && (back === 1 || !POLICE.has(compounds[i - 1]!.fold)))
      return { first: i - back, last: i, side };
  }
  return null;
}

/** "rebel" of "rebel fighters" waits for its head; "rebel supply lines" does not. */
function isModifierOfNext(draft: Draft, i: number): boolean {
  const { compounds } = draft;
  const word = compounds[i]!;
  return [1, 2].some((k) => {
    const next = compounds[i + k];
    if (!next || !compounds.slice(i + 1, i + k + 1).every(follows) || !draft.isFree(next)) return false;
    return GENERIC_SIDES.some(({ heads, modifiers }) => modifiers.has(word.fold) && heads.has(next.fold));
  });
}

/** "military operation", "government of Mali", "local government", "opposition leader": another sense of the word. */
function isOther(draft: Draft, i: number): boolean {
  const { compounds } = draft;
  const word = compounds[i]!;
  const before = compounds[i - 1];
  const after = compounds[i + 1];
  // "Government Science School": part of a name
  if (
    /^\p{Lu}/u.test(word.text) &&
    after &&
    follows(after) &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !BEARER_CAPITALS.test(after.fold)
  )
    return true;
  if (before && follows(word) && NOT_A_SIDE_BEFORE[word.fold]?.has(before.fold)) return true;
  if (after && follows(after) && NOT_A_SIDE_AFTER[word.fold]?.has(after.fold)) return true;
  if (word.fold === 'military')
    return before?.fold !== 'the' || (after !== undefined && follows(after) && !isVerbLike(after.fold));
  if (word.fold === 'opposition')
    return before !== undefined && !/^(the|syrian|armed|and|by|from|with|of)$/.test(before.fold) && follows(word);
  return false;
}

const BEARER_CAPITALS = /^(forces|army|troops|fighters|soldiers)$/;

const isVerbLike = (fold: string): boolean =>
  /ed$/.test(fold) ||
  /^(said|says|has|had|have|is|was|were|are|will|would|could|may|and|in|on|to|for|from|by|at|that|which|who|took|left|began|sent|killed|did)$/.test(
    fold,
  );

function addJoined(draft: Draft, context: Context, word: Compound, owner: string, deed: string): void {
  const side = HOLDS[owner];
  if (!side) return;
  const standing: Standing = /^(backed|supported|led|allied)$/.test(deed) ? 'backer' : 'holder';
  const span = { start: word.start, end: word.start + draft.text.slice(word.start, word.end).search(/[-‐‑]/) };
  const actor = whoIs(draft, context, side, word.start, null, owner);
  const how = { rule: 'generic', why: `"${word.text}" in this conflict` } as const;
  draft.add(
    actor
      ? mentionOf(draft.text, span, actor, how, { standing })
      : unknownMention(draft.text, span, 'fighter', how, { standing }),
  );
}

function addSide(draft: Draft, context: Context, nominal: Nominal): void {
  const { compounds, text } = draft;
  const head = compounds[nominal.last]!;
  let first = nominal.first;
  let country: State | null = null;
  let backer: string | null = null;
  // "Syrian rebels", "Turkish-backed rebels", "US-led coalition forces"
  const before = compounds[first - 1];
  if (before && follows(compounds[first]!)) {
    country = countryOf(draft, before);
    if (country && draft.isFree(before)) first--;
    backer =
      draft.mentions.find((mention) => mention.standing === 'backer' && mention.start === before.start)?.actor ?? null;
  }
  const span = { start: compounds[first]!.start, end: head.end };
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const actor =
    (backer ? backedSide(draft, context.topicAt(span.start), backer, nominal.side!) : null) ??
    whoIs(
      draft,
      context,
      nominal.side!,
      span.start,
      country,
      nominal.first === nominal.last ? head.fold : words.toLowerCase(),
    );
  const why = actor
    ? `"${words}" is ${actor.name} in ${context.topicAt(span.start, country?.code).conflict?.name ?? country?.name ?? 'this report'}`
    : `"${words}" with nothing to tell who they are`;
  draft.add(
    actor
      ? mentionOf(text, span, actor, { rule: 'generic', why })
      : unknownMention(text, span, 'fighter', { rule: 'generic', why }, { name: words.replace(/^the /i, '') }),
  );
}

/** Who is meant by a generic name at an offset; of jihadists and militants the group last named, before the conflict's usual one. */
function whoIs(
  draft: Draft,
  context: Context,
  side: GenericSide,
  offset: number,
  country: State | null,
  head: string,
): ActorEntry | null {
  const { registry, day } = draft;
  const topic = context.topicAt(offset, country?.code, side === 'government' ? undefined : side);
  if (side === 'jihadists') {
    const named = lastNamed(
      draft,
      offset,
      (actor) => actor.jihadist || (/\b(militants?|terrorists?)$/.test(head) && isArmed(actor)),
      country,
    );
    if (named) return named;
  }
  if (side === 'coalition') {
    const named = lastNamed(draft, offset, (actor) => actor.kind === 'coalition', null);
    if (named) return named;
  }
  if (/^(troops?|soldiers?)$/.test(head) && !country) {
    const state = lastNamed(
      draft,
      offset,
      (actor) => actor.kind === 'state' || actor.kind === 'armed-forces',
      null,
      200,
    );
    if (state) return state;
  }
  if (side === 'rebels' && !(topic.conflict && side in topic.conflict.generic))
    return lastNamed(draft, offset, isArmed, country, 600);
  const meant = topic.conflict && registry.genericOf(topic.conflict, side, day);
  if (meant) return meant;
  if (side === 'government' && topic.state) {
    const state = country ?? topic.state;
    // A report of no day is of the time of the government that it names.
    const inPower = new Set(day === null ? state.government.map((tie) => tie.actor) : []);
    const named =
      inPower.size > 1 && lastNamed(draft, offset, (actor) => inPower.has(actor.id) && !isArmed(actor), null);
    return named || registry.governmentOf(state, day);
  }
  return null;
}

const isArmed = (actor: ActorEntry): boolean => actor.kind === 'armed-group' || actor.kind === 'militia';

/** The registered actor of a sort that was named last before the offset, else first after it within the passage. */
function lastNamed(
  draft: Draft,
  offset: number,
  fits: (actor: ActorEntry) => boolean,
  country: State | null,
  reach = 4000,
): ActorEntry | null {
  let best: ActorEntry | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of draft.mentions) {
    if (mention.standing === 'place' || Math.abs(mention.start - offset) > reach) continue;
    const actor = mention.actor === null ? undefined : draft.registry.actors.get(mention.actor);
    if (!actor || !fits(actor) || (country && actor.countries.length > 0 && !actor.countries.includes(country.code)))
      continue;
    const gap = mention.start < offset ? offset - mention.start : (mention.start - offset) * 4;
    if (gap < distance && gap < reach) [best, distance] = [actor, gap];
  }
  return best;
}
