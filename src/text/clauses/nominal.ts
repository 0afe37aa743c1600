import type { Clause, Oblique, Phrase, TaggedToken } from '../clause.ts';
import { after, before, coordination, type Draft, type DraftClause } from './draft.ts';
import { INTRANSITIVE_NOUNS, isAgentNoun, isEventNoun, OCCURRENCE_VERBS, SUPPORT_VERBS } from './event-nouns.ts';
import { obliqueOf, phraseOf, rangePhrase } from './phrases.ts';
import { isDeadline, isTimeWord } from './time-nouns.ts';

/** A clause without its place among the others yet: `governor` is an index into `Draft.clauses`. */
export interface LooseClause {
  readonly clause: Omit<Clause, 'governor'>;
  readonly governor: number;
}

interface Before {
  readonly possessor: Phrase | null;
  readonly agents: readonly Phrase[];
  /** "air" of "air strike". */
  readonly firstOfGroup: number;
}

/** "the capture of X by Y", "clashes between A and B", "X's advance on Y", "X is an affiliate of Y": clauses whose predicate is a noun. */
export function nominalClauses(draft: Draft): LooseClause[] {
  const found: LooseClause[] = [];
  draft.units.forEach((unit, index) => {
    if (unit.kind !== 'noun' || unit.noun === null) return;
    const inner = innerApposition(draft, index);
    if (inner !== null) found.push(inner);
    const clause = draft.tokens[unit.noun.head]!.upos === 'NOUN' ? nominalClause(draft, index) : null;
    if (clause !== null) found.push(clause);
  });
  return found;
}

/** What stands before the head: "the rebels' ", "Islamic State ", "Turkish ". */
function modifiers(draft: Draft, index: number): Before {
  const { tokens } = draft;
  const { first, head } = draft.units[index]!.noun!;
  let possessor: Phrase | null = null;
  let from = first;
  for (let i = first; i < head; i++)
    if (tokens[i]!.xpos === 'POS') {
      possessor = rangePhrase(tokens, first, i - 1, i - 1);
      from = i + 1;
    } else if (tokens[i]!.xpos === 'PRP$' || tokens[i]!.xpos === 'WP$') {
      possessor = rangePhrase(tokens, i, i, i);
      from = i + 1;
    }
  let at = head;
  while (at > from && tokens[at - 1]!.upos === 'NOUN' && !isAgentNoun(tokens[at - 1]!.lemma)) at--;
  const firstOfGroup = at;
  const agents: Phrase[] = [];
  let last = at - 1;
  while (last >= from && tokens[last]!.upos === 'ADJ' && !isCapital(tokens, last)) last--;
  if (
    last >= from &&
    (tokens[last]!.upos === 'PROPN' ||
      (tokens[last]!.upos === 'NOUN' && isAgentNoun(tokens[last]!.lemma)) ||
      (tokens[last]!.upos === 'ADJ' && isCapital(tokens, last)))
  ) {
    let start = last;
    while (
      start > from &&
      (tokens[start - 1]!.upos === 'PROPN' ||
        (tokens[start - 1]!.upos === 'ADJ' && isCapital(tokens, start - 1)) ||
        (tokens[start - 1]!.upos === 'NOUN' && tokens[last]!.upos === 'NOUN'))
    )
      start--;
    agents.push(rangePhrase(tokens, start, last, last));
  }
  return { possessor, agents, firstOfGroup };
}

/** "Turkish", "Iraqi": an adjective with a capital that is not there because a sentence begins. */
function isCapital(tokens: readonly TaggedToken[], index: number): boolean {
  const { text } = tokens[index]!;
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return DEMONYM.test(text) || tokens.slice(0, index).some((token) => /\p{L}/u.test(token.text));
}

const DEMONYM = /(?:ish|ian|ean|ese|[aeiou]n|[qnl]i|ench|utch|reek|lamic)$/;

