import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { assignmentOutcome } from '../assignments/assignment.service.ts';
import { changeAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { rootsOfItem } from '../assignments/tree-moving.service.ts';
import { rectifications } from './rectification.repository.ts';
import { answeringClosedBy, binds, closingClosedBy } from './rectification.rules.ts';
import type { AnswerRectificationInput, CloseRectificationInput } from './rectification.types.ts';

/** Answers an order to rectify with what was done and its evidence, by a responsible person of the unit (M-39). */
export async function answerRectification(uow: UnitOfWork, input: AnswerRectificationInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'answerRectification');
  if (!opened.ok) return opened;
  const row = opened.value;
  const orders = await rectifications(uow).ofAssignments([row.id]);
  const order = orders.find(({ state }) => state === 'OPEN');
  const closedBy = answeringClosedBy(row.state, orders);
  if (closedBy !== null || order === undefined) return refuse('INVALID_MOVE', { ruleId: closedBy ?? '' });
  const faults = [
    ...textFaults(input.answer, 5000, 'input.answer', 'refused'),
    ...textFaults(input.evidence, 2000, 'input.evidence', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const { personId, personName } = uow.session;
  await rectifications(uow).save(order.id, {
    state: 'ANSWERED',
    answer: input.answer.trim(),
    evidence: input.evidence.trim(),
    answeredByPerson: personId,
    answeredByName: personName,
    answeredAt: new Date(uow.now),
  });
  await changeAssignment(uow, row, 'assignment.rectificationAnswered', { rectifyFrom: null });
  return ok(assignmentOutcome(row.id));
}

/** Closes an answered order to rectify, or sends it back with what is still amiss; by the originating office, never by who answered. */
export async function closeRectification(uow: UnitOfWork, input: CloseRectificationInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'closeRectification');
  if (!opened.ok) return opened;
  const row = opened.value;
  const orders = await rectifications(uow).ofAssignments([row.id]);
  const order = orders.find(({ state }) => state === 'ANSWERED');
  const closedBy = closingClosedBy(orders, uow.session.personId);
  if (closedBy === 'Assignment.rectifiedByOthers') return refuse('FORBIDDEN', { ruleId: closedBy });
  if (closedBy !== null || order === undefined) return refuse('INVALID_MOVE', { ruleId: closedBy ?? '' });
  const faults = textFaults(input.opinion, 1000, 'input.opinion', input.closes ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const closingOpinion = input.opinion.trim();
  const closed = { state: 'CLOSED' as const, closedByName: uow.session.personName, closedAt: new Date(uow.now) };
  const reopened = { state: 'OPEN' as const, sentBack: order.sentBack + 1 };
  await rectifications(uow).save(order.id, { closingOpinion, ...(input.closes ? closed : reopened) });
  const told = input.closes ? 'assignment.rectificationClosed' : 'assignment.rectificationSentBack';
  await changeAssignment(uow, row, told, { rectifyFrom: input.closes ? null : localDateOf(uow.now) });
  return ok(assignmentOutcome(row.id));
}

/** Whether a matter has an order to rectify that is not closed (lifecycle 5.1, guard of pass). */
export async function hasOpenRectification(uow: UnitOfWork, itemId: Id): Promise<boolean> {
  const orders = await rectifications(uow).ofItems([itemId]);
  if (orders.length === 0) return false;
  const states = new Map((await rootsOfItem(uow, itemId)).map(({ id, state }) => [id, state]));
  return orders.some((order) => binds(order, states.get(order.assignmentId)));
}

/** Gives open orders to rectify of a matter that stood still the days back that they had left (lifecycle 5.1, T8). */
export async function resumeRectifications(
  uow: UnitOfWork,
  itemId: Id,
  later: (day: LocalDate) => LocalDate,
): Promise<void> {
  for (const { id, state, dueOn } of await rectifications(uow).ofItems([itemId]))
    if (state === 'OPEN') await rectifications(uow).save(id, { dueOn: later(dueOn) });
}
