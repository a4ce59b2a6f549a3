import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { observationTold } from './observation.events.ts';
import { observations } from './observation.repository.ts';

const name = 'observation.late';

/** An observation that the office did not answer by its day is told to that office, once (M-34). */
export const observationRow: ClockRow = {
  name,
  turn: async (uow) => {
    const late = await observations(uow).takeLate(name, localDateOf(uow.now));
    const first = await firstTimes(uow, name, late);
    for (const row of await observations(uow).byIds([...first])) uow.record(observationTold('late', row));
    return first.size;
  },
};
