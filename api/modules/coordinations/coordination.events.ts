import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a request need of it. */
interface Subject {
  readonly id: string;
  readonly direction: 'LATERAL' | 'UPWARD';
  readonly itemId: string;
  readonly orgUnitId: number;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** The steps of a request. */
export type Step = 'asked' | 'answered' | 'closed' | 'withdrawn' | 'lapsed' | 'late';

const kinds = { LATERAL: 'coordination', UPWARD: 'support' } as const;

/** A step of a request for coordination or support, told to whoever reads the request and to nobody else of the matter. */
export const coordinationTold = (step: Step, row: Subject, payload: object = {}): DomainEvent => ({
  kind: `${kinds[row.direction]}.${step}`,
  subjectType: 'Coordination',
  subjectId: row.id,
  itemId: row.itemId,
  readerKeys: row.readerKeys,
  secrecy: row.secrecy,
  payload: { unit: row.orgUnitId, ...payload },
});
