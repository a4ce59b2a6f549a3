import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a report need of it. */
interface Subject {
  readonly id: string;
  readonly itemId: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** A step of a report inside its unit, told to the unit's own people; what goes up is told of its assignment. */
export const reportKept = (
  kind: 'report.drafted' | 'report.handedIn' | 'report.returned',
  report: Subject,
): DomainEvent => ({
  kind,
  subjectType: 'Report',
  subjectId: report.id,
  itemId: report.itemId,
  readerKeys: report.readerKeys,
  secrecy: report.secrecy,
  payload: { unit: report.orgUnitId },
});
