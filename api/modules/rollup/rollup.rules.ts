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
  readonly reported: boolean;
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

/** What reports claim and what checks verified, 0 to 100. */
export interface Percents {
  readonly claimed: number;
  readonly verified: number;
}

/** What rolls up to a node; claimed and verified are kept apart (B1). */
export interface Rollup extends Percents {
  /** Sum of the weights of its children; 0: it answers for itself. */
  readonly weight: number;
  readonly reporters: number;
  readonly expected: number;
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

/** What the children of a node give it, as it is stored; a weight of 0: no child counts. */
export interface Below extends Percents {
  readonly weight: number;
  /** Lead children that are not accepted. */
  readonly unaccepted: number;
  /** Tasks at the ends of the tree that have reported, and how many there are: without both no mean says much (5.5.7). */
  readonly reporters: number;
  readonly expected: number;
}

/** Percentages as they are shown: whole, a verified one never rounded up. */
export const wholePercents = ({ claimed, verified }: Percents): Percents => ({
  claimed: Math.round(claimed),
  verified: Math.floor(verified + 1e-9),
});

/** The percentages of an assignment from its own row and what its children give it; at most 99 verified before acceptance. */
export const percentOf = (
  own: Pick<RollupNode, 'state' | 'claimed' | 'verified' | 'ownShare'>,
  below: Below | null,
): Percents => {
  const { claimed, verified } = below !== null && below.weight > 0 ? mixed(own, below) : own;
  return { claimed: clip(claimed), verified: Math.min(own.state === 'ACCEPTED' ? 100 : 99, clip(verified)) };
};

/** The mean below with the share of the holder's own work mixed in (5.5.1). */
const mixed = (own: Percents & Pick<RollupNode, 'ownShare'>, below: Percents): Percents => ({
  claimed: own.ownShare * clip(own.claimed) + (1 - own.ownShare) * below.claimed,
  verified: own.ownShare * clip(own.verified) + (1 - own.ownShare) * below.verified,
});

/** The percentages of a matter: the mean of its roots, at most 99 verified while a lead root is not accepted (5.5.10). */
export const percentOfMatter = (below: Below | null): Percents =>
  percentOf(
    { state: below?.unaccepted === 0 ? 'ACCEPTED' : 'IN_PROGRESS', claimed: 0, verified: 0, ownShare: 0 },
    below,
  );

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
  let [reporters, expected] = [0, 0];
  for (const { child, rolled } of below) {
    if (!counted(child)) continue;
    weight += child.weight;
    claimed += child.weight * rolled.claimed;
    verified += child.weight * rolled.verified;
    if (child.weight > 0) {
      const answers = rolled.weight === 0 || child.ownShare > 0;
      reporters += (rolled.weight > 0 ? rolled.reporters : 0) + Number(answers && child.reported);
      expected += (rolled.weight > 0 ? rolled.expected : 0) + Number(answers);
    }
    counts = join(counts, countsOf(child, now));
    if (rolled.counts.total > 0) counts = join(counts, rolled.counts);
  }
  const mean = { claimed: claimed / weight, verified: verified / weight };
  const whole = weight === 0 ? node : mixed(node, mean);
  return {
    claimed: clip(whole.claimed),
    verified: Math.min(node.state === 'ACCEPTED' ? 100 : 99, clip(whole.verified)),
    weight,
    reporters,
    expected,
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
