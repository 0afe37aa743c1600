/**
 * Subjects and objects of verbs against a treebank: `npx tsx training/evaluate-clauses.ts TREEBANK.conllu.gz [--filler chunks|trees|gold]
 * [--errors 20] [--gold-tags]`.
 * Gold words (hyphenated compounds joined), our tags. Wanted are the pairs of the basic tree (nsubj; obj; nsubj:pass as object, obl:agent
 * as subject; an antecedent for its relative pronoun). What the enhanced graph adds (shared and controlled subjects) and what
 * follows from participles is allowed but not wanted; the row "logical" wants the enhanced graph's pairs too.
 */
import { parseArgs } from 'node:util';
import type { Clause, TaggedToken, Upos } from '../src/text/clause.ts';
import { buildClauses } from '../src/text/clauses/build.ts';
import { lemmaOf } from '../src/text/lemmas.ts';
import { englishParser, englishTagger } from '../src/text/load.ts';
import { repairTags } from '../src/text/repairs.ts';
import { buildTreeClauses } from '../src/text/trees/build.ts';
import { learntRelation } from './relations.ts';
import { joinHyphens, readTreebank, type TreebankSentence } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    slot: { type: 'string', default: 'object' },
    kind: { type: 'string', default: 'missed' },
    'gold-tags': { type: 'boolean', default: false },
    filler: { type: 'string', default: 'chunks' },
  },
});
const path = positionals[0];
if (path === undefined) throw new Error('Expected the path of a treebank file');
const tagger = englishTagger();

/** The fillers of clauses that can be measured; `gold` fills from the treebank's own trees. */
function fill(tokens: readonly TaggedToken[], { words }: TreebankSentence): { clauses: readonly Clause[] } {
  if (values.filler === 'chunks') return buildClauses(tokens);
  if (values.filler === 'trees') return buildTreeClauses(tokens, englishParser().parseTagged(tokens));
  if (values.filler === 'gold')
    return buildTreeClauses(tokens, {
      heads: Int16Array.from(words, (word) => word.head),
      relations: words.map((word) => learntRelation(word.relation)),
    });
  throw new Error(`Unexpected filler: ${values.filler}, expected chunks, trees or gold`);
}

type Slot = 'subject' | 'object';
interface Gold {
  readonly wanted: Record<Slot, Set<string>>;
  readonly logical: Record<Slot, Set<string>>;
  readonly allowed: Record<Slot, Set<string>>;
}

const slotOf = (relation: string): Slot | null =>
  relation.startsWith('nsubj:pass')
    ? 'object'
    : relation === 'nsubj' || relation === 'nsubj:xsubj' || relation === 'obl:agent'
      ? 'subject'
      : relation === 'obj'
        ? 'object'
        : null;

function goldOf({ words }: TreebankSentence): Gold {
  const make = (): Record<Slot, Set<string>> => ({ subject: new Set(), object: new Set() });
  const gold: Gold = { wanted: make(), logical: make(), allowed: make() };
  const antecedents = new Map<number, number>();
  words.forEach((word, i) => {
    for (const edge of word.enhanced) if (edge.relation === 'ref') antecedents.set(i, edge.head);
  });
  const isVerb = (i: number): boolean => words[i]?.upos === 'VERB';
  const passive = (verb: number): boolean =>
    words.some((word) => word.head === verb && word.relation.startsWith('aux:pass')) ||
    (words[verb]!.xpos === 'VBN' && !words.some((word) => word.head === verb && word.relation.startsWith('aux')));
  words.forEach((word, i) => {
    const slot = slotOf(word.relation);
    if (slot !== null && isVerb(word.head)) {
      gold.wanted[slot].add(`${antecedents.get(i) ?? i} ${word.head}`);
      gold.allowed[slot].add(`${i} ${word.head}`);
    }
    for (const edge of word.enhanced) {
      const kind = slotOf(edge.relation);
      if (kind === null || !isVerb(edge.head) || antecedents.has(i)) continue;
      const logical: Slot =
        kind === 'subject' && edge.relation === 'nsubj:xsubj' && passive(edge.head) ? 'object' : kind;
      gold.logical[logical].add(`${i} ${edge.head}`);
    }
  });
  for (const slot of ['subject', 'object'] as const)
    for (const pair of [...gold.wanted[slot], ...gold.logical[slot]]) gold.allowed[slot].add(pair);
  const surface = (verb: number): string[] =>
    [...gold.allowed.subject, ...(passive(verb) ? gold.allowed.object : [])]
      .filter((pair) => pair.endsWith(` ${verb}`))
      .map((pair) => pair.split(' ')[0]!);
  // Participles and what is coordinated: their noun, or the subject of the clause that they hang on.
  for (let round = 0; round < 3; round++)
    words.forEach((word, i) => {
      if (word.upos !== 'VERB' || word.head < 0) return;
      const slot: Slot = passive(i) ? 'object' : 'subject';
      if (word.relation.startsWith('acl')) {
        gold.allowed[slot].add(`${word.head} ${i}`);
        if (!passive(i)) gold.allowed.object.add(`${word.head} ${i}`);
        const above = words[word.head]!.head;
        if (above >= 0) for (const noun of surface(above)) gold.allowed[slot].add(`${noun} ${i}`);
      }
      if (/^(?:advcl|conj|xcomp|ccomp|parataxis)/.test(word.relation))
        for (const noun of surface(word.head)) gold.allowed[slot].add(`${noun} ${i}`);
      if (word.relation === 'conj')
        for (const pair of [...gold.allowed.object])
          if (pair.endsWith(` ${i}`)) gold.allowed.object.add(`${pair.split(' ')[0]} ${word.head}`);
    });
  return gold;
}

