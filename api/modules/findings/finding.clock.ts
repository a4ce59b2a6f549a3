import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { tellApart } from '../assignments/assignment-moving.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { findings } from './finding.repository.ts';

const name = 'finding.late';

/** A finding that nobody answered within its limit is told so, once for each limit (M-37). */
export const findingRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await findings(uow).takeLate(name, localDateOf(uow.now));
    const first = await firstTimes(uow, name, due);
    const tasks = due.filter(({ id }) => first.has(id)).map(({ assignmentId }) => assignmentId);
    if (tasks.length > 0) await tellApart(uow, [...new Set(tasks)], 'assignment.findingLate');
    return first.size;
  },
};
