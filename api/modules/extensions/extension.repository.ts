import { In, IsNull } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { ExtensionRow } from './extension.entity.ts';

type Decided = 'decision' | 'decisionReason' | 'decidedByUnitId' | 'decidedByName' | 'decidedAt';

/** Requests and everything that waits for them, from `$2` down. */
const waiting = `with recursive down as (
  select root_id, id from extension_request where root_id = $1 and id = any($2)
  union all select r.root_id, r.id from down join extension_request r on r.root_id = down.root_id and r.carried_by = down.id
)`;

/** Extension requests that the session may read; row security decides which. */
export const extensions = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ExtensionRow);
  const { rootId } = uow.session;
  return {
    ofAssignments: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, assignmentId: In([...ids]) }, order: { askedAt: 'ASC', id: 'ASC' } }),
    insert: (row: Omit<ExtensionRow, 'rootId' | 'carriedBy' | Decided>) => rows.insert({ rootId, ...row }),
    decide: (ids: readonly Id[], decision: Pick<ExtensionRow, Decided>) =>
      rows.update({ rootId, id: In([...ids]), decision: IsNull() }, decision),
    /** Requests of the tasks directly under an assignment that wait for a decision on a day. */
    openUnder: (parentId: Id, today: LocalDate) =>
      uow.query<Pick<ExtensionRow, 'id' | 'wantedOn'>>(
        `select r.id, r.wanted_on::text as "wantedOn" from extension_request r
         join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
         where r.root_id = $1 and a.parent_id = $2 and r.decision is null and r.decide_by >= $3`,
        [rootId, parentId, today],
      ),
    carry: (ids: readonly Id[], carriedBy: Id) => rows.update({ rootId, id: In([...ids]) }, { carriedBy }),
    /** What waits for a request, at every depth: each with its assignment. */
    waitingFor: (id: Id) =>
      uow.query<{ id: Id; assignmentId: Id }>(
        `${waiting} select r.id, r.assignment_id as "assignmentId" from down join extension_request r
           on r.root_id = down.root_id and r.id = down.id where r.id <> all($2) and r.decision is null`,
        [rootId, [id]],
      ),
    waitUntil: (ids: readonly Id[], decideBy: LocalDate) => rows.update({ rootId, id: In([...ids]) }, { decideBy }),
    /** A batch of requests whose time to be decided is over, locked. */
    takeOverdue: (today: LocalDate) =>
      uow.query<{ id: Id; assignmentId: Id }>(
        `select id, assignment_id as "assignmentId" from extension_request
         where root_id = $1 and decision is null and decide_by < $2
         order by decide_by, id limit ${clockBatch} for update skip locked`,
        [rootId, today],
      ),
  };
};
