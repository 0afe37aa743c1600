import type { Clause, ParsedSentence, Phrase } from '../../text/clause.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { inClass, wordSet } from '../frames/words.ts';
import { paragraphAround, type Scene } from '../scene.ts';
import { obliquesBetween } from '../slots/phrases.ts';
import { SlotReader } from '../slots/slots.ts';
import { SPEECH } from '../speech-words.ts';
import { roleOfPreposition } from './slot-places.ts';
import { toldWhere } from './told-where.ts';
import { withoutContainers } from './widths.ts';

/** What happens somewhere, though its own words need not say where. */
const LOCATED = wordSet(`fighting harm service displacement`);
/** Changes of control over ground that has no name: "captured eight villages". */
const GROUND_TYPES = wordSet(`control/captured control/recaptured control/lost control/withdrew control/repelled
  control/contested control/advanced`);
const DEFINITE = wordSet(`the this that these those`);
/** Places and happenings that stand for one told before. */
const POINTS_BACK =
  wordSet(`village town city facility building hospital school market mosque church camp base prison centre center
  scene site place neighbourhood neighborhood district war crash killing shooting accident`);
/** How many sentences back the event of a passage may lie. */
const REACH = 3;
/** "a firm based in X", "the embassy in X", "a man from X": where somebody belongs is not where it happened. */
const BELONGING = wordSet(`base bear headquarter register educate train live reside embassy office spokesman spokeswoman
  correspondent reporter editor branch court parliament mission`);

/** Which other clauses of the sentence may say where: the one that it is a part of, those above it, or any. */
type ClauseReach = 'part' | 'above' | 'all';
/** Ground that is taken and people who move are soon elsewhere. */
const REACH_OF: { readonly [kind: string]: ClauseReach } = { control: 'part', displacement: 'above' };

/** Words of a sentence that say where: "in Goma", "near the village of Sake". */
interface Locative extends Span {
  readonly places: readonly ClaimPlace[];
  /** Index of the innermost verb clause around it; -1 where there is none. */
  readonly owner: number;
}

/**
 * Gives a place to events whose own slots name none: where the rest of the sentence is ("[three died] when a mine went off in Goma"),
 * else where the passage is that they stand in ("Rebels attacked Sake. [Three died.]"). After all frames are filled; people who moved have looked into their own sentence before (displaced.ts).
 */
export function locateEvents(drafts: readonly Draft[], scene: Scene): Draft[] {
  const sentences = new SentencePlaces(scene);
  const within = drafts.map((draft) => {
    if (!needsPlace(draft)) return draft;
    const places = sentences.around(
      draft,
      drafts.filter((d) => d.sentence === draft.sentence && d !== draft),
    );
    return places.length ? withPlaces(draft, places) : draft;
  });
  return within.map((draft) => {
    if (!needsPlace(draft)) return draft;
    const back = sentences.before(draft, within);
    const places =
      back.length > 0 || draft.kind === 'control' ? back : toldWhere(scene, draft.sentence, draft.span.start);
    return places.length ? withPlaces(draft, places) : draft;
  });
}

function needsPlace(draft: Draft): boolean {
  if (draft.places.length > 0) return false;
  return LOCATED.has(draft.kind) || GROUND_TYPES.has(`${draft.kind}/${draft.type}`);
}

function withPlaces(draft: Draft, places: readonly ClaimPlace[]): Draft {
  if (draft.kind !== 'control') return { ...draft, places: places.map((p) => ({ ...p, extent: 'whole' as const })) };
  return { ...draft, places: places.map((p) => ({ ...p, role: 'near' as const, extent: 'part' as const })) };
}

class SentencePlaces {
  private readonly found = new Map<number, readonly Locative[]>();

  constructor(private readonly scene: Scene) {}

