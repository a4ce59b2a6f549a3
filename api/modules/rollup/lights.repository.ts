import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import type { HolidayYear } from '../calendar/calendar.rules.ts';
import type { ReadLights } from './lights.rules.ts';

/** Lights below nodes today ($2), kept and to be reckoned, with the years by which they are. */
export const lightsSql = `select
  (select coalesce(json_agg(json_build_object('nodeId', node_id, 'light', light, 'facts', facts, 'count', count)), '[]')
     from app.lights_below($1, $2)) as lights,
  (select coalesce(json_agg(json_build_object('year', year, 'holidays', holidays, 'makeups', makeups)), '[]')
     from holiday_year where root_id = $3) as years`;

/** What is read of lights, in one snapshot. */
export interface LightsRead {
  readonly lights: readonly (ReadLights & { readonly nodeId: Id })[];
  readonly years: readonly HolidayYear[];
}

/** The child that is late first, and since when it is or will be. */
export interface LateChild {
  readonly nodeId: Id;
  readonly lateFrom: string;
  readonly childId: Id;
}

/** Lights over subtrees, for nodes that the session may read, up to its clearance. */
export const lightsOf = (uow: UnitOfWork) => ({
  /** Lights below assignments and matters. */
  below: async (nodes: readonly Id[]): Promise<LightsRead> => {
    const values = [nodes, localDateOf(uow.now), uow.session.rootId];
    const [read] = await uow.hotQuery<LightsRead>('lights-below', lightsSql, values);
    if (read === undefined) throw new Error('A sum gave no row');
    return read;
  },
  /** Tasks below nodes that are owed and whose day is before the one given, by day. */
  owedBelow: (nodes: readonly Id[]) =>
    uow.hotQuery<{ nodeId: Id; dueOn: string; open: number }>(
      'due-below',
      `select node_id as "nodeId", due_on::text as "dueOn", open from app.due_below($1, $2) order by due_on`,
      [nodes, localDateOf(uow.now - 1)],
    ),
  /** The children of assignments that are or will be late first; whether the session may read them is not asked. */
  lateChildren: (nodes: readonly Id[]) =>
    uow.hotQuery<LateChild>(
      'late-children',
      `select node_id as "nodeId", late_from::text as "lateFrom", child_id as "childId" from app.late_children($1)`,
      [nodes],
    ),
});
