import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { findPost } from '../accounts/post-finding.service.ts';
import { changeItem, itemOutcome, openItem } from '../items/item-moving.service.ts';
import { isExpeditable, untilFaults } from './expediting.rules.ts';
import type { ExpediteItemInput } from './expediting.types.ts';

const followers = ['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'LEADER'];

/** Expedites a matter before its order is issued: one named person of the office follows it, and its limit is a moment (M-09). */
export async function expediteItem(uow: UnitOfWork, input: ExpediteItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'expedite');
  if (!opened.ok) return opened;
  const item = opened.value;
  if (!isExpeditable(item.state)) return refuse('INVALID_MOVE', { ruleId: 'Item.expediteTooLate' });
  const faults = [...untilFaults(uow.now, input.until), ...textFaults(input.reason, 1000, 'input.reason', 'refused')];
  const named = await findPost(uow, input.namedPostId, followers);
  if (named === null || named.orgUnitId !== item.orgUnitId)
    faults.push({ path: 'input.namedPostId', code: 'notFound' });
  if (named === null || faults.length > 0) return invalidInput(faults);
  await changeItem(uow, item, 'item.expedited', {
    expeditedUntil: new Date(input.until),
    expeditedPostId: named.postId,
    expediteReason: input.reason.trim(),
  });
  return ok(itemOutcome(item.id));
}
