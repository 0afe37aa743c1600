import type { TaggedToken } from '../../text/clause.ts';
import { isPassive } from '../attribution/passive.ts';
import {
  isComma,
  isFinalMark,
  isFiniteVerb,
  isHeadlike,
  isNominal,
  isQuote,
  nounPhraseEnd,
  verbGroupStart,
} from '../attribution/phrases.ts';
import {
  ADVERB_OPERATORS,
  type Effect,
  HEAD_OPERATORS,
  HEARSAY_VERBS,
  INFINITIVE_OPERATORS,
  LIGHT_VERBS,
  MODALS,
  MODIFIER_OPERATORS,
  NEGATIONS,
  OBJECT_CONTROL,
  type Operator,
} from './operators.ts';

type Tokens = readonly TaggedToken[];

/** What a predicate stands under: the name of the operator and what it does. */
export interface Found {
  readonly id: string;
  readonly effect: Effect;
}

/** Governors further up than this are not looked at: no sentence needs more, and a loop must end. */
const MOST_STEPS = 5;

export function effectAt(tokens: Tokens, at: number, steps: number): Found | null {
  if (steps > MOST_STEPS) return null;
  const token = tokens[at]!;
  return token.upos === 'VERB' || token.upos === 'AUX' ? verbEffect(tokens, at, steps) : nounEffect(tokens, at, steps);
}

function verbEffect(tokens: Tokens, verb: number, steps: number): Found | null {
  const first = verbGroupStart(tokens, verb);
  const own =
    groupEffect(tokens, first, verb) ??
    (isDeniedThere(tokens, verb) ? { id: 'denied/no', effect: 'denied' as const } : null) ??
    reportedNumber(tokens, first, verb);
  if (own !== null) return own;
  const start = tokens[first]!;
  const verbToken = tokens[verb]!;
  if (start.lemma === 'to' && start.upos === 'PART') return infinitiveEffect(tokens, first, steps);
  if (verbToken.xpos === 'VBG' && first === verb) return participleEffect(tokens, verb);
  if (verbToken.xpos === 'VB' || (verbToken.xpos === 'VBN' && first === verb) || tokens[first - 1]?.upos === 'CCONJ')
    return conjunctEffect(tokens, first, verb, steps);
  return null;
}

/** "there were no troops": what is there is denied. */
function isDeniedThere(tokens: Tokens, verb: number): boolean {
  return tokens[verb]!.lemma === 'be' && tokens[verb - 1]?.lemma === 'there' && tokens[verb + 1]?.lemma === 'no';
}

/** "a reported 30 people were killed", "killed a reported 30": the number's doubt is the claim's. */
function reportedNumber(tokens: Tokens, first: number, verb: number): Found | null {
  const around = [...tokens.slice(Math.max(0, first - 6), first), ...tokens.slice(verb + 1, verb + 4)];
  const found = around.some(
    (t, i) =>
      (t.lemma === 'report' || t.text.toLowerCase() === 'reported') &&
      around[i + 1]?.upos === 'NUM' &&
      around[i - 1]?.upos === 'DET',
  );
  return found ? { id: 'alleged/number', effect: 'alleged' } : null;
}

/** Negation, modal and adverbs inside the verb group. */
function groupEffect(tokens: Tokens, first: number, verb: number): Found | null {
  let found: Found | null = null;
  for (let i = Math.max(0, first - 1); i <= verb; i++) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    if (i < first && token.upos !== 'ADV') continue;
    if (NEGATIONS.has(word) && tokens[i + 1]?.lemma !== 'only') return { id: 'denied/negation', effect: 'denied' };
    const adverb = token.upos === 'ADV' ? ADVERB_OPERATORS.find((o) => o.words.has(word)) : undefined;
    if (adverb !== undefined) found = adverb;
    const modal = token.upos === 'AUX' ? MODALS.get(word) : undefined;
    if (modal !== undefined) found = modal.effect === 'planned' && found !== null ? found : modal;
    if (token.upos === 'AUX' && token.lemma === 'be' && tokens[i + 1]?.lemma === 'to' && i + 1 < verb)
      found = { id: 'planned/be-to', effect: 'planned' };
    if (word === 'going' && tokens[i + 1]?.lemma === 'to') found = { id: 'planned/will', effect: 'planned' };
  }
  const behind = tokens[verb + 1];
  if (found === null && behind?.upos === 'ADV') found = ADVERB_OPERATORS.find((o) => o.words.has(behind.lemma)) ?? null;
  return found;
}

