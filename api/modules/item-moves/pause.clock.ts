import type { ClockRow } from '../../platform/clock-row.ts';
import { must } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { lockTree } from '../assignments/tree-moving.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { pauses } from './pause.repository.ts';
import { resume } from './pause.service.ts';

/** A suspended matter goes on by itself on the day of its review, unless somebody let it go on before (lifecycle 5.1). */
export const pauseRows: readonly ClockRow[] = [
  {
    name: 'pause.reviewed',
    turn: async (uow) => {
      const [itemId] = await pauses(uow).reviewed(localDateOf(uow.now));
      if (itemId === undefined) return 0;
      await lockTree(uow, itemId);
      const item = await lockItem(uow, itemId);
      if (item?.state === 'SUSPENDED') must(await resume(uow, item));
      return 1;
    },
  },
];
