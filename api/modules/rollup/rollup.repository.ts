import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Counts } from './rollup.rules.ts';

/** The counts below one node, which is an assignment or a matter. */
export type CountsRow = Counts & { readonly nodeId: Id };

/** Counts below nodes, exact in the snapshot of the read, overdue by the days before $2. */
export const countsSql = `select node_id as "nodeId", total, received, relayed, in_progress as "inProgress", submitted, accepted,
  returned, overdue from app.counts_below($1, $2)`;

/** What is stored of roll-ups, for nodes that the session may read, up to its clearance. */
export const rollups = (uow: UnitOfWork) => ({
  /** Counts below assignments and matters; a node without anything below it has no row. */
  countsOf: (nodes: readonly Id[]) =>
    uow.hotQuery<CountsRow>('rollup-counts', countsSql, [nodes, localDateOf(uow.now - 1)]),
});
