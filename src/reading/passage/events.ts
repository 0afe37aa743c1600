import type { Draft } from '../draft.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';

/** Longer than any one attack: those who fell in the war fell by many hands in many places. */
const WARS = wordSet('war conflict insurgency unrest hostility');

/** How many sentences back "the attack" may reach for where it was, and how many for what "the battle" did to people: between two sentences another event may have begun. */
const REACH = 3;
const HARM_REACH = 1;

/**
 * Events take from one another what only one of them says. "Eleven people died in the attack": the dead fell where the attack before
 * was, by whose hand it was. "Three were killed and nine wounded in Goma": both in Goma. Only empty slots are filled.
 */
export function linkEvents(all: readonly Draft[], scene: Scene): Draft[] {
  const drafts = all
    .map((draft) => (draft.bare && draft.kind === 'control' ? leftFor(draft, all, scene) : draft))
    .filter(
      (draft) =>
        (!draft.bare || happened(draft, all, scene)) && !getsAway(draft, all) && !isBackground(draft, all, scene),
    );
  const linked: Draft[] = [];
  drafts.forEach((draft, index) => {
    let result = draft;
    if (draft.kind === 'harm') {
      const source = joinedWith(draft, drafts, scene) ?? eventMeant(draft, drafts.slice(0, index), scene);
      if (source)
        result = {
          ...result,
          places: result.places.length ? result.places : source.places,
          agents: result.agents.length ? result.agents : source.agents.filter((a) => !isTarget(a, draft)),
        };
      const alike = linked.findLast((d) => d.kind === 'harm' && draft.sentence - d.sentence <= HARM_REACH);
      if (alike && countsOthers(draft, scene))
        result = {
          ...result,
          targets: result.targets.length ? result.targets : alike.targets,
          agents: result.agents.length ? result.agents : alike.agents,
        };
    } else if (draft.kind === 'fighting' && !draft.targets.length && BLOWS.has(draft.type))
      result = { ...result, targets: harmedBy(draft, drafts, scene) };
    if (draft.kind === 'fighting' && !draft.places.length && isDefinite(draft, scene)) {
      const source = [...linked]
        .reverse()
        .find(
          (d) =>
            d.kind === 'fighting' &&
            d.type === draft.type &&
            draft.sentence - d.sentence <= REACH &&
            d.places.length > 0,
        );
      if (source)
        result = {
          ...result,
          places: source.places,
          agents: result.agents.length ? result.agents : source.agents,
          targets: result.targets.length ? result.targets : source.targets,
        };
    }
    linked.push(result);
  });
  return linked;
}

const BLOWS: ReadonlySet<string> = new Set(
  'attack air-strike shelling bombing drone-strike missile-strike ambush suicide-bombing'.split(' '),
);

/** "attacked the village, [killing four herders]", "two civilians died [in the shelling]": whom a blow hit is told by what it did in its sentence. */
function harmedBy(draft: Draft, drafts: readonly Draft[], { sentences }: Scene): Draft['targets'] {
  const { clauses } = sentences[draft.sentence]!;
  const isOfIt = (harm: Draft): boolean => {
    if (harm.span.start <= draft.span.start && draft.span.end <= harm.span.end) return true;
    const governor = harm.clause === null ? null : clauses[harm.clause]?.governor;
    return (
      harm.clause === draft.clause ||
      (governor?.clause === draft.clause && governor?.relation === 'adverbial' && governor.marker === null)
    );
  };
  const harm = drafts.find(
    (d) => d.kind === 'harm' && d.sentence === draft.sentence && HURT.has(d.type) && d.targets.length > 0 && isOfIt(d),
  );
  // One person by name need not be whom it was meant for.
  return harm?.targets.filter((t) => t.actor === null && t.name === 'civilians') ?? [];
}

const HURT: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties']);

/** "took the town after the army withdrew": it left the town that was taken. Whoever took it did not, unless it says "before retreating". */
function leftFor(draft: Draft, drafts: readonly Draft[], scene: Scene): Draft {
  const taken = drafts.find(
    (d) => d.kind === 'control' && TAKEN.has(d.type) && d.sentence === draft.sentence && d.places.length > 0,
  );
  if (!taken) return draft;
  const role = draft.type === 'withdrew' ? ('from' as const) : ('at' as const);
  const left = { ...draft, bare: false, places: taken.places.map((p) => ({ ...p, role })) };
  if (!taken.agents.some((a) => draft.agents.some((b) => a.name === b.name))) return { ...left, targets: taken.agents };
  const { clauses } = scene.sentences[draft.sentence]!;
  const clause = draft.clause === null ? undefined : clauses[draft.clause];
  return clause?.governor?.marker === 'before' && taken.token < draft.token ? left : draft;
}

/** "attacked the village, killed three people and fled towards the hills": who came to strike and is gone again leaves no place of his. */
function getsAway(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== 'control' || draft.type !== 'withdrew') return false;
  const { sentence, agents, places } = draft;
  const struck = drafts.filter(
    (d) =>
      STRIKES.has(d.kind) &&
      d.sentence === sentence &&
      d.token < draft.token &&
      d.agents.some((a) => agents.some((b) => (a.actor ?? a.name) === (b.actor ?? b.name))),
  );
  if (!struck.length) return false;
  return places.every((p) => p.role !== 'from' || struck.some((d) => d.places.some((q) => q.name === p.name)));
}

