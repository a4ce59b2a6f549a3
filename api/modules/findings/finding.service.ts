import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { must, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import {
  type AssignmentRow,
  lockAssignment,
  openAssignmentToAct,
  tellApart,
} from '../assignments/assignment-moving.service.ts';
import { filesToHang, hangOnFinding } from '../files/hanging.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { visitBegunAt } from '../visits/visit-begun.service.ts';
import type { FindingRow } from './finding.entity.ts';
import { findingTold } from './finding.events.ts';
import { findingMachine, silentStates } from './finding.machine.ts';
import { findings } from './finding.repository.ts';
import {
  bindsMatter,
  type FindingClass,
  isOver,
  type Obstacle,
  orderFaults,
  type Risk,
  recordFaults,
  recordingClosedBy,
} from './finding.rules.ts';
import type { FindingAim, ListFindingInput, OrderFindingInput, RecordFindingInput } from './finding.types.ts';
import { findingOutcome, openFinding } from './finding-opening.service.ts';
import { keepStep } from './finding-step.service.ts';
import { raiseFeedback } from './policy-feedback.service.ts';

/**
 * Records what was found amiss in a task: by the office of the matter at any depth, or by whoever it let verify in that scope. The
 * unit learns nothing of it before it is ordered to rectify (M-37).
 */
export async function recordFinding(uow: UnitOfWork, input: RecordFindingInput): Promise<Result<Outcome>> {
  const opened = await openAssignmentToAct(uow, input.assignmentId, 'recordFinding');
  if (!opened.ok) return opened;
  const task = opened.value;
  const closedBy = recordingClosedBy(task.state);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const item = await lockItem(uow, task.itemId); // none for those who read the task alone
  if (item !== null && isOver(item)) return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  const { post, personId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const visit = input.visitId == null ? null : await visitBegunAt(uow, input.visitId, task);
  const faults = [
    ...recordFaults(input, task.arrivedOn, localDateOf(uow.now)),
    ...(input.visitId != null && visit === null ? [{ path: 'input.visitId', code: 'notFound' }] : []),
  ];
  const shown = await filesToHang(uow, input.fileIds, 'input.fileIds', faults);
  if (!shown.ok) return shown;
  const under = await grantOf(uow, task, post.orgUnitId);
  const row = {
    ...{ id: uow.ids.next(), itemId: task.itemId, assignmentId: task.id, orgUnitId: post.orgUnitId, ...under },
    ...{
      state: 'RECORDED' as const,
      visitId: visit?.id ?? null,
      extendsId: null,
      version: 1,
      findingClass: input.findingClass as FindingClass,
    },
    ...{ obstacle: input.obstacle as Obstacle, risk: input.risk as Risk },
    ...{ problem: input.problem.trim(), evidence: input.evidence.trim(), foundOn: input.foundOn },
    ...{ recordedByPerson: personId, recordedByName: personName, recordedAt: new Date(uow.now) },
    secrecy: task.secrecy,
  };
  await findings(uow).insert(row);
  await hangOnFinding(uow, row, 'PROBLEM', shown.value);
  uow.record(findingTold('recorded', row, task.originatorUnitId, visit?.hiddenBy ?? null));
  return ok(findingOutcome(row.id));
}

/** The grant under which a unit found something; none where it is the office of the matter. */
async function grantOf(
  uow: UnitOfWork,
  task: AssignmentRow,
  unit: number,
): Promise<Pick<FindingRow, 'grantKey' | 'operationId'>> {
  if (task.originatorUnitId === unit) return { grantKey: null, operationId: null };
  const [grant] = await findings(uow).verifyingGrants(task.itemId, unit, task.readerKeys);
  if (grant === undefined) throw new Error('A unit verified without a grant');
  return grant;
}

/** Takes back what was recorded, before anything was ordered. */
export async function withdrawFinding(uow: UnitOfWork, input: FindingAim): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'withdraw', 'withdraw');
  if (!opened.ok) return opened;
  const { row, task, moved, hiddenBy } = opened.value;
  await findings(uow).save(row.id, moved);
  uow.record(findingTold('withdrawn', row, task.originatorUnitId, hiddenBy));
  return ok(findingOutcome(row.id));
}

