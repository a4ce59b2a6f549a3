import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { changeItem, itemOutcome, openItem } from '../items/item-moving.service.ts';
import { type FourKey, keyTaggingClosedBy } from './four-keys.rules.ts';
import type { TagItemFourKeyInput } from './four-keys.types.ts';

/** Says which of the four keys a matter of the own office is of, or that it is of none (M-22). */
export async function tagItemFourKey(uow: UnitOfWork, input: TagItemFourKeyInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'tagFourKey');
  if (!opened.ok) return opened;
  const closedBy = keyTaggingClosedBy(opened.value.state);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  await changeItem(uow, opened.value, 'item.fourKeyTagged', { fourKey: (input.fourKey ?? null) as FourKey | null });
  return ok(itemOutcome(opened.value.id));
}
