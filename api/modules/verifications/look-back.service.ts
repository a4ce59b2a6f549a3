import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { acceptorsOf } from '../assignments/assignment.service.ts';
import { limitFrom } from '../assignments/deadline.rules.ts';
import { reopenRoots } from '../assignments/reopening.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { type ItemRow, itemOutcome, moveItem, openItem, openToMove } from '../items/item-moving.service.ts';
import { enterList, leaveList } from '../negative-list/negative-list.service.ts';
import { authorsOf } from '../reports/report.service.ts';
import { conclusionFaults, keep } from './closing.service.ts';
import type { RecordLookBackInput } from './verification.types.ts';

/**
 * Records what a look-back found, by somebody who neither reported on the matter nor accepted it. What holds is struck off
 * still, and its next look-back comes; what does not is supervised again in a new round, and a closure on false facts is kept
 * as one (lifecycle 5.1, M-41).
 */
export async function recordLookBack(uow: UnitOfWork, input: RecordLookBackInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'recordLookBack');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'hold');
  if (!open.ok) return open;
  const others = [...(await authorsOf(uow, item.id)), ...(await acceptorsOf(uow, item.id))];
  if (others.includes(uow.session.personId)) return refuse('FORBIDDEN', { ruleId: 'Item.verifiedByOthers' });
  const found = { ...input, passes: input.holds, factsFalse: !input.holds && input.factsFalse };
  const faults = conclusionFaults(found);
  if (faults.length > 0) return invalidInput(faults);
  const kept = await keep(uow, item, found);
  if (!kept.ok) return kept;
  const moved = await (input.holds ? hold(uow, item) : superviseAgain(uow, item, input.dueOn));
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/** The look-backs that have come are done by this one; those to come stay. */
const hold = async (uow: UnitOfWork, item: ItemRow): Promise<Result<ItemRow>> => {
  await leaveList(uow, item.id);
  const lookBackOn = item.lookBackOn.filter((day) => day > localDateOf(uow.now));
  return moveItem(uow, item, 'hold', 'item.lookBackHeld', { lookBackOn });
};

async function superviseAgain(uow: UnitOfWork, item: ItemRow, dueOn: string | null): Promise<Result<ItemRow>> {
  const wanted = { dueOn, workingDays: null };
  const limit = limitFrom(await provinceCalendar(uow), localDateOf(uow.now), wanted, 'UNIT', null);
  if (!limit.ok) return limit;
  const reopened = await reopenRoots(uow, item, limit.value);
  if (!reopened.ok) return reopened;
  await enterList(uow, reopened.value, 'negative.lookBack');
  return moveItem(uow, item, 'reopen', 'item.lookBackFailed', {
    round: item.round + 1,
    dueOn: limit.value.date,
    lookBackOn: [],
    verificationMethod: '',
    verificationDueOn: null,
    verifiedBy: null,
    struckOffAt: null,
  });
}
