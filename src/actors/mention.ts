import type { ActorMention } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import type { ActorEntry, ActorKind } from './entry.ts';

/**
 * What a mention can be in a claim. `fighter`: sides, armies, groups, gunmen; `speaker`: agencies, monitors, media, witnesses;
 * `civilians`: groups of people that are harmed or moved ("children", "aid workers"); `community`: a people or clan, which may be
 * either; `person`: somebody by name.
 */
export type MentionRole = 'fighter' | 'speaker' | 'civilians' | 'community' | 'person';

/**
 * As what the name stands there. `party`: somebody who acts, suffers or speaks. `place`: a state's or capital's name that means the
 * country or town ("fled to Turkey"); only grammar can overrule it. `backer`: "US-backed". `holder`: "rebel-held", "government-controlled".
 */
export type Standing = 'party' | 'place' | 'backer' | 'holder';

/** How a mention came to its actor; `why` is a sentence part for people: `"IS" is a name of Islamic State`. */
export interface Resolution {
  readonly rule:
    | 'name'
    | 'acronym'
    | 'state'
    | 'state-force'
    | 'metonym'
    | 'generic'
    | 'backed'
    | 'leader'
    | 'introduced'
    | 'person'
    | 'community'
    | 'people'
    | 'definite';
  readonly why: string;
}

/** An actor mention of the contract with how it was resolved. `start`/`end` are the name; `extent` is the whole phrase part it heads
 * or qualifies as one party: "Kurdish YPG militia" for YPG, "IS fighters" for IS. */
export interface ResolvedActorMention extends ActorMention {
  readonly extent: Span;
  readonly role: MentionRole;
  readonly kind: ActorKind | null;
  /** The sides it counts on, by the conflicts that the registry has it in; itself where it is a side of its own. */
  readonly sides?: readonly string[];
  readonly standing: Standing;
  readonly how: Resolution;
}

const ROLES: Readonly<Record<ActorKind, MentionRole>> = {
  state: 'fighter',
  'armed-forces': 'fighter',
  'armed-group': 'fighter',
  militia: 'fighter',
  coalition: 'fighter',
  opposition: 'fighter',
  authority: 'fighter',
  party: 'speaker',
  monitor: 'speaker',
  agency: 'speaker',
  media: 'speaker',
  civil: 'speaker',
  mission: 'fighter',
  people: 'community',
  person: 'person',
};

/** The mention of a registered actor. */
export function mentionOf(
  text: string,
  span: Span,
  actor: ActorEntry,
  how: Resolution,
  more: { readonly extent?: Span; readonly standing?: Standing; readonly name?: string } = {},
): ResolvedActorMention {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    actor: actor.id,
    name: more.name ?? actor.name,
    extent: more.extent ?? { start: span.start, end: span.end },
    role: ROLES[actor.kind],
    kind: actor.kind,
    sides: [...new Set(Object.values(actor.sides))],
    standing: more.standing ?? 'party',
    how,
  };
}

/** The mention of somebody whom the registry does not know: it survives under the name that the text gives. */
export function unknownMention(
  text: string,
  span: Span,
  role: MentionRole,
  how: Resolution,
  more: {
    readonly name?: string;
    readonly extent?: Span;
    readonly standing?: Standing;
    readonly kind?: ActorKind;
  } = {},
): ResolvedActorMention {
  const words = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text: words,
    actor: null,
    name: more.name ?? words.replace(/\s+/g, ' '),
    extent: more.extent ?? { start: span.start, end: span.end },
    role,
    kind: more.kind ?? null,
    standing: more.standing ?? 'party',
    how,
  };
}

/** The mentions that a reading prints: parties and voices, in the contract's form; neither places nor groups of people. */
export function partiesAmong(mentions: readonly ResolvedActorMention[]): ActorMention[] {
  return mentions
    .filter((mention) => mention.standing !== 'place' && mention.role !== 'civilians')
    .map(({ start, end, text, actor, name }) => ({ start, end, text, actor, name }));
}
