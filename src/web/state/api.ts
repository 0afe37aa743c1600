import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { partyColours } from '../../drawing/palette.ts';
import type { ApiError, ClaimRow, Explanation, Extent, Identity, ReportRow, TimelineEntry } from '../../http/api.ts';
import type { Picture } from '../../picture/schema.ts';
import type { Day } from '../../vocabulary/days.ts';
import type { Reading } from '../../vocabulary/report.ts';

/** A refusal of the API, with the sentence that it sent. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, init);
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as ApiError | null;
  throw new Refused(body?.error.message ?? `The server answered ${response.status}.`);
}

const query = (params: Readonly<Record<string, string | number | null | undefined>>): string =>
  `?${new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [[name, String(value)]])))}`;

export const useExtent = () =>
  useQuery({ queryKey: ['extent'], queryFn: () => ask<{ caseId: string; extent: Extent }>('/extent') });

export const usePicture = (asOf: Day | null, knownAt: Day | null) =>
  useQuery({
    queryKey: ['picture', asOf, knownAt],
    queryFn: () => ask<Picture>(`/picture${query({ asOf, knownAt })}`),
    enabled: asOf !== null,
    placeholderData: keepPreviousData,
  });

export const useReports = () =>
  useQuery({ queryKey: ['reports'], queryFn: async () => (await ask<{ reports: ReportRow[] }>('/reports')).reports });

export const useReading = (id: string) =>
  useQuery({
    queryKey: ['reading', id],
    queryFn: () => ask<{ row: ReportRow; reading: Reading }>(`/reports/${encodeURIComponent(id)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useExplanation = (id: string) =>
  useQuery({
    queryKey: ['explanation', id],
    queryFn: () => ask<Explanation>(`/claims/${encodeURIComponent(id)}/explanation`),
  });

export const useTimeline = (place: string) =>
  useQuery({
    queryKey: ['timeline', place],
    queryFn: async () => (await ask<{ entries: TimelineEntry[] }>(`/timeline${query({ place })}`)).entries,
  });

export const useClaims = (filter: Readonly<Record<string, string | number>>, enabled = true) =>
  useQuery({
    queryKey: ['claims', filter],
    queryFn: async () => (await ask<{ claims: ClaimRow[] }>(`/claims${query(filter)}`)).claims,
    enabled,
    placeholderData: keepPreviousData,
  });

export const useIdentity = (about: 'actor' | 'place', id: string) =>
  useQuery({
    queryKey: ['identity', about, id],
    queryFn: () => ask<Identity>(`/identity${query({ about, id })}`),
  });

/** Ids asked for within a few milliseconds go out as one request. */
const waiting = new Map<string, ((row: ClaimRow | null) => void)[]>();

function askForClaim(id: string): Promise<ClaimRow | null> {
  return new Promise((resolve) => {
    if (waiting.size === 0) setTimeout(() => void sendWaiting(), 5);
    waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
  });
}

async function sendWaiting(): Promise<void> {
  const asked = new Map(waiting);
  waiting.clear();
  const ids = [...asked.keys()];
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = ids.slice(i, i + BATCH);
    const rows = await ask<{ claims: ClaimRow[] }>(`/claims${query({ ids: batch.join(',') })}`).then(
      (body) => body.claims,
      () => [],
    );
    for (const id of batch)
      for (const resolve of asked.get(id) ?? []) resolve(rows.find((row) => row.claim.id === id) ?? null);
  }
}

const BATCH = 60;

/** Claims by id, in the order asked for; those not here yet, or gone, are left out. */
export function useClaimsById(ids: readonly string[]): readonly ClaimRow[] {
  const results = useQueries({
    queries: [...new Set(ids)].map((id) => ({
      queryKey: ['claim', id],
      queryFn: () => askForClaim(id),
      staleTime: 60_000,
    })),
  });
  return results.flatMap((result) => (result.data ? [result.data] : []));
}

interface PartyList {
  readonly parties: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
  readonly ties: readonly { readonly agent: string; readonly type: string; readonly target: string }[];
}

/** The case's parties with their colours, which stay the same whatever day is shown. */
export function useParties() {
  const { data } = useQuery({ queryKey: ['parties'], queryFn: () => ask<PartyList>('/parties') });
  return useMemo(
    () => ({ colours: partyColours(data?.parties ?? [], data?.ties ?? []), parties: data?.parties ?? [] }),
    [data],
  );
}

/** Names for every actor id of a picture. */
export function useNames(picture: Picture | undefined): Readonly<Record<string, string>> {
  const ids = useMemo(() => (picture ? actorsIn(picture) : []), [picture]);
  const { data } = useQuery({
    queryKey: ['names', ids],
    queryFn: async () => (await ask<{ names: Record<string, string> }>(`/names${query({ ids: ids.join(',') })}`)).names,
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? {};
}

function actorsIn(picture: Picture): string[] {
  const found = new Set<string>();
  const add = (...lists: (readonly string[])[]): void => {
    for (const list of lists) for (const id of list) if (!id.startsWith('report:')) found.add(id);
  };
  for (const item of picture.control) add(item.holders, item.by, item.roots);
  for (const item of picture.access) add(item.by, item.of, item.roots);
  for (const item of picture.isolation) add(item.by, item.roots);
  for (const item of picture.displacement) add(item.by, item.roots, item.root);
  for (const item of picture.relations) add([item.agent, item.target], item.roots);
  for (const item of picture.harm) add(item.by, item.harmed, item.roots);
  for (const item of picture.fighting) add(item.agents, item.targets, item.roots);
  for (const item of picture.service) add(item.by, item.for, item.roots);
  return [...found].sort();
}

export interface HandedIn {
  readonly reports: readonly {
    readonly report: string;
    readonly source: string;
    readonly claims: number;
    readonly stored: string;
    readonly warnings: readonly string[];
  }[];
  readonly failed: readonly { readonly source: string; readonly error: string }[];
}

export const handIn = (body: { text: string; source: string; published?: Day }): Promise<HandedIn> =>
  ask<HandedIn>('/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
