import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { JointMemberRow, JointOperationRow, JointScopeRow } from './joint-operation.entity.ts';

type Decision = 'state' | 'version' | 'decidedByName' | 'decidedAt' | 'decisionWords' | 'readerKeys';
type Ending = 'endedAt' | 'endReason' | 'version' | 'taggedLinkages';
type Answer = 'state' | 'version' | 'part' | 'answeredByName' | 'answeredAt' | 'answerWords' | 'readerKeys';
type OperationInsert = Omit<
  JointOperationRow,
  'rootId' | Exclude<Decision, 'state' | 'version' | 'readerKeys'> | 'endedAt' | 'endReason'
>;
type MemberInsert = Omit<JointMemberRow, 'rootId' | 'answeredByName' | 'answeredAt' | 'answerWords'>;

const inOrder = { id: 'ASC' } as const;

/** Joint operations that the session may read, their members and what they are over; row security decides which. */
export const jointOperations = (uow: UnitOfWork) => {
  const operations = uow.manager.getRepository(JointOperationRow);
  const members = uow.manager.getRepository(JointMemberRow);
  const scopes = uow.manager.getRepository(JointScopeRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => operations.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => operations.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    membersOf: (ids: readonly Id[]) => members.find({ where: { rootId, operationId: In([...ids]) }, order: inOrder }),
    /** The members of an operation as no order that names one of them can change them meanwhile. */
    lockMembers: (operationId: Id) =>
      members.find({ where: { rootId, operationId }, order: inOrder, lock: { mode: 'pessimistic_write' } }),
    /** Those of some operations in whose scope a unit holds a task, of which it is the office or a body. */
    recusedIn: async (ids: readonly Id[], unit: number): Promise<Id[]> =>
      (await uow.query<{ id: Id }>('select id from app.recused_in($1, $2) id', [ids, unit])).map(({ id }) => id),
    scopesOf: (ids: readonly Id[]) => scopes.find({ where: { rootId, operationId: In([...ids]) }, order: inOrder }),
    /** The operations that lie over matters, those proposed and over among them, oldest first. */
    ofItems: (ids: readonly Id[]) =>
      uow.query<{ itemId: Id; id: Id }>(
        `select s.item_id as "itemId", o.id from joint_scope s join joint_operation o on o.root_id = s.root_id and o.id = s.operation_id
         where s.root_id = $1 and s.item_id = any($2) order by o.proposed_at, o.id`,
        [rootId, ids],
      ),
    /** The operations of a unit, as its office or as one of the bodies invited, latest first. */
    ofUnit: async (unit: number): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select o.id from joint_operation o where o.root_id = $1 and (o.org_unit_id = $2 or exists (select from joint_member m
             where m.root_id = o.root_id and m.operation_id = o.id and m.org_unit_id = $2))
           order by o.starts_at desc, o.id desc limit 200`,
          [rootId, unit],
        )
      ).map(({ id }) => id),
    insert: async (
      operation: OperationInsert,
      named: readonly MemberInsert[],
      over: readonly Omit<JointScopeRow, 'rootId' | 'addedAt'>[],
    ): Promise<void> => {
      await operations.insert({ rootId, ...operation, decisionWords: '', endReason: '' });
      await members.insert(named.map((row) => ({ rootId, ...row, answerWords: '' })));
      await scopes.insert(over.map((row) => ({ rootId, ...row })));
    },
    save: (id: Id, changes: Partial<Pick<JointOperationRow, Decision | Ending>>) =>
      operations.update({ rootId, id }, changes),
    saveMember: (id: Id, changes: Partial<Pick<JointMemberRow, Answer>>) => members.update({ rootId, id }, changes),
    addScope: (row: Omit<JointScopeRow, 'rootId'>) => scopes.insert({ rootId, ...row }),
    /** Shows the scope of an operation to the bodies that take part in it. */
    showScope: (operationId: Id, readerKeys: number[]) => scopes.update({ rootId, operationId }, { readerKeys }),
  };
};