/** Ends a finding that the body to which it was sent has taken; what that body did not take comes back, and its office decides anew (M-38). */
export async function settleTransferred(uow: UnitOfWork, id: Id, taken: boolean): Promise<void> {
  const [seen] = await findings(uow).byIds([id]);
  const task = seen === undefined ? null : await lockAssignment(uow, seen.assignmentId);
  const row = task === null ? null : await findings(uow).lock(id);
  if (task === null || row === null) throw new Error('A finding was sent that is not there');
  const { state, version } = must(findingMachine.move(row, taken ? 'passOn' : 'takeBack'));
  await findings(uow).save(id, { state, version });
  uow.record(findingTold(taken ? 'passedOn' : 'takenBack', row, task.originatorUnitId));
}

/** Orders the unit to rectify what was found, with all of the three lists: measures, and who leads, who does it, by when and what (M-37, M-40). */
export async function orderFinding(uow: UnitOfWork, input: OrderFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'order', 'order');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const faults = orderFaults(input, localDateOf(uow.now));
  if (faults.length > 0) return invalidInput(faults);
  const { personId, personName } = uow.session;
  const { dueOn, listed } = input;
  const [demand, evidenceAsked] = [input.demand.trim(), input.evidenceAsked.trim()];
  await findings(uow).save(row.id, {
    ...moved,
    measures: input.measures.map((one) => one.trim()),
    ...{ leadLeader: input.leadLeader.trim(), demand, evidenceAsked, dueOn, listed },
    ...{ orderedByPerson: personId, orderedByName: personName, orderedAt: new Date(uow.now) },
  });
  await keepStep(uow, row, 'ORDERED', { words: demand, evidence: evidenceAsked, dueOn });
  await tellApart(uow, [task.id], 'assignment.findingOrdered');
  await raiseFeedback(uow, row);
  return ok(findingOutcome(row.id));
}

/** Puts a finding under listed supervision; it comes off the list by being solved alone (挂牌督办, M-40). */
export async function listFinding(uow: UnitOfWork, input: ListFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'list', null);
  if (!opened.ok) return opened;
  const { row, task } = opened.value;
  await findings(uow).save(row.id, { listed: true, version: row.version + 1 });
  await keepStep(uow, row, 'LISTED', {});
  await tellApart(uow, [task.id], 'assignment.findingListed');
  return ok(findingOutcome(row.id));
}

/**
 * Why a matter does not pass yet: a finding of it is not rectified (M-37, lifecycle 5.1); null: none is. Whoever ends a matter is not
 * told of a finding that he does not read, but that somebody else has still to do with it.
 */
export async function boundByFinding(uow: UnitOfWork, itemId: Id): Promise<'Item.openFinding' | 'Item.bound' | null> {
  if ((await findings(uow).standingOn('item_id', itemId)).some(bindsMatter)) return 'Item.openFinding';
  return (await findings(uow).allStandingOn(itemId)).some(bindsMatter) ? 'Item.bound' : null;
}

/** Whether a finding of a matter is still to be looked back at, so that the matter is not archived (M-41). */
export async function hasLookBackToCome(uow: UnitOfWork, itemId: Id): Promise<boolean> {
  const found = await findings(uow).standingOn('item_id', itemId);
  return found.some((one) => one.state === 'CLOSED' || bindsMatter(one));
}

/** The findings in some tasks that were ordered to be rectified, each with its task (M-46). */
export async function orderedFindingsOf(uow: UnitOfWork, assignmentIds: readonly Id[]): Promise<FindingRow[]> {
  return (await findings(uow).ofTasks(assignmentIds)).filter(({ state }) => !silentStates.includes(state));
}
