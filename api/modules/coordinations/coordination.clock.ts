import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { coordinationTold } from './coordination.events.ts';
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
      uow.record(coordinationTold(name, row, { answerBy: row.answerBy }));
    return first.size;
  },
};
