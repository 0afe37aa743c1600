import type { ClaimFilter, ClaimRow, Desk, Explanation, Judgement, ReportRow } from '../../src/desk/desk.ts';
import type { Picture } from '../../src/picture/schema.ts';
import { typeDefinition } from '../../src/vocabulary/kinds.ts';
import type { Reading, Report } from '../../src/vocabulary/report.ts';
import { claimOf } from './claims.ts';
import { CaseIdentities } from './identity.ts';
import { actorNames, places } from './places.ts';
import { type ReportSpec, reports } from './reports.ts';
import { held, ways } from './states.ts';

const RECORDED = '2026-01-05T09:00:00.000Z';

interface Kept {
  readonly report: Report;
  readonly row: ReportRow;
  readonly claims: readonly ClaimRow[];
}

/** A desk over the case in this folder, in memory: for journeys in the browser, where the store is not what is tried. */
export function caseDesk(specs: readonly ReportSpec[] = reports): Desk {
  const kept = specs.map(keep);
  const rows = kept.flatMap((one) => one.claims);
  const judged = new Map<string, Judgement>();
  const who = new CaseIdentities(rows, actorNames, RECORDED);
  const now = (row: ClaimRow): ClaimRow => ({
    ...row,
    judgement: judged.get(row.claim.id) ?? null,
    shown: who.shown(row),
  });
  const byKey = new Map(
    specs.flatMap((spec) => spec.claims.map((claim) => [claim.key, `${spec.id}-${claim.key}`] as const)),
  );
  const rowOf = (id: string): ClaimRow | undefined => rows.find((row) => row.claim.id === id);

  const desk: Desk = {
    caseId: 'northern-aleppo-2016',
    async *readDocuments() {
      yield { status: 'failed', source: 'case', error: 'This desk is made of fixed reports: it reads nothing new.' };
    },
    async reports() {
      return kept.map((one) => one.row).sort((a, b) => (b.known?.start ?? '').localeCompare(a.known?.start ?? ''));
    },
    async reading(id) {
      const one = kept.find((candidate) => candidate.report.id === id);
      return one ? { row: one.row, reading: readingOf(one) } : null;
    },
    async claims(filter) {
      return rows
        .filter((row) => fits(row, filter ?? {}))
        .map(now)
        .slice(0, filter?.limit ?? 1000);
    },
    async claim(id) {
      const row = rowOf(id);
      return row ? now(row) : null;
    },
    async picture({ asOf, knownAt }) {
      return pictureOn(asOf, knownAt, rows, byKey, judged);
    },
    async timeline({ place }) {
      return rows
        .filter((row) => fits(row, { place }))
        .map((row) => ({
          start: row.claim.time?.start ?? null,
          end: row.claim.time?.end ?? null,
          claim: now(row),
          state: '',
        }))
        .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
    },
    async explain(id) {
      const row = rowOf(id);
      return row ? explained(now(row), kept, rows) : null;
    },
    async judge(id, judgement) {
      judged.set(id, { ...judgement, at: RECORDED });
      const row = rowOf(id);
      if (!row) throw new Error(`No claim has the id ${id}`);
      return now(row);
    },
    async queue() {
      return [];
    },
    async settle() {
      throw new RangeError('No judgement waits');
    },
    ...who.desk,
    async forget() {
      throw new Error('This desk forgets nothing');
    },
    async extent() {
      const days = rows.flatMap((row) => (row.claim.time?.end ? [row.claim.time.end] : []));
      const known = kept.flatMap((one) => (one.row.known ? [one.row.known.start] : []));
      return {
        valid: ends(days),
        known: ends(known),
        claimsPerDay: perDay(days).map(([day, claims]) => ({ day, claims })),
        reportsPerDay: perDay(known).map(([day, count]) => ({ day, reports: count })),
      };
    },
    async actorNames(ids) {
      return Object.fromEntries(ids.flatMap((id) => (actorNames[id] ? [[id, actorNames[id]]] : [])));
    },
    async health() {
      return { ok: true, facts: [{ name: 'store', value: 'in memory', problem: null }] };
    },
    async close() {},
  };
  return desk;
}

function keep(spec: ReportSpec): Kept {
  const published = { start: spec.published, end: spec.published, basis: 'given' as const };
  const report: Report = {
    id: spec.id,
    source: spec.source,
    title: spec.title,
    publisher: spec.publisher,
    published,
    language: 'en',
    text: spec.text,
  };
  const { text: _, ...head } = report;
  const known = { start: spec.published, end: spec.published };
  const claims = spec.claims.map((claim) => ({
    claim: claimOf(spec, claim),
    report: head,
    judgement: null,
    shown: null,
    alsoReadAs: [],
    countsAs: null,
    known,
    recorded: RECORDED,
  }));
  return {
    report,
    claims,
    row: {
      report: head,
      claims: claims.length,
      supersededBy: null,
      forgotten: null,
      warnings: [],
      known,
      recorded: RECORDED,
    },
  };
}

