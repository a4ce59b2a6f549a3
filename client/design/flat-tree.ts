/** A tree laid out flat: parents stand directly before their children, so that a subtree is a stretch of places. */
export interface FlatTree {
  readonly size: number;
  /** The row at each place. */
  readonly rowAt: Int32Array;
  /** The place of each row. */
  readonly placeOf: Int32Array;
  readonly depth: Uint8Array;
  /** The first place after the subtree that begins at a place. */
  readonly end: Int32Array;
  /** The place of the level above; -1 at the top. */
  readonly above: Int32Array;
}

/** Rows that say which row stands above them (-1: none), laid out flat; `rank` orders the children of one row. */
export function flatTree(parent: readonly (number | null)[], rank: readonly (number | null)[]): FlatTree {
  const size = parent.length;
  const children = Array.from({ length: size + 1 }, (): number[] => []);
  for (let row = 0; row < size; row += 1) children[(parent[row] ?? -1) + 1]?.push(row);
  for (const some of children) some.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
  const tree = {
    size,
    rowAt: new Int32Array(size),
    placeOf: new Int32Array(size).fill(-1),
    depth: new Uint8Array(size),
    end: new Int32Array(size),
    above: new Int32Array(size).fill(-1),
  };
  let place = 0;
  const lay = (row: number, depth: number, above: number): void => {
    const own = place;
    place += 1;
    tree.rowAt[own] = row;
    tree.placeOf[row] = own;
    tree.depth[own] = depth;
    tree.above[own] = above;
    for (const child of children[row + 1] ?? []) lay(child, depth + 1, own);
    tree.end[own] = place;
  };
  for (const row of children[0] ?? []) lay(row, 0, -1);
  return tree;
}

const flag = (flags: Uint8Array, at: number): boolean => flags[at] === 1;

/** Whether something stands below a place. */
export const hasBelow = (tree: FlatTree, place: number): boolean => (tree.end[place] ?? 0) > place + 1;

/** The places from the top down to what stands directly above one. */
export function pathTo(tree: FlatTree, place: number): number[] {
  const path: number[] = [];
  for (let at = tree.above[place] ?? -1; at >= 0; at = tree.above[at] ?? -1) path.unshift(at);
  return path;
}

/** The places directly below one; -1 asks for those at the top. */
export function placesBelow(tree: FlatTree, place: number): number[] {
  const below: number[] = [];
  const end = place < 0 ? tree.size : (tree.end[place] ?? 0);
  for (let at = place + 1; at < end; at = tree.end[at] ?? end) below.push(at);
  return below;
}

/** The places that are kept when only some rows are wanted: they and everything above them. */
export function keptFor(tree: FlatTree, wanted: (row: number) => boolean): { kept: Uint8Array; found: number } {
  const kept = new Uint8Array(tree.size);
  let found = 0;
  for (let place = tree.size - 1; place >= 0; place -= 1) {
    const hit = wanted(tree.rowAt[place] ?? -1);
    if (hit) found += 1;
    if (!hit && !flag(kept, place)) continue;
    kept[place] = 1;
    const above = tree.above[place] ?? -1;
    if (above >= 0) kept[above] = 1;
  }
  return { kept, found };
}

/** The places that are to be seen: what is open shows what stands below it; with `kept` only what is kept. */
export function shownPlaces(tree: FlatTree, open: Uint8Array, kept: Uint8Array | null): number[] {
  const shown: number[] = [];
  for (let place = 0; place < tree.size; ) {
    const left = kept !== null && !flag(kept, place);
    if (!left) shown.push(place);
    place = !left && flag(open, tree.rowAt[place] ?? -1) ? place + 1 : (tree.end[place] ?? tree.size);
  }
  return shown;
}

/** How many rows below each place answer to a question, by one pass. */
export function countBelow(tree: FlatTree, wanted: (row: number) => boolean): Int32Array {
  const before = new Int32Array(tree.size + 1);
  for (let place = 0; place < tree.size; place += 1)
    before[place + 1] = (before[place] ?? 0) + Number(wanted(tree.rowAt[place] ?? -1));
  return tree.end.map((end, place) => (before[end] ?? 0) - (before[place + 1] ?? 0));
}
