import type { UnitOfWork } from './db/unit-of-work.ts';

/** Something that happens because time has passed, though nobody acts (a row of lifecycle.md whose Who is SYS). */
export interface ClockRow {
  /** Its name in logs and marks, such as `receipt.deemServed`. */
  readonly name: string;
  /**
   * Moves at most `clockBatch` of the records that are due, records their events, and answers how many it moved. Runs as the
   * clock in one province, in one transaction, again and again until it answers 0.
   */
  turn(uow: UnitOfWork): Promise<number>;
}

/** How many records one transaction of the clock moves: few enough that no user waits long for a row. */
export const clockBatch = 50;
