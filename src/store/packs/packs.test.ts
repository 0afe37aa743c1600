import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackRow } from '../../places/packs/row.ts';
import type { Store } from '../contract.ts';
import { joinServer } from '../embedded/server.ts';
import { openPostgresStore } from '../postgres.ts';
import { scratchCase, scratchWorkspace } from '../scratch.ts';
import type { PackStart } from './contract.ts';

let store: Store;
beforeAll(async () => {
  const server = { embedded: await joinServer(scratchWorkspace()) };
  store = await openPostgresStore(server, scratchCase(), 'The scratch store');
}, 60_000);
afterAll(() => store.close());

let lists = 0;
/** Lists belong to no case: each test has one of its own, and names that no other has. */
function list(): {
  pack: string;
  row: (name: string, given?: Partial<PackRow>) => PackRow;
  start: (sha256: string) => PackStart;
} {
  const pack = `list-${process.pid}-${Date.now()}-${lists++}`;
  return {
    pack,
    row: (name, given = {}) => ({
      id: `pack:${pack}/${name}`,
      name: `${name} ${pack}`,
      names: [`${name} ${pack}`, `قرية\t"${name}"\\ ${pack}`],
      kind: 'settlement',
      lat: 13.7,
      lon: 25.6,
      extent: null,
      country: 'SD',
      admin1: 'North Darfur',
      admin1Code: null,
      pcode: null,
      parent: null,
      population: 10,
      ...given,
    }),
    start: (sha256) => ({
      pack,
      source: 'x.csv',
      sha256,
      bytes: 1,
      format: 'CSV',
      licence: null,
      settings: { country: null },
      by: 'a test',
    }),
  };
}
const at = (number: number) => ({ cursor: { part: 0, byte: number, line: number, number }, lost: 0, damages: [] });
const rowsOf = async (pack: string): Promise<PackRow[]> => {
  const rows: PackRow[] = [];
  for await (const { row } of store.places.rows(pack)) rows.push(row);
  return rows;
};

describe('a list of places', () => {
  it('counts when all of it is there, and comes back as it was given', async () => {
    const { pack, row, start } = list();
    const before = await store.places.digest();
    const load = await store.places.begin(start('one'));
    const given = row('Umm', { extent: [1, 2, 3, 4], pcode: 'SD01', id: 'pcode:SD01', parent: 'SD' });
    await load.append([given], at(2));
    expect(await rowsOf(pack)).toEqual([]);
    expect(await store.places.digest()).toBe(before);
    await load.finish();
    await load.close();
    expect(await rowsOf(pack)).toEqual([given]);
    expect(await store.places.digest()).not.toBe(before);
  });

  it('goes on where it was broken off, and only with the same file', async () => {
    const { pack, row, start } = list();
    const first = await store.places.begin(start('one'));
    await first.append([row('A'), row('B')], at(3));
    await first.close();
    const again = await store.places.begin(start('one'));
    expect(again.resumed).toMatchObject({ cursor: { number: 3 }, places: 2 });
    await again.append([row('C')], at(4));
    await again.finish();
    await again.close();
    expect((await rowsOf(pack)).map(({ id }) => id.split('/')[1])).toEqual(['A', 'B', 'C']);

    const other = await store.places.begin(start('two'));
    expect(other.resumed).toBeNull();
    await other.append([row('D')], at(2));
    await other.finish();
    await other.close();
    expect((await rowsOf(pack)).map(({ id }) => id.split('/')[1])).toEqual(['D']);
  });

  it('is added by one process at a time', async () => {
    const { start } = list();
    const load = await store.places.begin(start('one'));
    await expect(store.places.begin(start('one'))).rejects.toThrow('are being added by another process');
    await load.close();
    await (await store.places.begin(start('one'))).close();
  });

  it('is found by folded name and by consonants in its country, and by a name that is like it, within a box', async () => {
    const { pack, row, start } = list();
    const load = await store.places.begin(start('one'));
    await load.append(
      [
        row('Zubeidiya', { name: 'Zubeidiya', names: ['Zubeidiya', 'زبيدية'] }),
        row('Far', { name: 'Zubeidiyat', names: ['Zubeidiyat'], lat: 50 }),
      ],
      at(3),
    );
    await load.finish();
    await load.close();
    const own = (found: readonly { pack: string; row: PackRow }[]) =>
      found.filter((each) => each.pack === pack).map((each) => each.row.name);
    expect(own(await store.places.named(['SD:زبيديه']))).toEqual(['Zubeidiya']);
    expect(own(await store.places.named(['SD~zbd']))).toEqual(['Zubeidiya']);
    expect(own(await store.places.named(['TD:zubeidiya']))).toEqual([]);
    const similar = { key: 'zubeidia', country: null, box: null, limit: 10 };
    expect(own(await store.places.similar(similar))).toEqual(['Zubeidiya', 'Zubeidiyat']);
    expect(own(await store.places.similar({ ...similar, box: [25, 13, 26, 14] }))).toEqual(['Zubeidiya']);
    expect(own(await store.places.byIds([`pack:${pack}/Far`]))).toEqual(['Zubeidiyat']);
  });

  it('that is removed counts no more', async () => {
    const { pack, row, start } = list();
    const load = await store.places.begin(start('one'));
    await load.append([row('A')], at(2));
    await load.finish();
    await load.close();
    expect(await store.places.remove(pack)).toBe(true);
    expect(await rowsOf(pack)).toEqual([]);
    expect((await store.places.packs()).map((each) => each.pack)).not.toContain(pack);
    expect(await store.places.remove(pack)).toBe(false);
  });
});
