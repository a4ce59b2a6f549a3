import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, assignmentKey, lockAssignment } from '../assignments/assignment-moving.service.ts';
import { limitFrom } from '../assignments/deadline.rules.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { lockWithSupports, superviseRootAgain } from '../assignments/reopening.service.ts';
import { rootsOfItem } from '../assignments/tree-moving.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { changeItem, type ItemRow, itemKey, itemOutcome, moveItem, openItem } from '../items/item-moving.service.ts';
import type { RectificationRow } from './rectification.entity.ts';
import { rectifications } from './rectification.repository.ts';
import { decidingClosedBy, isAgainable, pendingOf, proposingClosedBy } from './rectification.rules.ts';
import type { DecideSecondarySupervisionInput, ProposeSecondarySupervisionInput } from './rectification.types.ts';

/** Of reader keys those of posts; a mandate supervises what was ordered, not how its office orders again. */
const ofPosts = (keys: readonly number[]): number[] => keys.filter((key) => key > 0);

/**
 * Proposes to a leader that a matter be supervised a second time: on a cited ground, with what was found, what the unit of one
 * root assignment must rectify, the evidence asked of it and a new limit (M-39).
 */
export async function proposeSecondarySupervision(
  uow: UnitOfWork,
  input: ProposeSecondarySupervisionInput,
): Promise<Result<Outcome>> {
  const key = assignmentKey(uow, input.assignmentId);
  const task = key === null ? null : await lockAssignment(uow, key);
  const opened = await openItem(uow, input, 'proposeSecondarySupervision');
  if (!opened.ok) return opened;
  const item = opened.value;
  const orders = await rectifications(uow).ofItems([item.id]);
  const closedBy = proposingClosedBy(item.state, await rootsOfItem(uow, item.id), orders);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  if (task === null || task.itemId !== item.id || !isAgainable(task, orders))
    return invalidInput([{ path: 'input.assignmentId', code: 'notFound' }]);
  const faults = [
    ...textFaults(input.findings, 5000, 'input.findings', 'refused'),
    ...textFaults(input.demand, 2000, 'input.demand', 'refused'),
    ...textFaults(input.evidenceAsked, 1000, 'input.evidenceAsked', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const limit = await limitOn(uow, input.dueOn);
  if (!limit.ok) return limit;
  await insert(uow, item, task, input);
  await changeItem(uow, item, 'item.secondaryProposed', {});
  return ok(itemOutcome(item.id));
}

const limitOn = async (uow: UnitOfWork, dueOn: string) =>
  limitFrom(await provinceCalendar(uow), localDateOf(uow.now), { dueOn, workingDays: null }, 'UNIT', null);

async function insert(
  uow: UnitOfWork,
  item: ItemRow,
  task: AssignmentRow,
  { ground, findings, demand, evidenceAsked, dueOn }: ProposeSecondarySupervisionInput,
): Promise<void> {
  const { post, tenantId, personName } = uow.session;
  if (post === null) throw new Error('A secondary supervision was proposed without a post');
  await rectifications(uow).insert({
    id: uow.ids.next(),
    tenantId,
    itemId: item.id,
    assignmentId: task.id,
    orgUnitId: item.orgUnitId,
    toOrgUnitId: task.toOrgUnitId,
    round: item.round + 1,
    state: 'PROPOSED',
    ground,
    findings: findings.trim(),
    demand: demand.trim(),
    evidenceAsked: evidenceAsked.trim(),
    dueWas: task.dueOn,
    dueOn,
    proposedBy: post.id,
    proposedByName: personName,
    proposedAt: new Date(uow.now),
    secrecy: item.secrecy,
    readerKeys: ofPosts(item.readerKeys),
  });
}

/**
 * Decides on a proposed secondary supervision. Approved, the matter and the assignment begin their next round on the limit of
 * the order, which its unit can read from now; refused, everything stays as it is (M-39, lifecycle 5.1).
 */
export async function decideSecondarySupervision(
  uow: UnitOfWork,
  input: DecideSecondarySupervisionInput,
): Promise<Result<Outcome>> {
  const key = itemKey(uow, input.itemId);
  const named = key === null ? undefined : pendingOf(await rectifications(uow).ofItems([key]));
  const tasks = named === undefined ? [] : await lockWithSupports(uow, named.assignmentId);
  const opened = await openItem(uow, input, 'decideSecondarySupervision');
  if (!opened.ok) return opened;
  const item = opened.value;
  const orders = await rectifications(uow).ofItems([item.id]);
  const closedBy = decidingClosedBy(item.state, orders);
  const order = pendingOf(orders);
  if (closedBy !== null || order === undefined) return refuse('INVALID_MOVE', { ruleId: closedBy ?? 'Item.machine' });
  if (order.id !== named?.id) return stale();
  const faults = textFaults(input.opinion, 1000, 'input.opinion', input.approves ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  return input.approves ? approve(uow, item, order, tasks, input.opinion) : turnDown(uow, item, order, input.opinion);
}

const decisionOf = (uow: UnitOfWork, opinion: string): Partial<RectificationRow> => ({
  opinion: opinion.trim(),
  decidedBy: uow.session.post?.id ?? null,
  decidedByName: uow.session.personName,
  decidedAt: new Date(uow.now),
});

async function turnDown(
  uow: UnitOfWork,
  item: ItemRow,
  order: RectificationRow,
  opinion: string,
): Promise<Result<Outcome>> {
  await rectifications(uow).save(order.id, { state: 'REFUSED', ...decisionOf(uow, opinion) });
  await changeItem(uow, item, 'item.secondaryRefused', {});
  return ok(itemOutcome(item.id));
}

async function approve(
  uow: UnitOfWork,
  item: ItemRow,
  order: RectificationRow,
  [task, ...supports]: readonly AssignmentRow[],
  opinion: string,
): Promise<Result<Outcome>> {
  const others = (await rectifications(uow).ofItems([item.id])).filter(({ id }) => id !== order.id);
  if (task === undefined || !isAgainable(task, others)) return refuse('INVALID_MOVE', { ruleId: 'Item.noneTakenUp' });
  const limit = await limitOn(uow, order.dueOn);
  if (!limit.ok) return refuse('INVALID_MOVE', { ruleId: 'Item.secondaryLimitPassed' });
  const again = await superviseRootAgain(uow, task, supports, limit.value);
  if (!again.ok) return again;
  await rectifications(uow).save(order.id, {
    state: 'OPEN',
    dueWas: task.dueOn,
    readerKeys: ofPosts(withoutCoUnits(task)),
    ...decisionOf(uow, opinion),
  });
  const moved = await moveItem(uow, item, 'superviseAgain', 'item.supervisedAgain', {
    round: item.round + 1,
    dueOn: item.dueOn !== null && item.dueOn > order.dueOn ? item.dueOn : order.dueOn,
    verificationMethod: '',
    verificationDueOn: null,
    verifiedBy: null,
  });
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}
