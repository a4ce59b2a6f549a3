import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import type { HaveFacts } from './six-haves.rules.ts';

/** What lies beyond the row of a task: plans that count for it, and who answers for its unit. */
export interface Beyond {
  readonly id: Id;
  readonly ownPlan: boolean;
  readonly planAbove: boolean;
  readonly leader: boolean;
}

/** A task of a matter with what its haves follow from. */
export interface TaskOfMatter extends HaveFacts {
  readonly itemId: Id;
  readonly unit: string;
}

const matterSql = `with accepted as materialized (
    select a.id, a.item_id, a.to_org_unit_id, a.targets, a.handler_post_id, a.relayed_at, a.reported_at from assignment a
    where a.root_id = $1 and a.item_id = any($2) and a.role = 'LEAD' and a.state = 'ACCEPTED'
  ) select a.item_id as "itemId", ${nameInListsSql('u')} as unit, h.own_plan as "ownPlan", h.plan_above as "planAbove", h.leader,
    jsonb_array_length(a.targets) as targets, a.handler_post_id is not null or a.relayed_at is not null as person,
    a.reported_at is not null as reported
  from accepted a join app.six_haves(array(select id from accepted)) h on h.assignment_id = a.id
  join org_unit u on u.root_id = $1 and u.id = a.to_org_unit_id order by a.to_org_unit_id, a.id`;

const beyondSql = `select assignment_id as id, own_plan as "ownPlan", plan_above as "planAbove", leader from app.six_haves($1)`;

/** What counts for tasks, by their ids; nothing for one that the session may not read. */
export const beyondRows = (uow: UnitOfWork, ids: readonly Id[]): Promise<Beyond[]> =>
  uow.query<Beyond>(beyondSql, [ids]);

/** The accepted leading tasks of matters, as far as the session may read them. */
export const tasksOfMatters = (uow: UnitOfWork, itemIds: readonly Id[]): Promise<TaskOfMatter[]> =>
  uow.query<TaskOfMatter>(matterSql, [uow.session.rootId, itemIds]);
