import { In } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { RectificationRow } from './rectification.entity.ts';

/** An order to rectify as it is proposed. */
export type NewRectification = Pick<
  RectificationRow,
  | 'id'
  | 'tenantId'
  | 'itemId'
  | 'assignmentId'
  | 'orgUnitId'
  | 'toOrgUnitId'
  | 'round'
  | 'state'
  | 'ground'
  | 'findings'
  | 'demand'
  | 'evidenceAsked'
  | 'dueWas'
  | 'dueOn'
  | 'proposedBy'
  | 'proposedByName'
  | 'proposedAt'
  | 'secrecy'
  | 'readerKeys'
>;

/** Orders to rectify that the session may read; row security decides which. */
export const rectifications = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(RectificationRow);
  const { rootId } = uow.session;
  const order = { proposedAt: 'ASC', id: 'ASC' } as const;
  return {
    ofItems: (itemIds: readonly Id[]) => rows.find({ where: { rootId, itemId: In([...itemIds]) }, order }),
    ofAssignments: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    insert: (row: NewRectification) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<RectificationRow>) => rows.update({ rootId, id }, changes),
    /** A batch of open orders whose limit has passed and that were not told so, each with its assignment; nothing while the matter stands still. */
    takeLate: (row: string, today: LocalDate) =>
      uow.query<Occasion & { assignmentId: Id }>(
        `select r.id, r.assignment_id as "assignmentId", r.due_on::text as occasion from rectification_order r
         join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
         where r.root_id = $1 and r.state = 'OPEN' and r.due_on < $3 and a.state not in ('SUSPENDED', 'CANCELLED', 'SUPERSEDED')
           and ${unmarked('$2', 'r.id', 'r.due_on::text')}
         order by r.due_on, r.id limit ${clockBatch} for update of r skip locked`,
        [rootId, row, today],
      ),
  };
};
