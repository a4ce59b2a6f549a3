import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { tellApart } from '../assignments/assignment-moving.service.ts';
import { findings } from './finding.repository.ts';
import { isEarly, lookBackOf, seenFaults } from './finding.rules.ts';
import type { AnswerFindingInput, CheckFindingInput } from './finding.types.ts';
import { findingOutcome, openFinding } from './finding-opening.service.ts';

/** Gives findings of a matter that stood still the days back that their units had left (lifecycle 5.1, T8). */
export async function resumeFindings(uow: UnitOfWork, itemId: Id, later: (day: LocalDate) => LocalDate): Promise<void> {
  for (const { id, dueOn } of await findings(uow).rectifyingIn(itemId))
    await findings(uow).save(id, { dueOn: later(dueOn) });
}

/** Answers an order to rectify with what was done and its evidence, by a responsible person of the unit (M-37). */
export async function answerFinding(uow: UnitOfWork, input: AnswerFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'answer', 'answer');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const faults = [
    ...textFaults(input.answer, 5000, 'input.answer', 'refused'),
    ...textFaults(input.evidence, 2000, 'input.evidence', 'refused'),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const { personId, personName } = uow.session;
  await findings(uow).save(row.id, {
    ...moved,
    ...{ answer: input.answer.trim(), answerEvidence: input.evidence.trim() },
    ...{ answeredByPerson: personId, answeredByName: personName, answeredAt: new Date(uow.now) },
  });
  await tellApart(uow, [task.id], 'assignment.findingAnswered');
  return ok(findingOutcome(row.id));
}

/** Checks on site what was rectified, by somebody who neither answered nor ordered: it is closed and looked back at later, or goes back with a new limit (M-37). */
export async function checkFinding(uow: UnitOfWork, input: CheckFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'check', input.holds ? 'close' : 'sendBack');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const today = localDateOf(uow.now);
  const faults = seenFaults(input, localDateOf((row.answeredAt ?? new Date(uow.now)).getTime()), today);
  if (faults.length > 0) return invalidInput(faults);
  const after = input.holds
    ? { lookBackOn: lookBackOf(row.risk, today), listed: false }
    : { dueOn: input.dueOn ?? null };
  await findings(uow).save(row.id, { ...moved, ...checked(uow, input), ...after });
  await tellApart(uow, [task.id], input.holds ? 'assignment.findingClosed' : 'assignment.findingSentBack');
  return ok(findingOutcome(row.id));
}

/** Looks back at what was closed, by somebody else than who checked it: it is settled, from its day on, or at any time a new round of rectifying begins (回头看, M-41). */
export async function lookBackFinding(uow: UnitOfWork, input: CheckFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'lookBack', input.holds ? 'settle' : 'reopen');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  if (input.holds && isEarly(row, localDateOf(uow.now))) return refuse('INVALID_MOVE', { ruleId: 'Finding.early' });
  const faults = seenFaults(input, row.checkedOn ?? row.foundOn, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const after = input.holds ? {} : { round: row.round + 1, dueOn: input.dueOn ?? null };
  await findings(uow).save(row.id, { ...moved, ...checked(uow, input), ...after, lookBackOn: null });
  await tellApart(uow, [task.id], input.holds ? 'assignment.findingSettled' : 'assignment.findingReopened');
  return ok(findingOutcome(row.id));
}

const checked = (uow: UnitOfWork, { checkedOn, place, words }: CheckFindingInput) => ({
  ...{ checkedOn, checkPlace: place.trim(), checkWords: words.trim() },
  ...{ checkedByPerson: uow.session.personId, checkedByName: uow.session.personName },
});
