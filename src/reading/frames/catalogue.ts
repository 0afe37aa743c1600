import { Kind, typesOf } from '../../vocabulary/kinds.ts';
import { accessFrames } from './access.ts';
import { controlFrames } from './control/index.ts';
import { diplomacyFrames } from './diplomacy/index.ts';
import { displacementFrames } from './displacement/index.ts';
import { fightingFrames } from './fighting/index.ts';
import { type Frame, kindOf, typeOf } from './frame.ts';
import { harmFrames } from './harm/index.ts';
import { relationFrames, standingFights } from './relation/index.ts';
import { serviceFrames } from './service/index.ts';

/**
 * Every frame of the English reader, in the order in which they are tried on a word: a narrow sense stands before a wide one
 * ("closed the border" before "closed the school").
 */
export const frames: readonly Frame[] = [
  ...standingFights,
  ...displacementFrames,
  ...controlFrames,
  ...accessFrames,
  ...serviceFrames,
  ...harmFrames,
  ...fightingFrames,
  ...relationFrames,
  ...diplomacyFrames,
];

/** Frames by the word that calls them. A trigger of several words ("air strike", "take over") is under its head word. */
export interface Catalogue {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>;
  readonly nouns: ReadonlyMap<string, readonly Trigger[]>;
  readonly adjectives: ReadonlyMap<string, readonly Trigger[]>;
  readonly modifiers: ReadonlyMap<string, readonly Trigger[]>;
}

/** A frame under one of its words: `rest` is what must stand with it, the particle of a verb or the words before a noun. */
export interface Trigger {
  readonly frame: Frame;
  readonly kind: Kind;
  readonly rest: readonly string[];
  /** The frame's `beside`, word by word. */
  readonly beside: readonly (readonly string[])[];
  /** The frame's `when`, slot by slot. */
  readonly tests: readonly SlotTest[];
}

/** What the heads of a slot are asked: one of the wanted must hold, and none of the barred. */
export interface SlotTest {
  readonly slot: string;
  readonly wanted: readonly string[];
  readonly barred: readonly string[];
}

/** Throws a RangeError on a frame whose id is used twice or names no type of the vocabulary. */
export function catalogueOf(list: readonly Frame[]): Catalogue {
  const seen = new Set<string>();
  const catalogue = {
    verbs: new Map<string, Trigger[]>(),
    nouns: new Map<string, Trigger[]>(),
    adjectives: new Map<string, Trigger[]>(),
    modifiers: new Map<string, Trigger[]>(),
  };
  for (const frame of list) {
    const kind = Kind.safeParse(kindOf(frame));
    if (seen.has(frame.id)) throw new RangeError(`Unexpected frame ${frame.id}: the id is used twice`);
    if (!kind.success || !typesOf(kind.data).includes(typeOf(frame)))
      throw new RangeError(
        `Unexpected frame ${frame.id}: expected kind/type/name with a kind and type of the vocabulary`,
      );
    seen.add(frame.id);
    const beside = (frame.beside ?? []).map((words) => words.split(' '));
    const tests = Object.entries(frame.when ?? {}).map(([slot, heads]) => ({
      slot,
      wanted: heads.filter((head) => !head.startsWith('-')),
      barred: heads.filter((head) => head.startsWith('-')).map((head) => head.slice(1)),
    }));
    for (const words of frame.verbs ?? []) {
      const [verb = '', ...rest] = words.split(' ');
      add(catalogue.verbs, verb, { frame, kind: kind.data, rest, beside, tests });
    }
    for (const words of frame.nouns ?? []) {
      const parts = words.split(' ');
      add(catalogue.nouns, parts.at(-1) ?? '', { frame, kind: kind.data, rest: parts.slice(0, -1), beside, tests });
    }
    const single = { frame, kind: kind.data, rest: [], beside, tests };
    for (const word of frame.adjectives ?? []) add(catalogue.adjectives, word, single);
    for (const word of frame.modifiers ?? []) add(catalogue.modifiers, word, single);
  }
  return catalogue;
}

function add(map: Map<string, Trigger[]>, word: string, trigger: Trigger): void {
  const list = map.get(word);
  if (list) list.push(trigger);
  else map.set(word, [trigger]);
}
