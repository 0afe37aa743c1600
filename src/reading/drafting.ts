import type { ParsedSentence } from '../text/clause.ts';
import { assemble } from './assembly.ts';
import type { Draft } from './draft.ts';
import { type Catalogue, catalogueOf, frames } from './frames/catalogue.ts';
import { type Frame, kindOf } from './frames/frame.ts';
import { wordSet } from './frames/words.ts';
import { candidatesOf } from './matching/candidates.ts';
import { matchesOf } from './matching/matching.ts';
import { eachOnItsDay } from './passage/day-by-day.ts';
import { linkEvents } from './passage/events.ts';
import { withoutMishaps } from './passage/mishaps.ts';
import type { Scene } from './scene.ts';
import { SlotReader } from './slots/slots.ts';
import { locate } from './where/index.ts';

/** All frames, by the words that call them. */
export const catalogue: Catalogue = catalogueOf(frames);

/** What the frames make of a report, sentence by sentence. */
export function draftsOf(scene: Scene, use: Catalogue = catalogue): Draft[] {
  const told = scene.sentences.flatMap((sentence, index) => {
    const drafts = withoutAbsorbed(draftsInSentence(scene, index, use), sentence);
    return withoutShadows(withoutToldAgain(withoutYielding(drafts, sentence), sentence)).flatMap((draft) =>
      eachOnItsDay(draft, scene),
    );
  });
  return locate(linkEvents(withoutMishaps(told, scene), scene), scene);
}

function draftsInSentence(scene: Scene, index: number, use: Catalogue): Draft[] {
  const reader = new SlotReader(scene, index);
  return candidatesOf(scene, index, use).flatMap((candidate) => {
    let drafts: Draft[] = [];
    for (const match of matchesOf(candidate, use, reader)) {
      if (drafts.some((d) => !d.bare && (d.kind === kindOf(match.frame) || excludes(d.frame, match.frame)))) continue;
      const found = assemble(match, reader).filter((d) => !d.bare || !drafts.some((other) => other.kind === d.kind));
      if (found.some((d) => !d.bare)) drafts = drafts.filter((d) => !d.bare);
      drafts.push(...found);
    }
    // Who is in a detention centre is not sheltered there.
    const kept = drafts.some((d) => d.frame.id === 'harm/detained/in-detention');
    return kept ? drafts.filter((d) => d.kind !== 'displacement') : drafts;
  });
}

/** A war that goes on and a clash on a day are two readings of one word; who lost a town and two others lost no people. */
function excludes(first: Frame, second: Frame): boolean {
  return (
    (first.id.startsWith('relation/fights/') && second.id.startsWith('fighting/')) ||
    (first.id.startsWith('control/lost/') && second.id.startsWith('harm/'))
  );
}

/** What says that an event was beaten back, ended or broken off speaks of the event too: "repelled an attack" is no attack apart, and "used gas in an attack" one. */
const ABSORBS: { readonly [type: string]: string } = {
  'control/repelled': 'fighting',
  'control/siege-lifted': 'control/besieged',
  'fighting/chemical-attack': 'fighting',
  'diplomacy/ceasefire-broken': 'diplomacy/ceasefire',
  'diplomacy/agreement-broken': 'diplomacy/agreement',
};

function withoutAbsorbed(drafts: readonly Draft[], { clauses }: ParsedSentence): readonly Draft[] {
  const over = drafts.flatMap((d) => {
    const absorbed = ABSORBS[`${d.kind}/${d.type}`];
    return absorbed ? [{ absorbed, by: d }] : [];
  });
  return drafts.filter(
    (d) =>
      !over.some(
        ({ absorbed, by }) =>
          d !== by &&
          `${d.kind}/${d.type}/`.startsWith(`${absorbed}/`) &&
          ((d.form === 'noun' && d.span.start < by.span.end && by.span.start < d.span.end) || isAttempt(d, clauses)),
      ),
  );
}

const TRYING = wordSet('attempt try seek');

/** "tried [to storm the hospital] before being repelled": nothing but what was beaten back. */
function isAttempt({ form, clause }: Draft, clauses: ParsedSentence['clauses']): boolean {
  const governor = form === 'verb' && clause !== null ? clauses[clause]?.governor : null;
  return !!governor && governor.relation !== 'relative' && TRYING.has(clauses[governor.clause]!.predicate.lemma);
}