  /** Where the rest of the sentence says that it is: its own clause first, then the clauses above and below. */
  around(draft: Draft, beside: readonly Draft[]): readonly ClaimPlace[] {
    const sentence = this.scene.sentences[draft.sentence]!;
    // What was done somewhere was done to people there; a push and a counter-attack are apart.
    const told = (draft.kind === 'fighting' ? [] : beside).flatMap((d): Locative[] => {
      const places = d.places.filter(isWhere);
      return places.length && d.clause !== null && d.form === 'verb' ? [{ ...d.span, places, owner: d.clause }] : [];
    });
    const locatives = [...this.locatives(draft.sentence), ...told];
    if (!locatives.length) return [];
    const at = sentence.tokens[draft.token]!.start;
    if (draft.clause !== null) {
      const found = this.climb(sentence, draft.clause, locatives, at, REACH_OF[draft.kind] ?? 'all', new Set());
      if (found) return found;
    }
    if (REACH_OF[draft.kind]) return [];
    return (
      nearest(
        locatives.filter((l) => !isSpeech(sentence, l.owner)),
        at,
      )?.places ?? []
    );
  }

  private climb(
    sentence: ParsedSentence,
    index: number,
    locatives: readonly Locative[],
    at: number,
    reach: ClauseReach,
    seen: Set<number>,
  ): readonly ClaimPlace[] | null {
    if (seen.has(index)) return null;
    seen.add(index);
    const clause = sentence.clauses[index];
    if (!clause) return null;
    const own = nearest(
      locatives.filter((l) => l.owner === index),
      at,
    );
    if (own) return own.places;
    const { governor } = clause;
    if (governor?.relation === 'relative') {
      const described = locatives.filter((l) => l.end <= clause.span.start && clause.span.start - l.end <= 2);
      if (described.length) return chainStart(locatives.filter((l) => l.end <= clause.span.start)).places;
    }
    const above = governor ? sentence.clauses[governor.clause] : undefined;
    const isSaid =
      governor?.relation === 'complement' &&
      above &&
      SPEECH.has(above.predicate.lemma) &&
      above.governor?.relation !== 'adverbial';
    // "[the army advanced on Sake], capturing two villages" is beside Sake; "… and captured two villages" need not be.
    const isPart =
      governor?.relation === 'complement' || (governor?.relation === 'adverbial' && governor.marker === null);
    if (governor && !isSaid && governor.relation !== 'condition' && (isPart || reach !== 'part')) {
      const found = this.climb(sentence, governor.clause, locatives, at, reach, seen);
      if (found) return found;
    }
    if (reach !== 'all' && seen.size < 2) return null;
    for (let i = 0; i < sentence.clauses.length; i++) {
      const other = sentence.clauses[i]!;
      if (seen.has(i) || other.governor?.clause !== index || other.governor.relation === 'condition') continue;
      if (reach !== 'all' && other.governor.relation !== 'complement' && other.governor.relation !== 'purpose')
        continue;
      const lent = nearest(
        locatives.filter((l) => l.owner === i),
        at,
      );
      if (lent) return lent.places;
    }
    return null;
  }

  /** Where the event before it in the passage was. */
  before(draft: Draft, drafts: readonly Draft[]): readonly ClaimPlace[] {
    if (!this.pointsBack(draft)) return [];
    const paragraph = paragraphAround(this.scene.text, draft.span.start);
    for (let i = draft.sentence - 1; i >= 0 && draft.sentence - i <= REACH; i--) {
      const sentence = this.scene.sentences[i]!;
      if (sentence.start < paragraph.start) break;
      const told = drafts.filter((d) => d.sentence === i && d.places.some(isWhere));
      const source = told.find((d) => d.kind === draft.kind) ?? told[0];
      if (source) return source.places.filter(isWhere);
      const said = this.locatives(i).filter((l) => !isSpeech(sentence, l.owner));
      if (said.length) return said[0]!.places;
    }
    return [];
  }

