import { assemble, type Draft } from './assembly.ts';
import { candidatesOf } from './candidates.ts';
import { linkEvents } from './events.ts';
import { type Catalogue, catalogueOf, frames } from './frames/catalogue.ts';
import { type Frame, kindOf } from './frames/frame.ts';
import { matchesOf } from './matching.ts';
import type { Scene } from './scene.ts';
import { SlotReader } from './slots.ts';
import { locate } from './where/index.ts';

/** All frames, by the words that call them. */
export const catalogue: Catalogue = catalogueOf(frames);

/** What the frames make of a report, sentence by sentence. */
export function draftsOf(scene: Scene, use: Catalogue = catalogue): Draft[] {
  const told = scene.sentences.flatMap((_, index) =>
    withoutShadows(withoutYielding(withoutAbsorbed(draftsInSentence(scene, index, use)))),
  );
  return locate(linkEvents(told, scene), scene);
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
};

function withoutAbsorbed(drafts: readonly Draft[]): readonly Draft[] {
  const over = drafts.flatMap((d) => {
    const absorbed = ABSORBS[`${d.kind}/${d.type}`];
    return absorbed ? [{ absorbed, by: d }] : [];
  });
  return drafts.filter(
    (d) =>
      !over.some(
        ({ absorbed, by }) =>
          d !== by &&
          d.form === 'noun' &&
          `${d.kind}/${d.type}/`.startsWith(`${absorbed}/`) &&
          d.span.start < by.span.end &&
          by.span.start < d.span.end,
      ),
  );
}

/** Mere mentions of a number give way to what says what became of those it counts. */
function withoutYielding(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (d) =>
      !d.frame.yields ||
      !drafts.some((other) => !other.frame.yields && other.quantity && other.quantity.text === d.quantity?.text),
  );
}

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
