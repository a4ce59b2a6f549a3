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
  readonly relayed: boolean;
  readonly children: readonly RollupNode[];
}

/** Linear counts over a subtree: exact at every read, in any grouping (5.5.4, 5.5.12). */
export interface Counts {
  readonly total: number;
  readonly received: number;
  readonly relayed: number;
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
  relayed: 0,
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
  relayed: a.relayed + b.relayed,
  inProgress: a.inProgress + b.inProgress,
  submitted: a.submitted + b.submitted,
  accepted: a.accepted + b.accepted,
  overdue: a.overdue + b.overdue,
  returned: a.returned + b.returned,
});

const counted = (node: Pick<RollupNode, 'state' | 'role'>): boolean =>
  node.state !== 'CANCELLED' && node.state !== 'SUPERSEDED' && node.role !== 'INFORM';

const working: readonly AssignmentState[] = ['SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUSPENDED'];
const handedIn: readonly AssignmentState[] = ['SUBMITTED', 'ACCEPTED'];

/** Whether a node itself is late: its own day passed before it was handed in (5.5.5). */
export const isOverdue = (node: Pick<RollupNode, 'state' | 'submittedAt' | 'dueAt'>, now: Instant): boolean => {
  const inTime = handedIn.includes(node.state) && node.submittedAt !== null && node.submittedAt <= node.dueAt;
  return node.state !== 'SUSPENDED' && now > node.dueAt && !inTime;
};

/** What one node adds to the counts of every node above it; nothing when it does not count. */
export const countsOf = (node: Omit<RollupNode, 'children'>, now: Instant): Counts =>
  !counted(node)
    ? nothing
    : {
        total: 1,
        received: Number(node.state !== 'PENDING_RECEIPT'),
        relayed: Number(node.relayed),
        inProgress: Number(working.includes(node.state)),
        submitted: Number(node.state === 'SUBMITTED'),
        accepted: Number(node.state === 'ACCEPTED'),
        overdue: Number(isOverdue(node, now)),
        returned: Number(node.returns > 0),
      };

const clip = (percent: number): number => Math.min(100, Math.max(0, percent));

/** A child and what rolled up to it. */
export interface RolledChild {
  readonly child: Omit<RollupNode, 'children'>;
  readonly rolled: Rollup;
}

/** What rolls up to a node from its children, now. A node whose children are all cancelled answers for itself again (5.5.2). */
export function rollOver(node: Omit<RollupNode, 'children'>, below: readonly RolledChild[], now: Instant): Rollup {
  let weight = 0;
  let claimed = 0;
  let verified = 0;
  let counts = nothing;
  for (const { child, rolled } of below) {
    if (!counted(child)) continue;
    weight += child.weight;
    claimed += child.weight * rolled.claimed;
    verified += child.weight * rolled.verified;
    counts = join(counts, countsOf(child, now));
    if (rolled.counts.total > 0) counts = join(counts, rolled.counts);
  }
  const mixed = (own: number, sum: number): number =>
    weight === 0 ? clip(own) : clip(node.ownShare * clip(own) + ((1 - node.ownShare) * sum) / weight);
  const whole = mixed(node.verified, verified);
  return {
    claimed: mixed(node.claimed, claimed),
    verified: node.state === 'ACCEPTED' ? whole : Math.min(99, whole),
    readyBelow: below.every(({ child }) => !counted(child) || child.role !== 'LEAD' || child.state === 'ACCEPTED'),
    overdueBelow: counts.overdue,
    counts,
  };
}

/** What rolls up to a node from its whole subtree, now. */
export const rollUp = (node: RollupNode, now: Instant): Rollup =>
  rollOver(
    node,
    node.children.map((child) => ({ child, rolled: rollUp(child, now) })),
    now,
  );
