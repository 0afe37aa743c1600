import { claimTimeOf, countedOn, type TimeExpression, type TimeReference } from '../../text/times.ts';
import type { ClaimTime } from '../../vocabulary/days.ts';
import type { Voice } from '../../vocabulary/party.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Scene } from '../scene.ts';

/** "Source: IOM", "(Source: Ministry of Health)", "Data: OCHA". */
const SOURCE = /(?:^|[\s(])(?:data )?(?:sources?|data)\s*:\s*(?<who>[^\n()|\t]{2,80})/i;
/** Before a day in the head of a report: its figures are of that day. */
const COUNTED_ON =
  /\b(?:as (?:of|at)|reporting period|period covered|covering|data (?:up to|until)|cut-off date|situation (?:on|at))\W*(?:the\s+|from\s+)?$/i;
/** The head of a report: so many of its first characters. */
const HEAD = 600;

/** When what a table counts was so, and by whose word. */
export class TableCircumstances {
  constructor(
    private readonly scene: Scene,
    private readonly times: readonly TimeExpression[],
    private readonly reference: TimeReference,
  ) {}

  /** The time in some words; "as of" is the day of the count. Null where they name none. */
  timeIn(span: Span, lasts: boolean): ClaimTime | null {
    const inside = this.times.filter((t) => t.start >= span.start && t.end <= span.end);
    if (!inside.length) return null;
    const time = claimTimeOf(this.scene.text, inside, this.reference);
    return time && countedOn(time, lasts);
  }

  /** The first time in any of some stretches, the nearest first. */
  timeAround(spans: readonly Span[], lasts: boolean): ClaimTime | null {
    for (const span of spans) {
      const time = this.timeIn(span, lasts);
      if (time) return { ...time, basis: 'context' };
    }
    return this.timeOfReport(lasts);
  }

  /** "As of 14 May" in the head of the report. */
  private timeOfReport(lasts: boolean): ClaimTime | null {
    const { text } = this.scene;
    const first = this.times.find(
      (t) => t.start < HEAD && t.interval !== null && COUNTED_ON.test(text.slice(Math.max(0, t.start - 40), t.start)),
    );
    if (!first) return null;
    const line = text.indexOf('\n', first.end);
    const time = claimTimeOf(
      text,
      this.times.filter((t) => t.start >= first.start && t.end <= (line < 0 ? text.length : line)).slice(0, 2),
      this.reference,
    );
    if (!time) return null;
    return { ...countedOn(time, lasts), basis: 'context' };
  }

  /** Who is named as the source in a line beside the table; none where no line says so. */
  voiceBeside(lines: readonly Span[]): Voice[] {
    for (const line of lines) {
      const words = this.scene.text.slice(line.start, line.end);
      const match = SOURCE.exec(words);
      const who = match?.groups?.who;
      if (!match || !who) continue;
      const start = line.start + match.index + match[0].length - who.length;
      return this.voiceIn({ start, end: start + who.trimEnd().length });
    }
    return [];
  }

  /** The first who is named in a cell or a note on sources. */
  voiceIn(span: Span): Voice[] {
    const { text, mentions } = this.scene;
    const name = /^[^,;/.]*(?:\.(?=\S)[^,;/.]*)*/.exec(text.slice(span.start, span.end))?.[0].trim() ?? '';
    const [named] = mentions.actors.overlapping(span.start, span.start + name.length);
    // "Sudan Doctors' Union" is not Sudan.
    const beside = named && name.slice(named.end - span.start).replace(/\([^()]*\)?/g, '');
    if (named && !/\p{Lu}/u.test(beside ?? ''))
      return [{ actor: named.actor, name: named.name, start: named.start, end: named.end, verb: null }];
    if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 8) return [];
    return [{ actor: null, name, start: span.start, end: span.start + name.length, verb: null }];
  }
}
