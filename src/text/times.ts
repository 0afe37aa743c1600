export { claimTimeOf, countedOn, precisionOf } from './times/claim-time.ts';
export { findTimes, type TimeReference } from './times/find.ts';
export type { TimeExpression } from './times/meaning.ts';
export { inferPublication, statedPublication } from './times/publication.ts';
