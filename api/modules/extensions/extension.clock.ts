import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { tellAssignments } from '../assignments/assignment-moving.service.ts';
import { extensions } from './extension.repository.ts';

/** A request that nobody decided in time is not granted (lifecycle 5.2). */
export const extensionRow: ClockRow = {
  name: 'extension.lapse',
  turn: async (uow) => {
    const due = await extensions(uow).takeOverdue(localDateOf(uow.now));
    if (due.length === 0) return 0;
    await extensions(uow).decide(
      due.map(({ id }) => id),
      {
        decision: 'LAPSED',
        decisionReason: '',
        decidedByUnitId: null,
        decidedByName: null,
        decidedAt: new Date(uow.now),
      },
    );
    const lapsed = due.map(({ assignmentId }) => assignmentId);
    await tellAssignments(uow, lapsed, 'assignment.extensionLapsed');
    return due.length;
  },
};
