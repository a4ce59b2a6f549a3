import { groupBy } from '../../platform/collections.ts';
import type { Instant } from '../../platform/wall.ts';
import { endOfDay } from '../calendar/calendar.rules.ts';
import {
  type Counts,
  type RolledChild,
  type Rollup,
  type RollupNode,
  rollOver,
  wholePercents,
} from '../rollup/rollup.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';

/** An assignment as its progress is reckoned from. */
export interface ProgressRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly state: AssignmentState;
  readonly role: 'LEAD' | 'SUPPORT' | 'INFORM';
  readonly weight: number;
  readonly ownShare: number;
  readonly claimed: number;
  readonly verified: number;
  readonly dueOn: string;
  readonly submittedAt: Date | null;
  readonly returns: number;
  readonly relayedAt: Date | null;
  readonly reportedAt: Date | null;
}

/** The percentages of a node, whole, and the counts below it. */
export type NodeProgress = Counts & { readonly claimed: number; readonly verified: number };

/** What rolls up to every assignment of a matter, and to the matter itself. */
export interface TreeProgress {
  /** Nothing for an id that is not among the rows. */
  readonly of: (id: string) => NodeProgress | undefined;
  readonly whole: NodeProgress;
}

type Node = Omit<RollupNode, 'children'>;

const nodeOf = (row: ProgressRow, ends: ReadonlyMap<string, Instant>): Node => {
  const { id, state, role, weight, ownShare, claimed, verified, dueOn, submittedAt, returns, relayedAt, reportedAt } =
    row;
  const times = { dueAt: ends.get(dueOn) ?? 0, submittedAt: submittedAt?.getTime() ?? null };
  return {
    id,
    state,
    role,
    weight: role === 'SUPPORT' ? 0 : weight,
    ownShare,
    claimed,
    verified,
    returns,
    relayed: relayedAt !== null,
    reported: reportedAt !== null,
    ...times,
  };
};

const over: readonly AssignmentState[] = ['ACCEPTED', 'CANCELLED', 'SUPERSEDED'];

const matter = (state: AssignmentState): Node => ({
  ...{ id: '', role: 'LEAD', weight: 1, ownShare: 0, claimed: 0, verified: 0 },
  ...{ state, dueAt: Number.POSITIVE_INFINITY, submittedAt: null, returns: 0, relayed: false, reported: false },
});

const shown = ({ claimed, verified, counts }: Rollup): NodeProgress => ({
  ...counts,
  ...wholePercents({ claimed, verified }),
});

interface Rolled {
  readonly parts: ReadonlyMap<string, { readonly node: Node; readonly below: readonly RolledChild[]; rolled: Rollup }>;
  readonly roots: readonly RolledChild[];
}

/** Every node once, children before parents; a node whose parent is not among the rows is a root. */
function rollAll(rows: readonly ProgressRow[], now: Instant): Rolled {
  const known = new Set(rows.map(({ id }) => id));
  const children = groupBy(rows, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const parts = new Map<string, { node: Node; below: RolledChild[]; rolled: Rollup }>();
  const ends = new Map([...new Set(rows.map(({ dueOn }) => dueOn))].map((day) => [day, endOfDay(day)]));
  const roll = (row: ProgressRow): RolledChild => {
    const node = nodeOf(row, ends);
    const below = (children.get(row.id) ?? []).map(roll);
    const rolled = rollOver(node, below, now);
    parts.set(row.id, { node, below, rolled });
    return { child: node, rolled };
  };
  return { roots: (children.get(null) ?? []).map(roll), parts };
}

/** What rolls up to every assignment and, under null, to the matter: unrounded, as it is compared with what is stored. */
export function rollupsOfTree(rows: readonly ProgressRow[], now: Instant): ReadonlyMap<string | null, Rollup> {
  const { roots, parts } = rollAll(rows, now);
  return new Map([[null, rollMatter(roots, now)], ...[...parts].map(([id, { rolled }]) => [id, rolled] as const)]);
}

function rollMatter(roots: readonly RolledChild[], now: Instant): Rollup {
  const open = roots.filter(({ child }) => child.role === 'LEAD' && !over.includes(child.state));
  return rollOver(matter(open.length === 0 ? 'ACCEPTED' : 'IN_PROGRESS'), roots, now);
}

/** What rolls up to every assignment and to the whole matter, from the rows of one matter, each row looked at once (lifecycle 5.5). */
export function progressOfTree(rows: readonly ProgressRow[], now: Instant): TreeProgress {
  const { roots, parts } = rollAll(rows, now);
  return {
    of: (id) => {
      const part = parts.get(id);
      return part === undefined ? undefined : shown(part.rolled);
    },
    whole: shown(rollMatter(roots, now)),
  };
}

/** What an assignment would be verified at if it were accepted now: the number that acceptance asks to be whole. */
export function verifiedOf(rows: readonly ProgressRow[], id: string, now: Instant): number {
  const part = rollAll(rows, now).parts.get(id);
  return part === undefined ? 0 : rollOver({ ...part.node, state: 'ACCEPTED' }, part.below, now).verified;
}
