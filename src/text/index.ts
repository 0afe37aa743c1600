export type * from './clause.ts';
export { englishParser, englishTagger } from './load.ts';
export { findNumbers, type NumberMention } from './numbers.ts';
export { parseText, tagSentence } from './parse.ts';
export { createParser, type Parser, type Tree } from './parser.ts';
export { findQuantities, type QuantityMention } from './quantities.ts';
export { findQuotations, type Quotation } from './quotations.ts';
export { splitSentences } from './sentences.ts';
export { createTagger, type Tagger } from './tagger.ts';
export {
  claimTimeOf,
  findTimes,
  inferPublication,
  statedPublication,
  type TimeExpression,
  type TimeReference,
} from './times.ts';
export { tokenize } from './tokens.ts';
export { treebankTokens } from './treebank-tokens.ts';
export { buildTreeClauses } from './trees/build.ts';
export { readTrees, type TreeSentence } from './trees/read.ts';
