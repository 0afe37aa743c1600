import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from './claim.ts';

/** The first 128 bits of the SHA-256 of a text's UTF-8, as 32 hex digits: short enough to read, long enough never to meet by chance. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** What a claim says, apart from how sure the reader is and how it came to it. Two claims with one normal form say the same. */
export function normalForm(claim: Omit<Claim, 'id' | 'confidence' | 'by' | 'evidence'>): string {
  const party = (p: { actor: string | null; name: string }): string => p.actor ?? `"${p.name.toLowerCase()}"`;
  return JSON.stringify([
    claim.kind,
    claim.type,
    claim.agents.map(party).sort(),
    claim.targets.map(party).sort(),
    claim.places
      .map((p) => [p.role, p.place?.id ?? `"${p.name.toLowerCase()}"`, p.km, p.bearing, p.extent])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    claim.time && [claim.time.start, claim.time.end, claim.time.partial ?? null],
    claim.quantity && [claim.quantity.low, claim.quantity.high, claim.quantity.unit, claim.quantity.measure],
    claim.modality,
    claim.condition,
    claim.attribution.map(party),
  ]);
}

/** The id of a claim: the hash of its report, its evidence and its normal form. */
export function claimId(reportId: string, claim: Omit<Claim, 'id' | 'confidence' | 'by'>): string {
  return hashOf(`${reportId}\n${claim.evidence.map((e) => `${e.start}-${e.end}`).join(' ')}\n${normalForm(claim)}`);
}
