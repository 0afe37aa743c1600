import type { Claim } from '../../../vocabulary/claim.ts';
import { claimId } from '../../../vocabulary/ids.ts';
import type { Kind } from '../../../vocabulary/kinds.ts';
import type { ClaimPlace } from '../../../vocabulary/place.ts';
import type { Attribution, Reading, Warning } from '../../../vocabulary/report.ts';
import type { Span } from '../../../vocabulary/span.ts';
import { type NameResources, placeMention } from '../../names.ts';
import { announces } from '../../passage/announcing.ts';
import type { Restatable } from '../../passage/duplicates.ts';
import { type ReadableDocument, type Reader, unread } from '../../reader.ts';
import { parseAnswer } from './answer.ts';
import { ABSENT, ModelClaim } from './answer-schema.ts';
import { type Quoted, quotedIn, settled } from './evidence.ts';
import { countriesOf, namesOf, placesCalled, type ReportNames } from './names.ts';
import { LANGUAGES, type Passage } from './passages.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { withoutRestatements } from './restated.ts';
import {
  conditionOf,
  type PlaceSlot,
  partiesOf,
  placesOf,
  quantityAt,
  type SlotSource,
  sameParty,
  timeOf,
  voicesOf,
} from './slots.ts';
import { type DropReason, reasonsLine, type Tally, TallyBook } from './tally.ts';

/** What a model wrote about one passage, as it came. `cut`: the server says that it broke off. */
interface PassageAnswer {
  readonly passage: Passage;
  readonly content: string;
  readonly cut: boolean;
}

/** What the reader of answers works with: the answers are handed in, so that reading them stays pure. */
export interface LlmResources extends NameResources {
  /** The model's name as the server knows it: part of `by.version`. */
  readonly model: string;
  readonly answers: readonly PassageAnswer[];
}

/** No passage says more; a model that goes round in circles does. */
const MOST_CLAIMS = 150;

/** Reads claims out of a model's answers about a report. The answers are got at the edge: see docs/guide-llm-reader.md. */
export const llm: Reader<LlmResources> = {
  name: 'llm',
  version: PROMPT_VERSION,
  languages: LANGUAGES,
  read: (document, resources) => readAnswers(document, resources).reading,
};

/**
 * Answers → claims of the contract, with what became of each: those that quote the text to the letter are kept, with offsets, actors, places,
 * days and numbers found here; the others are dropped and counted. Pure. A language that is not read gives a warning `unknown-language`.
 */
export function readAnswers(document: ReadableDocument, resources: LlmResources): { reading: Reading; tally: Tally } {
  const { report, sections } = document;
  if (!LANGUAGES.includes(report.language))
    return { reading: unread(document, LANGUAGES), tally: new TallyBook().sum(0) };
  const names = namesOf(document, resources);
  const book = new TallyBook();
  const drafts = resources.answers.flatMap((answer) => draftsOf(document, answer, names, book));
  const asked = drafts.flatMap(({ places }) => places.filter((p) => p.asked).map((p) => p.place.name));
  const called = placesCalled(asked, countriesOf(names, resources.registry), resources.gazetteer);
  const by = { reader: llm.name, version: `${llm.version} ${resources.model}` };
  const announced = ({ evidence }: Claim) => evidence.every(({ start }) => announces(report.text, sections, start));
  const restatable = drafts
    .map(({ claim, places }): Restatable => {
      const resolved = uniquePlaces(places.map((slot) => resolvedPlace(slot, called)));
      const whole = { ...claim, places: resolved, by: { ...by, rule: `${claim.kind}/${claim.type}/llm` } } as Claim;
      return { claim: { ...whole, confidence: confidenceOf(whole) }, announces: announced(whole) };
    })
    .sort((a, b) => a.claim.evidence[0]!.start - b.claim.evidence[0]!.start);
  const claims = withIds(report.id, withoutRestatements(restatable), book);
  const tally = book.sum(claims.length);
  return {
    tally,
    reading: {
      report,
      sections: [...sections],
      sentences: names.sentences.map(({ start, end }) => ({ start, end })),
      repairs: [...names.repairs],
      places: names.places.all.map(placeMention),
      actors: names.actors.all
        .filter((a) => a.standing !== 'place')
        .map(({ start, end, text, actor, name }) => ({ start, end, text, actor, name })),
      times: names.times.all.map(({ start, end, text, type, value, interval }) => ({
        start,
        end,
        text,
        type,
        value,
        interval,
      })),
      attributions: attributionsOf(claims),
      claims,
      warnings: warningsOf(report.source, tally),
    },
  };
}

interface Draft {
  readonly claim: Omit<Claim, 'by' | 'places'>;
  readonly places: readonly PlaceSlot[];
}

