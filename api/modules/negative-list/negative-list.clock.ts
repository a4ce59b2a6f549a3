import type { ClockRow } from '../../platform/clock-row.ts';
import { tellEnds } from '../assignments/assignment-moving.service.ts';
import { firstTimes } from '../clock/firing.service.ts';
import { negativeList } from './negative-list.repository.ts';

const name = 'negative.track';

/** What stands on the negative list is brought before the office of its matter again each week (M-48). */
export const negativeRow: ClockRow = {
  name,
  turn: async (uow) => {
    const first = await firstTimes(uow, name, await negativeList(uow).takeToTrack(name));
    await tellEnds(uow, [...first], 'assignment.negativeTracked');
    return first.size;
  },
};
