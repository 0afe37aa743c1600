import type { ResolvedPlaceMention } from '../../places/index.ts';
import type { ParsedSentence } from '../../text/clause.ts';
import { partDateline } from '../../text/datelines.ts';
import { parseText } from '../../text/parse.ts';
import { findQuantities, type QuantityMention } from '../../text/quantities.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { TimeExpression, TimeReference } from '../../text/times.ts';
import type { ActorMention, Reading, Repair } from '../../vocabulary/report.ts';
import { readAttributions } from '../attribution/index.ts';
import { claimsOf } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { draftsOf } from '../drafting.ts';
import { MentionList, type PartyMention } from '../mentions.ts';
import { modalityAt } from '../modality/index.ts';
import { findNames, type NameResources, placeMention } from '../names.ts';
import { type ReadableDocument, type Reader, unread } from '../reader.ts';
import type { Scene } from '../scene.ts';
import { partyMeant, pointsToParty } from '../slots/coreference.ts';
import { organisationMeant } from '../slots/organisations.ts';
import { isBareParticiple } from '../slots/participles.ts';
import { phraseOf, tokenAt } from '../slots/phrases.ts';
import { type ReportTable, stretchesOf, TableReader, tablesIn } from '../tables/index.ts';
import { ClaimTimes } from '../times/claim-times.ts';

/** Goes up with every change that changes claims: it is part of what a claim stands on. */
const VERSION = '6';
const LANGUAGES = ['en'];

/** Reads claims out of English reports by frames. See docs/guide-frames.md. */
export const english: Reader<NameResources> = {
  name: 'english',
  version: VERSION,
  languages: LANGUAGES,
  read: readReport,
};

/**
 * The claims of a report, with everything that was found on the way. Pure: the same document and resources give the same reading.
 * A report in another language gives none and a warning `unknown-language`. Sections `notice`, `related` and `credit` yield no claims.
 */
export function readReport(document: ReadableDocument, resources: NameResources): Reading {
  if (!LANGUAGES.includes(document.report.language)) return unread(document, LANGUAGES);
  const { sentences, tables } = sentencesOf(document);
  const names = findNames(document, { parsed: sentences }, resources);
  return readSentences(document, sentences, {
    ...names,
    actors: names.actors.filter((actor) => actor.standing !== 'place'),
    lands: names.actors.filter((actor) => actor.standing === 'place'),
    tables,
  });
}

/** The places that a report names, with what else each name may mean and the reasons: what `explain` shows beside a reading that was kept. */
export function placesOf(document: ReadableDocument, resources: NameResources): readonly ResolvedPlaceMention[] {
  if (!LANGUAGES.includes(document.report.language)) return [];
  return findNames(document, { parsed: sentencesOf(document).sentences }, resources).places;
}

function sentencesOf({ report, sections }: ReadableDocument): {
  readonly sentences: ParsedSentence[];
  readonly tables: ReportTable[];
} {
  const tables = tablesIn(report.text, sections);
  const sentences = parseText(
    report.text,
    sections
      .filter((s) => s.kind === 'headline' || s.kind === 'body' || s.kind === 'caption')
      .flatMap((s) => {
        const stretches = stretchesOf(report.text, [s], tables);
        return s.kind === 'body' ? stretches.flatMap((stretch) => partDateline(report.text, stretch)) : stretches;
      }),
  );
  return { sentences, tables };
}

const WORDS_MADE: ReadonlySet<string> = new Set(['demand', 'accusation']);
const ASKED_FOR: ReadonlySet<string> = new Set(['hypothetical/demand', 'hypothetical/demanded', 'hypothetical/should']);

/** What makes the words of another doubtful or untrue, and what stands on them for their describing someone is not. */
const OF_OTHERS: ReadonlySet<string> = new Set(['denied/denial', 'alleged/hearsay']);
const STANDING: ReadonlySet<string> = new Set(['held', 'besieged', 'isolated', 'divided']);

/** "denied that fighters [backed by X] had entered", "reportedly reached the rebels [surrounded in Y]": that they are is not in question. */
function isTakenForGranted(draft: Draft, sentence: ParsedSentence, mood: string): boolean {
  const stands = draft.kind === 'relation' || (draft.kind === 'control' && STANDING.has(draft.type));
  return stands && OF_OTHERS.has(mood) && (draft.form === 'modifier' || isBareParticiple(sentence, draft));
}

/** What was found in a report by name before its sentences are understood. */
export interface Found {
  readonly actors: readonly PartyMention[];
  /** States where their names mean the country. */
  readonly lands?: readonly PartyMention[];
  readonly places: readonly ResolvedPlaceMention[] | readonly Reading['places'][number][];
  readonly times: readonly TimeExpression[];
  readonly repairs: readonly Repair[];
  readonly tables?: readonly ReportTable[];
}

