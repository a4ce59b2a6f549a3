import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { FindingRow } from './finding.entity.ts';

/** What of a finding its events need; the unit that is inspected reads none of them. */
type Subject = Pick<FindingRow, 'id' | 'itemId' | 'grantKey' | 'secrecy'>;

/** A step of a finding before anything is ordered, told to the office of the matter and under the grant by which it was found. */
export const findingTold = (
  step: 'recorded' | 'withdrawn' | 'extended' | 'cleared',
  row: Subject,
  office: number,
): DomainEvent => ({
  kind: `finding.${step}`,
  subjectType: 'Finding',
  subjectId: row.id,
  itemId: row.itemId,
  readerKeys: [office * 64, ...(row.grantKey === null ? [] : [row.grantKey])],
  secrecy: row.secrecy,
  payload: {},
});
