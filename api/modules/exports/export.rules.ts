import type { Suggestion } from '../items/item.rules.ts';

/** A list or tree as it leaves: its heads, its rows, how it was narrowed, and how wide its columns are, in letters. */
export interface Exported {
  readonly title: string;
  readonly filter: string;
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Most rows of one file. */
export const mostRows = 50_000;

/** A number as a cell shows it; nothing for none. */
export const shown = (value: number | string | null | undefined): string => (value == null ? '' : String(value));

/** Targets as a matrix writes them, so that they are read again as what they are. */
export const targetsText = (targets: Suggestion['targets']): string =>
  targets
    .flatMap(({ name, value, unit, stages }) =>
      value === null ? stages.map((stage) => `${stage.dueOn}前${stage.name}`) : [`${name}${value}${unit}`],
    )
    .join('；');

/** Rows of a tree, each below the one above it, in the order in which they stand; with how deep each is. */
export function inTreeOrder(parent: readonly number[]): { readonly row: number; readonly depth: number }[] {
  const below = new Map<number, number[]>();
  for (const [row, above] of parent.entries()) below.set(above, [...(below.get(above) ?? []), row]);
  const ordered: { row: number; depth: number }[] = [];
  const waiting = (below.get(-1) ?? []).map((row) => ({ row, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    const { row, depth } = next;
    waiting.push(...(below.get(row) ?? []).map((child) => ({ row: child, depth: depth + 1 })).reverse());
  }
  return ordered;
}

/** What an export asks: the words of enum values, and what narrows the list. */
export interface Asked {
  readonly say: (type: string, value: string) => string;
  readonly zh: boolean;
  readonly states: readonly string[];
  readonly keyMatters: boolean;
  readonly id: string | null;
  readonly document: string;
  readonly year: number;
}

/** All pages of a list, one after the other, as the list itself gives them. */
export async function all<T>(
  page: (after: string | null) => Promise<{ nodes: T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  do {
    const { nodes, nextCursor }: { nodes: T[]; nextCursor: string | null } = await page(after);
    found.push(...nodes);
    after = nextCursor;
  } while (after !== null && found.length <= mostRows);
  return found;
}
