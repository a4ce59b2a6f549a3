import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type AssignmentTold, assignmentTold } from '../assignments/assignment.events.ts';
import { assignmentOutcome } from '../assignments/assignment.service.ts';
import { type AssignmentRow, changeAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { amendments } from './amendment.repository.ts';
import { answerOf, isAskable } from './amendment.rules.ts';
import type { AnswerAmendmentInput } from './amendment.types.ts';

/** Tells whoever reads a task what was asked or answered about its limit. */
export const tellConsent = (uow: UnitOfWork, kind: AssignmentTold, row: AssignmentRow): void =>
  uow.record(assignmentTold(kind, row, { version: row.version }));

/** Consents to a shorter limit of the unit's task, or refuses it with the reason; two working days after it was asked it is too late. */
export async function answerAmendment(uow: UnitOfWork, input: AnswerAmendmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'answerAmendment');
  if (!opened.ok) return opened;
  const row = opened.value;
  const asked = (await amendments(uow).asking([row.id])).at(-1);
  if (asked === undefined || answerOf(asked, localDateOf(uow.now)) !== 'WAITING' || !isAskable(row))
    return refuse('INVALID_MOVE', { ruleId: 'Assignment.nothingAsked' });
  const faults = textFaults(input.answer, 1000, 'input.answer', input.consents ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await amendments(uow).answer(asked.id, {
    state: input.consents ? 'GIVEN' : 'REFUSED',
    answer: input.answer.trim(),
    answeredBy: uow.session.post?.id ?? null,
    answeredAt: new Date(uow.now),
  });
  await changeAssignment(uow, row, input.consents ? 'assignment.consentGiven' : 'assignment.consentRefused', {});
  return ok(assignmentOutcome(row.id));
}
