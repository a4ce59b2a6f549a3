import { type ClockRow, clockBatch } from '../../platform/clock-row.ts';
import { must } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { lockAssignment, moveAssignment } from '../assignments/assignment-moving.service.ts';
import { coSigns } from './co-sign.repository.ts';

/** Deems given what no supporting unit gave in its time, which ends its task with the mark 逾期未会签 (lifecycle 5.2). */
export const coSignRow: ClockRow = {
  name: 'coSign.deemed',
  turn: async (uow) => {
    const due = await coSigns(uow).takeOverdue(localDateOf(uow.now), clockBatch);
    for (const { id, assignmentId } of due) {
      await coSigns(uow).save(id, { state: 'DEEMED' });
      const task = await lockAssignment(uow, assignmentId);
      if (task !== null && task.state !== 'SUBMITTED')
        must(
          await moveAssignment(uow, task, 'deemCoSigned', 'assignment.coSignDeemed', {
            submittedAt: new Date(uow.now),
          }),
        );
    }
    return due.length;
  },
};
