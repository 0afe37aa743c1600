import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ClaimRow, Desk } from '../../desk/desk.ts';
import { shownClaim } from '../../desk/judging.ts';
import type { Party } from '../../vocabulary/party.ts';
import { answer, ok } from '../answers.ts';

/** What a party takes, loses or encloses makes it the foe of whom it was taken from. */
const HOSTILE_CONTROL = new Set(['captured', 'recaptured', 'lost', 'withdrew', 'besieged', 'isolated', 'repelled']);
const MAX_CLAIMS = 20_000;

const PartyList = z
  .object({
    parties: z.array(z.object({ id: z.string(), name: z.string(), claims: z.int() })),
    ties: z.array(z.object({ agent: z.string(), type: z.string(), target: z.string() })),
  })
  .openapi('Parties');

export function partyRoutes(app: OpenAPIHono, desk: Desk): void {
  const parties = createRoute({
    method: 'get',
    path: '/parties',
    summary: 'The parties of the case',
    description:
      'Who is named as holding, taking or losing places, the most named first, and what ties or divides them. Colours are given out from this list.',
    responses: ok(PartyList, 'Parties and ties.'),
  });
  app.openapi(parties, async (c) => {
    const [control, relations] = await Promise.all([
      desk.claims({ kind: 'control', limit: MAX_CLAIMS }),
      desk.claims({ kind: 'relation', limit: MAX_CLAIMS }),
    ]);
    return answer(c, await partiesOf(control.filter(counts), relations.filter(counts), (ids) => desk.actorNames(ids)));
  });
}

function counts(row: ClaimRow): boolean {
  return row.judgement?.verdict !== 'reject' && (row.claim.modality === 'asserted' || row.claim.modality === 'alleged');
}

async function partiesOf(
  control: readonly ClaimRow[],
  relations: readonly ClaimRow[],
  namesOf: Desk['actorNames'],
): Promise<z.infer<typeof PartyList>> {
  const weights = new Map<string, { name: string; claims: number }>();
  const count = (party: Party, weight: number): void => {
    const before = weights.get(idOf(party));
    weights.set(idOf(party), { name: before?.name ?? party.name, claims: (before?.claims ?? 0) + weight });
  };
  const named = (row: ClaimRow) => [...shownClaim(row).agents, ...shownClaim(row).targets];
  for (const row of control) for (const party of named(row)) count(party, 1);
  for (const row of relations) for (const party of named(row)) count(party, 0);
  const names = await namesOf([...weights.keys()]);
  const parties = [...weights]
    .map(([id, { name, claims }]) => ({ id, name: names[id] ?? name, claims }))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  const ties = [
    ...relations.flatMap((row) => pairs(row, row.claim.type)),
    ...control.filter((row) => HOSTILE_CONTROL.has(row.claim.type)).flatMap((row) => pairs(row, 'fights')),
  ];
  return { parties, ties: [...new Map(ties.map((tie) => [JSON.stringify(tie), tie])).values()] };
}

function pairs(row: ClaimRow, type: string): { agent: string; type: string; target: string }[] {
  const claim = shownClaim(row);
  return claim.agents.flatMap((agent) =>
    claim.targets.map((target) => ({ agent: idOf(agent), type, target: idOf(target) })),
  );
}

function idOf(party: Party): string {
  return party.actor ?? party.name;
}
