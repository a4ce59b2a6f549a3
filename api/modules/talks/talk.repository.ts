import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { TalkRow } from './talk.entity.ts';

/** What a talk is born with. */
type Proposed =
  | ('id' | 'itemId' | 'assignmentId' | 'officeUnitId' | 'orgUnitId' | 'state' | 'version' | 'about' | 'findingId')
  | ('cardId' | 'entryId' | 'ruleId' | 'reason' | 'proposedByName' | 'proposedAt' | 'leaderPost' | 'leaderName')
  | 'secrecy';

/** What may change of it later. */
export type TalkChanges = Partial<Omit<TalkRow, Exclude<Proposed, 'state' | 'version'> | 'rootId'>>;

const most = 200;

/** Talks that the acting post may read; row security decides which. */
export const talks = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(TalkRow);
  const { rootId } = uow.session;
  const order = { proposedAt: 'DESC', id: 'DESC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    /** The talks of an office, with a unit, and of a post that leads or was delegated, the latest first. */
    of: (unit: number, post: Id) =>
      rows.find({
        where: [
          { rootId, officeUnitId: unit },
          { rootId, orgUnitId: unit },
          { rootId, leaderPost: post },
          { rootId, delegatePost: post },
        ],
        order,
        take: most,
      }),
    insert: (row: Pick<TalkRow, Proposed>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: TalkChanges) => rows.update({ rootId, id }, changes as Partial<TalkRow>),
  };
};