function operatorFor(operators: readonly Operator[], token: TaggedToken | undefined): Operator | null {
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  return operators.find((o) => o.words.has(token.lemma) || o.words.has(word)) ?? null;
}

/** "[plans] to capture", "[ordered] its men to leave", "[a bid] to retake"; a bare "to capture" says what something was for. */
function infinitiveEffect(tokens: Tokens, to: number, steps: number): Found | null {
  for (let i = to - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const token = tokens[i]!;
    if (isFinalMark(token) || token.text === ';' || token.text === ':') break;
    if (isComma(token) && seen > 0) break;
    if (token.upos !== 'VERB' && token.upos !== 'ADJ' && token.upos !== 'NOUN') continue;
    const operator = operatorFor(INFINITIVE_OPERATORS, token);
    const beside = tokens.slice(i + 1, to).every((t) => t.upos === 'ADV');
    if (token.upos === 'VERB' && !beside && !OBJECT_CONTROL.has(token.lemma)) break;
    if (operator === null || (token.upos !== 'VERB' && !beside)) continue;
    if (
      operator.effect === 'alleged' &&
      !IMPERSONAL.has(token.lemma) &&
      !isPassive(tokens, verbGroupStart(tokens, i), i)
    )
      return effectAt(tokens, i, steps + 1);
    const above = token.upos === 'NOUN' ? null : effectAt(tokens, i, steps + 1);
    if (operator.effect === 'through') return above;
    if (operator.effect === 'denied' && above?.effect === 'denied') return { id: 'through/outcome', effect: 'through' };
    return operator;
  }
  return { id: 'planned/purpose', effect: 'planned' };
}

/** Their subject is the one that the infinitive is about, in whatever voice. */
const IMPERSONAL = new Set(['appear', 'seem']);

/** "accused the army [of] shelling a town": the deed is so by the accuser's word alone. */
const ACCUSING = new Set(['accuse', 'suspect', 'charge', 'indict']);
const CHARGED = new Set(['of', 'with', 'for']);

/** ", killing two": what goes along with a clause shares its modality; "after killing", "by killing" too. A denial does not carry over. */
function participleEffect(tokens: Tokens, verb: number): Found | null {
  const before = tokens[verb - 1];
  if ((before?.upos === 'ADP' || before?.upos === 'SCONJ') && verb > 1) {
    const head = operatorFor(HEAD_OPERATORS, tokens[verb - 2]) ?? operatorFor(HEAD_OPERATORS, before);
    if (head !== null && before.lemma !== 'after') return head;
    if (operatorFor(INFINITIVE_OPERATORS, tokens[verb - 2])?.effect === 'planned')
      return { id: 'planned/intent', effect: 'planned' };
  }
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.upos !== 'VERB') continue;
    const group = verbGroupStart(tokens, i);
    if (ACCUSING.has(token.lemma) && tokens.slice(i + 1, verb).some((t) => CHARGED.has(t.lemma)))
      return { id: 'alleged/accusation', effect: 'alleged' };
    // Attempts and purposes do not spread: "trying to encircle it, taking two villages" took them.
    if (tokens[group]!.lemma === 'to' || (group === i && !isFiniteVerb(token))) continue;
    const above = groupEffect(tokens, group, i);
    return above?.effect === 'denied' ? null : above;
  }
  return null;
}

/** "will attack and [seize]", "to escape and [flee]": a verb joined to another shares its modal or its governor. */
function conjunctEffect(tokens: Tokens, first: number, verb: number, steps: number): Found | null {
  let link = first - 1;
  while (tokens[link]?.upos === 'ADV') link--;
  if (tokens[link]?.upos !== 'CCONJ' && !isComma(tokens[link])) return null;
  for (let i = link - 1; i >= 0 && first - i < 14; i--) {
    const token = tokens[i]!;
    if (isFinalMark(token)) return null;
    if (token.upos !== 'VERB') continue;
    if (token.xpos !== tokens[verb]!.xpos) continue;
    return !tokens.slice(i + 1, first).some((t) => isFiniteVerb(t)) ? effectAt(tokens, i, steps + 1) : null;
  }
  return null;
}

