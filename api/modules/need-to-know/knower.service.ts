import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { changeItem, itemOutcome, openItem } from '../items/item-moving.service.ts';
import { knowers } from './knower.repository.ts';
import type { NameKnowersInput, RemoveKnowerInput } from './knower.types.ts';
import { asksForList, postsNamed, putOnList } from './knowing.service.ts';

/** Puts people on the list of a work secret of the own office, by the posts they hold. */
export async function nameKnowers(uow: UnitOfWork, input: NameKnowersInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'nameKnowers');
  if (!opened.ok) return opened;
  const item = opened.value;
  if (!asksForList(item)) return refuse('INVALID_MOVE', { ruleId: 'Item.noList' });
  const posts = postsNamed(uow, input.postIds, 'input.postIds');
  if (!posts.ok) return posts;
  const named = await putOnList(uow, item.id, posts.value, 'input.postIds');
  if (!named.ok) return named;
  await changeItem(uow, item, 'item.knowersNamed', {});
  return ok(itemOutcome(item.id));
}

/** Takes somebody off the list: from this moment on he reads nothing of the matter. Nobody takes himself off, so a keeper stays. */
export async function removeKnower(uow: UnitOfWork, input: RemoveKnowerInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'removeKnower');
  if (!opened.ok) return opened;
  const item = opened.value;
  const id = rowIdIn(input.knowerId, 'Knower', uow.session.rootId);
  const knower = id === null ? null : await knowers(uow).find(id);
  if (knower === null || knower.itemId !== item.id) return unseen('input.knowerId');
  if (knower.personId === uow.session.personId) return refuse('INVALID_MOVE', { ruleId: 'Item.keeperStays' });
  await knowers(uow).remove(knower.id);
  await changeItem(uow, item, 'item.knowerRemoved', {});
  return ok(itemOutcome(item.id));
}
