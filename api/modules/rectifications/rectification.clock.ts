import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { tellAssignments } from '../assignments/assignment-moving.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { rectifications } from './rectification.repository.ts';

const name = 'rectification.late';

/** An order to rectify that nobody answered in its limit is told so, once for each limit (M-39). */
export const rectificationRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await rectifications(uow).takeLate(name, localDateOf(uow.now));
    const first = await firstTimes(uow, name, due);
    const tasks = due.filter(({ id }) => first.has(id)).map(({ assignmentId }) => assignmentId);
    if (tasks.length > 0) await tellAssignments(uow, tasks, 'assignment.rectificationLate');
    return first.size;
  },
};
