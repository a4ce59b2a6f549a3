import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ContactPointRow } from './contact-point.entity.ts';

type Changes = Partial<
  Pick<
    ContactPointRow,
    'name' | 'purpose' | 'contactPostId' | 'contactUnitId' | 'contactName' | 'state' | 'version' | 'endedAt'
  >
>;

const most = 200;

/** Contact points that the session may read; row security decides which. */
export const contactPoints = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ContactPointRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** Those of an office and those of a post, the newest first. */
    of: (orgUnitId: number, contactPostId: Id) =>
      rows.find({
        where: [
          { rootId, orgUnitId },
          { rootId, contactPostId },
        ],
        order: { state: 'ASC', establishedAt: 'DESC', id: 'ASC' },
        take: most,
      }),
    insert: (row: Omit<ContactPointRow, 'rootId' | 'endedAt'>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Changes) => rows.update({ rootId, id }, changes),
  };
};
