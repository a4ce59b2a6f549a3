import type { ClockRow } from '../../platform/clock-row.ts';
import { must } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { coordinationTold } from './coordination.events.ts';
import { coordinationMachine } from './coordination.machine.ts';
import { coordinations } from './coordination.repository.ts';

const name = 'coordination.late';

/** A request that the unit asked did not answer by its day is told, once, to that unit, to who asked and to who ordered (lifecycle 5.2). */
export const coordinationRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await coordinations(uow).takeLate(name, localDateOf(uow.now));
    const first = await firstTimes(
      uow,
      name,
      due.map(({ id, answerBy }) => ({ id, occasion: answerBy })),
    );
    for (const row of await coordinations(uow).byIds([...first]))
      uow.record(coordinationTold('late', row, { answerBy: row.answerBy }));
    return first.size;
  },
};

/** Nothing stays owed under a task that has ended: what waits lapses, what was answered is closed (lifecycle 5.2). */
export const endedRow: ClockRow = {
  name: 'coordination.lapse',
  turn: async (uow) => {
    const ended = await coordinations(uow).takeEnded();
    for (const row of await coordinations(uow).byIds(ended.map(({ id }) => id))) {
      const act = row.state === 'ASKED' ? 'lapse' : 'close';
      const { state, version } = must(coordinationMachine.move(row, act));
      await coordinations(uow).save(row.id, { state, version, closedAt: new Date(uow.now) });
      uow.record(coordinationTold(act === 'lapse' ? 'lapsed' : 'closed', row));
    }
    return ended.length;
  },
};
