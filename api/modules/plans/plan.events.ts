import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a plan need of it. */
interface Subject {
  readonly id: string;
  readonly itemId: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** A step of a plan inside its unit, told to the unit's own people; what goes up is told of its assignment. */
export const planKept = (kind: 'plan.drafted' | 'plan.handedIn' | 'plan.returned', plan: Subject): DomainEvent => ({
  kind,
  subjectType: 'Plan',
  subjectId: plan.id,
  itemId: plan.itemId,
  readerKeys: plan.readerKeys,
  secrecy: plan.secrecy,
  payload: { unit: plan.orgUnitId },
});
