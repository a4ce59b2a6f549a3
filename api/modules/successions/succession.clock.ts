import type { ClockRow } from '../../platform/clock-row.ts';
import { successions } from './succession.repository.ts';
import { carryOut } from './succession.service.ts';

/** Carries out the successions whose day has come, one a transaction, and lets what was given to an old unit since follow. */
export const successionRow: ClockRow = {
  name: 'succession.effective',
  turn: async (uow) => {
    const next = await successions(uow).due();
    if (next === null) return 0;
    await carryOut(uow, next);
    return 1;
  },
};
