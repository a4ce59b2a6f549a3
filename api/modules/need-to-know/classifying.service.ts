import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { classified, invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { jointOperationsOn } from '../grants/grant-keys.service.ts';
import { openTree } from '../item-moves/pause.service.ts';
import { isStateSecret, secrecies } from '../items/item.rules.ts';
import { changeItem, type ItemRow, itemOutcome } from '../items/item-moving.service.ts';
import { unitNames } from '../org-units/org-unit.service.ts';
import type { LowerSecrecyInput, RaiseSecrecyInput } from './classifying.types.ts';
import { knowers } from './knower.repository.ts';
import { asksForList, postsNamed, putOnList } from './knowing.service.ts';

const levelOf = (secrecy: string): number => (secrecies as readonly string[]).indexOf(secrecy);
const reasonFaults = (reason: string): FieldProblem[] => textFaults(reason, 1000, 'input.reason', 'refused');
const noRise = { path: 'input.secrecy', code: 'notHigher' };

/**
 * Raises the secrecy of a matter with every row of it, with a reason. What becomes a work secret begins its list with whoever raises
 * it and those named, and is refused while nobody on that list holds a post in a unit that has a part of it (S-1, S-2).
 */
export async function raiseSecrecy(uow: UnitOfWork, input: RaiseSecrecyInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'raiseSecrecy');
  if (!opened.ok) return opened;
  const item = opened.value;
  const level = levelOf(input.secrecy);
  if (isStateSecret(level)) return classified([{ path: 'input.secrecy', code: 'stateSecret' }]);
  const faults = [...(level > item.secrecy ? [] : [noRise]), ...reasonFaults(input.reason)];
  if (asksForList({ secrecy: level }) && (await jointOperationsOn(uow, item.id)) > 0)
    faults.push({ path: 'input.secrecy', code: 'inJoint' });
  if (level > uow.session.clearance) faults.push({ path: 'input.secrecy', code: 'notClearedSelf' });
  const posts = postsNamed(uow, input.knowerPostIds, 'input.knowerPostIds');
  if (!posts.ok) return posts;
  const listed = asksForList({ secrecy: level });
  if (!listed && posts.value.length > 0) faults.push({ path: 'input.knowerPostIds', code: 'noListNeeded' });
  if (faults.length > 0) return invalidInput(faults);
  const units = await knowers(uow).classify(item.id, level);
  const derived = await staysDerived(uow, item.id);
  if (!derived.ok) return derived;
  const known = listed ? await beginList(uow, item.id, posts.value, units) : ok(true);
  if (!known.ok) return known;
  await keep(uow, item, level, input.reason, 'item.secrecyRaised');
  return ok(itemOutcome(item.id));
}

/** Puts people on the list of what has just become a work secret; a unit that has a part of it must have one of them (L06). */
async function beginList(
  uow: UnitOfWork,
  itemId: Id,
  posts: readonly Id[],
  units: readonly number[],
): Promise<Result<true>> {
  const named = posts.length === 0 ? ok(true as const) : await putOnList(uow, itemId, posts, 'input.knowerPostIds');
  if (!named.ok) return named;
  const unaware = await knowers(uow).unaware(itemId, units);
  if (unaware.length === 0) return ok(true);
  const names = await unitNames(uow, unaware.slice(0, 10));
  return invalidInput([{ path: 'input.knowerPostIds', code: 'unitUnaware', params: { units: names.join('、') } }]);
}

/** Lowers the secrecy of a matter with every row of it, by the head of the office that set it, with a reason (S-3): at once or from a later day. */
export async function lowerSecrecy(uow: UnitOfWork, input: LowerSecrecyInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'lowerSecrecy');
  if (!opened.ok) return opened;
  const item = opened.value;
  const level = levelOf(input.secrecy);
  const faults = reasonFaults(input.reason);
  if (level >= item.secrecy) faults.push({ path: 'input.secrecy', code: 'notLower' });
  if (input.fromDay != null && input.fromDay <= localDateOf(uow.now))
    faults.push({ path: 'input.fromDay', code: 'laterDay' });
  if (faults.length > 0) return invalidInput(faults);
  if (input.fromDay != null) {
    const by = { loweringByName: uow.session.personName, loweringReason: input.reason.trim() };
    await changeItem(uow, item, 'item.loweringOrdered', { loweringTo: level, loweringOn: input.fromDay, ...by });
    return ok(itemOutcome(item.id));
  }
  await knowers(uow).classify(item.id, level);
  const derived = await staysDerived(uow, item.id);
  if (!derived.ok) return derived;
  await keep(uow, item, level, input.reason, 'item.secrecyLowered');
  return ok(itemOutcome(item.id));
}

/**
 * Refuses a class by which a matter would be less secret than the letter it was registered from (S-2): neither office may change the
 * matter of the other, so the one that must act first is named.
 */
async function staysDerived(uow: UnitOfWork, itemId: Id): Promise<Result<true>> {
  const apart = await knowers(uow).classesApart(itemId);
  const faults = [];
  for (const sender of [true, false]) {
    const bodies = apart.filter((one) => one.sender === sender).map(({ unit }) => unit);
    if (bodies.length === 0) continue;
    const units = (await unitNames(uow, bodies.slice(0, 10))).join('、');
    faults.push({ path: 'input.secrecy', code: sender ? 'belowLetter' : 'letterAbove', params: { units } });
  }
  return faults.length > 0 ? invalidInput(faults) : ok(true);
}

async function keep(
  uow: UnitOfWork,
  item: ItemRow,
  secrecy: number,
  reason: string,
  told: 'item.secrecyRaised' | 'item.secrecyLowered',
): Promise<void> {
  const by = { classChangedAt: new Date(uow.now), classChangedByName: uow.session.personName };
  await changeItem(uow, { ...item, secrecy }, told, { ...by, classReason: reason.trim() });
}
