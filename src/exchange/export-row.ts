import type { Claim } from '../vocabulary/claim.ts';
import type { Report } from '../vocabulary/report.ts';

/** A claim with what an export says of its report and of what people decided about it. */
export interface ExportRow {
  readonly claim: Claim;
  readonly report: Pick<Report, 'id' | 'source' | 'title' | 'publisher' | 'published'>;
  readonly verdict: 'accept' | 'reject' | 'amend' | null;
}

/** Who says so, the root first: "Islamic State ← Syrian Observatory for Human Rights". Empty where the report itself speaks. */
export function voicesOf(claim: Claim): string {
  return claim.attribution.map((voice) => voice.name).join(' ← ');
}

export const namesOf = (parties: readonly { readonly name: string }[]): string =>
  parties.map((party) => party.name).join('; ');
