import type { ParsedSentence } from '../../text/clause.ts';
import { isDateline } from '../../text/datelines.ts';
import { beginsItem } from '../../text/items.ts';
import { claimTimeOf, countedOn, precisionOf, type TimeExpression, type TimeReference } from '../../text/times.ts';
import { type ClaimTime, dayNumber } from '../../vocabulary/days.ts';
import type { Section } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../frames/words.ts';
import { headsText } from '../passage/announcing.ts';
import type { Scene } from '../scene.ts';
import { isBareParticiple } from '../slots/participles.ts';
import { anatomyOf } from '../slots/phrases.ts';
import { SPEECH } from '../speech-words.ts';
import { namesPeriod, type ReportPeriod, reportPeriod } from './report-period.ts';
import { isOfSpeech, looksBack, ownerOf, sinceInRelative, timesOfClause } from './time-owners.ts';

/** Types that last: what is so without a date in its own sentence has none. The others happen, and follow the passage they stand in. */
const LASTING = wordSet(`control/held control/divided control/contested control/besieged access/open access/closed
  access/threatened access/restricted access/supply-line displacement/sheltering displacement/trapped
  displacement/stranded displacement/seeking-asylum service/operating service/disrupted service/closed
  diplomacy/concern diplomacy/priority diplomacy/condemnation diplomacy/demand diplomacy/accusation
  diplomacy/threat harm/missing`);

/** How many sentences back the dated event of a passage may lie. */
const CONTEXT = 6;

/** Does it last, or did it happen? */
export function isLasting(draft: Pick<Draft, 'kind' | 'type' | 'quantity'>): boolean {
  return draft.kind === 'relation' || draft.quantity?.measure === 'stock' || LASTING.has(`${draft.kind}/${draft.type}`);
}

/** When the events of a report happened, by the times in their clauses, else in the sentences that lead up to them. */
export class ClaimTimes {
  private readonly bySentence: readonly (readonly TimeExpression[])[];
  private readonly period: ReportPeriod | null;
  /** Does it tell of the days before it was published? A history does not. */
  private readonly isNews: boolean;

  constructor(
    private readonly scene: Scene,
    times: readonly TimeExpression[],
    private readonly reference: TimeReference,
  ) {
    this.period = reportPeriod(scene.text, scene.sections, times, reference.published);
    const meant = this.period ? inPeriod(scene.text, times, this.period) : times;
    const day = reference.published && dayNumber(reference.published.start);
    this.isNews = meant.filter(({ interval }) => day && interval && day - dayNumber(interval.end) <= 7).length > 1;
    this.bySentence = scene.sentences.map((s) => meant.filter((t) => t.start >= s.start && t.end <= s.end));
  }

  timeOf(draft: Draft): ClaimTime | null {
    if (draft.told) return (draft.told.modality ? null : this.own(draft)) ?? draft.told.time;
    return this.own(draft) ?? this.byPassage(draft);
  }

  /** By what leads up to its sentence, or by the report's own time. */
  private byPassage(draft: Draft): ClaimTime | null {
    const lasts = isLasting(draft);
    if (lasts) return this.nowadays(draft, this.bySentence[draft.sentence] ?? []);
    // A heading is about what stands below it, not about what was told before.
    const context = headsText(this.scene.text, draft.span.start) ? null : this.fromContext(draft.sentence);
    if (this.period && (!context || isWider(context, this.period))) return this.ofPeriod(draft, this.period);
    return context && countedOn(context, lasts);
  }

  /** By the times in its sentence. */
  private own(draft: Draft): ClaimTime | null {
    const here = ofLot(draft, this.bySentence[draft.sentence] ?? []);
    const lasts = isLasting(draft);
    if (here.length) {
      const own = this.inSentence(draft, here, lasts);
      if (own) return countedOn(own, lasts);
    }
    return null;
  }

  /** "are currently hosted in schools", "remain in detention": so on the day of the report. */
  private nowadays(draft: Draft, here: readonly TimeExpression[]): ClaimTime | null {
    const sentence = this.scene.sentences[draft.sentence]!;
    const { published } = this.reference;
    const clause = draft.clause === null ? undefined : sentence.clauses[draft.clause];
    if (!published || !clause || this.sectionAt(draft.sentence)?.kind !== 'body') return null;
    const word = timesOfClause(sentence, draft.clause!, here).find((t) => t.value === 'PRESENT_REF');
    const text = word?.text ?? /^(?:remains?|(?:is|are) still)\b/i.exec(clause.predicate.group)?.[0];
    if (text === undefined) return null;
    const { start, end } = published;
    return { start, end, precision: precisionOf(start, end), basis: 'published', text };
  }

