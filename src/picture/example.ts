import type { Claim } from '../vocabulary/claim.ts';
import { actorId } from '../vocabulary/party.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { ActorFacts, KnownClaim } from './input.ts';

/** A claim in shorthand, for tests and worked examples of the picture's rules. */
export interface Sketch {
  readonly says: string;
  readonly agents?: readonly string[];
  readonly targets?: readonly string[];
  /** `at Marea`, `near Azaz`, `from Azaz`; `part of X` for extent part. */
  readonly places?: readonly string[];
  readonly on?: string;
  readonly figure?: readonly [number, 'flow' | 'stock' | null, string?];
  readonly by?: readonly string[];
  readonly modality?: Claim['modality'];
  readonly report?: string;
  readonly published?: string;
  readonly quote?: string;
}

let count = 0;

/** `sketch({ says: 'control/captured', agents: ['Islamic State'], places: ['at Marea'], on: '2016-05-27' })` */
export function sketch(s: Sketch): KnownClaim {
  const [kind, type] = s.says.split('/') as [Claim['kind'], string];
  const party = (name: string) => ({ actor: actorId(name), name, start: 0, end: 1 });
  const [start, end] = (s.on ?? '').split('..');
  const published = s.published ?? end ?? start ?? '2016-05-28';
  count++;
  return {
    report: {
      id: s.report ?? `report-${count}`,
      source: s.report ?? `report-${count}`,
      publisher: null,
      published: { start: published, end: published, basis: 'given' },
    },
    claim: {
      id: `claim-${String(count).padStart(4, '0')}`,
      kind,
      type,
      agents: (s.agents ?? []).map(party),
      targets: (s.targets ?? []).map(party),
      places: (s.places ?? []).map(placeOf),
      time: s.on
        ? { start: start as string, end: end ?? (start as string), precision: 'day', basis: 'explicit', text: s.on }
        : null,
      quantity: s.figure
        ? {
            low: s.figure[0],
            best: s.figure[0],
            high: s.figure[2] === 'thousands' ? 9999 : s.figure[0],
            quantifier: 'exactly',
            unit: 'person',
            measure: s.figure[1],
            text: s.figure[2] ?? String(s.figure[0]),
          }
        : null,
      modality: s.modality ?? 'asserted',
      condition: null,
      attribution: (s.by ?? []).map((name) => ({ ...party(name), verb: 'said' })),
      evidence: [{ start: count, end: count + 1, quote: s.quote ?? '' }],
      confidence: 0.9,
      by: { reader: 'sketch', version: '1', rule: s.says },
    } as Claim,
  };
}

function placeOf(words: string): ClaimPlace {
  const part = words.startsWith('part of ');
  const [role, ...rest] = part ? ['at', words.slice(8)] : words.split(' ');
  const name = rest.join(' ');
  const kind = /border$/.test(name)
    ? 'border'
    : /crossing$/.test(name)
      ? 'crossing'
      : /^northern |province$/.test(name)
        ? 'region'
        : 'settlement';
  return {
    role: role as ClaimPlace['role'],
    name,
    start: 0,
    end: 1,
    km: null,
    bearing: null,
    extent: part ? 'part' : 'whole',
    place: { id: `test:${actorId(name)}`, name, kind, lat: 36, lon: 37, country: 'SY', admin1: null },
  };
}

/** Actors without any dated membership. */
export const noFacts: ActorFacts = { memberOn: () => false, nameOf: (id) => id };
