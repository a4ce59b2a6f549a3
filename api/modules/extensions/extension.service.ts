import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { assignmentOutcome, latestUnder } from '../assignments/assignment.service.ts';
import {
  type AssignmentRow,
  changeAssignment,
  openAssignment,
  tellAssignments,
} from '../assignments/assignment-moving.service.ts';
import { latestForChildren, limitFrom } from '../assignments/deadline.rules.ts';
import { withoutCoUnits } from '../assignments/group.rules.ts';
import { followLimit } from '../assignments/limit-following.service.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { ExtensionRow } from './extension.entity.ts';
import { extensions } from './extension.repository.ts';
import { askingClosedBy, carriedBy, decidingClosedBy, decisionDue, openRequest } from './extension.rules.ts';
import type { DecideExtensionInput, RequestExtensionInput } from './extension.types.ts';

/** Asks who ordered for a later limit; requests below that it would make possible wait for it (lifecycle 5.2). */
export async function requestExtension(uow: UnitOfWork, input: RequestExtensionInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'requestExtension');
  if (!opened.ok) return opened;
  const row = opened.value;
  const today = localDateOf(uow.now);
  const closedBy = askingClosedBy(row, await extensions(uow).ofAssignments([row.id]), today);
  if (closedBy !== null) return refuse('INVALID_MOVE', { ruleId: closedBy });
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (input.dueOn <= row.dueOn) faults.push({ path: 'input.dueOn', code: 'notLater', params: { dueOn: row.dueOn } });
  if (faults.length > 0) return invalidInput(faults);
  const calendar = await provinceCalendar(uow);
  const limit = limitFrom(calendar, today, { dueOn: input.dueOn, workingDays: null }, 'UNIT', null);
  if (!limit.ok) return limit;
  await insert(uow, row, input, decisionDue(calendar, today));
  const changed = await changeAssignment(uow, row, 'assignment.extensionAsked', {});
  return ok(assignmentOutcome(changed.id));
}

async function insert(uow: UnitOfWork, row: AssignmentRow, input: RequestExtensionInput, decideBy: LocalDate) {
  const { post, tenantId, personName } = uow.session;
  if (post === null) throw new Error('An extension was asked for without a post');
  const id = uow.ids.next();
  await extensions(uow).insert({
    id,
    tenantId,
    itemId: row.itemId,
    assignmentId: row.id,
    orgUnitId: row.toOrgUnitId,
    askedOfUnitId: row.fromOrgUnitId,
    dueOn: row.dueOn,
    wantedOn: input.dueOn,
    reason: input.reason.trim(),
    askedBy: post.id,
    askedByName: personName,
    askedAt: new Date(uow.now),
    decideBy,
    secrecy: row.secrecy,
    readerKeys: withoutCoUnits(row),
  });
  await carryBelow(uow, row, id, input.dueOn, decideBy);
}

/** Requests below that only this one makes possible wait as long as it does. */
async function carryBelow(uow: UnitOfWork, row: AssignmentRow, id: string, wantedOn: LocalDate, decideBy: LocalDate) {
  const calendar = await provinceCalendar(uow);
  const latest = (dueOn: LocalDate): LocalDate => latestForChildren(calendar, dueOn, row.consolidationDays);
  const below = await extensions(uow).openUnder(row.id, localDateOf(uow.now));
  const carried = carriedBy(below, { before: latest(row.dueOn), after: latest(wantedOn) });
  if (carried.length === 0) return;
  await extensions(uow).carry(
    carried.map((one) => one.id),
    id,
  );
  await wait(uow, id, decideBy);
}

async function wait(uow: UnitOfWork, id: string, decideBy: LocalDate): Promise<void> {
  const waiting = await extensions(uow).waitingFor(id);
  if (waiting.length > 0)
    await extensions(uow).waitUntil(
      waiting.map((one) => one.id),
      decideBy,
    );
}

/** Grants a later limit inside what the level above has left, or refuses it; what waits for it is told (lifecycle 5.2). */
export async function decideExtension(uow: UnitOfWork, input: DecideExtensionInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'decideExtension');
  if (!opened.ok) return opened;
  const row = opened.value;
  const today = localDateOf(uow.now);
  const requests = await extensions(uow).ofAssignments([row.id]);
  const request = openRequest(requests, today);
  if (request === undefined) return refuse('INVALID_MOVE', { ruleId: decidingClosedBy(requests, today) ?? '' });
  const faults = textFaults(input.reason, 1000, 'input.reason', input.grants ? 'allowed' : 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const calendar = await provinceCalendar(uow);
  const decided = input.grants ? await grant(uow, row, request, calendar) : await refuseRequest(uow, row);
  if (!decided.ok) return decided;
  const below = await extensions(uow).waitingFor(request.id);
  await extensions(uow).decide([request.id], decisionOf(uow, input));
  if (input.grants) await wait(uow, request.id, decisionDue(calendar, today));
  else await refuseBelow(uow, below, input);
  return ok(assignmentOutcome(row.id));
}

async function grant(
  uow: UnitOfWork,
  row: AssignmentRow,
  { wantedOn }: ExtensionRow,
  calendar: Calendar,
): Promise<Result<AssignmentRow>> {
  const latest = await latestUnder(uow, row);
  const wanted = { dueOn: wantedOn, workingDays: null };
  const limit = limitFrom(calendar, localDateOf(uow.now), wanted, 'UNIT', latest);
  if (!limit.ok) return limit;
  const { date, provisional } = limit.value;
  const later = { dueOn: date, dueProvisional: provisional, windowDays: null, extensions: row.extensions + 1 };
  const granted = await changeAssignment(uow, row, 'assignment.extensionGranted', later);
  await followLimit(uow, row, date);
  return ok(granted);
}

const refuseRequest = async (uow: UnitOfWork, row: AssignmentRow): Promise<Result<AssignmentRow>> =>
  ok(await changeAssignment(uow, row, 'assignment.extensionRefused', {}));

const decisionOf = (uow: UnitOfWork, { grants, reason }: DecideExtensionInput) => ({
  decision: grants ? ('GRANTED' as const) : ('REFUSED' as const),
  decisionReason: reason.trim(),
  decidedByUnitId: uow.session.post?.orgUnitId ?? null,
  decidedByName: uow.session.personName,
  decidedAt: new Date(uow.now),
});

/** Requests that waited for a refused one are refused with it. */
async function refuseBelow(
  uow: UnitOfWork,
  below: readonly { id: string; assignmentId: string }[],
  input: DecideExtensionInput,
): Promise<void> {
  if (below.length === 0) return;
  await extensions(uow).decide(
    below.map(({ id }) => id),
    decisionOf(uow, input),
  );
  const tasks = below.map(({ assignmentId }) => assignmentId);
  await tellAssignments(uow, tasks, 'assignment.extensionRefused');
}

/** Closes the requests of tasks whose limit was amended meanwhile, with all that waits for them; each may ask anew. */
export async function overtakeRequests(uow: UnitOfWork, assignmentIds: readonly string[]): Promise<void> {
  const open = (await extensions(uow).ofAssignments(assignmentIds)).filter(({ decision }) => decision === null);
  const waiting: string[] = [];
  for (const { id } of open) waiting.push(...(await extensions(uow).waitingFor(id)).map((one) => one.id));
  await extensions(uow).decide([...new Set([...open.map(({ id }) => id), ...waiting])], {
    decision: 'OVERTAKEN',
    decisionReason: '',
    decidedByUnitId: uow.session.post?.orgUnitId ?? null,
    decidedByName: uow.session.personName,
    decidedAt: new Date(uow.now),
  });
}