/** Reads sentences in which names were found. The examples of the frames come in here with names of their own. */
export function readSentences(document: ReadableDocument, sentences: readonly ParsedSentence[], found: Found): Reading {
  const { report, sections } = document;
  const { text } = report;
  const scene: Scene = {
    text,
    sections,
    sentences,
    mentions: {
      actors: new MentionList(found.actors, (actor) => actor.extent),
      lands: new MentionList(found.lands ?? []),
      places: new MentionList<Reading['places'][number]>(
        [...found.places].filter(({ associative }) => associative !== true),
      ),
      times: new MentionList(found.times),
      quantities: new MentionList(quantitiesIn(text, sentences)),
    },
  };
  const reference: TimeReference = { published: report.published };
  const times = new ClaimTimes(scene, found.times, reference);
  const attributed = readAttributions({
    text,
    sections,
    sentences,
    quotations: findQuotations(text),
    actorOf: (span) => actorIn(scene, span),
    isPlace: ({ start, end }) =>
      scene.mentions.actors.overlapping(start, end).length === 0 &&
      scene.mentions.places.overlapping(start, end).some((m) => m.start === start && m.place?.kind !== 'country'),
  });
  const tables = new TableReader(found.tables ?? [], scene, found.times, reference);
  const all = [...draftsOf(scene).flatMap((draft) => tables.within(draft)), ...tables.drafts];
  const moods = new Map(
    all
      .sort((a, b) => a.sentence - b.sentence)
      .map((draft) => {
        if (draft.told?.modality)
          return [draft, { modality: draft.told.modality, condition: null, rule: 'told' }] as const;
        const sentence = sentences[draft.sentence]!;
        const clause = draft.form === 'verb' && draft.clause !== null ? sentence.clauses[draft.clause] : undefined;
        const mood = modalityAt(sentence, draft.token, attributed.sayings, clause?.negated ?? false);
        // Who rejects a demand or denies an accusation does not deny that it was made.
        const made = draft.form === 'noun' && mood.rule === 'denied/denial' && WORDS_MADE.has(draft.type);
        const known =
          isTakenForGranted(draft, sentence, mood.rule) ||
          (draft.frame.lacks && /^denied\/(?:no|negation)$/.test(mood.rule));
        return [draft, made || known ? { ...mood, modality: 'asserted' as const } : mood] as const;
      }),
  );
  // What stands in an "if" is the condition of another claim, not one itself.
  // Words that are only asked for ("urged them to condemn the raid") are what the demand is about.
  const drafts = [...moods]
    .filter(([, mood]) => mood.rule !== 'hypothetical/if')
    .filter(([draft, mood]) => !(ASKED_FOR.has(mood.rule) && (draft.kind === 'diplomacy' || draft.kind === 'relation')))
    .map(([draft]) => draft);
  const claims = claimsOf(
    drafts,
    scene,
    report,
    {
      voicesOf: (draft) =>
        draft.told?.voices ??
        // Who denies what fighters did does not say by whom they are backed.
        (isTakenForGranted(draft, sentences[draft.sentence]!, moods.get(draft)!.rule)
          ? []
          : attributed.voicesFor(draft.span, draft.sentence)),
      modalityOf: (draft) => moods.get(draft)!,
      timeOf: (draft) => times.timeOf(draft),
    },
    { reader: english.name, version: VERSION },
  );
  return {
    report,
    sections: [...sections],
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    repairs: [...found.repairs],
    places: found.places.map(placeMention),
    actors: found.actors.map(({ start, end, text: words, actor, name }) => ({ start, end, text: words, actor, name })),
    times: found.times.map(({ start, end, text: words, type, value, interval }) => ({
      start,
      end,
      text: words,
      type,
      value,
      interval,
    })),
    attributions: [...attributed.attributions],
    claims,
    warnings: [],
  };
}

/** "Turkish state television" speaks for itself: it is not the state whose it is. */
function withMedium(text: string, named: ActorMention, span: { end: number }): ActorMention {
  const medium =
    /^\s+(?:(?:state|news|run|owned)[\s-]+)*(?:media|television|TV|radio|news agency|newspapers?|broadcaster)\b/.exec(
      text.slice(named.end, span.end),
    );
  if (medium === null) return named;
  const words = text.slice(named.start, named.end + medium[0].length);
  return { ...named, end: named.start + words.length, text: words, name: words, actor: null };
}

/** Who is named in a span: the longest name in it, or whom its pronoun means. */
function actorIn(scene: Scene, span: { start: number; end: number }): ActorMention | null {
  const named = [...scene.mentions.actors.overlapping(span.start, span.end)].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  )[0];
  if (named) return withMedium(scene.text, named, span);
  const organisation = organisationMeant(scene, span);
  if (organisation) return organisation;
  const index = scene.sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
  const sentence = scene.sentences[index];
  const phrase = sentence && phraseOf(sentence, tokenAt(sentence, span.start), tokenAt(sentence, span.end - 1));
  return phrase && pointsToParty(sentence, phrase) ? partyMeant(scene, index, phrase) : null;
}

/** Sentence by sentence: the day at the end of a dateline counts nobody in the sentence behind it. Links between quantities are kept. */
function quantitiesIn(text: string, sentences: readonly ParsedSentence[]): QuantityMention[] {
  const all: QuantityMention[] = [];
  for (const sentence of sentences) {
    const base = all.length;
    const moved = (index: number | null): number | null => (index === null ? null : index + base);
    all.push(
      ...findQuantities(text.slice(0, sentence.end), sentence).map((q) => ({
        ...q,
        sameAs: moved(q.sameAs),
        partOf: moved(q.partOf),
      })),
    );
  }
  return all;
}
