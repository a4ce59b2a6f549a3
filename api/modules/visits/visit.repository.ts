import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { VisitGradeRow, VisitMemberRow, VisitRecordRow, VisitRow, VisitRuleRow, VisitTaskRow } from './visit.entity.ts';

type Plan = 'approverPost' | 'approverName' | 'jointOperationId';
type Life =
  | 'state'
  | 'version'
  | 'approvedAt'
  | 'underwayAt'
  | 'grades'
  | 'gradeVersion'
  | 'releasedAt'
  | 'closedAt'
  | 'cancelReason';
type VisitInsert = Omit<VisitRow, 'rootId' | Exclude<Life, 'state' | 'version'>>;

/** Somebody of another unit who may go, and the units of all his posts. */
export interface InspectorRow {
  readonly postId: Id;
  readonly personName: string;
  readonly role: string;
  readonly orgUnitId: number;
  readonly units: readonly number[];
}

/** How many visits of an office began in a year, and of which sorts. */
export interface VisitCounts {
  readonly visits: number;
  readonly unannounced: number;
  readonly routine: number;
  readonly joint: number;
  readonly proactive: number;
}

/** A task at which a visit looks, as it stands. */
export type LookedAt = Pick<VisitTaskRow, 'assignmentId' | 'itemId' | 'secrecy'>;

/** Visits that the session may read; row security decides which. */
export const visits = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(VisitRow);
  const members = uow.manager.getRepository(VisitMemberRow);
  const tasks = uow.manager.getRepository(VisitTaskRow);
  const records = uow.manager.getRepository(VisitRecordRow);
  const grades = uow.manager.getRepository(VisitGradeRow);
  const rules = uow.manager.getRepository(VisitRuleRow);
  const { rootId } = uow.session;
  return {
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** The visits that a post makes, plans or approves, and those of a unit, as its office or as the inspected; latest first. */
    of: (unit: number, post: Id) =>
      rows
        .createQueryBuilder('v')
        .where('v.rootId = :rootId', { rootId })
        .andWhere(
          `(v.orgUnitId = :unit or v.targetUnitId = :unit or v.approverPost = :post
            or v.id in (select m.visit_id from visit_member m where m.root_id = :rootId and m.post_id = :post))`,
          { unit, post },
        )
        .orderBy({ 'v.plannedAt': 'DESC', 'v.id': 'DESC' })
        .take(200)
        .getMany(),
    /** The visits of a joint operation, in the order of their days. */
    ofOperation: (jointOperationId: Id) =>
      rows.find({ where: { rootId, jointOperationId }, order: { fromDay: 'ASC', id: 'ASC' }, take: 200 }),
    membersOf: (visitId: Id) => members.find({ where: { rootId, visitId }, order: { id: 'ASC' } }),
    tasksOf: (visitId: Id) => tasks.find({ where: { rootId, visitId }, order: { id: 'ASC' } }),
    recordOf: (visitId: Id) => records.findOneBy({ rootId, visitId }),
    rule: () => rules.findOne({ where: { rootId, tenantId: uow.session.tenantId }, order: { version: 'DESC' } }),
    /** Those of a unit below who may go to another's region. */
    inspectorsOf: (unit: number) =>
      uow.query<InspectorRow>(
        `select post_id as "postId", person_name as "personName", role, org_unit_id as "orgUnitId", units from app.inspectors($1)`,
        [unit],
      ),
    /** Those of the bodies of a joint operation who may go on a visit of it, for its office. */
    jointInspectorsOf: (operationId: Id) =>
      uow.query<InspectorRow>(
        `select post_id as "postId", person_name as "personName", role, org_unit_id as "orgUnitId", units from app.joint_inspectors($1)`,
        [operationId],
      ),
    /** Whether a unit is the office of an approved joint operation that is not over. */
    isOfficeOf: async (operationId: Id, unit: number): Promise<boolean> =>
      (
        await uow.query(
          `select from joint_operation where root_id = $1 and id = $2 and org_unit_id = $3 and state = 'APPROVED'
             and ended_at is null and ends_at > app.now()`,
          [rootId, operationId, unit],
        )
      ).length > 0,
    /** A visit, held so that nobody closes it before what is recorded of it stands. */
    hold: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_read' } }),
    /** Those of some tasks that a unit holds and the session reads, held against a change of their class. */
    heldBy: (ids: readonly Id[], unit: number): Promise<LookedAt[]> =>
      uow.query<LookedAt>(
        `select id as "assignmentId", item_id as "itemId", secrecy from assignment
         where root_id = $1 and id = any($2) and to_org_unit_id = $3 order by id for share`,
        [rootId, ids, unit],
      ),
    /** How many visits of the acting office began in a year. */
    counts: async (year: number): Promise<VisitCounts> => {
      const [row] = await uow.query<VisitCounts>('select * from app.visit_counts($1)', [year]);
      if (row === undefined) throw new Error('Visits were not counted');
      return row;
    },
    /** Tasks that a unit holds and the session reads, accepted ones too, but none that is gone; latest first. */
    standingTasksOf: async (unit: number): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select id from assignment where root_id = $1 and to_org_unit_id = $2 and state not in ('CANCELLED', 'SUPERSEDED')
           order by id desc limit 50`,
          [rootId, unit],
        )
      ).map(({ id }) => id),
    insert: async (
      visit: VisitInsert,
      team: readonly Omit<VisitMemberRow, 'rootId'>[],
      looked: readonly Omit<VisitTaskRow, 'rootId'>[],
    ) => {
      await rows.insert({ rootId, ...visit, cancelReason: '' });
      await members.insert(team.map((row) => ({ rootId, ...row })));
      if (looked.length > 0) await tasks.insert(looked.map((row) => ({ rootId, ...row })));
    },
    /** Puts more people and tasks to a visit. */
    add: async (team: readonly Omit<VisitMemberRow, 'rootId'>[], looked: readonly Omit<VisitTaskRow, 'rootId'>[]) => {
      if (team.length > 0) await members.insert(team.map((row) => ({ rootId, ...row })));
      if (looked.length > 0) await tasks.insert(looked.map((row) => ({ rootId, ...row })));
    },
    save: (id: Id, changes: Partial<Pick<VisitRow, Life | Plan>>) => rows.update({ rootId, id }, changes),
    gradesOf: (visitId: Id) => grades.findBy({ rootId, visitId }),
    insertGrades: async (rows: readonly Omit<VisitGradeRow, 'rootId'>[]) => {
      if (rows.length > 0) await grades.insert(rows.map((row) => ({ rootId, ...row })));
    },
    insertRecord: (row: Omit<VisitRecordRow, 'rootId'>) => records.insert({ rootId, ...row }),
    insertRule: (row: Omit<VisitRuleRow, 'rootId' | 'tenantId'>) =>
      rules.insert({ rootId, tenantId: uow.session.tenantId, ...row }),
  };
};