  /** What a weekly report tells without a day happened in its week. */
  private ofPeriod(draft: Draft, { start, end, span }: ReportPeriod): ClaimTime | null {
    const clause = draft.clause === null ? undefined : this.scene.sentences[draft.sentence]!.clauses[draft.clause];
    if (clause?.predicate.group.startsWith('had ') || this.sectionAt(draft.sentence)?.kind === 'caption') return null;
    const text = this.scene.text.slice(span.start, span.end);
    return { start, end, precision: precisionOf(start, end), basis: 'context', text };
  }

  private read(times: readonly TimeExpression[]): ClaimTime | null {
    return times.length ? claimTimeOf(this.scene.text, times, this.reference) : null;
  }

  private inSentence(draft: Draft, here: readonly TimeExpression[], lasts: boolean): ClaimTime | null {
    const sentence = this.scene.sentences[draft.sentence]!;
    if (draft.form === 'noun') {
      const phrase = sentence.phrases.find(
        (p) => p.first <= draft.token && draft.token <= p.last && p.head.start === sentence.tokens[draft.token]!.start,
      );
      const inside = phrase
        ? here.filter(
            (t) => t.start >= phrase.start && (t.end <= anatomyOf(sentence, phrase).end || this.follows(t, phrase)),
          )
        : [];
      const own = this.read(inside);
      if (own) return own;
    }
    // A caption is dated as a whole.
    if (draft.clause === null || this.sectionAt(draft.sentence)?.kind === 'caption') return this.read(here);
    // What lasts is dated by its own words only: "took X on Monday, joining those who already live there".
    if (lasts) {
      const own = this.read(timesOfClause(sentence, draft.clause, here));
      return (
        own ?? (draft.type === 'besieged' && isBareParticiple(sentence, draft) ? this.opening(sentence, here) : null)
      );
    }
    return this.climb(sentence, draft.clause, here, new Set()) ?? this.opening(sentence, here);
  }

  /** "the fall of Goma on 27 January": the day right behind an event is the event's. */
  private follows(time: Span, phrase: Span): boolean {
    return (
      time.start >= phrase.end &&
      /^\s+(?:(?:early|late)\s+)?(?:on|in)\s+$/.test(this.scene.text.slice(phrase.end, time.start))
    );
  }

  /**
   * "On 3 May, [the army] …": a time that opens a sentence governs all of it. Before a verb of speech it is when something was said,
   * unless the text is a chronicle: "The next day, X reported that …", "On 3 May, X reported that …".
   */
  private opening(sentence: ParsedSentence, here: readonly TimeExpression[]): ClaimTime | null {
    const first = here[0];
    if (!first || !OPENING.test(this.scene.text.slice(sentence.start, first.start))) return null;
    return isOfSpeech(sentence, first) && !CHRONICLE.test(first.text) ? null : this.read([first]);
  }

  /** The times of a clause, else of the clauses above it, else of what is joined to it by "and" or a participle. */
  private climb(
    sentence: ParsedSentence,
    index: number,
    here: readonly TimeExpression[],
    seen: Set<number>,
  ): ClaimTime | null {
    if (seen.has(index)) return null;
    seen.add(index);
    const clause = sentence.clauses[index]!;
    const own =
      this.read(timesOfClause(sentence, index, here)) ??
      this.read(sinceInRelative(this.scene.text, sentence, index, here));
    if (own) return own;
    const { governor } = clause;
    const above = governor ? sentence.clauses[governor.clause] : undefined;
    if (
      governor &&
      above &&
      !(governor.relation === 'complement' && SPEECH.has(above.predicate.lemma)) &&
      governor.relation !== 'condition'
    ) {
      const inherited = this.climb(sentence, governor.clause, here, seen);
      if (inherited) return inherited;
    }
    for (let i = 0; i < sentence.clauses.length; i++) {
      const other = sentence.clauses[i]!;
      if (seen.has(i) || other.governor?.clause !== index || other.predicate.form === 'noun') continue;
      if (other.governor.relation !== 'conjunct' && other.governor.relation !== 'adverbial') continue;
      const lent = this.read(timesOfClause(sentence, i, here));
      if (lent) return lent;
    }
    return null;
  }

