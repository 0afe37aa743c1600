import { rangesOverlap } from '../vocabulary/days.ts';
import type { Quantity } from '../vocabulary/quantity.ts';
import { windowOf } from './displacement.ts';
import { isVague } from './notes.ts';
import { picturePlace, placeKey } from './places.ts';
import type { Dispute, PicturePlace } from './schema.ts';
import { counts, partyKey, type Statement } from './statement.ts';

/**
 * Figures that exclude one another: "Two numbers conflict only when measure, place and window are the same", and the roots differ.
 * The upper end of a vague word is never ground for a dispute.
 */
export function figureDisputes(statements: readonly Statement[]): Dispute[] {
  const bySubject = new Map<string, Statement[]>();
  for (const s of statements) {
    const q = s.claim.quantity;
    if (
      !q ||
      !counts(s.claim) ||
      s.claim.places.length === 0 ||
      (s.claim.kind !== 'harm' && s.claim.kind !== 'displacement')
    )
      continue;
    const places = s.claim.places
      .map((p) => `${p.role === 'near' ? 'near' : ''}${placeKey(p)}`)
      .sort()
      .join('+');
    // Those harmed are part of the measure: civilians killed and fighters killed are two counts.
    const whom = s.claim.kind === 'harm' ? s.claim.targets.map(partyKey).sort().join('+') : '';
    const key = [s.claim.kind, s.claim.type, q.unit, q.measure, places, whom].join('|');
    bySubject.set(key, [...(bySubject.get(key) ?? []), s]);
  }
  return [...bySubject.keys()].sort().flatMap((key) => {
    const about = bySubject.get(key) as Statement[];
    const sides = excluding(about);
    const place = about[0]?.claim.places[0];
    return sides.length === 0
      ? []
      : [
          {
            subject: subjectOf(about[0] as Statement),
            claims: sides.map((s) => s.claim.id),
            why: 'numbers do not overlap',
            place: place ? picturePlace(place) : null,
          },
        ];
  });
}

function excluding(about: readonly Statement[]): Statement[] {
  const found = new Set<Statement>();
  for (const [i, a] of about.entries()) {
    for (const b of about.slice(i + 1)) {
      if (a.root === b.root || !rangesOverlap(windowOf(a), windowOf(b)) || (a.start === null) !== (b.start === null))
        continue;
      if (exclude(a.claim.quantity as Quantity, b.claim.quantity as Quantity)) found.add(a).add(b);
    }
  }
  return about.filter((s) => found.has(s));
}

function exclude(a: Quantity, b: Quantity): boolean {
  const high = (q: Quantity): number => (isVague(q) ? Number.POSITIVE_INFINITY : (q.high ?? Number.POSITIVE_INFINITY));
  return (a.low ?? 0) > high(b) || (b.low ?? 0) > high(a);
}

function subjectOf(s: Statement): string {
  const q = s.claim.quantity as Quantity;
  const where = s.claim.places[0]?.name;
  return `${q.unit === 'person' ? 'people' : `${q.unit}s`} ${s.claim.type.replaceAll('-', ' ')}${where ? `, ${where}` : ''}`;
}

/** A denial beside an assertion of the same thing by another root. */
export function denialDisputes(statements: readonly Statement[]): Dispute[] {
  return statements
    .filter((s) => s.claim.modality === 'denied' && s.claim.kind !== 'control')
    .flatMap((denial) => {
      const denied = statements.filter(
        (s) =>
          counts(s.claim) &&
          s.root !== denial.root &&
          s.claim.kind === denial.claim.kind &&
          s.claim.type === denial.claim.type &&
          meet(s, denial),
      );
      return denied.length === 0
        ? []
        : [
            {
              subject: `${denial.claim.type.replaceAll('-', ' ')}${denial.claim.places[0] ? `, ${denial.claim.places[0].name}` : ''}`,
              claims: [...denied, denial].map((s) => s.claim.id),
              why: 'denied',
              place: null as PicturePlace | null,
            },
          ];
    });
}

/** About the same parties and places, as far as both name them, and at least one of either. */
function meet(a: Statement, b: Statement): boolean {
  const shared = (x: readonly string[], y: readonly string[]): boolean | null =>
    x.length === 0 || y.length === 0 ? null : x.some((key) => y.includes(key));
  const answers = [
    shared(a.claim.agents.map(partyKey), b.claim.agents.map(partyKey)),
    shared(a.claim.targets.map(partyKey), b.claim.targets.map(partyKey)),
    shared(a.claim.places.map(placeKey), b.claim.places.map(placeKey)),
  ];
  return answers.includes(true) && !answers.includes(false);
}