function nominalClause(draft: Draft, index: number): LooseClause | null {
  const { tokens, units } = draft;
  const unit = units[index]!;
  const head = tokens[unit.noun!.head]!;
  const following = phrasesAfter(draft, index);
  const named = renamedBy(draft, index);
  const event = isEventNoun(head.lemma);
  // Other nouns are predicates where something other than "of" hangs on them: "a priority in the fight".
  const argument = following.length > 0 && following[0]!.preposition !== 'of';
  if (!event && !argument && named === null) return null;

  const { possessor: before, agents, firstOfGroup } = modifiers(draft, index);
  // "Friday's advance": the day is when, not who.
  const time = before !== null && isTimeWord(before.head.lemma) ? before : null;
  const possessor = time === null ? before : null;
  const verb = draft.objectOf[index]! >= 0 ? draft.objectOf[index]! : draft.subjectOf[index]!;
  const host = verb >= 0 ? draft.clauses[verb]! : null;
  const of = following.find(({ preposition }) => preposition === 'of')?.phrases ?? [];
  const by =
    following.find(
      ({ preposition, phrases }) =>
        preposition === 'by' &&
        !isDeadline(tokens, {
          first: phrases[0]!.first,
          last: phrases[0]!.last,
          head: tokens.indexOf(phrases[0]!.head),
        }),
    )?.phrases ?? [];
  const between =
    following.find(
      ({ preposition, phrases }) =>
        preposition === 'between' && phrases.every(({ head: { upos, lemma } }) => upos !== 'NUM' && !isTimeWord(lemma)),
    )?.phrases ?? [];
  const when: Oblique[] = time === null ? [] : [{ preposition: '', phrases: [time], start: time.start, end: time.end }];
  const obliques = following.filter(
    ({ preposition, phrases }) => preposition !== 'of' && !(preposition === 'by' && phrases === by),
  );
  let subject: readonly Phrase[] = by.length > 0 ? by : between;
  let object: readonly Phrase[] = [];
  if (named !== null && !event) {
    subject = named;
    object = of.length > 0 ? of : possessor !== null ? [possessor] : agents;
  } else {
    const doer = possessor !== null ? [possessor] : agents;
    if (subject.length === 0 && of.length > 0 && INTRANSITIVE_NOUNS.has(head.lemma)) subject = of;
    else object = of;
    if (subject.length === 0) subject = doer;
    else if (object.length === 0 && between.length === 0 && by.length > 0) object = doer;
  }
  const lent = host === null ? [] : lentBy(draft, host, index);
  if (host !== null && subject.length === 0 && isSupport(draft, host, index)) subject = surface(draft, host);
  const first = unit.first;
  const last = Math.max(unit.last, ...following.map(({ phrases }) => phrases.at(-1)!.last));
  return {
    governor: verb,
    clause: {
      predicate: {
        lemma: head.lemma,
        particle: null,
        form: 'noun',
        voice: 'active',
        tense: host?.tense ?? 'none',
        modal: host?.modal ?? null,
        group: groupName(tokens, firstOfGroup, unit.noun!.head),
        start: tokens[firstOfGroup]!.start,
        end: head.end,
      },
      subject,
      object,
      obliques: [...when, ...obliques, ...lent],
      negated: isDenied(tokens, unit.first, unit.noun!.head) || (host?.negated ?? false),
      span: { start: tokens[first]!.start, end: tokens[last]!.end },
    },
  };
}

function groupName(tokens: readonly TaggedToken[], first: number, head: number): string {
  return tokens
    .slice(first, head + 1)
    .map((token) => token.lemma)
    .join(' ');
}

const DENIALS: ReadonlySet<string> = new Set('no neither nobody nothing none no-one'.split(' '));

/** "no clashes". */
export function isDenied(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  for (let i = first; i <= head; i++) if (DENIALS.has(tokens[i]!.lemma)) return true;
  return false;
}

