import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ObjectionRow } from './objection.entity.ts';

/** An objection as it is raised. */
type NewObjection = Omit<
  ObjectionRow,
  'rootId' | 'decision' | 'decisionReason' | 'decidedBy' | 'decidedByName' | 'decidedByUnitId' | 'decidedAt'
>;

/** What a decision writes. */
type Decision = Pick<
  ObjectionRow,
  'decision' | 'decisionReason' | 'decidedBy' | 'decidedByName' | 'decidedByUnitId' | 'decidedAt'
>;

/** Objections that the session may read; row security decides which. */
export const objections = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ObjectionRow);
  const { rootId } = uow.session;
  return {
    ofAssignments: (ids: readonly Id[]) =>
      rows.find({ where: { rootId, assignmentId: In([...ids]) }, order: { place: 'ASC' } }),
    insert: (row: NewObjection) => rows.insert({ rootId, ...row }),
    decide: (assignmentId: Id, place: number, decision: Decision) =>
      rows.update({ rootId, assignmentId, place }, decision),
  };
};