/** What raiders come for: the kinds of claims that tell it. */
const STRIKES: ReadonlySet<string> = new Set(['fighting', 'harm', 'service']);

const TAKEN: ReadonlySet<string> = new Set(['captured', 'recaptured']);

/** "killed [in] a clash": how an event is named as the occasion of what was done to people. */
const OCCASION = wordSet(`in during by amid from following through`);
/** Verbs that say of an event that it happened. */
const OCCURS =
  wordSet(`explode detonate occur erupt happen break go take ensue follow continue rage kill injure wound leave claim rock
  hit strike destroy damage target shake report result start begin`);

/** Whether what is told beside an event of which only the name is said shows that it took place. */
function happened(draft: Draft, drafts: readonly Draft[], scene: Scene): boolean {
  if (draft.kind !== 'fighting') return false;
  const sentence = scene.sentences[draft.sentence]!;
  const clause = draft.clause === null ? undefined : sentence.clauses[draft.clause];
  const { start, end } = sentence.tokens[draft.token]!;
  const does =
    clause?.predicate.form === 'verb' &&
    clause.subject.some((p) => p.head.start >= start && p.head.end <= end) &&
    OCCURS.has(clause.predicate.lemma);
  if (does) return true;
  const harmed = drafts.some((d) => d.kind === 'harm' && d.sentence === draft.sentence && d.type !== 'released');
  if (!harmed) return false;
  for (let i = draft.token - 1; i >= 0; i--) {
    const token = sentence.tokens[i]!;
    if (token.upos === 'ADP') return OCCASION.has(token.lemma);
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'].includes(token.upos) && token.text !== '-') return false;
  }
  return false;
}

/** "fell in May during the second war", "during the battle for X, the army's aim was …": a definite event in the course of which others are told. */
function isBackground(draft: Draft, drafts: readonly Draft[], scene: Scene): boolean {
  if (draft.kind !== 'fighting' || draft.form !== 'noun' || draft.quantity) return false;
  const { tokens } = scene.sentences[draft.sentence]!;
  let at = draft.token - 1;
  while (at >= 0 && ['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tokens[at]!.upos)) at--;
  if (tokens[at]?.lemma !== 'the' || tokens[at - 1]?.lemma !== 'during') return false;
  return !drafts.some((d) => d.kind === 'harm' && d.sentence === draft.sentence);
}

function isTarget(party: { actor: string | null; name: string }, draft: Draft): boolean {
  return draft.targets.some((t) => t.name === party.name && t.actor === party.actor);
}

/** "and wounded 30 others", "11 more": people of the sort that the harm before it was done to. */
function countsOthers(draft: Draft, scene: Scene): boolean {
  const { quantity } = draft;
  if (!quantity) return false;
  const words = scene.text.slice(draft.span.start, draft.span.end);
  return /\b(?:\d[\d,.]*|\w+)\s+(?:others?|more)\b(?!\s+than)/i.test(words);
}

/** Another harm of the same sentence, joined by "and". */
function joinedWith(draft: Draft, drafts: readonly Draft[], scene: Scene): Draft | null {
  if (draft.places.length) return null;
  const clauses = scene.sentences[draft.sentence]!.clauses;
  const joins = (a: Draft, b: Draft): boolean =>
    a.clause !== null &&
    b.clause !== null &&
    clauses[a.clause]?.governor?.relation === 'conjunct' &&
    clauses[a.clause]?.governor?.clause === b.clause;
  return (
    drafts.find(
      (d) =>
        d !== draft &&
        d.sentence === draft.sentence &&
        d.kind === 'harm' &&
        d.places.length > 0 &&
        (d.clause === draft.clause || joins(d, draft) || joins(draft, d)),
    ) ?? null
  );
}

/** The fighting that "in the attack" or "the violence" in the words of a harm takes up. */
function eventMeant(draft: Draft, before: readonly Draft[], scene: Scene): Draft | null {
  const { tokens } = scene.sentences[draft.sentence]!;
  const at = tokens.findIndex(
    (t, i) =>
      t.start >= draft.span.start &&
      t.end <= draft.span.end + 30 &&
      inClass(t.lemma, 'violence') &&
      !WARS.has(t.lemma) &&
      tokens[i - 1] !== undefined &&
      ['the', 'this', 'that'].includes(tokens[i - 1]!.lemma),
  );
  const inSentence = before.find(
    (d) =>
      d.sentence === draft.sentence &&
      d.kind === 'fighting' &&
      d.span.start >= draft.span.start - 1 &&
      d.span.end <= draft.span.end + 60 &&
      d.places.length > 0,
  );
  if (inSentence) return inSentence;
  if (at < 0) return null;
  return (
    [...before]
      .reverse()
      .find(
        (d) =>
          d.kind === 'fighting' &&
          draft.sentence - d.sentence <= HARM_REACH &&
          (d.places.length > 0 || d.agents.length > 0),
      ) ?? null
  );
}

/** "the attack", "the fighting": takes up an event that was told. */
function isDefinite(draft: Draft, scene: Scene): boolean {
  if (draft.form !== 'noun') return false;
  const before = scene.sentences[draft.sentence]!.tokens[draft.token - 1];
  return before !== undefined && ['the', 'this', 'that', 'these'].includes(before.lemma);
}
