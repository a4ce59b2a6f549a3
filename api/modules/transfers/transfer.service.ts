import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { wakeClock } from '../../platform/jobs.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { suspendTree } from '../assignments/tree-moving.service.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { isGrantKey } from '../grants/grant.rules.ts';
import { openTree, recordPause } from '../item-moves/pause.service.ts';
import { itemOutcome, moveItem, openToMove } from '../items/item-moving.service.ts';
import { unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import { sendLetter } from './sending.service.ts';
import { transferTold } from './transfer.events.ts';
import { transfers } from './transfer.repository.ts';
import { isAnswerable, transferFaults } from './transfer.rules.ts';
import type { AnswerTransferInput, TransferItemInput } from './transfer.types.ts';

/** The opaque id of a transfer. */
export const transferId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Transfer', root: rootId, id });

/**
 * Sends a matter beyond the authority of its office to another body, by a letter. Until that body answers the matter stays
 * in the office's list and stands still with every task, as in a pause; it keeps its number (lifecycle 5.1, M-38).
 */
export async function transferItem(uow: UnitOfWork, input: TransferItemInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'transferOut');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'transferOut');
  if (!open.ok) return open;
  const unit = await findOrgUnit(uow, input.toOrgUnitId);
  const faults = transferFaults(input, unit, item.orgUnitId);
  if (unit === null || faults.length > 0) return invalidInput(faults);
  const aware = await unitsMustKnow(uow, item, [unit], 'input.toOrgUnitId');
  if (!aware.ok) return aware;
  const due = addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), input.answerDays);
  await sendLetter(uow, item, {
    ...{ to: unit, title: item.title, letter: input.letter.trim(), due: due.date, findingId: null },
    readerKeys: item.readerKeys.filter((key) => !isGrantKey(key)),
  });
  const reason = input.reason.trim();
  await recordPause(uow, item, { ground: 'TRANSFER', reason, reviewOn: due.date });
  await suspendTree(uow, item.id, reason, due.date);
  const moved = await moveItem(uow, item, 'transferOut', 'item.transferredOut');
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/**
 * Accepts what was sent, or returns it with the reason. The receiving body may not read the matter, so the clock, woken at
 * once, does to it and its tasks what follows (M-38).
 */
export async function answerTransfer(uow: UnitOfWork, input: AnswerTransferInput): Promise<Result<Outcome>> {
  const id = rowIdIn(input.transferId, 'Transfer', uow.session.rootId);
  const row = id === null ? null : await transfers(uow).lock(id);
  if (row === null) return unseen('input.transferId');
  const allowed = authorize(uow.session, 'answer', 'Transfer', row);
  if (!allowed.ok) return allowed;
  if (row.version !== input.version) return stale();
  if (!isAnswerable(row, localDateOf(uow.now))) return refuse('INVALID_MOVE', { ruleId: 'Transfer.over' });
  const faults = textFaults(input.answer, 1000, 'input.answer', input.accepts ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await transfers(uow).save(row.id, {
    state: input.accepts ? 'ACCEPTED' : 'RETURNED',
    version: row.version + 1,
    answer: input.answer.trim(),
    answeredBy: uow.session.post?.id ?? null,
    answeredByName: uow.session.personName,
    answeredAt: new Date(uow.now),
  });
  uow.record(transferTold(input.accepts ? 'transfer.accepted' : 'transfer.returned', row));
  await wakeClock(uow);
  return ok({ type: 'Transfer', id: row.id });
}
