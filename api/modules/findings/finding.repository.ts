import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { FindingRow } from './finding.entity.ts';
import { type FindingState, silentStates } from './finding.machine.ts';
import { type Binding, closedMatters, gone, type Obstacle } from './finding.rules.ts';

type Recorded =
  | (
      | 'id'
      | 'itemId'
      | 'assignmentId'
      | 'orgUnitId'
      | 'grantKey'
      | 'operationId'
      | 'visitId'
      | 'extendsId'
      | 'state'
      | 'version'
      | 'findingClass'
    )
  | ('obstacle' | 'risk' | 'problem' | 'evidence' | 'foundOn' | 'recordedByPerson' | 'recordedByName' | 'recordedAt')
  | 'secrecy';

/** What a check on a peer finds anew of what was recorded. */
type Checked =
  | ('state' | 'version' | 'problem' | 'evidence' | 'foundOn')
  | ('recordedByPerson' | 'recordedByName' | 'recordedAt');

/** What may change of a finding after it was recorded. */
export type FindingChanges = Partial<Omit<FindingRow, Exclude<Recorded, Checked> | 'rootId'>>;

const most = 200;

/** Findings that the session may read; row security decides which. */
export const findings = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(FindingRow);
  const { rootId } = uow.session;
  const order = { recordedAt: 'ASC', id: 'ASC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    ofVisits: (ids: readonly Id[]) => rows.find({ where: { rootId, visitId: In([...ids]) }, order }),
    ofOperations: (ids: readonly Id[]) => rows.find({ where: { rootId, operationId: In([...ids]) }, order }),
    insert: (row: Pick<FindingRow, Recorded>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: FindingChanges) => rows.update({ rootId, id }, changes),
    /** Findings in some states of matters of a unit, of tasks that it holds, or that it found, those due first. */
    of: async (unit: number, states: readonly FindingState[]): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select id from (
             select f.id, f.look_back_on, f.due_on, f.recorded_at from finding f
               where f.root_id = $1 and f.org_unit_id = $2 and f.state = any($3)
             union select f.id, f.look_back_on, f.due_on, f.recorded_at
               from assignment a join finding f on f.root_id = a.root_id and f.assignment_id = a.id
               where a.root_id = $1 and a.to_org_unit_id = $2 and f.state = any($3)
             union select f.id, f.look_back_on, f.due_on, f.recorded_at
               from item i join finding f on f.root_id = i.root_id and f.item_id = i.id
               where i.root_id = $1 and i.org_unit_id = $2 and f.state = any($3)) mine
           order by coalesce(look_back_on, due_on), recorded_at, id limit ${most}`,
          [rootId, unit, states],
        )
      ).map(({ id }) => id),
    /** What waits for a look-back in tasks of the unit to which each visit goes, or at which it looks; those due first. */
    awaitingOn: (visitIds: readonly Id[]) =>
      uow.query<{ visitId: Id; id: Id }>(
        `select v.id as "visitId", f.id from visit v cross join lateral (
           select f.id, f.look_back_on from (
             select a.id, a.state from assignment a where a.root_id = v.root_id and a.to_org_unit_id = v.target_unit_id
             union select a.id, a.state from visit_task t join assignment a on a.root_id = t.root_id and a.id = t.assignment_id
               where t.root_id = v.root_id and t.visit_id = v.id) a
             join finding f on f.root_id = v.root_id and f.assignment_id = a.id
           where f.state = 'CLOSED' and a.state <> all($3) order by f.look_back_on, f.id limit ${most}) f
         where v.root_id = $1 and v.id = any($2) order by f.look_back_on, f.id`,
        [rootId, visitIds, gone],
      ),
    rectifyingIn: (itemId: Id) =>
      uow.query<{ id: Id; dueOn: LocalDate }>(
        `select id, due_on::text as "dueOn" from finding where root_id = $1 and item_id = $2 and state = 'RECTIFYING'`,
        [rootId, itemId],
      ),
    /** Those of some matters that are not over. */
    running: async (itemIds: readonly Id[]): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>('select id from item where root_id = $1 and id = any($2) and state <> all($3)', [
          ...[rootId, itemIds, closedMatters],
        ])
      ).map(({ id }) => id),
    /** The checks of other units by findings, in the order in which they were begun. */
    extendedTo: (ids: readonly Id[]) => rows.find({ where: { rootId, extendsId: In([...ids]) }, order: { id: 'ASC' } }),
    /** The units whose ordered findings in a matter name an obstacle. */
    unitsNaming: (itemId: Id, obstacle: Obstacle) =>
      uow.query<{ unit: number }>(
        `select distinct a.to_org_unit_id as unit from finding f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
         where f.root_id = $1 and f.item_id = $2 and f.obstacle = $3 and f.state <> all($4)`,
        [rootId, itemId, obstacle, silentStates],
      ),
    /** The states of the findings of a matter or of a visit that the session reads, each with that of its task. */
    standingOn: (of: 'item_id' | 'visit_id', id: Id) =>
      uow.query<Binding>(
        `select f.state, a.state as "taskState" from finding f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
         where f.root_id = $1 and f.${of} = $2`,
        [rootId, id],
      ),
    /** The same of every finding of a matter that the session reads, whoever reads the finding. */
    allStandingOn: (itemId: Id) =>
      uow.query<Binding>('select state, task_state as "taskState" from app.findings_standing($1)', [itemId]),
    /** The grants in force by which a unit verifies a task: the key of each, and its joint operation. */
    verifyingGrants: (itemId: Id, unit: number, given: readonly number[]) =>
      uow.query<{ grantKey: number; operationId: Id | null }>(
        `select grant_key as "grantKey", null as "operationId" from mandate where root_id = $1 and item_id = $2 and delegate_unit_id = $3
           and grant_key = any($4) and 'VERIFY' = any(powers) and starts_at <= $5 and ends_at > $5 and ended_at is null
         union all select o.grant_key, o.id from joint_scope s
           join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
           join joint_member m on m.root_id = s.root_id and m.operation_id = s.operation_id and m.org_unit_id = $3
         where s.root_id = $1 and s.item_id = $2 and o.grant_key = any($4) and 'VERIFY' = any(o.powers) and o.state = 'APPROVED'
           and m.state = 'ACCEPTED' and o.starts_at <= $5 and o.ends_at > $5 and o.ended_at is null
         order by 2 nulls last, 1 limit 1`,
        [rootId, itemId, unit, given, new Date(uow.now)],
      ),
    /** A batch of findings whose limit has passed without an answer and that were not told so, each with its task. */
    takeLate: (row: string, today: LocalDate) =>
      uow.query<Occasion & { assignmentId: Id }>(
        `select f.id, f.assignment_id as "assignmentId", f.due_on::text as occasion from finding f
         join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
         where f.root_id = $1 and f.state = 'RECTIFYING' and f.due_on < $3 and a.state not in ('SUSPENDED', 'CANCELLED', 'SUPERSEDED')
           and ${unmarked('$2', 'f.id', 'f.due_on::text')}
         order by f.due_on, f.id limit ${clockBatch} for update of f skip locked`,
        [rootId, row, today],
      ),
  };
};
