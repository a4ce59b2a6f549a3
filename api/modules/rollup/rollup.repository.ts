import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { Measure } from '../targets/target.rules.ts';
import type { Below, Counts } from './rollup.rules.ts';

/** The counts below one node, which is an assignment or a matter. */
export type CountsRow = Counts & { readonly nodeId: Id };

/** Counts below nodes, exact in the snapshot of the read, overdue by the days before $2. */
export const countsSql = `select node_id as "nodeId", total, received, relayed, in_progress as "inProgress", submitted, accepted,
  returned, overdue from app.counts_below($1, $2)`;

/** What the children of one node give it; `asOf`: when the first change happened that is not in it yet, null when none waits. */
export type BelowRow = Below & { readonly nodeId: Id; readonly asOf: Date | null };

/** The percentages below nodes in the highest class that the session may read, and since when changes wait. */
export const percentsSql = `select n as "nodeId", p.weight, p.claimed, p.verified, p.unaccepted, p.reporters, p.expected,
    (select min(d.at) from rollup_delta d where d.root_id = $1 and d.node_id = n) as "asOf"
  from unnest($2::uuid[]) n cross join lateral (select * from rollup_percent p where p.root_id = $1 and p.node_id = n
    order by p.secrecy desc limit 1) p`;

/** How many tasks below a node are in a state, and how many of them were given on or returned. */
export interface StateRow {
  readonly nodeId: Id;
  readonly state: AssignmentState;
  readonly tasks: number;
  readonly relayed: number;
  readonly returned: number;
}

/** What was said of a line below a node, and what the number is made of: for a rate, what was summed over how many. */
export interface QuantityRow {
  readonly nodeId: Id;
  readonly line: number;
  readonly added: boolean;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly target: number;
  readonly expected: number;
  readonly claimed: number | null;
  readonly claimedBy: number;
  readonly claimedSum: number | null;
  readonly claimedOver: number | null;
  readonly claimedAt: string | null;
  readonly verified: number | null;
  readonly verifiedBy: number;
  readonly verifiedSum: number | null;
  readonly verifiedOver: number | null;
  readonly verifiedAt: string | null;
}

const saidColumns = (told: string): string =>
  `${told}::float8 as ${told}, ${told}_by as "${told}By", ${told}_sum::float8 as "${told}Sum", ${told}_over::float8 as "${told}Over",
    ${told}_at as "${told}At"`;

/** Quantities of nodes by line, exact in the snapshot of the read. */
export const quantitiesSql = `select node_id as "nodeId", line, added, name, unit, measure, target::float8 as target, expected,
  ${saidColumns('claimed')}, ${saidColumns('verified')} from app.quantities($1) order by node_id, added, line, name, unit`;

/** What is stored of roll-ups, for nodes that the session may read, up to its clearance. */
export const rollups = (uow: UnitOfWork) => ({
  /** Counts below assignments and matters; a node without anything below it has no row. */
  countsOf: (nodes: readonly Id[]) =>
    uow.hotQuery<CountsRow>('rollup-counts', countsSql, [nodes, localDateOf(uow.now - 1)]),
  /** What counts are made of, from the rows: asked only where a count is to be explained. */
  statesOf: (nodes: readonly Id[]) =>
    uow.query<StateRow>(
      'select node_id as "nodeId", state, tasks, relayed, returned from app.states_below($1) order by state',
      [nodes],
    ),
  /** Quantities of assignments and matters, line by line; a node that owes and orders nothing counted has no row. */
  quantitiesOf: (nodes: readonly Id[]) => uow.hotQuery<QuantityRow>('rollup-quantities', quantitiesSql, [nodes]),
  /** What children give their nodes, at most a second behind; a node that never had a child has no row. */
  percentsOf: (nodes: readonly Id[]) =>
    uow.hotQuery<BelowRow>('rollup-percents', percentsSql, [uow.session.rootId, nodes]),
});
