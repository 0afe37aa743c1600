import type { TaggedToken } from '../clause.ts';
import { PARTICLES, PHRASAL_VERBS } from './words.ts';

/** A verb with its auxiliaries, negation and the adverbs between them: "has not yet been retaken". Indices of tokens, both included. */
export interface VerbGroup {
  readonly first: number;
  /** The last word, a particle included. */
  readonly last: number;
  readonly main: number;
  /** `finite` "captured", `infinitive` "to capture", `bare` "capture" after a verb of letting or as a command, `ing`, `participle` "captured by". */
  readonly form: 'finite' | 'infinitive' | 'bare' | 'ing' | 'participle';
  readonly voice: 'active' | 'passive';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly modal: string | null;
  readonly negated: boolean;
  readonly particle: string | null;
  /** A form of "be" with no other verb: "is home to". */
  readonly copula: boolean;
}

const isNegation = (token: TaggedToken): boolean =>
  token.lemma === 'not' || token.lemma === 'never' || token.lemma === "n't";
const isTo = (token: TaggedToken): boolean => token.xpos === 'TO';

/** The verb groups of a sentence from left to right. `nounAt[i]` is the noun group that token i is part of, -1 for none. */
export function verbGroups(tokens: readonly TaggedToken[], nounAt: Int16Array): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = nounAt[at]! >= 0 ? null : groupAt(tokens, at, nounAt);
    if (group === null) at++;
    else {
      groups.push(group);
      at = group.last + 1;
    }
  }
  return groups;
}

function groupAt(tokens: readonly TaggedToken[], first: number, nounAt: Int16Array): VerbGroup | null {
  const start = tokens[first]!;
  const toInfinitive = isTo(start);
  if (
    !toInfinitive &&
    start.upos !== 'AUX' &&
    (start.upos !== 'VERB' || start.xpos === 'NNP') &&
    !(isNegation(start) && (tokens[first + 1]?.xpos === 'TO' || tokens[first + 1]?.xpos === 'VBG'))
  )
    return null;
  let negated = false;
  let main = -1;
  let at = first;
  const auxiliaries: TaggedToken[] = [];
  while (at < tokens.length) {
    if (nounAt[at]! >= 0 && at > first) {
      // "were they seen": a subject between auxiliary and verb in a question.
      break;
    }
    const token = tokens[at]!;
    if (isNegation(token)) {
      negated = true;
      at++;
    } else if (isTo(token) && main < 0 && auxiliaries.length === 0 && at <= first + 1) at++;
    else if (token.upos === 'AUX') {
      auxiliaries.push(token);
      main = at++;
    } else if (token.upos === 'VERB') {
      main = at++;
      break;
    } else if (
      (token.upos === 'ADV' || token.upos === 'PART') &&
      !isTo(token) &&
      leadsToVerb(tokens, at, auxiliaries.length > 0 || toInfinitive)
    )
      at++;
    else break;
  }
  if (main < 0) return null;
  const verb = tokens[main]!;
  const lexical = verb.upos === 'VERB' && verb.lemma !== 'be';
  if (verb.upos === 'AUX') auxiliaries.pop();
  let last = main;
  for (let i = main + 1; i < tokens.length && i <= main + 1; i++)
    if (isNegation(tokens[i]!)) {
      negated = true;
      last = i;
    }
  const particle = verb.lemma === 'be' ? null : particleAt(tokens, verb.lemma, last + 1);
  // "driven out of the town": the particle is said, and the preposition stays whole.
  if (
    particle !== null &&
    !(
      tokens[last + 2]?.text.toLowerCase() === 'of' ||
      (particle === 'away' && tokens[last + 2]?.text.toLowerCase() === 'from')
    )
  )
    last++;
  const leading = auxiliaries[0] ?? verb;
  const be = auxiliaries.some((token) => token.lemma === 'be' || token.lemma === 'get');
  const have = auxiliaries.some((token) => token.lemma === 'have');
  const modal = leading.xpos === 'MD' ? leading.lemma : null;
  const form =
    toInfinitive || (isNegation(start) && isTo(tokens[first + 1]!))
      ? 'infinitive'
      : leading.xpos === 'VBG'
        ? 'ing'
        : leading.xpos === 'VBN'
          ? 'participle'
          : leading.xpos === 'VB' && auxiliaries.length === 0
            ? 'bare'
            : 'finite';
  const passive =
    lexical && (verb.xpos === 'VBN' || (verb.xpos === 'VBD' && be)) && (be || (form === 'participle' && !have));
  const tense =
    form === 'infinitive' || form === 'ing' || form === 'participle' || form === 'bare'
      ? 'none'
      : modal === 'will' || modal === 'shall'
        ? 'future'
        : modal !== null
          ? 'none'
          : leading.xpos === 'VBD' || have
            ? 'past'
            : 'present';
  return {
    first,
    last,
    main,
    form,
    voice: passive ? 'passive' : 'active',
    tense,
    modal,
    negated,
    particle,
    copula: !lexical && verb.lemma === 'be',
  };
}

/** Whether only adverbs stand between here and a verb that the auxiliary before can govern. */
function leadsToVerb(tokens: readonly TaggedToken[], from: number, governed: boolean): boolean {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const token = tokens[i]!;
    if (token.upos === 'VERB' || token.upos === 'AUX')
      return governed && token.xpos !== 'VBZ' && token.xpos !== 'VBP' && token.xpos !== 'MD' && token.xpos !== 'VBD';
    if (token.upos !== 'ADV' && !isNegation(token)) return false;
  }
  return false;
}

function particleAt(tokens: readonly TaggedToken[], verb: string, at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  if (word === 'to') return null;
  // "killed around ten fighters": the word widens the number.
  if ((word === 'around' || word === 'over') && tokens[at + 1]?.upos === 'NUM') return null;
  if (token.xpos === 'RP' || PHRASAL_VERBS.has(`${verb} ${word}`)) return word;
  if (token.upos === 'ADV' && PARTICLES.has(word) && word !== 'in' && word !== 'by') return word;
  return null;
}
