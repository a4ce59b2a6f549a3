import type { ClockRow } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { must } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { endTree, lockTree } from '../assignments/tree-moving.service.ts';
import { settleTransferred } from '../findings/finding.service.ts';
import { endPause, goOn, openPause } from '../item-moves/pause.service.ts';
import { returnMove } from '../items/item.machine.ts';
import { changeItem, type ItemRow, lockItem } from '../items/item-moving.service.ts';
import type { TransferRow } from './transfer.entity.ts';
import { transfers } from './transfer.repository.ts';
import { standingOf } from './transfer.rules.ts';

const told = { RETURNED: 'item.transferReturned', LAPSED: 'item.transferLapsed' } as const;

/**
 * What follows from an answer, or from silence past its limit: accepted, the matter ends at the office with every task;
 * else it comes back to the office's list and goes on where it stopped; a finding comes back alone (M-38).
 */
export const transferRow: ClockRow = {
  name: 'transfer.settle',
  turn: async (uow) => {
    const next = await transfers(uow).nextToSettle(localDateOf(uow.now));
    if (next === null) return 0;
    if (next.findingId === null) await lockTree(uow, next.itemId);
    const item = await lockItem(uow, next.itemId);
    const sent = await transfers(uow).lock(next.id);
    if (item !== null && sent !== null && sent.settledAt === null) await settle(uow, item, sent);
    return 1;
  },
};

async function settle(uow: UnitOfWork, item: ItemRow, sent: TransferRow): Promise<void> {
  const now = new Date(uow.now);
  const state = standingOf(sent, localDateOf(uow.now));
  if (state === 'WAITING') return;
  const accepted = state === 'ACCEPTED';
  await transfers(uow).save(sent.id, {
    state,
    version: sent.version + 1,
    number: accepted && sent.findingId === null ? item.number : null, // a finding is sent under a title of its own
    answeredAt: sent.answeredAt ?? now,
    settledAt: now,
  });
  if (sent.findingId !== null) return settleTransferred(uow, sent.findingId, accepted);
  const pause = await openPause(uow, item.id);
  if (!accepted) must(await goOn(uow, item, pause, returnMove, told[state]));
  else {
    if (pause !== null) await endPause(uow, pause);
    await endTree(uow, item.id, `已移送${sent.toName}办理。`);
    await changeItem(uow, item, 'item.transferAccepted', {});
  }
}
