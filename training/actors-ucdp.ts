/**
 * Holds the registry's UCDP numbers and names against UCDP's own files, and says where they differ:
 *
 *   npx tsx training/actors-ucdp.ts ucdp-actor-221.csv
 *   npx tsx training/actors-ucdp.ts GEDEvent_v25_1.csv
 *
 * The first is the UCDP Actor Dataset (columns ActorId and NameData), the second the Georeferenced Event Dataset, which has numbers and names of
 * both sides of each event. With `--missing` also lists the actors of the file that the registry has no number for.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../src/actors/load.ts';
import { delimited } from './delimited.ts';

const COLUMNS = [
  ['ActorId', 'NameData'],
  ['side_a_new_id', 'side_a'],
  ['side_b_new_id', 'side_b'],
] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { missing: { type: 'boolean' } } });
const listed = new Map<number, Set<string>>();
for (const file of positionals)
  for (const row of delimited(readFileSync(file, 'utf8')))
    for (const [id, name] of COLUMNS) {
      if (!row[id] || !row[name]) continue;
      const names = listed.get(Number(row[id])) ?? new Set();
      listed.set(Number(row[id]), names.add(row[name]));
    }

const known = new Map(
  [...loadRegistry().actors.values()].flatMap((actor) => actor.ucdp.map(({ id, name }) => [id, { actor, name }])),
);
let agreeing = 0;
for (const [id, { actor, name }] of known) {
  const names = listed.get(id);
  if (names === undefined) continue;
  if (names.has(name)) agreeing++;
  else console.log(`${actor.id}: ${id} is ${[...names].join(' or ')}, not ${name}`);
}
if (values.missing)
  for (const [id, names] of listed)
    if (!known.has(id)) console.log(`not in the registry: ${id} ${[...names].join(' or ')}`);
console.log(`${listed.size} actors in the file, ${known.size} numbers in the registry, ${agreeing} of them alike`);
