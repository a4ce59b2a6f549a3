import { countBelow, type FlatTree, flatTree, hasBelow, pathTo } from '../../design/flat-tree.ts';
import type { Light } from '../../design/light.tsx';
import type { ProgressTreeQuery } from '../../graphql/generated/graphql.ts';

/** A tree as it was sent. */
export type Sent = NonNullable<ProgressTreeQuery['progressTree']>;

/** One task of the tree as its line shows it. */
export interface Task {
  readonly unit: string;
  readonly level: string;
  readonly state: string;
  readonly light: Light;
  readonly ruleId: string;
  readonly reason: string;
  readonly claimed: number;
  readonly verified: number;
  readonly planned: number | null;
  readonly dueOn: string;
  readonly daysLeft: number;
  readonly total: number;
  readonly received: number;
  readonly red: number;
  readonly yellow: number;
}

/** A sent tree laid out, with its lines. */
export interface Grove {
  readonly sent: Sent;
  readonly tree: FlatTree;
  readonly task: (row: number) => Task;
}

/** Levels from the top down. */
export const levels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'] as const;

const isRed = (light: string | undefined): boolean => light === 'RED' || light === 'BLACK';

/** Lays out what was sent; a line is made when it is looked at. */
export function groveOf(sent: Sent): Grove {
  const tree = flatTree(sent.parent, sent.unit);
  const lit = (row: number): string | undefined => sent.lights[sent.light[row] ?? 0]?.colour;
  const red = countBelow(tree, (row) => isRed(lit(row)));
  const yellow = countBelow(tree, (row) => lit(row) === 'YELLOW');
  const task = (row: number): Task => {
    const [unit, place, light] = [sent.unit[row] ?? 0, tree.placeOf[row] ?? 0, sent.lights[sent.light[row] ?? 0]];
    return {
      unit: sent.units[unit] ?? '',
      level: sent.levels[unit] ?? 'UNIT',
      state: sent.states[sent.state[row] ?? 0] ?? '',
      light: light?.colour ?? 'GREY',
      ruleId: light?.ruleId ?? '',
      reason: light?.reason ?? '',
      claimed: sent.claimed[row] ?? 0,
      verified: sent.verified[row] ?? 0,
      planned: sent.planned[row] ?? null,
      dueOn: sent.days[sent.due[row] ?? 0] ?? '',
      daysLeft: sent.daysLeft[row] ?? 0,
      total: sent.total[row] ?? 0,
      received: sent.received[row] ?? 0,
      red: red[place] ?? 0,
      yellow: yellow[place] ?? 0,
    };
  };
  return { sent, tree, task };
}

/** What is looked for among the tasks; an empty word asks for nothing. */
export interface Wanted {
  readonly light: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly words: string;
}

/** Whether a task was taken back or given to another, so that it counts nowhere. */
export const isGone = (state: string): boolean => ['CANCELLED', 'SUPERSEDED'].includes(state);

const ended: readonly string[] = ['ACCEPTED', 'CANCELLED', 'SUPERSEDED', 'READ'];

/** Whether a task is over, so that no limit runs any more. */
export const isOver = (state: string): boolean => ended.includes(state);

/** By place: whether a unit, or one above it, is called by the words, so that a county is found with all that stands below it. */
function calledBy({ tree, sent }: Grove, words: string): Uint8Array {
  const called = new Uint8Array(tree.size);
  for (let place = 0; place < tree.size; place += 1) {
    const above = tree.above[place] ?? -1;
    const name = sent.units[sent.unit[tree.rowAt[place] ?? 0] ?? 0] ?? '';
    called[place] = Number((above >= 0 && called[above] === 1) || name.includes(words));
  }
  return called;
}

/** The question that the filters put to a row; null when they put none. Red takes the worse red with it. */
export function questionOf(grove: Grove, { light, state, overdue, words }: Wanted): ((row: number) => boolean) | null {
  if (light === '' && state === '' && words === '' && !overdue) return null;
  const called = calledBy(grove, words);
  return (row) => {
    if (called[grove.tree.placeOf[row] ?? 0] !== 1) return false;
    const one = grove.task(row);
    return (
      (light === '' || one.light === light || (light === 'RED' && isRed(one.light))) &&
      (state === '' || one.state === state) &&
      (!overdue || (one.daysLeft < 0 && !isOver(one.state)))
    );
  };
}

/** How many tasks have each light, the worse red among the red. */
export function lightCounts({ sent }: Grove): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const place of sent.light) {
    const colour = sent.lights[place ?? 0]?.colour ?? 'GREY';
    const name = isRed(colour) ? 'RED' : colour;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The levels to which the tree can be opened: those that it has. */
export function levelsOf({ sent }: Grove): (typeof levels)[number][] {
  const there = new Set(sent.levels);
  return levels.filter((level) => there.has(level));
}

/** Opens what stands above a level, so that the level itself is seen; the last level opens everything. */
export const openedTo = ({ sent, tree }: Grove, level: (typeof levels)[number]): Uint8Array =>
  Uint8Array.from(sent.parent, (_, row) => {
    const own = levels.indexOf(sent.levels[sent.unit[row] ?? 0] ?? 'UNIT');
    return Number(hasBelow(tree, tree.placeOf[row] ?? 0) && own < levels.indexOf(level));
  });

/** Opens the way to a row, and the row itself. */
export function openedAt({ tree }: Grove, row: number, open: Uint8Array): Uint8Array {
  const opened = open.slice();
  const place = tree.placeOf[row] ?? 0;
  for (const above of pathTo(tree, place)) opened[tree.rowAt[above] ?? 0] = 1;
  opened[row] = Number(hasBelow(tree, place));
  return opened;
}

const few = 30;

/** What is open at first: the way to the task that was asked for; a small tree whole, a single top with its level below. */
export function openedFirst(grove: Grove): Uint8Array {
  const { sent, tree } = grove;
  const open = new Uint8Array(tree.size);
  if (sent.focus != null) return openedAt(grove, sent.focus, open);
  if (tree.size <= few) return openedTo(grove, 'UNIT').map((_, row) => Number(hasBelow(tree, tree.placeOf[row] ?? 0)));
  return tree.end[0] === tree.size ? openedAt(grove, tree.rowAt[0] ?? 0, open) : open;
}

/** Carries what was open over to a tree that has grown; null when the old rows have other numbers now. */
export function carried(before: Sent, after: Sent, open: Uint8Array): Uint8Array | null {
  if (before.version === after.version) return open;
  const same = before.unit.every((unit, row) => before.units[unit ?? 0] === after.units[after.unit[row] ?? 0]);
  if (!same || before.parent.some((above, row) => above !== after.parent[row])) return null;
  const grown = new Uint8Array(after.parent.length);
  grown.set(open);
  return grown;
}
