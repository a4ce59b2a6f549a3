import { type FlatTree, hasBelow, placesBelow } from './flat-tree.ts';

interface Standing {
  readonly tree: FlatTree;
  readonly open: Uint8Array;
  readonly shown: readonly number[];
  /** The row at which the keyboard stands. */
  readonly at: number;
  /** How many rows a page key passes. */
  readonly page: number;
}

/** What a key does: goes to a row, opens or closes, or enters the row. */
export interface TreeStep {
  readonly at?: number;
  readonly open?: Uint8Array;
  readonly enter?: true;
}

/** The keys of a treegrid by the ARIA practices; null for a key that is none of them. */
export const steerTree =
  ({ tree, open, shown, at, page }: Standing) =>
  (key: string): TreeStep | null => {
    const place = tree.placeOf[at] ?? -1;
    const line = shown.indexOf(place);
    const to = (next: number): TreeStep => {
      const found = shown[Math.max(0, Math.min(next, shown.length - 1))];
      return found === undefined ? {} : { at: tree.rowAt[found] };
    };
    const inner = place >= 0 && hasBelow(tree, place);
    const isOpen = open[at] === 1;
    switch (key) {
      case 'ArrowDown':
        return to(line + 1);
      case 'ArrowUp':
        return to(line - 1);
      case 'Home':
        return to(0);
      case 'End':
        return to(shown.length - 1);
      case 'PageDown':
        return to(line + page);
      case 'PageUp':
        return to(line - page);
      case 'ArrowRight':
        if (!inner) return {};
        return isOpen ? to(line + 1) : { open: open.with(at, 1) };
      case 'ArrowLeft': {
        if (inner && isOpen) return { open: open.with(at, 0) };
        const above = tree.above[place] ?? -1;
        return above < 0 ? {} : { at: tree.rowAt[above] };
      }
      case '*': {
        const opened = open.slice();
        for (const sibling of placesBelow(tree, tree.above[place] ?? -1)) opened[tree.rowAt[sibling] ?? 0] = 1;
        return { open: opened };
      }
      case 'Enter':
        return at < 0 ? {} : { enter: true };
      default:
        return null;
    }
  };
