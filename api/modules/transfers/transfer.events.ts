import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What a receiving body can do with a transfer. */
export type TransferTold = 'transfer.accepted' | 'transfer.returned' | 'transfer.registered';

/** What the events of a transfer need of it. */
interface Subject {
  readonly id: string;
  readonly itemId: string;
  readonly readerKeys: readonly number[];
  readonly secrecy: number;
}

/** An answer of the receiving body, told to whoever may read the transfer; texts stay in the row. */
export const transferTold = (kind: TransferTold, transfer: Subject): DomainEvent => ({
  kind,
  subjectType: 'Transfer',
  subjectId: transfer.id,
  itemId: transfer.itemId,
  readerKeys: transfer.readerKeys,
  secrecy: transfer.secrecy,
  payload: {},
});