  /**
   * The last dated event before, in the same paragraph or the one before it: "What follows from a dated event in the same passage takes
   * its date." Captions stand between paragraphs and are no part of the passage.
   */
  private fromContext(index: number): ClaimTime | null {
    const { sections } = this.scene;
    const section = this.sectionAt(index);
    if (section?.kind === 'caption') return null;
    const passage = sections.filter((s) => s.kind === 'body' || s.kind === 'headline');
    const before = section && passage[passage.indexOf(section) - 1];
    for (let i = index - 1; i >= 0 && index - i <= CONTEXT; i--) {
      // Items of a list stand side by side: none is dated by the one before.
      if (this.isItem(i + 1)) break;
      const at = this.sectionAt(i);
      if (at?.kind === 'caption') continue;
      if (at !== section && at !== before) break;
      const sentence = this.scene.sentences[i]!;
      // A dateline says when the report was written, not when something happened.
      if (isDateline(this.scene.text, sentence)) continue;
      const dated = (this.bySentence[i] ?? []).filter(
        (t) => !isOfSpeech(sentence, t) && !looksBack(sentence, t) && !this.goesOn(sentence, t),
      );
      const time = this.read(dated);
      if (time && at !== section && this.isLongBefore(time)) return null;
      if (time && !isEra(time)) return { ...time, basis: 'context' };
    }
    return null;
  }

  /** News that looks back some months does so for a paragraph: the next one is about its own days again. */
  private isLongBefore({ end }: ClaimTime): boolean {
    const { published } = this.reference;
    return published !== null && end !== null && this.isNews && dayNumber(published.start) - dayNumber(end) > LOOK_BACK;
  }

  /** "has been cut since Tuesday": how long one state lasts is no day for what is told after it. */
  private goesOn(sentence: ParsedSentence, time: TimeExpression): boolean {
    const since = /\bsince\s+$/i.test(this.scene.text.slice(Math.max(0, time.start - 8), time.start));
    if (!since && !/^since\b/i.test(time.text)) return false;
    const clause = sentence.clauses[ownerOf(sentence, time)];
    return clause?.predicate.voice === 'passive' || clause?.predicate.form === 'adjective';
  }

  private isItem(index: number): boolean {
    const { text, sentences } = this.scene;
    const { start, end } = sentences[index]!;
    const section = this.sectionAt(index);
    const begins = (section?.item === true && section.start === start) || beginsItem(text, start);
    // An item of several sentences is a paragraph, and paragraphs go on from one another.
    const next = sentences[index + 1];
    return begins && (!next || text.slice(end, next.start).includes('\n'));
  }

  private sectionAt(index: number): Section | undefined {
    const { start } = this.scene.sentences[index]!;
    return this.scene.sections.find((s) => s.start <= start && start < s.end);
  }
}

/** "six on Monday and four on Tuesday": a lot has its own day, if it has one. */
function ofLot({ lot }: Draft, here: readonly TimeExpression[]): readonly TimeExpression[] {
  const own = lot ? here.filter((t) => t.start >= lot.start && t.end <= lot.end) : [];
  return own.length ? own : here;
}

const OPENING =
  /^\W*(?:(?:and|but|then|later|meanwhile|however|still|also|elsewhere|furthermore|moreover|separately|nevertheless|early|late|on|in|by|during|at|over|starting|beginning|from|since)\b,?\s*){0,3}$/iu;
/** A date, or a day counted from the one before. */
const CHRONICLE = /\d|\b(?:next|following|same|that) day\b/i;
/** A passage is about days or months; "the 11th century" before it is background. */
const LONGEST_CONTEXT = 366;
/** Days between a report and what it looks back to. */
const LOOK_BACK = 45;

/** A context of a month or more is no nearer to an event than the report's own week, if it reaches into it. */
function isWider(time: ClaimTime, period: ReportPeriod): boolean {
  const [start, end] = [time.start ?? '0000', time.end ?? '9999'];
  return end >= period.start && start <= period.end && !(period.start <= start && end <= period.end);
}

const REPORTING_PERIOD =
  /\b(?:the|this)\s+(?:reporting\s+period|period\s+(?:under\s+review|covered)|(?:reporting|reported)\s+week)\b/giu;

/** The times of a report that names its period: "this week" and "the reporting period" are those days, and so are the words that name it. */
function inPeriod(text: string, times: readonly TimeExpression[], period: ReportPeriod): TimeExpression[] {
  const interval = { start: period.start, end: period.end };
  const meaning = {
    type: 'DATE',
    value: `${period.start}/${period.end}`,
    interval,
    basis: 'explicit',
    reach: 'calendar',
    precision: 'week',
    rule: 'report-period',
  } as const;
  const spans = [
    period.span,
    ...[...text.matchAll(REPORTING_PERIOD)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ];
  const rest = times
    .filter((t) => !spans.some((s) => t.start < s.end && s.start < t.end))
    .map((t) => (namesPeriod(t, period) ? { ...t, interval } : t));
  const named = spans.map((s) => ({ ...meaning, ...s, text: text.slice(s.start, s.end) }));
  return [...rest, ...named].sort((a, b) => a.start - b.start);
}

function isEra({ start, end }: ClaimTime): boolean {
  return start !== null && end !== null && dayNumber(end) - dayNumber(start) > LONGEST_CONTEXT;
}