/** The phrases with prepositions right behind a noun, as far as they follow one another. */
function phrasesAfter(draft: Draft, index: number): Oblique[] {
  const found: Oblique[] = [];
  let at = after(draft, index);
  for (let steps = 0; steps < 6; steps++) {
    if (draft.units[at]?.kind !== 'preposition') break;
    const noun = after(draft, at);
    if (draft.units[noun]?.kind !== 'noun' || draft.preposition[noun] !== at) break;
    const members = coordination(draft, noun);
    const owner = before(draft, at);
    // "of" hangs on the noun right before it only.
    if (owner === index || draft.units[at]!.word !== 'of')
      found.push(obliqueOf(draft, draft.units[at]!.word, at, members));
    at = after(draft, members.at(-1)!);
  }
  return found;
}

/** The subject of "X is an affiliate", "X, an affiliate of Y,". */
function renamedBy(draft: Draft, index: number): readonly Phrase[] | null {
  if (draft.renames[index]! >= 0) return [phraseOf(draft, draft.renames[index]!)];
  const clause = draft.objectOf[index]! >= 0 ? draft.clauses[draft.objectOf[index]!]! : null;
  if (clause !== null && draft.units[clause.unit]!.verb?.copula === true && clause.subject.length > 0)
    return clause.subject.map((noun) => phraseOf(draft, noun, true));
  return null;
}

function isSupport(draft: Draft, host: DraftClause, index: number): boolean {
  return SUPPORT_VERBS.has(draft.units[host.unit]!.word) && (host.object.includes(index) || host.voice === 'passive');
}

function surface(draft: Draft, host: DraftClause): readonly Phrase[] {
  return host.subject.map((noun) => phraseOf(draft, noun, noun < host.unit));
}

/** "clashes erupted in Azaz", "launched an attack at dawn on Azaz": what hangs on an empty verb says it of the noun. */
function lentBy(draft: Draft, host: DraftClause, index: number): Oblique[] {
  const { word } = draft.units[host.unit]!;
  const lends = host.object.includes(index) ? SUPPORT_VERBS.has(word) : OCCURRENCE_VERBS.has(word);
  if (!lends) return [];
  const own = new Set<number>();
  for (let at = after(draft, index); draft.units[at]?.kind === 'preposition'; at = after(draft, after(draft, at)))
    own.add(at);
  return host.obliques
    .filter(({ unit }) => !own.has(unit))
    .map(({ preposition, unit, nouns }) => obliqueOf(draft, preposition, unit, nouns));
}

/** "al-Qaeda affiliate Nusra Front", "rebel commander Abu Omar": a common noun before the name it describes. */
function innerApposition(draft: Draft, index: number): LooseClause | null {
  const { tokens } = draft;
  const { first, last, head } = draft.units[index]!.noun!;
  if (tokens[head]!.upos !== 'PROPN') return null;
  let name = head;
  while (name > first && tokens[name - 1]!.upos === 'PROPN') name--;
  const noun = name - 1;
  if (noun < first || tokens[noun]!.upos !== 'NOUN' || !/^\p{Ll}+$/u.test(tokens[noun]!.text)) return null;
  let from = noun;
  let owner = -1;
  for (let i = first; i < noun; i++) if (tokens[i]!.xpos === 'POS') owner = i;
  while (
    from > Math.max(first, owner + 1) &&
    (tokens[from - 1]!.upos === 'PROPN' ||
      tokens[from - 1]!.upos === 'NOUN' ||
      (tokens[from - 1]!.upos === 'ADJ' && isCapital(tokens, from - 1)))
  )
    from--;
  return {
    governor: -1,
    clause: {
      predicate: {
        lemma: tokens[noun]!.lemma,
        particle: null,
        form: 'noun',
        voice: 'active',
        tense: 'none',
        modal: null,
        group: tokens[noun]!.lemma,
        start: tokens[noun]!.start,
        end: tokens[noun]!.end,
      },
      subject: [rangePhrase(tokens, name, last, head)],
      object:
        owner >= 0
          ? [rangePhrase(tokens, first, owner - 1, owner - 1)]
          : from < noun
            ? [rangePhrase(tokens, from, noun - 1, noun - 1)]
            : [],
      obliques: [],
      negated: false,
      span: { start: tokens[first]!.start, end: tokens[last]!.end },
    },
  };
}
