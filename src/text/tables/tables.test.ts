import { describe, expect, it } from 'vitest';
import { findTables } from './find.ts';

const grids = (text: string): string[][][] =>
  findTables(text).map((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
const GRID = [
  ['District', 'Killed', 'Injured'],
  ['Kado', '12', '30'],
  ['Mirov Ves', '1,200', '4'],
];

describe('finding tables', () => {
  it.each([
    ['bars', 'District | Killed | Injured\nKado | 12 | 30\nMirov Ves | 1,200 | 4'],
    [
      'enclosing bars and a rule',
      '| District | Killed | Injured |\n|---|---:|---:|\n| Kado | 12 | 30 |\n| Mirov Ves | 1,200 | 4 |',
    ],
    ['tabs', 'District\tKilled\tInjured\nKado\t12\t30\nMirov Ves\t1,200\t4'],
    ['tabs, a row a paragraph', 'District\tKilled\tInjured\n\nKado\t12\t30\n\nMirov Ves\t1,200\t4'],
    ['runs of spaces', 'District    Killed  Injured\nKado            12       30\nMirov Ves    1,200        4'],
    ['commas', 'District,Killed,Injured\nKado,12,30\nMirov Ves,"1,200",4'],
    ['semicolons', 'District;Killed;Injured\nKado;12;30\nMirov Ves;1,200;4'],
    [
      'a drawn box',
      '+----+----+----+\n| District | Killed | Injured |\n+----+----+----+\n| Kado | 12 | 30 |\n| Mirov Ves | 1,200 | 4 |\n+----+----+----+',
    ],
  ])('reads cells parted by %s', (_, text) => {
    expect(grids(`Killed and injured.\n\n${text}\n\nMore follows on Monday.`)).toEqual([GRID]);
  });

  it('keeps empty cells where they stand', () => {
    expect(grids('Town\tKilled\tInjured\n\t3\t\nKado\t\t5')).toEqual([
      [
        ['Town', 'Killed', 'Injured'],
        ['', '3', ''],
        ['Kado', '', '5'],
      ],
    ]);
    expect(grids('Town      Killed  Injured\nKado                    5\nOrsen          2       14')[0]).toEqual([
      ['Town', 'Killed', 'Injured'],
      ['Kado', '', '5'],
      ['Orsen', '2', '14'],
    ]);
  });

  it('takes a line alone between rows for their heading, and the lines around for what the table is about', () => {
    const text =
      'Casualties by town\n\nTown | Killed\nEastern region\nKado | 12\nWestern region\nOrsen | 3\nSource: Red Cross';
    const [table] = findTables(text);
    expect(table?.rows.map((row) => text.slice(row.start, row.end))).toEqual([
      'Town | Killed',
      'Eastern region',
      'Kado | 12',
      'Western region',
      'Orsen | 3',
    ]);
    expect(table?.above.map((s) => text.slice(s.start, s.end))).toEqual(['Casualties by town']);
    expect(table?.below.map((s) => text.slice(s.start, s.end))).toEqual(['Source: Red Cross']);
  });

  it('finds none in prose', () => {
    expect(
      grids('The town, the bridge, the road.\nAll fell.  Nobody\nknew why, he said, or when.\n\nA | single line'),
    ).toEqual([]);
  });
});
