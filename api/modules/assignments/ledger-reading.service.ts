import type { Reading } from '../context.ts';
import { historyOf, ledgerOf } from './ledger.rules.ts';
import { TimeEntryType } from './ledger.types.ts';

/** The time ledger of an assignment until now, from its arrival on. */
export async function timeLedgerOf({ load, session }: Reading, id: string): Promise<TimeEntryType[]> {
  const told = (await load.timelineOf.load(id)).map(({ kind, at }) => ({ kind, at: at.getTime() }));
  return ledgerOf(historyOf(told), session.now).map(({ holder, from, to }) =>
    Object.assign(new TimeEntryType(), { holder, from: new Date(from), to: new Date(to) }),
  );
}