function readingOf({ report, claims }: Kept): Reading {
  const paragraphs = [...report.text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const sentences = paragraphs.flatMap((paragraph) =>
    [
      ...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
        report.text.slice(paragraph.start, paragraph.end),
      ),
    ].map((one) => ({
      start: paragraph.start + one.index,
      end: paragraph.start + one.index + one.segment.trimEnd().length,
    })),
  );
  return {
    report,
    sections: paragraphs.map((paragraph, i) => ({ ...paragraph, kind: i === 0 ? 'headline' : 'body' })),
    sentences,
    repairs: [],
    places: [],
    actors: [],
    times: [],
    attributions: [],
    warnings: [],
    claims: claims.map((row) => row.claim),
  };
}

function fits({ claim, report }: ClaimRow, filter: ClaimFilter): boolean {
  const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
  if (filter.kind && claim.kind !== filter.kind) return false;
  if (filter.report && report.id !== filter.report) return false;
  if (
    filter.place &&
    !claim.places.some((place) => place.place?.id === filter.place || has(place.name, filter.place ?? ''))
  )
    return false;
  if (
    filter.actor &&
    ![...claim.agents, ...claim.targets, ...claim.attribution].some(
      (party) => party.actor === filter.actor || has(party.name, filter.actor ?? ''),
    )
  )
    return false;
  if (filter.text && !claim.evidence.some((one) => has(one.quote, filter.text ?? ''))) return false;
  if (filter.from && (claim.time?.end ?? '9999') < filter.from) return false;
  return !(filter.to && (claim.time?.start ?? '0000') > filter.to);
}

function explained(row: ClaimRow, kept: readonly Kept[], rows: readonly ClaimRow[]): Explanation {
  const { claim } = row;
  const one = kept.find((candidate) => candidate.report.id === row.report.id);
  const reading = one ? readingOf(one) : undefined;
  const first = claim.evidence[0];
  const sentence = reading?.sentences.find(
    (candidate) => first && candidate.start <= first.start && first.end <= candidate.end + 1,
  ) ?? { start: first?.start ?? 0, end: first?.end ?? 0 };
  const inside = (span: { start: number; end: number }): boolean =>
    sentence.start <= span.start && span.end <= sentence.end && span.end - span.start < sentence.end - sentence.start;
  const definition = typeDefinition(claim.kind, claim.type);
  return {
    row,
    sentence: { ...sentence, text: (one?.report.text ?? '').slice(sentence.start, sentence.end) },
    page: null,
    marks: [
      ...claim.agents.map((party) => ({ start: party.start, end: party.end, slot: 'agent', value: party.name })),
      ...claim.targets.map((party) => ({ start: party.start, end: party.end, slot: 'target', value: party.name })),
      ...claim.places.map((place) => ({
        start: place.start,
        end: place.end,
        slot: `place ${place.role}`,
        value: place.name,
      })),
      ...claim.attribution.map((voice) => ({ start: voice.start, end: voice.end, slot: 'voice', value: voice.name })),
    ].filter(inside),
    voices:
      claim.attribution.length > 0
        ? claim.attribution.map((voice) => voice.name).join(', quoted by ')
        : `${row.report.publisher ?? row.report.source}, in its own voice`,
    rule: { id: claim.by.rule, definition: definition.definition, warning: definition.warning ?? null },
    effects: [],
    others: rows.filter(
      (other) =>
        other !== row &&
        other.claim.kind === claim.kind &&
        other.claim.places.some((a) => claim.places.some((b) => a.place?.id === b.place?.id)),
    ),
  };
}

