import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { TaskForceRow } from './task-force.entity.ts';

/** What the events of a task force need of it. */
type Subject = Pick<TaskForceRow, 'id' | 'itemId' | 'orgUnitId' | 'grantKey' | 'secrecy'>;

/** The steps of a task force. */
export type ForceStep = 'formed' | 'memberAsked' | 'joined' | 'declined' | 'memberLeft' | 'dissolved';

/** A step of a task force, told to its lead, to those who serve in it, and to the unit it is about. */
export const forceTold = (step: ForceStep, force: Subject, unit: number | null = null): DomainEvent => ({
  kind: `taskForce.${step}`,
  subjectType: 'TaskForce',
  subjectId: force.id,
  itemId: force.itemId,
  readerKeys: [...new Set([force.orgUnitId * 64, ...(unit === null ? [] : [unit * 64])]), ...[force.grantKey]],
  secrecy: force.secrecy,
  payload: unit === null ? {} : { unit },
});
