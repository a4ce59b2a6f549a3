import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { NegativeEntryRow } from './negative-entry.entity.ts';
import { type NegativeRule, trackEvery } from './negative-list.rules.ts';

const most = 500;

/** The entries of a unit's ($2) matters and of the tasks that it holds. */
const mine = `with mine as (
    select n.id, a.id as task, a.to_org_unit_id as unit, n.left_at is null as open, a.state not in ('CANCELLED', 'SUPERSEDED') as live
    from item i join negative_entry n on n.root_id = i.root_id and n.item_id = i.id
      join assignment a on a.root_id = n.root_id and a.id = n.assignment_id where i.root_id = $1 and i.org_unit_id = $2
    union
    select n.id, a.id, a.to_org_unit_id, n.left_at is null, a.state not in ('CANCELLED', 'SUPERSEDED')
    from assignment a join negative_entry n on n.root_id = a.root_id and n.assignment_id = a.id
    where a.root_id = $1 and a.to_org_unit_id = $2)`;

/** What a list is narrowed to; null: to nothing. */
interface Narrowing {
  readonly left: boolean;
  readonly unit: number | null;
  readonly ruleId: string | null;
  readonly since: LocalDate | null;
}

/** Entries of the negative list that the session may read; the doors of the list alone write them. */
export const negativeList = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(NegativeEntryRow);
  const { rootId } = uow.session;
  const order = { enteredAt: 'ASC', id: 'ASC' } as const;
  return {
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    /** Puts a task on the list; whether it is there anew by this rule. */
    enter: async (task: Id, rule: NegativeRule, finding: Id | null): Promise<boolean> => {
      const values = [uow.ids.next(), task, rule, finding];
      const [put] = await uow.query<{ put: boolean }>('select app.enter_negative_list($1, $2, $3, $4) as put', values);
      return put?.put === true;
    },
    /** Puts late tasks on the list, as the clock; those that are there anew. */
    enterLate: async (tasks: readonly Id[], rule: NegativeRule): Promise<Id[]> => {
      const entries = tasks.map((task) => ({ id: uow.ids.next(), task }));
      const put = await uow.query<{ id: Id }>('select app.enter_late_list($1, $2) as id', [
        rule,
        JSON.stringify(entries),
      ]);
      return put.map(({ id }) => id);
    },
    /** Takes off the list what has passed, of a matter or of one task; the tasks of which an entry ended. */
    leave: async (matter: Id, task: Id | null): Promise<Id[]> =>
      (await uow.query<{ id: Id }>('select app.leave_negative_list($1, $2) as id', [matter, task])).map(({ id }) => id),
    /** The entries of a unit's matters and of its tasks that are still somebody's; or what has left the list, and what stood on it when its task ended. */
    of: async (unit: number, by: Narrowing): Promise<NegativeEntryRow[]> => {
      const found = await uow.query<{ id: Id }>(
        `${mine} select n.id from mine join negative_entry n on n.root_id = $1 and n.id = mine.id
           where $3 = (n.left_at is not null or not mine.live) and ($4::integer is null or mine.unit = $4)
             and ($5::text is null or n.rule_id = $5) and ($6::date is null or n.entered_on <= $6)
         order by n.entered_at desc, n.id desc limit ${most}`,
        [rootId, unit, by.left, by.unit, by.ruleId, by.since],
      );
      const order = new Map(found.map(({ id }, place) => [id, place]));
      const read = await rows.findBy({ rootId, id: In([...order.keys()]) });
      return read.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    },
    /** How many tasks of each unit are on that list. */
    countsFor: (unit: number) =>
      uow.query<{ unit: number; tasks: number }>(
        `${mine} select mine.unit, count(distinct mine.task)::integer as tasks from mine where mine.live and mine.open
         group by mine.unit order by tasks desc, mine.unit`,
        [rootId, unit],
      ),
    /** A batch of tasks that stand on the list another week, for the clock. */
    takeToTrack: (row: string): Promise<Occasion[]> => {
      const week = `a.negative_from::text || ' ' || ($3::date - a.negative_from) / ${trackEvery}`;
      return uow.query<Occasion>(
        `select a.id, ${week} as occasion from assignment a
         where a.root_id = $1 and a.negative_from <= $3::date - ${trackEvery}
           and a.state not in ('CANCELLED', 'SUPERSEDED', 'SUSPENDED') and ${unmarked('$2', 'a.id', week)}
         order by a.negative_from, a.id limit ${clockBatch} for update of a skip locked`,
        [rootId, row, localDateOf(uow.now)],
      );
    },
  };
};
