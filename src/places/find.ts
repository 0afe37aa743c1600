import type { Place } from '../vocabulary/place.ts';
import type { PlaceMention, Repair } from '../vocabulary/report.ts';
import { type Span, spanContains, spansOverlap } from '../vocabulary/span.ts';
import { ACCEPTED, judgeMention, namesPlaceInside, type Verdict } from './accept.ts';
import { bordersIn } from './borders.ts';
import { continuesRow, type Draft, groupOf, historiesOf, inList, isLikelyPlace, opensRow } from './draft.ts';
import { demonyms, type Evidence, gatherEvidence } from './evidence.ts';
import { extend } from './extent.ts';
import type { Gazetteer } from './gazetteer.ts';
import { resolveGroups } from './groups.ts';
import { relativePosition } from './relative.ts';
import { isMereNamesake, type ScoredCandidate } from './resolve.ts';
import { namesIn } from './scan.ts';
import { settingOf } from './setting.ts';
import type { Signal } from './signal.ts';
import { placeSentences, type SentenceLike } from './spelled.ts';
import { whyPlace } from './why.ts';

/** What is known of a report when its places are looked for. Only `text` is needed. */
export interface PlaceText {
  readonly text: string;
  /** Sentences, tagged where possible; without them the text is split here. */
  readonly sentences?: readonly SentenceLike[];
  /** Names of persons and organisations: a place name strictly inside one is part of it. */
  readonly actorSpans?: readonly Span[];
  /** ISO codes of countries that the report is known to be about. */
  readonly countries?: readonly string[];
  /** How many candidates of a name are kept, the best first: 5 unless said. */
  readonly candidatesKept?: number;
}

/** A place mention with what `explain` shows: the candidates and the reasons. */
export interface ResolvedPlaceMention extends PlaceMention {
  /** The name looked up, without the kind word and direction that the mention may span. */
  readonly nameSpan: Span;
  readonly repair: Repair | null;
  /** Why this is a place. */
  readonly signals: readonly Signal[];
  /** Which places it may be, the best first, with reasons. */
  readonly candidates: readonly ScoredCandidate[];
}

type Judged = Verdict & { readonly draft: Draft };

const SHOWN_CANDIDATES = 5;

/**
 * The places that a report names, in the order of the text, each resolved in the context of the whole report. A name that is a
 * place by its context but that the gazetteer lacks, or has only namesakes of in countries the report does not speak of, has `place: null`.
 */
export function findPlaces(input: PlaceText, gazetteer: Gazetteer): ResolvedPlaceMention[] {
  const sentences = placeSentences(input.text, input.sentences);
  const names = sentences.flatMap((sentence, i) => namesIn(sentence, i, gazetteer));
  const settings = names.map((name) => settingOf(name, sentences[name.sentence]!));
  const evidence = gatherEvidence(
    sentences,
    names.filter((_, i) => isLikelyPlace(settings[i]!)),
    gazetteer,
    input.countries,
  );
  const borders = sentences.flatMap((sentence) => bordersIn(sentence, evidence, gazetteer));
  const actors = [...(input.actorSpans ?? [])].sort((a, b) => a.start - b.start);
  let past = 0;

  const drafts: Draft[] = [];
  for (const [i, name] of names.entries()) {
    if (borders.length > 0 && borders.some((border) => spansOverlap(border, name))) continue;
    const sentence = sentences[name.sentence]!;
    const setting = settings[i]!;
    while (past < actors.length && actors[past]!.end <= name.start) past++;
    let inActor = false,
      isActor = false;
    for (let k = past; k < actors.length && actors[k]!.start <= name.start; k++) {
      const actor = actors[k]!;
      if (spanContains(actor, name) && actor.end - actor.start > name.end - name.start + 1) inActor = true;
      if (actor.start === name.start && actor.end === name.end) isActor = true;
    }
    const heard = isActor && name.matches.length === 0 ? { ...setting, ground: null } : setting;
    drafts.push({
      name,
      sentence,
      setting: inActor ? { ...heard, organisation: true } : heard,
      group: groupOf(name, setting),
    });
  }
  const resolved = resolveGroups(drafts, sentences, evidence, gazetteer);
  const histories = historiesOf(drafts, sentences);

  const peoples = demonyms(gazetteer);
  const judge = (draft: Draft, listed: 'row' | 'beside' | null): Judged => {
    const first = resolved.get(draft.group)?.[0] ?? null;
    const best = first === null || isMereNamesake(first, draft.name.key, evidence) ? null : first;
    return {
      draft,
      ...judgeMention(
        draft.name,
        draft.sentence,
        draft.setting,
        best,
        histories.get(draft.name.key)!,
        listed,
        peoples.has(draft.sentence.words[draft.name.first]!.lower),
      ),
    };
  };
  const judged = drafts.map((draft) => judge(draft, null));
  const accepted = judged.map((j) => j.score >= ACCEPTED);
  // "in A, B and C": what goes on a row of places is one too, though no list has it.
  const inRow = judged.map(({ draft }, i) => accepted[i] === true && opensRow(draft));
  judged.forEach((one, i) => {
    const before = judged[i - 1];
    const goesOn =
      inRow[i - 1] === true &&
      before !== undefined &&
      accepted[i - 1] === true &&
      continuesRow(input.text, before.draft, one.draft);
    if (goesOn) inRow[i] = true;
    if (accepted[i]) return;
    const near = [i - 1, i + 1].some(
      (k) => accepted[k] === true && judged[k] !== undefined && inList(input.text, one.draft, judged[k]!.draft),
    );
    if (!near) return;
    const again = judge(one.draft, goesOn ? 'row' : 'beside');
    judged[i] = again;
    accepted[i] = again.score >= ACCEPTED;
  });

  const mentions: ResolvedPlaceMention[] = borders.map(({ start, end, border }) => ({
    start,
    end,
    text: input.text.slice(start, end),
    place: border?.place ?? null,
    why: border === null ? 'nothing says which border is meant' : 'a border between two countries is named',
    near: relativePosition(input.text, start),
    nameSpan: { start, end },
    repair: null,
    signals: [{ name: 'border', value: 4, why: 'a border between two countries is named' }],
    candidates: [],
  }));
  const kept = input.candidatesKept ?? SHOWN_CANDIDATES;
  judged.forEach((one, i) => {
    const associative = accepted[i] === false && namesPlaceInside(one);
    if (accepted[i] !== true && !associative) return;
    const ranked = resolved.get(one.draft.group) ?? [];
    mentions.push(mentionOf(input.text, one, ranked, kept, evidence, gazetteer, associative));
  });
  return joinPairs(
    passOn(
      mentions.sort((a, b) => a.start - b.start || b.end - a.end),
      input.text,
    ),
    input.text,
  );
}

