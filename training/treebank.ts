import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/vocabulary/span.ts';

/** A word of a treebank. `head` is the index of its head in the sentence, -1 for the root. */
interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  /** The enhanced graph: shared and controlled subjects, antecedents instead of relative pronouns (`ref`). Empty where the treebank has none. */
  readonly enhanced: readonly { readonly head: number; readonly relation: string }[];
  readonly spaceAfter: boolean;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  /** A paragraph or a document starts here. */
  readonly startsParagraph: boolean;
}

function readEnhanced(column: string): { head: number; relation: string }[] {
  return column.split('|').flatMap((edge) => {
    const colon = edge.indexOf(':');
    const head = Number(edge.slice(0, colon));
    return colon < 0 || !Number.isInteger(head) ? [] : [{ head: head - 1, relation: edge.slice(colon + 1) }];
  });
}

interface OpenSentence {
  text: string;
  words: TreebankWord[];
  startsParagraph: boolean;
}

/** Reads a CoNLL-U file, plain or `.gz`. Words of a multiword token ("don't") have no space between them; empty nodes are left out. */
export function readTreebank(path: string): TreebankSentence[] {
  const raw = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n');
  const sentences: TreebankSentence[] = [];
  let open: OpenSentence = { text: '', words: [], startsParagraph: false };
  let multiwordEnd = 0;
  let multiwordSpace = true;
  for (const line of lines) {
    if (line === '') {
      if (open.words.length > 0) sentences.push(open);
      open = { text: '', words: [], startsParagraph: false };
      multiwordEnd = 0;
    } else if (line.startsWith('#')) {
      if (line.startsWith('# text = ')) open.text = line.slice(9);
      if (line.startsWith('# newpar') || line.startsWith('# newdoc')) open.startsParagraph = true;
    } else {
      const [
        id = '',
        form = '',
        lemma = '',
        upos = '',
        xpos = '',
        ,
        head = '0',
        relation = '',
        dependencies = '',
        misc = '',
      ] = line.split('\t');
      const space = !misc.includes('SpaceAfter=No');
      if (id.includes('-')) {
        multiwordEnd = Number(id.split('-')[1]);
        multiwordSpace = space;
      } else if (!id.includes('.')) {
        const index = Number(id);
        const spaceAfter = index < multiwordEnd ? false : index === multiwordEnd ? multiwordSpace : space;
        open.words.push({
          form,
          lemma,
          upos,
          xpos,
          head: Number(head) - 1,
          relation,
          enhanced: readEnhanced(dependencies),
          spaceAfter,
        });
      }
    }
  }
  return sentences;
}

const LETTERS = /^[\p{L}\p{M}\p{N}.'’]+$/u;
const HAS_LETTER = /\p{L}/u;

/**
 * The same sentence with hyphenated compounds as one word, as `tokenize` gives them: "15 - year" → "15-year". The compound
 * takes tag, head and relation from the member that hangs outside; a participle at its head ("rebel-held") becomes an adjective.
 */
export function joinHyphens(sentence: TreebankSentence): TreebankSentence {
  const { words } = sentence;
  const group = new Int32Array(words.length);
  let groups = 0;
  for (let i = 0; i < words.length; i++) {
    group[i] = groups;
    const here = words[i]!;
    const next = words[i + 1];
    const glued = !here.spaceAfter && next !== undefined;
    const beforeHyphen =
      glued &&
      next.form === '-' &&
      LETTERS.test(here.form) &&
      words[i + 2] !== undefined &&
      !next.spaceAfter &&
      LETTERS.test(words[i + 2]!.form);
    const isHyphen =
      glued &&
      here.form === '-' &&
      i > 0 &&
      !words[i - 1]!.spaceAfter &&
      LETTERS.test(words[i - 1]!.form) &&
      LETTERS.test(next.form);
    const lettered =
      (beforeHyphen && (HAS_LETTER.test(here.form) || HAS_LETTER.test(words[i + 2]!.form))) ||
      (isHyphen && (HAS_LETTER.test(words[i - 1]!.form) || HAS_LETTER.test(next.form)));
    if (!lettered) groups++;
  }
  if (groups === words.length) return sentence;
  const regroup = (head: number): number => (head < 0 ? -1 : group[head]!);
  const joined: TreebankWord[] = [];
  for (let g = 0, i = 0; g < groups; g++) {
    const start = i;
    while (i < words.length && group[i] === g) i++;
    let outer = i - 1;
    for (let k = start; k < i; k++) {
      const head = words[k]!.head;
      if (head < 0 || group[head] !== g) outer = k;
    }
    const chief = words[outer]!;
    const last = words[i - 1]!;
    const compound = i - start > 1;
    const adjective =
      compound &&
      (chief.xpos === 'VBN' || chief.xpos === 'VBG') &&
      chief.relation !== 'root' &&
      !chief.relation.startsWith('advcl') &&
      !chief.relation.startsWith('parataxis');
    const members = words.slice(start, i);
    joined.push({
      form: members.map((word) => word.form).join(''),
      lemma: compound ? members.map((word) => word.form.toLowerCase()).join('') : chief.lemma,
      upos: adjective ? 'ADJ' : chief.upos,
      xpos: adjective ? 'JJ' : chief.xpos,
      head: chief.head,
      relation: chief.relation,
      enhanced: chief.enhanced,
      spaceAfter: last.spaceAfter,
    });
  }
  return {
    ...sentence,
    words: joined.map((word) => ({
      ...word,
      head: regroup(word.head),
      enhanced: word.enhanced.map((edge) => ({ ...edge, head: regroup(edge.head) })),
    })),
  };
}

interface LaidOut {
  readonly text: string;
  readonly sentences: readonly { readonly span: Span; readonly words: readonly Span[] }[];
}

/** The paragraphs of a treebank as text, with where its sentences and words stand in it. No line break is left within one. */
export function layOutParagraphs(all: readonly TreebankSentence[]): LaidOut[] {
  const paragraphs: { text: string; sentences: { span: Span; words: Span[] }[] }[] = [];
  for (const { words, startsParagraph } of all) {
    if (startsParagraph || paragraphs.length === 0) paragraphs.push({ text: '', sentences: [] });
    const paragraph = paragraphs.at(-1)!;
    const spans = words.map((word): Span => {
      const start = paragraph.text.length;
      paragraph.text += word.form + (word.spaceAfter ? ' ' : '');
      return { start, end: start + word.form.length };
    });
    paragraph.sentences.push({ span: { start: spans[0]!.start, end: spans.at(-1)!.end }, words: spans });
    if (!paragraph.text.endsWith(' ')) paragraph.text += ' ';
  }
  return paragraphs;
}
