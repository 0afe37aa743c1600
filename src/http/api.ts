/** What the API sends, as types: all that the page takes from this folder. */
export type { ClaimFilter, ClaimRow, Explanation, Extent, Judgement, ReportRow, TimelineEntry } from '../desk/desk.ts';
export type { Identity, IdentityRow } from '../desk/identity.ts';
export type { ApiError } from './errors.ts';
