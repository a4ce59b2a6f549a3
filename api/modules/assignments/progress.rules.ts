import type { Instant } from '../../platform/wall.ts';
import { endOfDay } from '../calendar/calendar.rules.ts';
import { type Counts, type RollupNode, rollUp } from '../rollup/rollup.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';

/** An assignment as its progress is reckoned from. */
export interface ProgressRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly state: AssignmentState;
  readonly role: 'LEAD' | 'SUPPORT' | 'INFORM';
  readonly weight: number;
  readonly claimed: number;
  readonly verified: number;
  readonly dueOn: string;
  readonly submittedAt: Date | null;
  readonly returns: number;
}

/** The percentages of a node, whole, and the counts below it. */
export type NodeProgress = Counts & { readonly claimed: number; readonly verified: number };

function nodeOf(rows: readonly ProgressRow[], row: ProgressRow): RollupNode {
  const { id, state, role, weight, claimed, verified, dueOn, submittedAt, returns } = row;
  const children = rows.filter(({ parentId }) => parentId === id).map((child) => nodeOf(rows, child));
  const times = { dueAt: endOfDay(dueOn), submittedAt: submittedAt?.getTime() ?? null };
  return {
    id,
    state,
    role,
    weight: role === 'SUPPORT' ? 0 : weight,
    ownShare: 0,
    claimed,
    verified,
    returns,
    ...times,
    children,
  };
}

const above = (children: readonly RollupNode[], state: AssignmentState): RollupNode => ({
  id: '',
  state,
  role: 'LEAD',
  weight: 1,
  ownShare: 0,
  claimed: 0,
  verified: 0,
  dueAt: Number.POSITIVE_INFINITY,
  submittedAt: null,
  returns: 0,
  children,
});

/** What rolls up to an assignment, or to the whole matter (null), from the rows of one matter (lifecycle 5.5). */
export function progressOf(rows: readonly ProgressRow[], id: string | null, now: Instant): NodeProgress {
  const own = rows.find((row) => row.id === id);
  const roots = rows.filter(({ parentId }) => parentId === null);
  const closed =
    roots.length > 0 && roots.every(({ state }) => ['ACCEPTED', 'CANCELLED', 'SUPERSEDED'].includes(state));
  const node =
    own === undefined
      ? above(
          roots.map((root) => nodeOf(rows, root)),
          closed ? 'ACCEPTED' : 'IN_PROGRESS',
        )
      : nodeOf(rows, own);
  const { claimed, verified, counts } = rollUp(node, now);
  return { ...counts, claimed: Math.round(claimed), verified: Math.floor(verified) };
}

/** What an assignment would be verified at if it were accepted now: the number that acceptance asks to be whole. */
export function verifiedOf(rows: readonly ProgressRow[], id: string, now: Instant): number {
  const own = rows.find((row) => row.id === id);
  return own === undefined ? 0 : rollUp({ ...nodeOf(rows, own), state: 'ACCEPTED' }, now).verified;
}
