import type { Claim } from '../vocabulary/claim.ts';
import type { ClaimTime } from '../vocabulary/days.ts';
import { claimId } from '../vocabulary/ids.ts';
import type { Modality } from '../vocabulary/modality.ts';
import type { Voice } from '../vocabulary/party.ts';
import type { Report } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { announces, headsText } from './passage/announcing.ts';
import { type Restatable, withoutDuplicates } from './passage/duplicates.ts';
import { namedInFull } from './passage/headlines.ts';
import { namedLater } from './passage/named-later.ts';
import { withOpponents } from './passage/opponents.ts';
import type { Scene } from './scene.ts';
import { isBareParticiple } from './slots/participles.ts';

/** What a draft lacks to be a claim: by whose word, in what mood, when. */
export interface Circumstances {
  voicesOf(draft: Draft): readonly Voice[];
  modalityOf(draft: Draft): { readonly modality: Modality; readonly condition: string | null };
  timeOf(draft: Draft): ClaimTime | null;
}

export interface Signature {
  readonly reader: string;
  readonly version: string;
}

/** Drafts → claims: one for each thing said, with evidence, id and confidence. */
export function claimsOf(
  drafts: readonly Draft[],
  scene: Scene,
  report: Report,
  circumstances: Circumstances,
  by: Signature,
): Claim[] {
  const told = namedLater(
    namedInFull(
      drafts.map((draft) => claimOf(draft, scene, circumstances, by)),
      scene,
    ),
  );
  const claims = told.map(
    (claim, i): Restatable => ({
      claim,
      announces: announces(scene.text, scene.sections, (drafts[i] as Draft).span.start),
      heads: headsText(scene.text, (drafts[i] as Draft).span.start),
      pointsBack: pointsBack(scene, drafts[i] as Draft),
      describes: describes(scene, drafts[i] as Draft),
    }),
  );
  const priors = new Map<string, number>(drafts.map(({ frame }) => [frame.id, frame.prior]));
  const sure = withOpponents(withoutDuplicates(claims), scene).map((claim) => ({
    ...claim,
    id: claimId(report.id, claim),
    confidence: confidenceOf(claim, priors.get(claim.by.rule)!, sentenceOf(claim, scene)),
  }));
  return sure.map((claim) => ({
    ...claim,
    confidence: Math.max(claim.confidence, ...consequencesOf(claim, sure, scene)),
  }));
}

const HURT: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'executed']);

/** A place that is taken or lost: an event as a fight is one. */
const CHANGES: ReadonlySet<string> = new Set(['captured', 'recaptured', 'lost']);

/** How sure the harm is that the sentence of an event tells beside it: people who were killed in it show that it happened. */
function consequencesOf(event: Claim, claims: readonly Claim[], scene: Scene): number[] {
  if (event.kind !== 'fighting' && !(event.kind === 'control' && CHANGES.has(event.type))) return [];
  const sentence = sentenceOf(event, scene);
  return claims
    .filter((c) => c.kind === 'harm' && HURT.has(c.type) && sentenceOf(c, scene) === sentence)
    .map(({ confidence }) => confidence);
}

/** The sentence that its evidence begins in. */
function sentenceOf({ evidence: [first] }: Claim, { sentences }: Scene): Span | null {
  return sentences.find(({ start, end }) => first !== undefined && start <= first.start && first.start < end) ?? null;
}

function describes(scene: Scene, draft: Draft): boolean {
  return draft.form === 'modifier' || isBareParticiple(scene.sentences[draft.sentence]!, draft);
}

/** "The attack", "this latest offensive": the determiner before a noun for an event, over what describes it. So the event was told before. */
function pointsBack(scene: Scene, draft: Draft): boolean {
  if (draft.form !== 'noun') return false;
  const { tokens } = scene.sentences[draft.sentence]!;
  let at = draft.token - 1;
  while (at >= 0 && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]!.upos)) at--;
  const inHeadline = scene.sections.some(
    (s) => s.kind === 'headline' && s.start <= draft.span.start && draft.span.start < s.end,
  );
  const determiner = tokens[at]?.upos === 'DET' ? tokens[at]!.text : '';
  return inHeadline ? !/^an?$/i.test(determiner) : /^(?:the|this|that|these|those)$/i.test(determiner);
}

function claimOf(draft: Draft, scene: Scene, circumstances: Circumstances, by: Signature): Claim {
  const { modality, condition } = circumstances.modalityOf(draft);
  const { start, end } = draft.span;
  // Kind and type come from one frame, whose id the catalogue has checked against the vocabulary.
  return {
    id: '-',
    kind: draft.kind,
    type: draft.type,
    agents: [...draft.agents],
    targets: [...draft.targets],
    places: [...draft.places],
    time: circumstances.timeOf(draft),
    quantity: draft.quantity,
    modality,
    condition,
    attribution: [...circumstances.voicesOf(draft)],
    evidence: [{ start, end, quote: scene.text.slice(start, end) }],
    confidence: 0,
    by: { ...by, rule: draft.frame.id },
  } as Claim;
}
