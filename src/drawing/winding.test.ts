import { expect, it } from 'vitest';
import { wound } from './winding.ts';

it('turns outer rings counter-clockwise and holes clockwise, and closes them', () => {
  const clockwise = [
    [0, 0],
    [0, 2],
    [2, 2],
    [2, 0],
  ];
  const outer = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  expect(wound([outer])).toEqual([outer]);
  expect(wound([clockwise])).toEqual([
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ]);
  expect(wound([outer, outer])[1]).toEqual([...outer].reverse());
});
