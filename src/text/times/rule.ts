import { CLASSES } from './classes.ts';
import type { Meaning, TimeContext } from './meaning.ts';
import type { ScannedWord } from './scan.ts';

/** The words that a pattern took, by group. */
export class Match {
  constructor(
    readonly words: readonly ScannedWord[],
    private readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>,
    readonly first: number,
    readonly last: number,
  ) {}

  has(group: string): boolean {
    return this.groups[group] !== undefined;
  }

  /** First word of a group. */
  word(group: string): ScannedWord {
    return this.words[this.groups[group]![0]]!;
  }

  /** Value of the first word of a group as a number; 0 where it is none. */
  number(group: string): number {
    const { value } = this.word(group);
    return typeof value === 'number' ? value : 0;
  }

  /** Value of the first word of a group as a string. */
  value(group: string): string {
    return String(this.word(group).value);
  }

  /** First word of a group as the text has it, in lower case. */
  text(group: string): string {
    return this.word(group).text.toLowerCase();
  }

  /** Offsets of a group in the text. */
  span(group: string): { start: number; end: number } {
    const [from, to] = this.groups[group]!;
    return { start: this.words[from]!.start, end: this.words[to - 1]!.end };
  }

  /** The word before the match, by distance. */
  before(distance = 1): ScannedWord | undefined {
    return this.words[this.first - distance];
  }

  /** The word after the match, by distance. */
  after(distance = 1): ScannedWord | undefined {
    return this.words[this.last + distance - 1];
  }
}

/**
 * One way in which English puts time into words. `pattern` is written over the names of the word classes, blanks apart:
 * `(?<day>DAYNUM) (?<month>MONTH)`; square brackets hold alternatives: `[AND TO]`. What it means is a Meaning for the whole match,
 * several for named groups ("the 3 and 6 May" are two mentions), or null where the words turn out to be no time.
 * A group `span` narrows the mention to a part of the match.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  readonly means: (
    match: Match,
    context: TimeContext,
  ) => Meaning | readonly (readonly [group: string, meaning: Meaning])[] | null;
}

export interface CompiledRule extends Rule {
  readonly regex: RegExp;
}

/** Turns the names of word classes into their letters. Throws on a name that no class has. */
export function compile(rule: Rule): CompiledRule {
  const source = rule.pattern.replace(/\(\?<\w+>|[A-Z][A-Z0-9]+|\bA\b|\s+/g, (part) => {
    if (part.startsWith('(')) return part;
    if (/^\s/.test(part)) return '';
    const letter = CLASSES[part as keyof typeof CLASSES];
    if (!letter)
      throw new Error(
        `Time rule ${rule.name}: ${JSON.stringify(part)} is no word class; expected one of ${Object.keys(CLASSES).join(', ')}`,
      );
    return /[-.&~/]/.test(letter) ? `\\${letter}` : letter;
  });
  return { ...rule, regex: new RegExp(source, 'dg') };
}
