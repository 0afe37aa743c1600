import type { ParsedSentence, Phrase } from '../../text/clause.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { PartyMention } from '../mentions.ts';
import type { Scene } from '../scene.ts';

/** How far back a pronoun or "the town" may reach, in characters. News rarely goes further than two sentences. */
const REACH = 500;
/** There is mostly one border in a report. */
const FAR = 4000;

const PARTY_PRONOUNS = wordSet(`it they he she them him itself themselves its their his her i we`);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const PARTY_NOUNS =
  wordSet(`group militia organisation organization faction movement alliance coalition army side force party latter
  former charity agency ministry militant fighter jihadist extremist insurgent`);
const PLACE_ADVERBS = new Set(['there', 'here']);
const PLACE_NOUNS =
  wordSet(`town city village province camp base district latter capital settlement neighbourhood neighborhood
  enclave stronghold airport crossing border country`);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "it", "the group", "the latter": does the phrase point back to a party? */
export function pointsToParty(sentence: ParsedSentence, phrase: Phrase): boolean {
  const word = phrase.head.lemma;
  if (PARTY_PRONOUNS.has(word) && phrase.head.upos === 'PRON') return true;
  return PARTY_NOUNS.has(word) && isBareDefinite(sentence, phrase);
}

/** "there", "the town": does the phrase point back to a place? */
export function pointsToPlace(sentence: ParsedSentence, phrase: Phrase): boolean {
  const word = phrase.head.lemma;
  if (PLACE_ADVERBS.has(word)) return true;
  return PLACE_NOUNS.has(word) && phrase.head.xpos !== 'NNS' && isBareDefinite(sentence, phrase);
}

/** "the town", "the closed border", but not "the northern town", "another town" or "the town of X". */
function isBareDefinite(sentence: ParsedSentence, phrase: Phrase): boolean {
  const { tokens } = sentence;
  const first = tokens[phrase.first];
  if (first === undefined || !(DEFINITE.has(first.lemma) || first.xpos === 'PRP$')) return false;
  let at = phrase.first + 1;
  while (
    tokens[at] &&
    tokens[at]!.start < phrase.head.start &&
    (tokens[at]!.upos === 'VERB' || STATES.has(tokens[at]!.lemma))
  )
    at++;
  return tokens[at]?.start === phrase.head.start && tokens[at + 1]?.lemma !== 'of';
}

const STATES = wordSet(`closed besieged captured contested same whole entire strategic key embattled divided beleaguered
  war-torn open occupied militant extremist jihadist islamist rebel sunni shiite armed`);

/**
 * The party that a pronoun or definite noun means: the subject of the sentence so far, else the subject of the sentence before,
 * else the nearest one named. `not` are parties that it cannot be ("X beat them back": them is not X).
 */
export function partyMeant(
  scene: Scene,
  index: number,
  phrase: Phrase,
  not: readonly { actor: string | null; name: string }[] = [],
  speakers = true,
): PartyMention | null {
  const word = phrase.head.lemma;
  const wantsPerson = PERSONAL.has(word);
  const barred = (m: PartyMention) =>
    m.role === 'civilians' ||
    (m.role === 'speaker' && !speakers) ||
    (phrase.head.upos === 'PRON' &&
      (wantsPerson
        ? m.role !== 'person'
        : m.role === 'person' && word !== 'i' && word !== 'we' && word !== 'their' && word !== 'they')) ||
    (word === 'it' && isMany(scene.text, m)) ||
    not.some((n) => (n.actor !== null && n.actor === m.actor) || n.name === m.name);
  const sentence = scene.sentences[index]!;
  const isNoun = phrase.head.upos !== 'PRON';
  const isPossessive = phrase.head.xpos === 'PRP$';
  if (isPossessive) {
    for (const mention of scene.mentions.actors.before(phrase.start)) {
      if (mention.start < sentence.start) break;
      if (mention.actor !== null && !barred(mention) && mention.role !== 'speaker') return mention;
    }
  }
  if (!isNoun) {
    for (const candidate of subjectsBefore(scene, index, phrase.start)) if (!barred(candidate)) return candidate;
  }
  for (const mention of scene.mentions.actors.before(phrase.start)) {
    if (phrase.start - mention.end > REACH) return null;
    if (barred(mention)) continue;
    if (isNoun && mention.start >= sentence.start && wordIsPossessor(scene.text, mention)) continue;
    return mention;
  }
  return null;
}