function mentionOf(
  text: string,
  { draft, signals }: Judged,
  ranked: readonly ScoredCandidate[],
  kept: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
  associative: boolean,
): ResolvedPlaceMention {
  const { name } = draft;
  const best = ranked[0];
  const placed = best === undefined || isMereNamesake(best, name.key, evidence) ? null : best;
  const nameSpan = { start: name.start, end: name.end };
  const extent = associative
    ? { ...nameSpan, place: placed?.match.place ?? null }
    : extend(text, draft.name, draft.sentence, draft.setting, placed?.match ?? null, gazetteer);
  const repaired = name.repaired;
  return {
    start: extent.start,
    end: extent.end,
    text: text.slice(extent.start, extent.end),
    place: extent.place,
    why: whyPlace(extent.place, ranked),
    ...(associative ? { associative } : {}),
    near: associative ? null : relativePosition(text, extent.start),
    nameSpan,
    repair:
      repaired === null
        ? null
        : {
            ...nameSpan,
            text: text.slice(name.start, name.end),
            repaired,
            why: `one letter is lost; with it the name is that of ${placed?.match.place.name ?? repaired}`,
          },
    signals,
    candidates: ranked.slice(0, kept),
  };
}

/** "just south of Turkey's Öncüpınar crossing" is south of the crossing: an owner passes its position on to what it owns. */
function passOn(mentions: readonly ResolvedPlaceMention[], text: string): ResolvedPlaceMention[] {
  const passed = [...mentions];
  for (let i = 0; i + 1 < passed.length; i++) {
    const owner = passed[i]!,
      owned = passed[i + 1]!;
    if (
      owner.near === null ||
      owned.near !== null ||
      !/^['’]s?\s+(?:\p{Ll}+\s+){0,4}$/u.test(text.slice(owner.end, owned.start))
    )
      continue;
    passed[i] = { ...owner, near: null };
    passed[i + 1] = { ...owned, near: owner.near };
  }
  return passed;
}

/** "Öncüpınar/Bab al-Salameh border crossing": two names of one place are one mention. */
function joinPairs(mentions: readonly ResolvedPlaceMention[], text: string): ResolvedPlaceMention[] {
  const joined: ResolvedPlaceMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const same = (a: Place | null, b: Place | null): boolean => a !== null && b !== null && a.id === b.id;
    if (
      before !== undefined &&
      /^\s*[/(–-]\s*$/.test(text.slice(before.end, mention.start)) &&
      same(before.place, mention.place)
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: mention.end,
        text: text.slice(before.start, mention.end),
        repair: before.repair ?? mention.repair,
      };
    } else if (before === undefined || mention.start >= before.end) joined.push(mention);
  }
  return joined;
}
