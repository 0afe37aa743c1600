import { statfs } from 'node:fs/promises';
import { arch, freemem, platform, release } from 'node:os';
import { dirname } from 'node:path';
import type { Store } from '../store/contract.ts';
import { StoreError } from '../store/errors.ts';
import type { Health } from './desk.ts';
import type { CaseState } from './known.ts';
import { documentReader } from './reading.ts';
import { sharedGazetteer, sharedRegistry } from './resources.ts';
import { type DeskOptions, storeExists, storeFolder } from './workspace.ts';

type Fact = Health['facts'][number];

const fact = (name: string, value: string, problem: string | null = null): Fact => ({ name, value, problem });
const size = (bytes: number): string =>
  bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(1)} MB` : `${(bytes / 2 ** 30).toFixed(1)} GB`;
const LOW_DISK = 500 * 2 ** 20;

/** What runs where, in which version and size, and what is wrong. Never throws: what cannot be found out is a problem. */
export async function healthOf(
  options: DeskOptions,
  open: () => Promise<{ store: Store; state: CaseState }>,
): Promise<Health> {
  const facts = [...(await machineFacts(options)), ...(await dataFacts()), ...(await storeFacts(options, open))];
  return { ok: facts.every(({ problem }) => problem === null), facts };
}

async function machineFacts(options: DeskOptions): Promise<Fact[]> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const old = major < 20 || (major === 20 && minor < 19);
  return [
    fact('node', process.versions.node, old ? 'expected 20.19 or newer' : null),
    fact('system', `${platform()} ${arch()}, ${release()}`),
    fact('memory', `${size(process.memoryUsage().rss)} used by this process, ${size(freemem())} free`),
    await diskFact(options),
  ];
}

async function diskFact(options: DeskOptions): Promise<Fact> {
  for (let folder = storeFolder(options); ; folder = dirname(folder)) {
    try {
      const { bavail, bsize } = await statfs(folder);
      const free = bavail * bsize;
      return fact(
        'disk',
        `${size(free)} free at ${folder}`,
        free < LOW_DISK ? `expected at least ${size(LOW_DISK)}` : null,
      );
    } catch {
      if (folder === dirname(folder)) return fact('disk', 'unknown');
    }
  }
}

async function dataFacts(): Promise<Fact[]> {
  return Promise.all([
    tried('reader', async () => (await documentReader()).version),
    tried('gazetteer', async () => {
      const gazetteer = await sharedGazetteer();
      return `${gazetteer.countries.length} countries; ${gazetteer.sources.join('; ')}`;
    }),
    tried('actors', async () => {
      const registry = await sharedRegistry();
      return `${registry.actors.size} actors, ${registry.conflicts.size} conflicts`;
    }),
  ]);
}

async function tried(name: string, find: () => Promise<string>): Promise<Fact> {
  try {
    return fact(name, await find());
  } catch (error) {
    return fact(name, 'not usable', (error as Error).message);
  }
}

async function storeFacts(
  options: DeskOptions,
  open: () => Promise<{ store: Store; state: CaseState }>,
): Promise<Fact[]> {
  const place = await placeOf(options);
  if (!storeExists(options)) return [fact('store', `none yet at ${place}: it is made when the first report is read`)];
  try {
    const { store, state } = await open();
    const { server, schema, bytes, cases, rows } = await store.facts();
    return [
      fact('store', place),
      ...(await serverFactsOf(options)),
      fact('database', `${server}, schema ${schema}, ${size(bytes)}`),
      fact('cases', cases.length ? `${cases.join(', ')} (this one: ${store.caseId})` : 'none yet'),
      fact(
        'kept',
        `${rows.reports} reports (${rows.forgotten} forgotten), ${rows.claims} claims, ${rows.judgements} judgements`,
      ),
      fact(
        'judgements to look at',
        String(state.unfit.length),
        state.unfit.length ? 'they fit nothing that is read now: judge those sentences again' : null,
      ),
      await ownActorsFact(store, state),
    ];
  } catch (error) {
    const problem = error instanceof StoreError ? error.message : ((error as Error).stack ?? String(error));
    return [fact('store', place, problem)];
  }
}

async function ownActorsFact(store: Store, { entries, identities }: CaseState): Promise<Fact> {
  const { CaseRegistry } = await import('./actors/registry.ts');
  const { unfit } = await new CaseRegistry(store).of(entries);
  const count = (standing: string) =>
    entries.filter((each) => each.part === 'actor' && each.standing === standing).length;
  return fact(
    'actors of this case',
    `${count('own')} added, ${count('provisional')} provisional, ${identities.standing.length} judgements on who is who`,
    unfit.length
      ? `nothing is read by ${unfit.map(({ id }) => id).join(', ')}: ${unfit[0]?.why}; take it out with groundwire actors remove`
      : null,
  );
}

async function placeOf(options: DeskOptions): Promise<string> {
  if (options.databaseUrl === undefined) return storeFolder(options);
  return (await import('../store/connection.ts')).withoutPassword(options.databaseUrl);
}

async function serverFactsOf(options: DeskOptions): Promise<Fact[]> {
  if (options.databaseUrl !== undefined) return [];
  const { serverFacts } = await import('../store/embedded/server.ts');
  const facts = serverFacts(storeFolder(options));
  if (!facts) return [];
  const { running, users, data, log, account } = facts;
  return [
    fact(
      'server',
      running ? `process ${running.pid}, port ${running.port} on 127.0.0.1, as ${account}` : 'not running',
    ),
    fact(
      'server used by',
      users.length
        ? users.map((pid) => `process ${pid}${pid === process.pid ? ' (this one)' : ''}`).join(', ')
        : 'nobody',
    ),
    fact('server data', data),
    fact('server log', log),
  ];
}
