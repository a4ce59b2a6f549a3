import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { FindingRow } from './finding.entity.ts';

/** What of a finding its events need; the unit that is inspected reads none of them. */
type Subject = Pick<FindingRow, 'id' | 'itemId' | 'grantKey' | 'secrecy'>;

/**
 * A step of a finding before anything is ordered, told to the office of the matter and under the grant by which it was found; while the
 * visit on which it was found is hidden, to those who make that alone (Z11).
 */
export const findingTold = (
  step: 'recorded' | 'withdrawn' | 'extended' | 'cleared' | 'transferred' | 'passedOn' | 'takenBack',
  row: Subject,
  office: number,
  hiddenBy: number | null = null,
): DomainEvent => ({
  kind: `finding.${step}`,
  subjectType: 'Finding',
  subjectId: row.id,
  itemId: row.itemId,
  readerKeys: hiddenBy !== null ? [hiddenBy] : [office * 64, ...(row.grantKey === null ? [] : [row.grantKey])],
  secrecy: row.secrecy,
  payload: {},
});
