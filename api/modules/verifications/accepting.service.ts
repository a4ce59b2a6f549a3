import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { assignmentMachine } from '../assignments/assignment.machine.ts';
import { checkFaults } from '../assignments/assignment.rules.ts';
import { assignmentOutcome, reportItemWhenDone, verifiedNumber } from '../assignments/assignment.service.ts';
import {
  type AssignmentRow,
  changeAssignment,
  forPolicy,
  moveAssignment,
  openAssignment,
} from '../assignments/assignment-moving.service.ts';
import { afterCheck } from '../assignments/forecast.rules.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { lockSupports, moveSupports } from '../assignments/group.service.ts';
import { ownLines } from '../assignments/own-lines.service.ts';
import { leaveList } from '../negative-list/negative-list.service.ts';
import { heard, speechOf } from '../targets/amount.rules.ts';
import { toAmounts } from '../targets/amount.types.ts';
import { keepCheck } from './keeping.service.ts';
import type { AcceptAssignmentInput, CheckInput, VerifyAssignmentInput } from './verification.types.ts';

const checkable = ['IN_PROGRESS', 'SUBMITTED', 'RETURNED'];

/** Records a check of an assignment by who ordered it or by the originator; the verified number follows it, a claim never does (B1). */
export async function verifyAssignment(uow: UnitOfWork, input: VerifyAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'verify');
  if (!opened.ok) return opened;
  if (!checkable.includes(opened.value.state)) return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine' });
  const checked = await record(uow, opened.value, input.check);
  return checked.ok ? ok(assignmentOutcome(checked.value.id)) : checked;
}

async function record(uow: UnitOfWork, row: AssignmentRow, check: CheckInput): Promise<Result<AssignmentRow>> {
  const words = { amounts: toAmounts(check.amounts), typed: check.verified ?? null, last: null };
  const found = speechOf(await ownLines(uow, row), row.actuals, 'verified', words, 'input.check');
  const faults = [...checkFaults(check, 'input.check'), ...(Array.isArray(found) ? found : [])];
  if (faults.length > 0 || Array.isArray(found)) return invalidInput(faults);
  const { percent: verified, amounts } = found;
  const at = new Date(uow.now);
  const finding = {
    itemId: row.itemId,
    assignmentId: row.id,
    round: row.round,
    method: check.method,
    outcome: verified >= 100 ? ('PASS' as const) : ('FAIL' as const),
    verified,
    amounts,
    checked: check.checked.trim(),
    evidence: check.evidence.trim(),
    findings: '',
    falseClosure: false,
    secrecy: row.secrecy,
    readerKeys: withoutCoUnits(row),
  };
  const kept = await keepCheck(uow, finding, { ids: check.fileIds, path: 'input.check.fileIds' });
  if (!kept.ok) return kept;
  const actuals = heard(row.actuals, row.targets, 'verified', amounts, at.toISOString());
  const pace = afterCheck(row.verifiedSeries, { on: localDateOf(uow.now), verified });
  const changes = { verified, actuals, checkedAt: at, ...pace };
  return ok(await changeAssignment(uow, row, 'assignment.verified', changes));
}

/**
 * Accepts what was submitted, once a check of it is recorded and its verified number is whole, or the head of the office
 * waives the rest with a reason that stays beside the number; its supporting units are accepted with it. The last lead root accepted reports the matter (lifecycle 5.1).
 */
export async function acceptAssignment(uow: UnitOfWork, input: AcceptAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'accept');
  if (!opened.ok) return opened;
  const open = assignmentMachine.move(opened.value, 'accept');
  if (!open.ok) return open;
  const checked = input.check == null ? ok(opened.value) : await record(uow, opened.value, input.check);
  if (!checked.ok) return checked;
  const row = checked.value;
  if (row.checkedAt === null) return invalidInput([{ path: 'input.check', code: 'required' }]);
  const whole = await isWhole(uow, row, input.waiver);
  if (!whole.ok) return whole;
  const { post, personId, personName } = uow.session;
  const by = {
    acceptedAt: new Date(uow.now),
    acceptedBy: post?.id ?? null,
    acceptedByPerson: personId,
    acceptedByName: personName,
  };
  const accepted = await moveAssignment(uow, row, 'accept', 'assignment.accepted', { ...by, waiver: whole.value });
  if (!accepted.ok) return accepted;
  await leaveList(uow, row.itemId, row.id);
  const together = await moveSupports(uow, await lockSupports(uow, row), 'accept', 'assignment.accepted', by);
  if (!together.ok) return together;
  const reported = row.parentId === null ? await reportItemWhenDone(uow, row.itemId) : ok(true as const);
  return reported.ok ? ok(assignmentOutcome(row.id)) : reported;
}

/** The waiver to keep: none when the verified number is whole, the head's reason when it is not. */
async function isWhole(uow: UnitOfWork, row: AssignmentRow, waiver: string): Promise<Result<string>> {
  const faults = textFaults(waiver, 1000, 'input.waiver', 'allowed');
  if (faults.length > 0) return invalidInput(faults);
  const verified = await verifiedNumber(uow, row);
  if (verified >= 100) return ok('');
  if (waiver.trim() === '')
    return refuse('INVALID_INPUT', {
      ruleId: 'Assignment.belowTarget',
      params: { verified },
      fields: [{ path: 'input.waiver', code: 'required' }],
    });
  const allowed = authorize(uow.session, 'waive', 'Assignment', forPolicy(row));
  return allowed.ok ? ok(waiver.trim()) : allowed;
}
