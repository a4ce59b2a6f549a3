import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a request need of it. */
interface Subject {
  readonly id: string;
  readonly itemId: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

export type CoordinationTold =
  | 'coordination.asked'
  | 'coordination.answered'
  | 'coordination.closed'
  | 'coordination.late';

/** A step of a request for coordination, told to whoever reads the request and to nobody else of the matter. */
export const coordinationTold = (kind: CoordinationTold, row: Subject, payload: object = {}): DomainEvent => ({
  kind,
  subjectType: 'Coordination',
  subjectId: row.id,
  itemId: row.itemId,
  readerKeys: row.readerKeys,
  secrecy: row.secrecy,
  payload: { unit: row.orgUnitId, ...payload },
});
