import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** How many clocks an import moved from a day to another; not applied: earlier, so it waits for consent. */
export interface ClockChange {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly applied: boolean;
}

/** The arrangement of a year was imported for a province; told to its administrators. */
export const holidayImported = (
  rootId: number,
  year: number,
  version: number,
  changes: readonly ClockChange[],
): DomainEvent => ({
  kind: 'calendar.imported',
  subjectType: 'HolidayYear',
  subjectId: String(year),
  readerKeys: [rootId * 64 + 63],
  payload: { year, version, changes },
});