function nounEffect(tokens: Tokens, noun: number, steps: number): Found | null {
  let i = noun - 1;
  // In front of the noun, inside its own phrase.
  for (; i >= 0 && noun - i < 7; i--) {
    const token = tokens[i]!;
    if (
      !isNominal(token) &&
      token.upos !== 'ADJ' &&
      token.upos !== 'DET' &&
      token.upos !== 'VERB' &&
      token.upos !== 'PART' &&
      token.upos !== 'PRON' &&
      token.text !== '-'
    )
      break;
    const operator =
      token.upos === 'PROPN' ? null : operatorFor(MODIFIER_OPERATORS, { ...token, lemma: token.text.toLowerCase() });
    if (operator === null && token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG') break;
    if (operator !== null && !(token.text.toLowerCase() === 'any' && noun - i > 3)) return operator;
  }
  return (
    headEffect(tokens, i, steps) ??
    carriedEffect(tokens, i, steps) ??
    heardEffect(tokens, i, steps) ??
    subjectEffect(tokens, noun, steps)
  );
}

/** What the noun hangs on: "fear [of an attack]". Looks through "of", "for", articles and nouns, not past a verb that is no operator. */
function headEffect(tokens: Tokens, from: number, steps: number): Found | null {
  for (let i = from, seen = 0; i >= 0 && seen < 5; i--, seen++) {
    const token = tokens[i]!;
    if (isComma(token) || isFinalMark(token) || isQuote(token)) return null;
    const operator = operatorFor(HEAD_OPERATORS, token);
    const linked = tokens[i + 1]?.upos === 'ADP' || token.upos === 'VERB' || token.upos === 'ADP';
    if (
      operator !== null &&
      linked &&
      token.upos !== 'PROPN' &&
      !(operator.effect === 'alleged' && token.upos === 'VERB')
    ) {
      const negated = token.upos === 'VERB' ? effectAt(tokens, i, steps + 1)?.effect === 'denied' : false;
      return negated ? null : operator;
    }
    if (token.upos === 'VERB') return null;
    if (token.upos === 'ADP' && !['of', 'for', 'to', 'about', 'on'].includes(token.lemma)) return null;
  }
  return null;
}

/** "will launch [an offensive]": a light verb in front lends its modality. */
function carriedEffect(tokens: Tokens, from: number, steps: number): Found | null {
  let i = from;
  while (i > 0 && (tokens[i]!.upos === 'DET' || tokens[i]!.upos === 'ADP' || tokens[i]!.upos === 'ADV')) i--;
  const verb = tokens[i];
  if (verb === undefined || (verb.upos !== 'VERB' && verb.upos !== 'AUX') || !LIGHT_VERBS.has(verb.lemma)) return null;
  return effectAt(tokens, i, steps + 1);
}

/** "is believed to have died [in a raid]": what an alleged deed was done by or in is alleged too; what it came after is not. */
function heardEffect(tokens: Tokens, from: number, steps: number): Found | null {
  const preposition = tokens[from];
  const governor = tokens[from - 1];
  if (preposition?.upos !== 'ADP' || !/^(?:in|by|for|with)$/.test(preposition.lemma)) return null;
  if (governor?.upos !== 'VERB' && governor?.upos !== 'ADJ') return null;
  let at = from - 1;
  if (governor.upos === 'ADJ' && tokens[at - 1]?.lemma === 'be') at--;
  const effect = effectAt(tokens, at, steps + 1);
  return effect?.effect === 'alleged' ? effect : null;
}

/** "clashes [were reported]", "the attack [will begin]". */
function subjectEffect(tokens: Tokens, noun: number, steps: number): Found | null {
  const end = nounPhraseEnd(tokens, noun);
  let verb = end + 1;
  while (
    tokens[verb] !== undefined &&
    (tokens[verb]!.upos === 'AUX' || tokens[verb]!.upos === 'ADV' || tokens[verb]!.upos === 'PART')
  )
    verb++;
  const token = tokens[verb];
  if (token === undefined || token.upos !== 'VERB') return null;
  const group = verbGroupStart(tokens, verb);
  if (HEARSAY_VERBS.has(token.lemma) && isPassive(tokens, group, verb))
    return { id: 'alleged/passive', effect: 'alleged' };
  if (isHeadlike(tokens[verb - 1]) && token.xpos === 'VBN') return null;
  const effect = effectAt(tokens, verb, steps + 1);
  if (effect === null || (effect.effect === 'denied' && !LIGHT_VERBS.has(token.lemma))) return null;
  return LIGHT_VERBS.has(token.lemma) || effect.effect === 'alleged' ? effect : null;
}
