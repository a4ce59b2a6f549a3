import { expect, it } from 'vitest';
import { countBelow, flatTree, hasBelow, keptFor, pathTo, placesBelow, shownPlaces } from './flat-tree.ts';

/** 0 county of 3 · 1 bureau of 0 · 2 other city · 3 city · 4 bureau of 0: children may come before parents. */
const tree = flatTree([3, 0, -1, -1, 0], [20, 5, 2, 1, 4]);
const open = (...rows: number[]): Uint8Array => Uint8Array.from({ length: 5 }, (_, row) => Number(rows.includes(row)));

it('lays parents before their children, siblings by rank', () => {
  expect([...tree.rowAt]).toEqual([3, 0, 4, 1, 2]);
  expect([...tree.depth]).toEqual([0, 1, 2, 2, 0]);
  expect([...tree.end]).toEqual([4, 4, 3, 4, 5]);
  expect([0, 1, 2, 3, 4].map((row) => tree.rowAt[tree.placeOf[row] ?? -1])).toEqual([0, 1, 2, 3, 4]);
  expect([hasBelow(tree, 0), hasBelow(tree, 4)]).toEqual([true, false]);
  expect([pathTo(tree, 3), placesBelow(tree, -1), placesBelow(tree, 1)]).toEqual([
    [0, 1],
    [0, 4],
    [2, 3],
  ]);
});

it('shows what is open, and with a filter what answers to it and everything above', () => {
  expect(shownPlaces(tree, open(), null)).toEqual([0, 4]);
  expect(shownPlaces(tree, open(3, 0), null)).toEqual([0, 1, 2, 3, 4]);
  const { kept, found } = keptFor(tree, (row) => row === 1);
  expect([found, shownPlaces(tree, open(3, 0), kept)]).toEqual([1, [0, 1, 3]]);
  expect(shownPlaces(tree, open(3), kept)).toEqual([0, 1]);
});

it('counts below every place in one pass, and lays out a hundred thousand rows', () => {
  expect([...countBelow(tree, (row) => row === 1 || row === 4)]).toEqual([2, 2, 0, 0, 0]);
  const wide = flatTree(
    Array.from({ length: 100_000 }, (_, row) => (row === 0 ? -1 : Math.floor((row - 1) / 20))),
    Array.from({ length: 100_000 }, (_, row) => row),
  );
  expect(wide.end[0]).toBe(100_000);
  expect(countBelow(wide, () => true)[0]).toBe(99_999);
});
