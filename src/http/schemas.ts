import { z } from '@hono/zod-openapi';
import { Claim } from '../vocabulary/claim.ts';
import { Day } from '../vocabulary/days.ts';
import { Kind } from '../vocabulary/kinds.ts';
import { Place, PlaceRole } from '../vocabulary/place.ts';
import { Report, Warning } from '../vocabulary/report.ts';

/** The desk's answers as schemas, for the OpenAPI document. `app.test.ts` holds a desk's answers against them. */
const DaySpan = z.object({ start: Day, end: Day });
const clocks = { known: DaySpan.nullable(), recorded: z.string() };

export const ReportHead = Report.omit({ text: true }).openapi('ReportHead');

export const ReportRow = z
  .object({
    ...clocks,
    report: ReportHead,
    claims: z.int(),
    supersededBy: z.string().nullable(),
    forgotten: z.object({ at: z.string(), why: z.string() }).nullable(),
    warnings: z.array(Warning),
  })
  .openapi('ReportRow');

/** Fields that a person may put right. They replace what was read in the picture only; the claim stays as read. */
const { agents, targets, places, attribution, time, quantity, modality, type } = Claim.shape;
export const Amendment = z
  .object({ agents, targets, places, time, quantity, modality, type })
  .partial()
  .openapi('Amendment');

export const Judgement = z
  .object({
    verdict: z.enum(['accept', 'reject', 'amend']),
    amended: Amendment.nullable(),
    why: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .openapi('Judgement');

export const ClaimRow = z
  .object({
    ...clocks,
    claim: Claim,
    report: ReportHead,
    judgement: Judgement.nullable(),
    shown: z.object({ agents, targets, places, attribution }).nullable(),
    alsoReadAs: z.array(z.object({ id: z.string(), by: Claim.shape.by })),
    countsAs: z.string().nullable(),
  })
  .openapi('ClaimRow');

export const WaitingJudgement = z
  .object({
    number: z.int(),
    report: ReportHead,
    judgement: Judgement,
    kind: Kind,
    judged: Claim.nullable(),
    words: z.string(),
    now: z.array(Claim),
  })
  .openapi('WaitingJudgement');

export const TimelineEntry = z
  .object({ start: Day.nullable(), end: Day.nullable(), claim: ClaimRow, state: z.string() })
  .openapi('TimelineEntry');

export const Explanation = z
  .object({
    row: ClaimRow,
    sentence: z.object({ start: z.int(), end: z.int(), text: z.string() }),
    page: z.int().nullable(),
    marks: z.array(z.object({ start: z.int(), end: z.int(), slot: z.string(), value: z.string() })),
    places: z.array(
      z.object({
        name: z.string(),
        role: PlaceRole,
        place: Place.nullable(),
        why: z.string(),
        precisionKm: z.number().nullable(),
        candidates: z.array(
          z.object({
            place: Place,
            score: z.number(),
            reasons: z.array(z.object({ name: z.string(), adds: z.number(), why: z.string() })),
          }),
        ),
      }),
    ),
    voices: z.string(),
    rule: z.object({ id: z.string(), definition: z.string(), warning: z.string().nullable() }),
    effects: z.array(z.object({ item: z.string(), as: z.enum(['support', 'against', 'beside']) })),
    others: z.array(ClaimRow),
  })
  .openapi('Explanation');

export const Extent = z
  .object({
    valid: DaySpan.nullable(),
    known: DaySpan.nullable(),
    claimsPerDay: z.array(z.object({ day: Day, claims: z.int() })),
    reportsPerDay: z.array(z.object({ day: Day, reports: z.int() })),
  })
  .openapi('Extent');

const Subject = z.object({ key: z.string(), name: z.string(), place: Place.nullable() }).openapi('Subject');

export const IdentityRow = z
  .object({
    number: z.int(),
    about: z.enum(['actor', 'place']),
    one: Subject,
    other: Subject,
    verdict: z.enum(['same-as', 'not-same-as', 'undone']),
    why: z.string(),
    by: z.string(),
    recorded: z.string(),
    stands: z.boolean(),
  })
  .openapi('IdentityJudgement');

export const Identity = z
  .object({
    subject: Subject,
    shown: Subject.nullable(),
    also: z.array(Subject),
    judgements: z.array(IdentityRow),
  })
  .openapi('Identity');

const sourced = z.union([z.string(), z.array(z.string())]);
const span = { from: z.string().nullable(), to: z.string().nullable() };
const Listed = z.object({
  dataset: z.string(),
  listedAs: z.string(),
  number: z.int().nullable(),
  countries: z.array(z.string()),
  first: z.string().nullable(),
  last: z.string().nullable(),
  events: z.int().nullable(),
  file: z.string(),
});

export const ActorPage = z
  .object({
    id: z.string(),
    name: z.string(),
    standing: z.enum(['registry', 'own', 'provisional', 'removed', 'read']),
    kind: z.string().nullable(),
    names: z.array(
      z.object({ text: z.string(), language: z.string().nullable(), ...span, source: sourced.nullable() }),
    ),
    countries: z.array(z.string()),
    sides: z.array(
      z.object({ conflict: z.string(), conflictName: z.string(), side: z.string(), sideName: z.string() }),
    ),
    ties: z.array(
      z.object({
        type: z.string(),
        actor: z.object({ id: z.string(), name: z.string() }),
        ...span,
        source: sourced,
      }),
    ),
    acled: z.array(z.object({ name: z.string(), source: sourced })),
    ucdp: z.array(z.object({ id: z.int().nullable(), name: z.string(), source: sourced })),
    listed: z.array(Listed),
    source: sourced.nullable(),
    claims: z.object({
      asAgent: z.int(),
      asTarget: z.int(),
      asVoice: z.int(),
      first: Day.nullable(),
      last: Day.nullable(),
    }),
    identity: Identity,
    unfit: z.string().nullable(),
  })
  .openapi('Actor');

export const Health = z
  .object({
    ok: z.boolean(),
    facts: z.array(z.object({ name: z.string(), value: z.string(), problem: z.string().nullable() })),
  })
  .openapi('Health');
