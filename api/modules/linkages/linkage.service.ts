import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { changeItem, itemOutcome, openItem } from '../items/item-moving.service.ts';
import { saveJointLinkages } from '../joint-operations/joint-operation.service.ts';
import { type Linkage, linkageFaults, taggingClosedBy } from './linkage.rules.ts';
import type { TagItemLinkagesInput, TagJointLinkagesInput } from './linkage.types.ts';

/** Says which linkages took part in a matter of the own office, beside those that its source and its order tell (M-100). */
export async function tagItemLinkages(uow: UnitOfWork, input: TagItemLinkagesInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'tagLinkages');
  if (!opened.ok) return opened;
  const closedBy = taggingClosedBy(opened.value.state);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = linkageFaults(input.linkages);
  if (faults.length > 0) return invalidInput(faults);
  await changeItem(uow, opened.value, 'item.linkagesTagged', { taggedLinkages: input.linkages as Linkage[] });
  return ok(itemOutcome(opened.value.id));
}

/** Says which linkages took part in a joint operation that the own office organises, beside those that its bodies tell (M-100). */
export async function tagJointLinkages(uow: UnitOfWork, input: TagJointLinkagesInput): Promise<Result<Outcome>> {
  const faults = linkageFaults(input.linkages);
  return faults.length > 0 ? invalidInput(faults) : saveJointLinkages(uow, input, input.linkages as Linkage[]);
}
