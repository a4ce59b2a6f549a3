import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { beatTold } from './beat.events.ts';
import { beats } from './beat.repository.ts';

const name = 'patrol.gap';

/** A beat that nobody walked for longer than its tenant's limits is told to those who walk it and to its office, once yellow and once red (M-44). */
export const patrolRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await beats(uow).takeGaps(name, localDateOf(uow.now));
    const first = await firstTimes(uow, name, due);
    const red = new Set(due.flatMap(({ id, gap }) => (gap === 'RED' ? [id] : [])));
    for (const row of await beats(uow).byIds([...first]))
      uow.record(beatTold(red.has(row.id) ? 'gapRed' : 'gapYellow', row));
    return first.size;
  },
};
