import { expect, it } from 'vitest';
import { isDateline, partDateline } from './datelines.ts';

const parts = (text: string) =>
  partDateline(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['GOMA, Congo, Jan. 29 - Fighters took the airport.', 'GOMA, Congo, Jan. 29 -'],
  ['BEIRUT (Agency) – Fighters took the airport.', 'BEIRUT (Agency) –'],
  ['SAN SALVADOR, 12 JAN 90 (AGENCY) -- "We won," he said.', 'SAN SALVADOR, 12 JAN 90 (AGENCY) --'],
])('%s', (text, dateline) => {
  expect(parts(text)[0]).toBe(dateline);
  expect(parts(text)).toHaveLength(2);
  expect(isDateline(text, { start: 0, end: dateline.length })).toBe(true);
});

it.each([
  'The army – which had left – came back.',
  'UN: Fighters took the airport.',
  'IS-held villages were shelled.',
  'M23 Fighters took Goma - Report',
])('%s has none', (text) => {
  expect(parts(text)).toEqual([text]);
});
