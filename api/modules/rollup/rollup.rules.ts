import type { Instant } from '../../platform/wall.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';

/** One assignment as the roll-up reads it; percentages are 0 to 100 (lifecycle.md 5.5). */
export interface RollupNode {
  readonly id: string;
  readonly state: AssignmentState;
  readonly role: 'LEAD' | 'SUPPORT' | 'INFORM';
  readonly weight: number;
  /** Share of the node's own work beside that of its children, 0 to 1. */
  readonly ownShare: number;
  readonly claimed: number;
  readonly verified: number;
  readonly dueAt: Instant;
  readonly submittedAt: Instant | null;
  readonly returns: number;
  readonly children: readonly RollupNode[];
}

/** Linear counts over a subtree: exact at every read, in any grouping (5.5.4, 5.5.12). */
export interface Counts {
  readonly total: number;
  readonly received: number;
  readonly inProgress: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly overdue: number;
  readonly returned: number;
}

/** What rolls up to a node; claimed and verified are kept apart (B1). */
export interface Rollup {
  readonly claimed: number;
  readonly verified: number;
  readonly readyBelow: boolean;
  readonly overdueBelow: number;
  readonly counts: Counts;
}

/** The counts of nothing; the zero of `join`. */
export const nothing: Counts = {
  total: 0,
  received: 0,
  inProgress: 0,
  submitted: 0,
  accepted: 0,
  overdue: 0,
  returned: 0,
};

/** Adds counts; associative and commutative, so that any grouping gives one answer. */
export const join = (a: Counts, b: Counts): Counts => ({
  total: a.total + b.total,
  received: a.received + b.received,
  inProgress: a.inProgress + b.inProgress,
  submitted: a.submitted + b.submitted,
  accepted: a.accepted + b.accepted,
  overdue: a.overdue + b.overdue,
  returned: a.returned + b.returned,
});

const counted = (node: RollupNode): boolean =>
  node.state !== 'CANCELLED' && node.state !== 'SUPERSEDED' && node.role !== 'INFORM';

const working: readonly AssignmentState[] = ['SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUSPENDED'];
const handedIn: readonly AssignmentState[] = ['SUBMITTED', 'ACCEPTED'];

/** Whether a node itself is late: its own day passed before it was handed in (5.5.5). */
export const isOverdue = (node: RollupNode, now: Instant): boolean => {
  const inTime = handedIn.includes(node.state) && node.submittedAt !== null && node.submittedAt <= node.dueAt;
  return node.state !== 'SUSPENDED' && now > node.dueAt && !inTime;
};

/** What one node adds to the counts of every node above it; nothing when it does not count. */
export const countsOf = (node: RollupNode, now: Instant): Counts =>
  !counted(node)
    ? nothing
    : {
        total: 1,
        received: Number(node.state !== 'PENDING_RECEIPT'),
        inProgress: Number(working.includes(node.state)),
        submitted: Number(node.state === 'SUBMITTED'),
        accepted: Number(node.state === 'ACCEPTED'),
        overdue: Number(isOverdue(node, now)),
        returned: Number(node.returns > 0),
      };

const clip = (percent: number): number => Math.min(100, Math.max(0, percent));

/** What rolls up to a node from its subtree, now. A node whose children are all cancelled answers for itself again (5.5.2). */
export function rollUp(node: RollupNode, now: Instant): Rollup {
  const children = node.children.filter(counted).map((child) => ({ child, rolled: rollUp(child, now) }));
  const weight = children.reduce((sum, { child }) => sum + child.weight, 0);
  const mixed = (own: number, of: (rolled: Rollup) => number): number => {
    if (weight === 0) return clip(own);
    const below = children.reduce((sum, { child, rolled }) => sum + child.weight * of(rolled), 0) / weight;
    return clip(node.ownShare * clip(own) + (1 - node.ownShare) * below);
  };
  const verified = mixed(node.verified, (rolled) => rolled.verified);
  const below = children.reduce(
    (sum, { child, rolled }) => join(sum, join(countsOf(child, now), rolled.counts)),
    nothing,
  );
  return {
    claimed: mixed(node.claimed, (rolled) => rolled.claimed),
    verified: node.state === 'ACCEPTED' ? verified : Math.min(99, verified),
    readyBelow: node.children.every((child) => !counted(child) || child.role !== 'LEAD' || child.state === 'ACCEPTED'),
    overdueBelow: below.overdue,
    counts: below,
  };
}
