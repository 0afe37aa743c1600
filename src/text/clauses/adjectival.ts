import type { Phrase, TaggedToken } from '../clause.ts';
import { VERB_EXCEPTIONS } from '../lemma-exceptions.ts';
import { lemmaOf } from '../lemmas.ts';
import { compoundParts } from '../tokens.ts';
import { after, type Draft } from './draft.ts';
import type { LooseClause } from './nominal.ts';
import { obliqueOf, phraseOf, wordsOf } from './phrases.ts';

const IRREGULAR_PARTICIPLES = new Set(
  'held led run built torn hit born made taken won lost cut shot bound struck sent left sought sown driven broken hidden stolen seized fought ridden stricken given shut split known drawn written thrown spread beaten paid sold kept sworn grown caught'.split(
    ' ',
  ),
);

/** The verb of a participle that stands as an adjective ("besieged" → besiege, "held" → hold), null for other words. */
function participleLemma(word: string): string | null {
  if (/^Unit|^Allied$/.test(word)) return null;
  const lower = word.toLowerCase();
  if (IRREGULAR_PARTICIPLES.has(lower)) return VERB_EXCEPTIONS.get(lower) ?? lemmaOf(lower, 'VERB', 'VBN');
  if (
    !lower.endsWith('ed') ||
    lower.length < 5 ||
    /(?:eed|hundred|sacred|naked|wicked|kindred|indeed|speed)$/.test(lower)
  )
    return null;
  return lemmaOf(lower, 'VERB', 'VBN');
}

/**
 * "the closed border", "rebel-held Azaz", "US-backed forces", "the border is closed": clauses whose predicate is an adjective. One
 * that is a participle carries its verb's lemma and is passive: what it describes is the object.
 */
export function adjectivalClauses(draft: Draft): LooseClause[] {
  return [...attributive(draft), ...predicative(draft)];
}

function attributive(draft: Draft): LooseClause[] {
  const { tokens } = draft;
  const found: LooseClause[] = [];
  draft.units.forEach((unit, index) => {
    if (unit.kind !== 'noun' || unit.noun === null) return;
    for (let i = unit.noun.first; i < unit.noun.head; i++) {
      const token = tokens[i]!;
      if (token.upos !== 'ADJ' && token.xpos !== 'VBN' && !(token.text.includes('-') && token.upos !== 'NUM')) continue;
      if (token.xpos === 'NNP' || token.xpos === 'NNPS') continue;
      const parts = compoundParts(token);
      const last = parts.at(-1)!;
      const lemma = participleLemma(last.text);
      if (lemma === null) continue;
      found.push(
        described(token, lemma, parts.length > 1 ? agentPart(token, parts[0]!, last, i) : null, phraseOf(draft, index)),
      );
    }
  });
  return found;
}

function agentPart(
  token: TaggedToken,
  first: { text: string; start: number },
  last: { start: number },
  index: number,
): Phrase | null {
  const end = last.start - 1;
  const text = token.text.slice(0, end - token.start);
  if (
    /^(?:well|ill|newly|so|self|un|re|non|much|long|hard|heavily|badly|recently|half|full|semi|co|pre|post|ever|far|near|deep|low|high|short|best|better|poorly|highly|closely|widely)$/i.test(
      first.text,
    )
  )
    return null;
  if (/^\d/.test(text)) return null;
  const name = /^\p{Lu}/u.test(text);
  return {
    first: index,
    last: index,
    start: token.start,
    end,
    head: {
      text,
      start: token.start,
      end,
      upos: name ? 'PROPN' : 'NOUN',
      xpos: name ? 'NNP' : 'NN',
      lemma: text.toLowerCase(),
    },
  };
}

function described(token: TaggedToken, lemma: string, agent: Phrase | null, object: Phrase): LooseClause {
  const place = lemma === 'base';
  return {
    governor: -1,
    clause: {
      predicate: {
        lemma,
        particle: null,
        form: 'adjective',
        voice: 'passive',
        tense: 'none',
        modal: null,
        group: token.text.toLowerCase(),
        start: token.start,
        end: token.end,
      },
      subject: agent === null || place ? [] : [agent],
      object: [object],
      obliques:
        agent !== null && place ? [{ preposition: 'in', phrases: [agent], start: agent.start, end: agent.end }] : [],
      negated: false,
      span: { start: Math.min(token.start, object.start), end: object.end },
    },
  };
}

const LINKING_VERBS: ReadonlySet<string> = new Set('become remain stay get look seem keep turn'.split(' '));

function predicative(draft: Draft): LooseClause[] {
  const { tokens, units } = draft;
  const found: LooseClause[] = [];
  draft.clauses.forEach((clause, number) => {
    const verb = units[clause.unit]!.verb;
    if (verb === null || (!verb.copula && !LINKING_VERBS.has(units[clause.unit]!.word))) return;
    const at = after(draft, clause.unit);
    if (units[at]?.kind !== 'adjective') return;
    const token = tokens[units[at]!.first]!;
    const lemma = participleLemma(token.text);
    const subject = clause.subject.map((noun) => phraseOf(draft, noun, noun < clause.unit));
    const last = Math.max(units[at]!.last, units[clause.lastUnit]!.last);
    found.push({
      governor: number,
      clause: {
        predicate: {
          lemma: lemma ?? token.lemma,
          particle: null,
          form: 'adjective',
          voice: lemma === null ? 'active' : 'passive',
          tense: clause.tense,
          modal: clause.modal,
          group: wordsOf(tokens, units[clause.unit]!.first, units[at]!.last),
          start: tokens[units[clause.unit]!.first]!.start,
          end: token.end,
        },
        subject: lemma === null ? subject : [],
        object: lemma === null ? [] : subject,
        obliques: clause.obliques.map(({ preposition, unit, nouns }) => obliqueOf(draft, preposition, unit, nouns)),
        negated: clause.negated,
        span: { start: tokens[units[clause.start]!.first]!.start, end: tokens[last]!.end },
      },
    });
  });
  return found;
}