  /** "in the attack", "the village", "in the area": any words of the sentence that take up a place told before; claims.ts asks whether the event itself is. */
  private pointsBack(draft: Draft): boolean {
    const { tokens } = this.scene.sentences[draft.sentence]!;
    return tokens.some((token, i) => {
      if (!DEFINITE.has(token.lemma)) return false;
      for (let k = i + 1; k < Math.min(i + 4, tokens.length); k++) {
        const { lemma, upos } = tokens[k]!;
        const takesUp =
          lemma === 'area' || (draft.kind !== 'control' && (POINTS_BACK.has(lemma) || inClass(lemma, 'violence')));
        if (takesUp && tokens[k + 1]?.lemma !== 'of') return true;
        if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PART') return false;
      }
      return false;
    });
  }

  private locatives(index: number): readonly Locative[] {
    let known = this.found.get(index);
    if (!known) {
      known = this.read(index);
      this.found.set(index, known);
    }
    return known;
  }

  private read(index: number): readonly Locative[] {
    const sentence = this.scene.sentences[index]!;
    const reader = new SlotReader(this.scene, index);
    const found: Locative[] = [];
    const obliques = obliquesBetween(sentence, 0, sentence.tokens.length - 1);
    for (const [i, { preposition, phrases, start, end }] of obliques.entries()) {
      const role = roleOfPreposition(preposition);
      if (!role) continue;
      const before = sentence.tokens.findLast((t) => t.end <= start);
      if (before && BELONGING.has(before.lemma)) continue;
      const own = phrases.flatMap((phrase) => placesOf(reader, phrase, role));
      // "near the town of Sake": the name hangs on the noun that the preposition governs.
      const of = own.length ? undefined : obliques[i + 1];
      const isNext = of?.preposition === 'of' && of.start - end <= 1;
      const named = isNext ? of.phrases.flatMap((phrase) => placesOf(reader, phrase, role)) : own;
      const places = withoutContainers(named, this.scene.text, sentence);
      if (places.length) found.push({ places, start, end: isNext ? of.end : end, owner: ownerOf(sentence, start) });
    }
    return found;
  }
}

function placesOf(reader: SlotReader, phrase: Phrase, role: ClaimPlace['role']): readonly ClaimPlace[] {
  const named = reader.places(phrase, role);
  if (named.length || role === 'between') return named;
  return reader.isUnlistedName(phrase) ? reader.unlistedRow(phrase, role) : [];
}

/** What follows the word first, else what stands before it; of "at X in Y" the first. */
function nearest(locatives: readonly Locative[], at: number): Locative | null {
  const behind = locatives.find((l) => l.start >= at);
  return behind ?? locatives[0] ?? null;
}

/** The first of the last run of "in X in Y" without anything between. */
function chainStart(locatives: readonly Locative[]): Locative {
  let i = locatives.length - 1;
  while (i > 0 && locatives[i]!.start - locatives[i - 1]!.end <= 2) i--;
  return locatives[i]!;
}

function isWhere(place: ClaimPlace): boolean {
  return place.role === 'at' || place.role === 'near' || place.role === 'between';
}

function isSpeech(sentence: ParsedSentence, clause: number): boolean {
  const owner = sentence.clauses[clause];
  return owner !== undefined && SPEECH.has(owner.predicate.lemma);
}

/** The innermost verb clause around an offset, else the nearest one; -1 where there is none. */
function ownerOf(sentence: ParsedSentence, offset: number): number {
  let best = -1;
  const size = (c: Clause) => c.span.end - c.span.start;
  const distance = (c: Clause) => Math.abs(c.predicate.start - offset);
  let nearestTo = -1;
  sentence.clauses.forEach((clause, i) => {
    if (clause.predicate.form === 'noun') return;
    if (nearestTo < 0 || distance(clause) < distance(sentence.clauses[nearestTo]!)) nearestTo = i;
    if (clause.span.start > offset || clause.span.end <= offset) return;
    if (best < 0 || size(clause) < size(sentence.clauses[best]!)) best = i;
  });
  return best >= 0 ? best : nearestTo;
}
