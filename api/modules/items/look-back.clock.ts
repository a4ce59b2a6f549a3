import { type ClockRow, clockBatch } from '../../platform/clock-row.ts';
import { must } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { firstTimes, type Occasion, unmarked } from '../clock/firing.service.ts';
import { items } from './item.repository.ts';
import { moveItem } from './item-moving.service.ts';

const name = 'item.lookBack';

/** The earliest look-back of each struck-off matter that has come and was not begun, so that a later one waits for its end. */
const dueSql = `select i.id, (select min(d)::text from unnest(i.look_back_on) d where d <= $3 and ${unmarked('$2', 'i.id', 'd::text')})
    as occasion from item i
  where i.root_id = $1 and i.state = 'STRUCK_OFF' and i.look_back_on <> '{}'
    and exists (select from unnest(i.look_back_on) d where d <= $3 and ${unmarked('$2', 'i.id', 'd::text')})
  order by i.id limit ${clockBatch} for update of i skip locked`;

/** A struck-off matter is looked back at on each day that was set when it was struck off (lifecycle 5.1). */
export const lookBackRow: ClockRow = {
  name,
  turn: async (uow) => {
    const due = await uow.query<Occasion>(dueSql, [uow.session.rootId, name, localDateOf(uow.now)]);
    const first = await firstTimes(uow, name, due);
    for (const item of await items(uow).byIds([...first]))
      must(await moveItem(uow, item, 'lookBack', 'item.lookBackDue'));
    return first.size;
  },
};
