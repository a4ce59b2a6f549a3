import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { TaskForceMemberRow, TaskForceRow } from './task-force.entity.ts';

type Ending = 'state' | 'version' | 'dissolvedByName' | 'dissolvedAt' | 'dissolveReason';
type Service = 'state' | 'version' | 'postId' | 'personName' | 'answeredAt' | 'answerWords';
type ForceInsert = Omit<TaskForceRow, 'rootId' | 'dissolvedByName' | 'dissolvedAt' | 'dissolveReason'>;
type MemberInsert = Omit<TaskForceMemberRow, 'rootId' | 'answeredAt' | 'answerWords'>;

/** Task forces that the session may read, and their members; row security decides which. */
export const taskForces = (uow: UnitOfWork) => {
  const forces = uow.manager.getRepository(TaskForceRow);
  const members = uow.manager.getRepository(TaskForceMemberRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => forces.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => forces.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    lockMember: (id: Id) => members.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    memberById: (id: Id) => members.findOneBy({ rootId, id }),
    ofTasks: (ids: readonly Id[]) =>
      forces.find({ where: { rootId, assignmentId: In([...ids]) }, order: { formedAt: 'ASC', id: 'ASC' } }),
    membersOf: (ids: readonly Id[]) => members.find({ where: { rootId, forceId: In([...ids]) }, order: { id: 'ASC' } }),
    /** The task forces that a unit leads, of which it is asked for people, or in which a post serves or served; latest first. */
    of: async (unit: number, post: Id): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select f.id from task_force f where f.root_id = $1 and (f.org_unit_id = $2 or exists (select from task_force_member m
             where m.root_id = f.root_id and m.force_id = f.id and (m.org_unit_id = $2 or m.post_id = $3)))
           order by f.state, f.formed_at desc, f.id desc limit 200`,
          [rootId, unit, post],
        )
      ).map(({ id }) => id),
    /** The most keys on a task or one below it: each has room for few. */
    mostKeysUnder: async (assignmentId: Id): Promise<number> => {
      const [row] = await uow.query<{ n: number | null }>(
        `select max(cardinality(reader_keys)) as n from assignment where root_id = $1 and (id = $2 or $2 = any(ancestors))`,
        [rootId, assignmentId],
      );
      return row?.n ?? 0;
    },
    insert: async (force: ForceInsert): Promise<void> => {
      await forces.insert({ rootId, ...force, dissolveReason: '' });
    },
    insertMembers: async (rows: readonly MemberInsert[]): Promise<void> => {
      await members.insert(rows.map((row) => ({ rootId, ...row, answerWords: '' })));
    },
    save: (id: Id, changes: Partial<Pick<TaskForceRow, Ending>>) => forces.update({ rootId, id }, changes),
    saveMember: (id: Id, changes: Partial<Pick<TaskForceMemberRow, Service>>) =>
      members.update({ rootId, id }, changes),
  };
};
