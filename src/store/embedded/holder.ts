/**
 * A process that uses a workspace's server, for tests: joins it, takes in the texts named, says `ready` with the server's process id, and ends when told:
 * `end` on standard input gives its share back, `exit` ends without.
 *
 * usage: holder.ts WORKSPACE CASE [TEXT…]
 */
import { once } from 'node:events';
import { exampleReading } from '../example.ts';
import { openPostgresStore } from '../postgres.ts';
import { joinServer } from './server.ts';

const [workspace = '', caseId = '', ...texts] = process.argv.slice(2);
const embedded = await joinServer(workspace);
const store = await openPostgresStore({ embedded }, caseId, 'The store');
for (const text of texts)
  await store.take({ origin: text, reader: 'example', digest: '', reading: exampleReading(text) });
console.log(`ready ${embedded.facts().running?.pid}`);
const [order] = (await once(process.stdin, 'data')) as [Buffer];
if (order.toString().trim() === 'exit') process.exit(0);
await store.close();
process.stdin.destroy();