const totals: Record<string, Record<Slot, { wanted: number; found: number; recalled: number; right: number }>> = {};
for (const row of ['basic', 'logical'])
  totals[row] = {
    subject: { wanted: 0, found: 0, recalled: 0, right: 0 },
    object: { wanted: 0, found: 0, recalled: 0, right: 0 },
  };
let errorsLeft = Number(values.errors);

for (const sentence of readTreebank(path).map(joinHyphens)) {
  const { words } = sentence;
  const tags = tagger.tag(words.map((word) => word.form));
  let at = 0;
  const tagged = words.map((word, i): TaggedToken => {
    const tag = values['gold-tags'] ? { upos: word.upos as Upos, xpos: word.xpos } : tagger.tags[tags[i]!]!;
    const start = at;
    at += word.form.length + (word.spaceAfter ? 1 : 0);
    return {
      text: word.form,
      start,
      end: start + word.form.length,
      ...tag,
      lemma: lemmaOf(word.form, tag.upos, tag.xpos),
    };
  });
  const tokens = values['gold-tags'] ? tagged : repairTags([...tagged]);
  const indexAt = new Map(tokens.map((token, i) => [token.start, i]));
  const gold = goldOf(sentence);
  // A name's words and a counted noun count as the same head.
  const same = (noun: number): string[] => {
    const found = [noun];
    for (
      let i = noun;
      words[i] !== undefined &&
      /^(?:flat|compound|appos|nmod|nmod:desc|nummod|fixed|goeswith)/.test(words[i]!.relation) &&
      found.length < 4;
      i = words[i]!.head
    )
      found.push(words[i]!.head);
    return found.map(String);
  };
  const { clauses } = fill(tokens, sentence);
  for (const slot of ['subject', 'object'] as const) {
    const found = new Set<string>();
    let right = 0;
    const matched = new Set<string>();
    for (const clause of clauses) {
      if (clause.predicate.form !== 'verb') continue;
      const verb = tokens.findIndex(
        (token) =>
          token.start >= clause.predicate.start &&
          token.end <= clause.predicate.end &&
          token.lemma === clause.predicate.lemma &&
          (token.upos === 'VERB' || token.upos === 'AUX'),
      );
      let main = verb;
      for (let i = verb + 1; i < tokens.length && tokens[i]!.end <= clause.predicate.end; i++)
        if (tokens[i]!.upos === 'VERB' && tokens[i]!.lemma === clause.predicate.lemma) main = i;
      if (words[main]?.upos !== 'VERB') continue;
      for (const phrase of clause[slot]) {
        const noun = indexAt.get(phrase.head.start)!;
        const pairs = same(noun).map((head) => `${head} ${main}`);
        const key = `${noun} ${main}`;
        if (found.has(key)) continue;
        found.add(key);
        const hit = pairs.find((pair) => gold.allowed[slot].has(pair));
        if (hit !== undefined) {
          right++;
          for (const pair of pairs) if (gold.allowed[slot].has(pair)) matched.add(pair);
        } else if (values.kind === 'wrong' && slot === values.slot && errorsLeft-- > 0)
          console.log(
            `wrong: ${words[noun]!.form} ← ${words[main]!.form} [${tokens[main]!.xpos}/${words[main]!.xpos}] in: ${words.map((word) => word.form).join(' ')}`,
          );
      }
    }
    for (const [row, pairs] of [
      ['basic', gold.wanted],
      ['logical', new Map()],
    ] as const) {
      const wanted =
        row === 'basic'
          ? (pairs as Record<Slot, Set<string>>)[slot]
          : new Set([...gold.wanted[slot], ...gold.logical[slot]]);
      const total = totals[row]![slot];
      total.wanted += wanted.size;
      total.found += found.size;
      total.right += right;
      for (const pair of wanted) if (matched.has(pair)) total.recalled++;
      if (row === 'basic' && values.kind === 'missed' && slot === values.slot)
        for (const pair of wanted) {
          if (matched.has(pair) || errorsLeft-- <= 0) continue;
          const [noun, verb] = pair.split(' ').map(Number) as [number, number];
          console.log(
            `missed: ${words[noun]!.form} ← ${words[verb]!.form} [${tokens[verb]!.upos} ${tokens[verb]!.xpos}/${words[verb]!.xpos}] in: ${words.map((word) => word.form).join(' ')}`,
          );
        }
    }
  }
}
for (const [row, slots] of Object.entries(totals))
  for (const [slot, { wanted, found, recalled, right }] of Object.entries(slots)) {
    const precision = right / found;
    const recall = recalled / wanted;
    console.log(
      `${row.padEnd(8)} ${slot.padEnd(8)} P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)} (${wanted} wanted, ${found} found)`,
    );
  }