/** Mere mentions of a number give way to what says what became of those it counts, and so does what only says who they are. */
function withoutYielding(drafts: readonly Draft[], { clauses }: ParsedSentence): readonly Draft[] {
  const describes = (draft: Draft, { type }: Draft): boolean => {
    if (draft.kind !== 'displacement' || draft.form !== 'verb' || draft.clause === null) return false;
    const { lemma, group } = clauses[draft.clause]!.predicate;
    if (!isRelative(clauses, draft.clause) && !/^\p{L}+ing$/u.test(group)) return false;
    // "300 people living by the river were evacuated"; "the IDPs, who had to leave their homes, are now 300 families".
    return LIVING.has(lemma) || (draft.type === 'fled' && type === 'displaced');
  };
  return drafts.filter(
    (d) =>
      !drafts.some(
        (other) =>
          other !== d &&
          !other.frame.yields &&
          (d.frame.yields || (describes(d, other) && !describes(other, d))) &&
          other.quantity !== null &&
          other.quantity.text === d.quantity?.text,
      ),
  );
}

/** "counted 900 displaced families, who fled the fighting": who they are is told more of, not counted a second time. */
function withoutToldAgain(drafts: readonly Draft[], sentence: ParsedSentence): readonly Draft[] {
  const isTold = (draft: Draft) => draft.kind === 'displacement' && draft.quantity?.measure === 'flow';
  const { clauses } = sentence;
  return drafts.filter(
    (draft) =>
      !isModifier(draft, sentence) &&
      (!isTold(draft) ||
        !isRelative(clauses, draft.clause) ||
        !drafts.some(
          (other) =>
            other !== draft &&
            isTold(other) &&
            other.type === 'displaced' &&
            other.clause !== draft.clause &&
            other.quantity!.text === draft.quantity!.text,
        )),
  );
}

/** "aid to displaced families", "families displaced within the city": only says which families, and counts none. */
function isModifier(draft: Draft, sentence: ParsedSentence): boolean {
  if (draft.kind !== 'displacement' || draft.type !== 'displaced' || draft.quantity !== null) return false;
  if (draft.form === 'adjective' || draft.form === 'modifier') return true;
  const clause = draft.clause === null ? undefined : sentence.clauses[draft.clause];
  const isBare = clause?.predicate.voice === 'passive' && !clause.predicate.group.includes(' ');
  // A headline leaves out "were".
  return draft.form === 'verb' && isBare && sentence.clauses.some((c) => c.predicate.form === 'verb' && c !== clause);
}

/** Is the clause relative, or what such a clause completes ("who were forced [to leave]")? */
function isRelative(clauses: ParsedSentence['clauses'], index: number | null): boolean {
  const governor = index === null ? null : clauses[index]?.governor;
  if (!governor) return false;
  return (
    governor.relation === 'relative' || (governor.relation === 'complement' && isRelative(clauses, governor.clause))
  );
}

const LIVING: ReadonlySet<string> = new Set(['live', 'reside']);

/**
 * One event told by two words of a sentence ("launched an attack": the verb and the noun) is one draft: of the same kind and type
 * the one that says more stays.
 */
function withoutShadows(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((k) => k.kind === draft.kind && k.type === draft.type && shadows(k, draft))) kept.push(draft);
  }
  return kept.sort((a, b) => a.token - b.token);
}

function weight(draft: Draft): number {
  return (
    draft.agents.length +
    draft.targets.length +
    draft.places.length +
    (draft.quantity ? 1 : 0) +
    (draft.form === 'verb' ? 0.5 : 0)
  );
}

function shadows(fuller: Draft, other: Draft): boolean {
  const inside = <T>(part: readonly T[], whole: readonly T[], same: (a: T, b: T) => boolean) =>
    part.every((p) => whole.some((w) => same(p, w)));
  const party = (a: { actor: string | null; name: string }, b: { actor: string | null; name: string }) =>
    (a.actor ?? a.name) === (b.actor ?? b.name);
  if (!inside(other.agents, fuller.agents, party) || !inside(other.targets, fuller.targets, party)) return false;
  if (
    !inside(
      other.places,
      fuller.places,
      (a, b) => a.start === b.start || (a.place !== null && a.place.id === b.place?.id),
    )
  )
    return false;
  return other.quantity === null || (fuller.quantity !== null && fuller.quantity.text === other.quantity.text);
}
