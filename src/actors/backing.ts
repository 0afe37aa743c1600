import type { Context, Topic } from './context.ts';
import { type Draft, follows } from './draft.ts';
import type { ActorEntry, GenericSide } from './entry.ts';
import { ACT, FORCE } from './generic-words.ts';
import { mentionOf } from './mention.ts';

const ALLIES =
  /^(alliance|coalition|forces|force|fighters|militia|militias|group|groups|troops|faction|factions|administration)$/;

/**
 * "US-backed forces": who in this conflict is backed by that party? One that the report names, else the only one there is;
 * null where several could be meant, and for plain rebels, who are their side whoever backs them.
 */
export function backedSide(draft: Draft, topic: Topic, backer: string, side: GenericSide | null): ActorEntry | null {
  if (!topic.conflict || side === 'rebels' || side === 'government') return null;
  const id = topic.conflict.id;
  const fit = [...draft.registry.actors.values()].filter(
    (actor) => id in actor.sides && actor.backedBy.some((tie) => tie.actor === backer),
  );
  const named = fit.filter((actor) => draft.mentions.some((mention) => mention.actor === actor.id));
  const [only, other] = narrowed(named.length > 0 ? named : fit);
  return only && !other ? only : null;
}

/** Of a party and the alliance it belongs to the alliance: both are backed, "the US-backed alliance" is the larger. */
function narrowed(actors: readonly ActorEntry[]): ActorEntry[] {
  return actors.filter((actor) => !actor.memberOf.some((tie) => actors.some((other) => other.id === tie.actor)));
}

/**
 * Adds whom a backed or led nominal means: "US-backed alliance" (an actor of this conflict that the United States backs),
 * "Saudi-led air strikes" (the coalition called so). `i` is the compound after the backer. False where it means nobody known.
 */
export function addBacked(draft: Draft, context: Context, i: number): boolean {
  const { compounds, text } = draft;
  const head = compounds[i]!;
  const joined = compounds[i - 1];
  if (!joined || joined.parts < 2 || !follows(head)) return false;
  const backer = draft.mentions.find((mention) => mention.standing === 'backer' && mention.start === joined.start);
  if (!backer || backer.actor === null) return false;
  if (
    /-led$/.test(joined.fold) &&
    (ACT.has(head.fold) || FORCE.has(head.fold) || ALLIES.test(head.fold) || head.fold === 'air')
  ) {
    const coalition = [...draft.registry.actors.values()].find(
      (actor) =>
        actor.kind === 'coalition' &&
        [actor.name, ...actor.aliases].some((alias) =>
          (typeof alias === 'string' ? alias : alias.text).toLowerCase().startsWith(`${backer.text.toLowerCase()}-led`),
        ),
    );
    if (!coalition) return false;
    const isAct = !FORCE.has(head.fold) && !ALLIES.test(head.fold);
    draft.remove(backer);
    draft.add(
      mentionOf(text, { start: joined.start, end: isAct ? joined.end : head.end }, coalition, {
        rule: 'backed',
        why: `"${joined.text}" is what ${coalition.name} is called by`,
      }),
    );
    return true;
  }
  if (
    !/-(backed|supported|allied|aligned|sponsored|trained|armed|funded)$/.test(joined.fold) ||
    !ALLIES.test(head.fold)
  )
    return false;
  const side = backedSide(draft, context.topicAt(head.start), backer.actor, null);
  if (!side) return false;
  draft.add(
    mentionOf(text, { start: head.start, end: head.end }, side, {
      rule: 'backed',
      why: `${side.name} is backed by ${backer.name} in this conflict`,
    }),
  );
  return true;
}
