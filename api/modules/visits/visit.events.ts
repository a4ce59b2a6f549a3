import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { VisitRow } from './visit.entity.ts';
import { isToldOutside } from './visit.rules.ts';

/** What the events of a visit need of it. */
type Subject = Pick<
  VisitRow,
  'id' | 'teamKey' | 'orgUnitId' | 'targetUnitId' | 'announced' | 'approvedAt' | 'releasedAt'
>;

/** The steps of a visit. */
export type VisitStep =
  | 'planned'
  | 'approved'
  | 'approverNamed'
  | 'joined'
  | 'merged'
  | 'begun'
  | 'submitted'
  | 'released'
  | 'rectifying'
  | 'closed'
  | 'cancelled';

const inside: readonly VisitStep[] = ['submitted', 'approverNamed', 'joined', 'merged'];

/**
 * A step of a visit, told to those who make it, and to the office and the inspected unit where they may know of it; what was found is not
 * told by its step, nor who approves it or to what it belongs.
 */
export const visitTold = (step: VisitStep, visit: Subject): DomainEvent => ({
  kind: `visit.${step}`,
  subjectType: 'Visit',
  subjectId: visit.id,
  readerKeys: [
    visit.teamKey,
    ...(isToldOutside(visit) && !inside.includes(step) ? [visit.orgUnitId * 64, visit.targetUnitId * 64] : []),
  ],
  secrecy: 1,
  payload: {},
});