function pictureOn(
  asOf: string,
  knownAt: string | undefined,
  rows: readonly ClaimRow[],
  byKey: ReadonlyMap<string, string>,
  judged: ReadonlyMap<string, Judgement>,
): Picture {
  const counts = new Map(
    rows
      .filter(
        (row) => (!knownAt || (row.known?.start ?? '') <= knownAt) && judged.get(row.claim.id)?.verdict !== 'reject',
      )
      .map((row) => [row.claim.id, row] as const),
  );
  const ids = (keys: readonly string[] = []): string[] =>
    keys.flatMap((key) => byKey.get(key) ?? []).filter((id) => counts.has(id));
  const rootOf = (id: string): string =>
    counts.get(id)?.claim.attribution[0]?.actor ??
    counts.get(id)?.claim.attribution[0]?.name ??
    `report:${counts.get(id)?.report.publisher}`;
  const common = (span: (typeof held)[number] | (typeof ways)[number]) => {
    const support = ids(span.support);
    return {
      support,
      against: ids(span.against),
      status: span.status,
      stale: span.freshUntil !== undefined && asOf > span.freshUntil,
      roots: [...new Set(support.map(rootOf))],
      rule: 'case',
      basis: span.basis ?? ('stated' as const),
      since: span.from,
      sinceRange: { start: span.from, end: span.from },
    };
  };
  const on = <S extends { from: string; until?: string; support: readonly string[] }>(spans: readonly S[]): S[] =>
    spans.filter((span) => span.from <= asOf && (!span.until || asOf < span.until) && ids(span.support).length > 0);
  const recent = [...counts.values()].filter(
    (row) => (row.claim.time?.start ?? '9999') <= asOf && row.claim.modality === 'asserted',
  );
  const simple = (row: ClaimRow) => ({
    support: [row.claim.id],
    against: [],
    status: 'single-source' as const,
    stale: (row.claim.time?.end ?? '') < asOf.slice(0, 8),
    roots: [rootOf(row.claim.id)],
    rule: 'case',
  });
  const by = (row: ClaimRow): string[] => row.claim.agents.map((party) => party.actor ?? party.name);
  const spots = (row: ClaimRow) => row.claim.places.flatMap((place) => place.place ?? []);
  const time = (row: ClaimRow) => ({ start: row.claim.time?.start ?? null, end: row.claim.time?.end ?? null });
  const within = (row: ClaimRow, days: number): boolean =>
    Date.parse(asOf) - Date.parse(row.claim.time?.end ?? asOf) <= days * 86_400_000;
  const numbers = (row: ClaimRow) => ({
    low: row.claim.quantity?.low ?? null,
    best: row.claim.quantity?.best ?? null,
    high: row.claim.quantity?.high ?? null,
    unit: row.claim.quantity?.unit ?? 'person',
  });
  const kind = (name: string): ClaimRow[] => recent.filter((row) => row.claim.kind === name);
  const both = ids(['may-flight', 'stock']);
  const entered = ids(['marea-isolated', 'marea-entered']);
  return {
    asOf,
    knownAt: knownAt ?? null,
    control: on(held).map((span) => ({
      ...common(span),
      place: places[span.place],
      holders: [...span.holders],
      condition: span.condition ?? 'held',
      by: [...(span.by ?? [])],
      conditionSince: span.condition ? span.from : null,
    })),
    access: on(ways).map((span) => ({
      ...common(span),
      from: places[span.ends[0]],
      to: span.ends[1] ? places[span.ends[1]] : null,
      what: span.what,
      state: span.state,
      by: [...(span.by ?? [])],
      of: [...(span.of ?? [])],
    })),
    isolation: on(held)
      .filter((span) => span.condition === 'isolated')
      .map((span) => ({ ...common(span), place: places[span.place], from: [places.azaz], by: [...(span.by ?? [])] })),
    displacement: kind('displacement').map((row) => ({
      ...simple(row),
      ...numbers(row),
      ...time(row),
      measure: row.claim.quantity?.measure ?? 'flow',
      type: row.claim.type,
      from: row.claim.places.find((place) => place.role === 'from')?.place ?? null,
      to: row.claim.places.find((place) => place.role === 'to' || place.role === 'near')?.place ?? null,
      by: by(row),
      root: [rootOf(row.claim.id)],
      supersededBy: null,
    })),
    notes:
      asOf >= '2016-05-27' && both.length === 2
        ? [
            {
              kind: 'adds-up',
              text: '45,000 who fled and 120,000 who were there already make the 165,000 near the border.',
              claims: both,
            },
          ]
        : [],
    relations: [...counts.values()]
      .filter((row) => row.claim.kind === 'relation')
      .map((row) => ({
        ...simple(row),
        stale: false,
        agent: by(row)[0] ?? '',
        type: row.claim.type,
        target: row.claim.targets[0]?.actor ?? '',
        start: null,
        end: null,
      })),
    harm: kind('harm')
      .filter((row) => within(row, 30))
      .map((row) => ({
        ...simple(row),
        ...numbers(row),
        ...time(row),
        type: row.claim.type,
        by: by(row),
        harmed: row.claim.targets.map((party) => party.name),
        places: spots(row),
      })),
    fighting: kind('fighting')
      .filter((row) => within(row, 14))
      .map((row) => ({
        ...simple(row),
        ...time(row),
        type: row.claim.type,
        agents: by(row),
        targets: row.claim.targets.map((party) => party.actor ?? party.name),
        places: spots(row),
      })),
    service: [],
    disputes:
      asOf >= '2016-05-27' && asOf < '2016-06-08' && entered.length === 2
        ? [{ subject: 'who holds Marea', claims: entered, why: 'different holders', place: places.marea }]
        : [],
    beside: [...counts.values()]
      .filter(
        (row) => !['asserted', 'alleged'].includes(row.claim.modality) && (row.claim.time?.start ?? '9999') <= asOf,
      )
      .map((row) => ({ claim: row.claim.id, modality: row.claim.modality, why: 'It is not said to have happened.' })),
  };
}

function ends(days: readonly string[]): { start: string; end: string } | null {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first !== undefined && last !== undefined ? { start: first, end: last } : null;
}

function perDay(days: readonly string[]): [string, number][] {
  const counted = new Map<string, number>();
  for (const day of days) counted.set(day, (counted.get(day) ?? 0) + 1);
  return [...counted].sort(([a], [b]) => a.localeCompare(b));
}