function draftsOf(document: ReadableDocument, answer: PassageAnswer, names: ReportNames, book: TallyBook): Draft[] {
  const { text, published } = document.report;
  const { claims, cut } = parseAnswer(answer.content);
  if (claims === null) {
    book.unreadable++;
    return [];
  }
  if (cut || answer.cut) book.cut++;
  book.given += claims.length;
  if (claims.length > MOST_CLAIMS) book.drop('too-many', claims.length - MOST_CLAIMS);
  const valid: { claim: ModelClaim; quoted: Quoted }[] = [];
  for (const raw of claims.slice(0, MOST_CLAIMS)) {
    const claim = validated(raw);
    const quoted = typeof claim === 'string' ? claim : quotedIn(text, answer.passage, claim.what, claim.evidence);
    if (typeof claim === 'string' || typeof quoted === 'string') book.drop(quoted as DropReason);
    else valid.push({ claim, quoted });
  }
  const places = settled(valid.map((v) => v.quoted));
  const shown = [...answer.passage.pieces, ...answer.passage.context];
  return valid.flatMap(({ claim }, i) => {
    const evidence = places[i];
    if (!evidence) {
      book.drop('quote-ambiguous');
      return [];
    }
    return draftOf(claim, { text, shown, evidence, names, reference: { published }, book });
  });
}

function validated(raw: unknown): ModelClaim | DropReason {
  if (raw === null || typeof raw !== 'object') return 'shape-broken';
  const parsed = ModelClaim.safeParse({ ...ABSENT, ...raw });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path[0]);
  if (fields.includes('what')) return 'type-unknown';
  return fields.includes('modality') ? 'modality-unknown' : 'shape-broken';
}

function draftOf(model: ModelClaim, source: SlotSource): Draft[] {
  const { text, book } = source;
  const attribution = voicesOf(source, model.voices);
  if (attribution === null) {
    book.drop('voice-not-in-text');
    return [];
  }
  const [kind, type] = model.what.split('/') as [Kind, string];
  const agents = partiesOf(source, model.agents, 'agent-not-in-text');
  const targets = partiesOf(source, model.targets, 'target-not-in-text');
  const claim = {
    id: '-',
    kind,
    type,
    agents,
    targets: targets.filter((t) => !agents.some((a) => sameParty(a, t))),
    time: timeOf(source, model),
    quantity: quantityAt(source, model, kind, type),
    modality: model.modality,
    condition: conditionOf(source, model.condition),
    attribution,
    evidence: source.evidence.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
    confidence: 0,
  };
  return [{ claim: claim as Draft['claim'], places: placesOf(source, model.places) }];
}

function resolvedPlace({ place, asked }: PlaceSlot, called: ReturnType<typeof placesCalled>): ClaimPlace {
  const found = asked ? called.get(place.name)?.place : null;
  return found ? { ...place, place: found, name: found.name } : place;
}

function uniquePlaces(places: readonly ClaimPlace[]): ClaimPlace[] {
  const idOf = (p: ClaimPlace) => p.place?.id ?? p.name;
  return places.filter((p, i) => places.findIndex((q) => idOf(q) === idOf(p)) === i);
}

/** Not calibrated: what share of claims is right depends on the model. Slots that nothing stands behind lower it a little. */
function confidenceOf(claim: Claim): number {
  const named = [...claim.agents, ...claim.targets];
  const unknown = named.filter((p) => p.actor === null).length + claim.places.filter((p) => p.place === null).length;
  const bare = named.length === 0 && claim.places.length === 0 && claim.quantity === null;
  return Math.round(100 * (0.75 - 0.05 * Math.min(unknown, 3) - (bare ? 0.2 : 0))) / 100;
}

function withIds(reportId: string, claims: readonly Claim[], book: TallyBook): Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const id = claimId(reportId, claim);
    if (found.has(id)) book.drop('repeated');
    else found.set(id, { ...claim, id });
  }
  return [...found.values()];
}

/** Who says what, as far as claims tell: a voice and the evidence of its claim. */
function attributionsOf(claims: readonly Claim[]): Attribution[] {
  const found = new Map<string, Attribution>();
  for (const { attribution, evidence } of claims) {
    const content = evidence.map(({ start, end }): Span => ({ start, end }));
    for (const { start, end, actor } of attribution)
      found.set(`${start}-${end}:${content.map((c) => `${c.start}-${c.end}`).join()}`, {
        source: { start, end },
        cue: null,
        content,
        actor,
      });
  }
  return [...found.values()];
}

function warningsOf(source: string, { given, dropped, lost, cut, unreadable }: Tally): Warning[] {
  const warnings: Warning[] = [];
  const sum = Object.values(dropped).reduce((a, b) => a + b, 0);
  if (sum)
    warnings.push({
      code: 'llm-dropped',
      message: `${source}: ${sum} of ${given} claims of the model were dropped (${reasonsLine(dropped)})`,
    });
  if (Object.keys(lost).length)
    warnings.push({
      code: 'llm-slots-lost',
      message: `${source}: slots were left empty because the text does not bear them out (${reasonsLine(lost)})`,
    });
  if (cut)
    warnings.push({
      code: 'llm-answer-cut',
      message: `${source}: ${cut === 1 ? 'an answer' : `${cut} answers`} of the model broke off; claims may be missing`,
    });
  if (unreadable)
    warnings.push({
      code: 'llm-answer-unreadable',
      message: `${source}: ${unreadable === 1 ? 'a passage' : `${unreadable} passages`} got no answer that could be read; nothing is claimed from there`,
    });
  return warnings;
}
