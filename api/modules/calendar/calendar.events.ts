import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** The arrangement of a year was imported for a province; told to its administrators. */
export const holidayImported = (rootId: number, year: number, version: number): DomainEvent => ({
  kind: 'calendar.imported',
  subjectType: 'HolidayYear',
  subjectId: String(year),
  readerKeys: [rootId * 64 + 63],
  payload: { year, version },
});