/** "two bombers": nobody by name and more than one, whom "it" cannot mean. */
function isMany(text: string, mention: PartyMention): boolean {
  return (
    mention.actor === null &&
    /(?:[^s]s|men|people)$/.test(text.slice(mention.start, mention.end)) &&
    /^\p{Ll}/u.test(text.slice(mention.start))
  );
}

function wordIsPossessor(text: string, mention: PartyMention): boolean {
  return /^['’]s?\b/.test(text.slice(mention.end, mention.end + 2));
}

/** Actor mentions that are subjects, nearest first: of this sentence before `offset`, then of the sentence before. */
function* subjectsBefore(scene: Scene, index: number, offset: number): Generator<PartyMention> {
  for (let i = index; i >= Math.max(0, index - 1); i--) {
    const sentence = scene.sentences[i]!;
    const clauses = sentence.clauses.filter((c) => c.predicate.form === 'verb');
    const ordered = i === index ? [...clauses].reverse() : clauses;
    for (const clause of ordered) {
      for (const subject of clause.subject) {
        if (subject.end > offset || subject.head.upos === 'PRON') continue;
        // "Its fighters advanced. They …": they are whose fighters those are.
        const owner = sentence.tokens[subject.first];
        if (owner?.xpos === 'PRP$' && owner !== subject.head && i < index) {
          const pronoun = {
            head: owner,
            first: subject.first,
            last: subject.first,
            start: owner.start,
            end: owner.end,
          };
          const meant = partyMeant(scene, i, pronoun);
          if (meant) yield meant;
          continue;
        }
        const mention = scene.mentions.actors.covering(subject.head);
        if (mention) yield mention;
      }
    }
  }
}

/** A name before such a word is a gate's, a bridge's or a district's: "the town" is not it. */
const NO_SETTLEMENT =
  /^\s+(?:(?:border|military|air|main|river)\s+)?(?:gate|crossing|checkpoint|bridge|base|airport|airbase|airfield|road|highway|river|dam|pass|front|frontier|valley|mountains?|hills?|district|township|county|province|region|state|oblast)\b/i;

/** The place that "there" or "the town" means: the nearest one of that sort named before it. */
export function placeMeant(scene: Scene, phrase: Phrase): PlaceMention | null {
  const word = phrase.head.lemma;
  const wantsSettlement = inClass(word, 'settlements');
  let beside: PlaceMention | null = null;
  for (const mention of scene.mentions.places.before(phrase.start)) {
    if (phrase.start - mention.end > (word === 'border' || word === 'crossing' ? FAR : REACH)) return beside;
    const kind = mention.place?.kind;
    if (wantsSettlement && kind !== undefined && !['settlement', 'quarter', 'camp'].includes(kind)) continue;
    if (wantsSettlement && kind === undefined && NO_SETTLEMENT.test(scene.text.slice(mention.end, mention.end + 24)))
      continue;
    if ((word === 'border' || word === 'crossing') && kind !== 'border' && kind !== 'crossing') continue;
    if (word === 'country' && kind !== 'country') continue;
    // "the airport", "the area" is no country.
    if (kind === 'country' && word !== 'country' && !PLACE_ADVERBS.has(word)) continue;
    if (
      (word === 'province' || word === 'region') &&
      kind !== undefined &&
      !['admin1', 'admin2', 'region'].includes(kind)
    )
      continue;
    // "a bridge near X": a name by which something else is found, the town only where there is no other.
    if (wantsSettlement && /\bnear\s+$/i.test(scene.text.slice(Math.max(0, mention.start - 8), mention.start))) {
      beside ??= mention;
      continue;
    }
    return mention;
  }
  return beside;
}
