import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { collisionDays, type Supervision } from './collision.rules.ts';

/** A visit or operation that stands in rows. */
export interface Standing extends Supervision {
  readonly id: Id;
}

/** What is told of supervision that the session does not read. */
interface ToldRow {
  readonly kind: 'VISIT' | 'JOINT_OPERATION';
  readonly id: Id;
  readonly orgUnitId: number;
  readonly fromDay: string;
  readonly untilDay: string;
}

type Asked = Pick<Supervision, 'units' | 'items' | 'fromDay' | 'untilDay'>;

/** The tasks `a` in the scope `s` of an operation. */
const inScope = `a.root_id = s.root_id and a.item_id = s.item_id and a.state not in ('CANCELLED', 'SUPERSEDED')
  and (s.whole or a.id = any(s.scope_ids) or a.ancestors && s.scope_ids)`;

/** Supervision at units and over matters, as far as the session may read it; of each no more than what it shares with what is asked. */
export const collisions = (uow: UnitOfWork) => {
  const { rootId } = uow.session;
  const values = ({ units, items, fromDay, untilDay }: Asked) => [
    rootId,
    units,
    items,
    fromDay,
    untilDay,
    collisionDays,
  ];
  return {
    /** Visits to the units, or that look at tasks of the matters. */
    visitsNear: (asked: Asked) =>
      uow.query<Standing>(
        `select v.id, v.joint_operation_id as "operationId", v.state as standing, v.from_day::text as "fromDay",
           v.until_day::text as "untilDay", array[v.target_unit_id] as units,
           array(select distinct a.item_id from visit_task t join assignment a on a.root_id = t.root_id and a.id = t.assignment_id
             where t.root_id = v.root_id and t.visit_id = v.id and a.item_id = any($3::uuid[])) as items
         from visit v where v.root_id = $1 and v.from_day <= $5::date + $6::integer and v.until_day >= $4::date - $6::integer
           and v.id in (
             select w.id from visit w where w.root_id = $1 and w.target_unit_id = any($2::integer[])
             union select t.visit_id from assignment a join visit_task t on t.root_id = a.root_id and t.assignment_id = a.id
               where a.root_id = $1 and a.item_id = any($3::uuid[]))
         order by v.from_day, v.id`,
        values(asked),
      ),
    /** Joint operations over tasks that the units hold, or over the matters. */
    operationsNear: (asked: Asked) =>
      uow.query<Standing>(
        `select o.id, o.id as "operationId",
           case when least(o.ended_at, o.ends_at) <= app.now() then 'OVER' else o.state end as standing,
           (o.starts_at at time zone 'Asia/Shanghai')::date::text as "fromDay", (o.ends_at at time zone 'Asia/Shanghai')::date::text as "untilDay",
           array(select distinct a.to_org_unit_id from joint_scope s join assignment a on ${inScope}
             where s.root_id = o.root_id and s.operation_id = o.id and a.to_org_unit_id = any($2::integer[])) as units,
           array(select s.item_id from joint_scope s where s.root_id = o.root_id and s.operation_id = o.id
             and s.item_id = any($3::uuid[])) as items
         from joint_operation o where o.root_id = $1
           and (o.starts_at at time zone 'Asia/Shanghai')::date <= $5::date + $6::integer
           and (o.ends_at at time zone 'Asia/Shanghai')::date >= $4::date - $6::integer
           and o.id in (
             select s.operation_id from joint_scope s where s.root_id = $1 and s.item_id = any($3::uuid[])
             union select s.operation_id from assignment a join joint_scope s on ${inScope}
               where a.root_id = $1 and a.to_org_unit_id = any($2::integer[]))
         order by o.starts_at, o.id`,
        values(asked),
      ),
    /** The matters of the tasks at which a visit looks. */
    itemsOf: async (visitId: Id): Promise<Id[]> =>
      (
        await uow.query<{ itemId: Id }>(
          `select distinct a.item_id as "itemId" from visit_task t join assignment a on a.root_id = t.root_id and a.id = t.assignment_id
           where t.root_id = $1 and t.visit_id = $2`,
          [rootId, visitId],
        )
      ).map(({ itemId }) => itemId),
    /** The matters that an operation is over, and the units that hold tasks in scope. */
    scopeOf: async (operationId: Id): Promise<Pick<Supervision, 'units' | 'items'>> => {
      const [row] = await uow.query<Pick<Supervision, 'units' | 'items'>>(
        `select array(select s.item_id from joint_scope s where s.root_id = $1 and s.operation_id = $2) as items,
           array(select distinct a.to_org_unit_id from joint_scope s join assignment a on ${inScope}
             where s.root_id = $1 and s.operation_id = $2) as units`,
        [rootId, operationId],
      );
      return row ?? { units: [], items: [] };
    },
    /** What other offices do at the unit of a hidden visit, to whoever makes it. */
    toldOf: (visitId: Id) =>
      uow.query<ToldRow>(
        `select kind, id, org_unit_id as "orgUnitId", from_day as "fromDay", until_day as "untilDay" from app.visit_collisions($1, $2)
         order by from_day, id`,
        [visitId, collisionDays],
      ),
  };
};
