import type { Quantity } from '../vocabulary/quantity.ts';
import type { LedgerNote } from './schema.ts';
import { partyKey, type Statement } from './statement.ts';

/** A word without a number of its own: "thousands", "dozens", "several". */
const VAGUE = /^(?:tens of |hundreds of )?(?:thousands|hundreds|dozens|scores|several|many)$|^several$/i;

export function isVague(quantity: Quantity): boolean {
  return VAGUE.test(quantity.text.trim());
}

/**
 * Where the figures of one report add up, and where a precise figure refines a vague one. Sums are looked for among the exact people
 * figures of a report whatever their modality: "all 165,000 would seek asylum" is no count of its own, but says what was counted.
 */
export function ledgerNotes(statements: readonly Statement[]): LedgerNote[] {
  const byReport = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.claim.kind === 'displacement' && s.claim.quantity)
      byReport.set(s.report.id, [...(byReport.get(s.report.id) ?? []), s]);
  }
  return [...byReport.keys()].sort().flatMap((id) => {
    const figures = byReport.get(id) as Statement[];
    return [...sums(figures), ...refinements(figures)];
  });
}

const bestOf = (s: Statement): number => s.claim.quantity?.best ?? 0;
const counted = (s: Statement): string => {
  const measure = s.claim.quantity?.measure;
  return `${bestOf(s).toLocaleString('en')} (${measure ? `${measure}, ` : ''}${s.claim.type.replace('-', ' ')})`;
};

function sums(figures: readonly Statement[]): LedgerNote[] {
  const exact = distinct(figures.filter((s) => !isVague(s.claim.quantity as Quantity) && bestOf(s) >= 100));
  const notes: LedgerNote[] = [];
  for (const total of exact) {
    const parts = pairAddingTo(total, exact);
    if (!parts) continue;
    const [a, b] = parts;
    const apart =
      total.claim.modality === 'asserted' ? '' : `, which is ${total.claim.modality} and stays out of the ledger`;
    notes.push({
      kind: 'adds-up',
      text: `${counted(a)} and ${counted(b)} make the ${bestOf(total).toLocaleString('en')} (${total.claim.type.replace('-', ' ')})${apart}.`,
      claims: [a, b, total].map((s) => s.claim.id),
    });
  }
  return notes;
}

function pairAddingTo(total: Statement, exact: readonly Statement[]): [Statement, Statement] | null {
  for (const a of exact) {
    for (const b of exact) {
      const distinctOnes = a !== b && a !== total && b !== total && bestOf(a) <= bestOf(b);
      if (
        distinctOnes &&
        a.claim.quantity?.unit === total.claim.quantity?.unit &&
        b.claim.quantity?.unit === total.claim.quantity?.unit &&
        bestOf(a) + bestOf(b) === bestOf(total)
      )
        return [a, b];
    }
  }
  return null;
}

/** One statement a figure: the same number told twice is one. */
function distinct(figures: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const s of figures) {
    const key = `${bestOf(s)} ${s.claim.quantity?.unit} ${s.claim.quantity?.measure} ${s.claim.type}`;
    if (!seen.has(key)) seen.set(key, s);
  }
  return [...seen.values()];
}

/** "thousands … to flee" and "45,000 … fled" in one report: the precise figure above the vague word's lower end refines it. */
function refinements(figures: readonly Statement[]): LedgerNote[] {
  const notes: LedgerNote[] = [];
  for (const vague of figures.filter((s) => isVague(s.claim.quantity as Quantity))) {
    const low = vague.claim.quantity?.low ?? 0;
    const precise = figures.find((s) => {
      const q = s.claim.quantity as Quantity;
      return (
        !isVague(q) &&
        q.measure === vague.claim.quantity?.measure &&
        q.unit === vague.claim.quantity?.unit &&
        bestOf(s) >= low &&
        sameCause(s, vague) &&
        s.claim.type === vague.claim.type
      );
    });
    if (precise) {
      notes.push({
        kind: 'refines',
        text: `${counted(precise)} refines “${vague.claim.quantity?.text}”; the two are no dispute.`,
        claims: [precise.claim.id, vague.claim.id],
      });
    }
  }
  return notes;
}

function sameCause(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.agents.map(partyKey), b.claim.agents.map(partyKey)];
  return x.length === 0 || y.length === 0 || x.some((key) => y.includes(key));
}
