import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { type AssignmentRow, tellApart } from '../assignments/assignment-moving.service.ts';
import { filesToHang, hangOnFinding } from '../files/hanging.service.ts';
import { enterList, leaveList } from '../negative-list/negative-list.service.ts';
import { visitBegunAt } from '../visits/visit-begun.service.ts';
import { findings } from './finding.repository.ts';
import { isEarly, lookBackOf, seenFaults } from './finding.rules.ts';
import type { AnswerFindingInput, CheckFindingInput } from './finding.types.ts';
import { findingOutcome, openFinding } from './finding-opening.service.ts';
import { keepStep, type Said } from './finding-step.service.ts';

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
  const shown = await filesToHang(uow, input.fileIds, 'input.fileIds', faults);
  if (!shown.ok) return shown;
  const { personId, personName } = uow.session;
  const [answer, answerEvidence] = [input.answer.trim(), input.evidence.trim()];
  await findings(uow).save(row.id, {
    ...{ ...moved, answer, answerEvidence },
    ...{ answeredByPerson: personId, answeredByName: personName, answeredAt: new Date(uow.now) },
  });
  await keepStep(uow, row, 'ANSWERED', { words: answer, evidence: answerEvidence });
  await hangOnFinding(uow, row, 'ANSWER', shown.value);
  await tellApart(uow, [task.id], 'assignment.findingAnswered');
  return ok(findingOutcome(row.id));
}

/** Checks on site what was rectified, by somebody who neither answered nor ordered: it is closed and looked back at later, or goes back with a new limit, the second time onto the negative list (M-37, M-48). */
export async function checkFinding(uow: UnitOfWork, input: CheckFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'check', input.holds ? 'close' : 'sendBack');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const today = localDateOf(uow.now);
  const shown = await seen(uow, input, task, localDateOf((row.answeredAt ?? new Date(uow.now)).getTime()));
  if (!shown.ok) return shown;
  const after = input.holds
    ? { lookBackOn: lookBackOf(row.risk, today), listed: false, failedChecks: 0 }
    : { dueOn: input.dueOn ?? null, failedChecks: row.failedChecks + 1 };
  await findings(uow).save(row.id, { ...moved, ...checked(uow, input, shown.value), ...after });
  await keepStep(uow, row, input.holds ? 'CLOSED' : 'SENT_BACK', saidOf(input, shown.value));
  await hangOnFinding(uow, row, 'CHECK', shown.value.files);
  await tellApart(uow, [task.id], input.holds ? 'assignment.findingClosed' : 'assignment.findingSentBack');
  if (input.holds) await leaveList(uow, task.itemId, task.id);
  else if (row.failedChecks > 0) await enterList(uow, [task], 'negative.findingTwice', row.id);
  return ok(findingOutcome(row.id));
}

/** Looks back at what was closed, by somebody else than who checked it: it is settled, from its day on, or at any time a new round of rectifying begins (回头看, M-41). */
export async function lookBackFinding(uow: UnitOfWork, input: CheckFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'lookBack', input.holds ? 'settle' : 'reopen');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  if (input.holds && isEarly(row, localDateOf(uow.now))) return refuse('INVALID_MOVE', { ruleId: 'Finding.early' });
  const shown = await seen(uow, input, task, row.checkedOn ?? row.foundOn);
  if (!shown.ok) return shown;
  const after = input.holds ? {} : { round: row.round + 1, dueOn: input.dueOn ?? null };
  await findings(uow).save(row.id, { ...moved, ...checked(uow, input, shown.value), ...after, lookBackOn: null });
  await keepStep(uow, row, input.holds ? 'SETTLED' : 'REOPENED', saidOf(input, shown.value));
  await hangOnFinding(uow, row, 'CHECK', shown.value.files);
  await tellApart(uow, [task.id], input.holds ? 'assignment.findingSettled' : 'assignment.findingReopened');
  if (!input.holds) await enterList(uow, [task], 'negative.finding', row.id);
  return ok(findingOutcome(row.id));
}

interface Shown {
  readonly files: Parameters<typeof hangOnFinding>[3];
  readonly visitId: Id | null;
}

/**
 * The files that show what somebody saw since a day and the visit on which he did, or all that is wrong with what he says. What was seen
 * on a visit of which the unit may not know yet is said once that is released, for the unit reads at once what is said (Z11).
 */
async function seen(
  uow: UnitOfWork,
  input: CheckFindingInput,
  task: AssignmentRow,
  from: LocalDate,
): Promise<Result<Shown>> {
  const visit = input.visitId == null ? null : await visitBegunAt(uow, input.visitId, task);
  const code = visit === null ? 'notFound' : 'hiddenVisit';
  const faults = [
    ...seenFaults(input, from, localDateOf(uow.now)),
    ...(input.visitId != null && (visit === null || visit.hiddenBy !== null) ? [{ path: 'input.visitId', code }] : []),
  ];
  const files = await filesToHang(uow, input.fileIds, 'input.fileIds', faults);
  return files.ok ? ok({ files: files.value, visitId: visit?.id ?? null }) : files;
}

const checked = (uow: UnitOfWork, { checkedOn, place, words }: CheckFindingInput, { visitId }: Shown) => ({
  ...{ checkedOn, checkPlace: place.trim(), checkWords: words.trim(), checkVisitId: visitId },
  ...{ checkedByPerson: uow.session.personId, checkedByName: uow.session.personName },
});

const saidOf = ({ checkedOn, place, words, holds, dueOn }: CheckFindingInput, { visitId }: Shown): Said => ({
  ...{ seenOn: checkedOn, place: place.trim(), words: words.trim(), visitId },
  dueOn: holds ? null : (dueOn ?? null),
});
