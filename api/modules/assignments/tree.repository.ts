import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import type { Actual } from '../targets/amount.rules.ts';
import type { Target } from '../targets/target.rules.ts';
import { openStates, type ScheduledTask } from './amending.rules.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import { type AssignmentState, activeStates } from './assignment.machine.ts';

/** What an act on a whole tree needs of each task. */
export type TreeTask = Pick<
  AssignmentRow,
  'id' | 'parentId' | 'itemId' | 'toOrgUnitId' | 'state' | 'version' | 'secrecy' | 'readerKeys'
>;

/** A task that stands still, with its clocks. */
export interface StoppedTask extends TreeTask {
  readonly stoppedIn: AssignmentState;
  readonly arrivedOn: LocalDate;
  readonly windowDays: number | null;
  readonly dueOn: LocalDate;
  readonly acceptanceDueOn: LocalDate | null;
  readonly planDueOn: LocalDate | null;
}

/** The clocks of a task that goes on. */
export interface ResumedClocks {
  readonly id: Id;
  readonly due_on: LocalDate;
  readonly due_provisional: boolean;
  readonly window_days: number | null;
  readonly acceptance_due_on: LocalDate | null;
  readonly plan_due_on: LocalDate | null;
  readonly plan_days: number | null;
}

/** What an amendment changes on a task; null: it stays as it is. */
export interface AmendedTask {
  readonly id: Id;
  readonly due_on: LocalDate | null;
  readonly due_provisional: boolean | null;
  readonly targets: readonly Target[] | null;
  readonly actuals: readonly Actual[] | null;
  readonly claimed: number | null;
  readonly verified: number | null;
}

const task = `id, parent_id as "parentId", item_id as "itemId", to_org_unit_id as "toOrgUnitId", state, version, secrecy,
  reader_keys as "readerKeys"`;

const endable: readonly AssignmentState[] = [...activeStates, 'SUSPENDED'];
const ended = `state = 'CANCELLED', stopped_in = '', version = version + 1, halted_at = $3, halt_reason = $4, review_on = null`;
/** A task, what was given on from it, and what supports any of these. */
const below = `with recursive below as (select id from assignment where root_id = $1 and id = $2
  union select c.id from below join assignment c on c.root_id = $1 and (c.parent_id = below.id or c.lead_id = below.id))`;

/** Changes tasks and answers them as they are now. */
const changed = (update: string): string => `with done as (${update} returning a.*) select ${task} from done`;

/** Acts on the whole tree of a matter, each one statement whatever the number of tasks. */
export const trees = (uow: UnitOfWork) => {
  const { rootId } = uow.session;
  return {
    /** Every task of a matter, locked, leaves before roots. */
    lock: (itemId: Id) =>
      uow.query<TreeTask>(
        `select ${task} from assignment where root_id = $1 and item_id = $2
         order by cardinality(reader_keys) desc, id for update`,
        [rootId, itemId],
      ),
    /** A task with everything that ends with it, locked, leaves first. */
    lockUnder: (id: Id) =>
      uow.query<TreeTask>(
        `${below} select ${task} from assignment a where a.root_id = $1 and a.id in (select id from below)
         order by cardinality(reader_keys) desc, id for update of a`,
        [rootId, id],
      ),
    end: (itemId: Id, at: Date, reason: string) =>
      uow.query<TreeTask>(
        changed(`update assignment a set ${ended} where root_id = $1 and item_id = $2 and state = any($5)`),
        [rootId, itemId, at, reason, endable],
      ),
    endUnder: (id: Id, at: Date, reason: string) =>
      uow.query<TreeTask>(
        `${below}, done as (update assignment a set ${ended} where a.root_id = $1 and a.id in (select id from below)
           and a.state = any($5) returning a.*) select ${task} from done`,
        [rootId, id, at, reason, endable],
      ),
    /** The limits of every task of a matter, with the names of the units. */
    schedule: (itemId: Id) =>
      uow.query<ScheduledTask>(
        `select a.id, a.parent_id as "parentId", a.state, a.due_on::text as "dueOn", a.consolidation_days as "consolidationDays",
           ${nameInListsSql('o')} as "unitName"
         from assignment a join org_unit o on o.root_id = a.root_id and o.id = a.to_org_unit_id
         where a.root_id = $1 and a.item_id = $2`,
        [rootId, itemId],
      ),
    /** Puts the open tasks of an order under another, changes days and what is owed, and answers all that either reached. */
    amend: (itemId: Id, from: Id, to: Id, changes: readonly AmendedTask[]) =>
      uow.query<TreeTask>(
        changed(`update assignment a set version = a.version + 1,
          order_id = case when a.order_id = $3 then $4 else a.order_id end,
          due_on = coalesce(d.due_on, a.due_on), due_provisional = coalesce(d.due_provisional, a.due_provisional),
          window_days = case when d.due_on is null then a.window_days end, targets = coalesce(d.targets, a.targets),
          actuals = coalesce(d.actuals, a.actuals), claimed = coalesce(d.claimed, a.claimed), verified = coalesce(d.verified, a.verified)
          from assignment b
            left join jsonb_to_recordset($5) as d(id uuid, due_on date, due_provisional boolean, targets jsonb, actuals jsonb,
              claimed smallint, verified smallint) on d.id = b.id
          where a.root_id = $1 and a.item_id = $2 and b.root_id = a.root_id and b.id = a.id and a.state = any($6)
            and (d.id is not null or a.order_id = $3)`),
        [rootId, itemId, from, to, JSON.stringify(changes), openStates],
      ),
    suspend: (itemId: Id, at: Date, reason: string, reviewOn: LocalDate) =>
      uow.query<TreeTask>(
        changed(`update assignment a set stopped_in = state, state = 'SUSPENDED', version = version + 1, halted_at = $4,
          halt_reason = $5, review_on = $6 where root_id = $1 and item_id = $2 and state = any($3)`),
        [rootId, itemId, activeStates, at, reason, reviewOn],
      ),
    suspended: (itemId: Id) =>
      uow.query<StoppedTask>(
        `select ${task}, stopped_in as "stoppedIn", arrived_on::text as "arrivedOn", window_days as "windowDays",
           due_on::text as "dueOn", acceptance_due_on::text as "acceptanceDueOn", plan_due_on::text as "planDueOn"
         from assignment where root_id = $1 and item_id = $2 and state = 'SUSPENDED'`,
        [rootId, itemId],
      ),
    resume: (itemId: Id, clocks: readonly ResumedClocks[]) =>
      uow.query<TreeTask>(
        changed(`update assignment a set state = a.stopped_in, stopped_in = '', version = a.version + 1, halted_at = null,
          halt_reason = '', review_on = null, due_on = c.due_on, due_provisional = c.due_provisional,
          verified_series = '[]', forecast_on = null, window_days = c.window_days, acceptance_due_on = c.acceptance_due_on, plan_due_on = c.plan_due_on,
          plan_days = c.plan_days
          from jsonb_to_recordset($3) as c(id uuid, due_on date, due_provisional boolean, window_days smallint,
            acceptance_due_on date, plan_due_on date, plan_days smallint)
          where a.root_id = $1 and a.item_id = $2 and a.id = c.id and a.state = 'SUSPENDED'`),
        [rootId, itemId, JSON.stringify(clocks)],
      ),
  };
};
