import { expect, it } from 'vitest';
import { flatTree, shownPlaces } from './flat-tree.ts';
import { steerTree } from './tree-keys.ts';

/** 0 city { 1 county { 3, 4 }, 2 county } · 5 city */
const tree = flatTree([-1, 0, 0, 1, 1, -1], [0, 1, 2, 3, 4, 5]);

/** Where a walk over the keys ends, and which rows are open then. */
function walk(keys: readonly string[], from = 0): { at: number; open: number[] } {
  let at = from;
  let open: Uint8Array = new Uint8Array(6);
  for (const key of keys) {
    const step = steerTree({ tree, open, shown: shownPlaces(tree, open, null), at, page: 2 })(key) ?? {};
    open = step.open ?? open;
    at = step.at ?? at;
  }
  return { at, open: [...open.keys()].filter((row) => open[row] === 1) };
}

it.each([
  [['ArrowDown', 'ArrowDown'], 5, []],
  [['ArrowRight'], 0, [0]],
  [['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'], 3, [0, 1]],
  [['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'], 1, [0, 1]],
  [['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'], 0, [0]],
  [['ArrowRight', 'ArrowLeft'], 0, []],
  [['End'], 5, []],
  [['End', 'Home'], 0, []],
  [['*'], 0, [0, 5]],
  [['ArrowRight', 'PageDown'], 2, [0]],
  [['ArrowRight', 'End', 'PageUp'], 1, [0]],
  [['ArrowUp'], 0, []],
])('goes by %j to row %i', (keys, at, open) => {
  expect(walk(keys)).toEqual({ at, open });
});

it('enters a row by Enter, and leaves other keys alone', () => {
  const steer = steerTree({ tree, open: new Uint8Array(6), shown: [0, 5], at: 0, page: 1 });
  expect(steer('Enter')).toEqual({ enter: true });
  expect(steer('Tab')).toBeNull();
});
