import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findPost, type HeldPost } from '../accounts/post-finding.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { beginItem, lockItem, moveItem } from '../items/item-moving.service.ts';
import { postMustKnow } from '../need-to-know/knowing.service.ts';
import { assignments } from './assignment.repository.ts';
import { assignmentReaders, isReported, keysForChildren } from './assignment.rules.ts';
import type { HandleAssignmentInput, ReturnAssignmentInput, SignAssignmentInput } from './assignment.types.ts';
import { type AssignmentRow, moveAssignment, openAssignment, takingUp } from './assignment-moving.service.ts';
import { latestForChildren, limitFrom } from './deadline.rules.ts';
import { lockSupports, moveSupports } from './group.service.ts';
import { followLimit } from './limit-following.service.ts';
import { verifiedOf } from './progress.rules.ts';
import type { ReadAssignmentInput } from './reopening.types.ts';

/** What a write on an assignment answers. */
export const assignmentOutcome = (id: Id): Outcome => ({ type: 'Assignment', id });

/**
 * Signs for an assignment that has arrived; the first signed lead root lets its matter begin. A level between of a routed order
 * goes on at once, for its relay is fulfilled by the issuer (lifecycle 5.1, 5.2).
 */
export async function signAssignment(uow: UnitOfWork, input: SignAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'sign');
  if (!opened.ok) return opened;
  const changes = { signedAt: new Date(uow.now), signedBy: uow.session.post?.id ?? null };
  const signed = await moveAssignment(uow, opened.value, 'sign', 'assignment.signed', changes);
  if (!signed.ok) return signed;
  if (signed.value.relayedAt !== null) {
    const relayed = await moveAssignment(uow, signed.value, takingUp(signed.value, 'relay'), 'assignment.relayed');
    if (!relayed.ok) return relayed;
  }
  if (signed.value.parentId === null && signed.value.role === 'LEAD') await beginItem(uow, signed.value.itemId);
  return ok(assignmentOutcome(signed.value.id));
}

/** Says that a unit that is only informed of a matter has read it, by whom and when; nothing more is asked of it (lifecycle 5.2). */
export async function readAssignment(uow: UnitOfWork, input: ReadAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'read');
  if (!opened.ok) return opened;
  const changes = { signedAt: new Date(uow.now), signedBy: uow.session.post?.id ?? null };
  const read = await moveAssignment(uow, opened.value, 'read', 'assignment.read', changes);
  return read.ok ? ok(assignmentOutcome(read.value.id)) : read;
}

/** The post of a handler of the unit that holds a task, who may know of it (L06). */
export async function handlerNamed(uow: UnitOfWork, row: AssignmentRow, postId: string): Promise<Result<HeldPost>> {
  const path = 'input.handlerPostId';
  const handler = await findPost(uow, postId, ['HANDLER']);
  if (handler === null || handler.orgUnitId !== row.toOrgUnitId) return invalidInput([{ path, code: 'notFound' }]);
  const aware = await postMustKnow(uow, { id: row.itemId, secrecy: row.secrecy }, handler.postId, path);
  return aware.ok ? ok(handler) : aware;
}

/** Declares that the holder does the work itself and names who handles it; a handler of a section takes it there (G1). */
export async function handleAssignment(uow: UnitOfWork, input: HandleAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'handle');
  if (!opened.ok) return opened;
  const row = opened.value;
  const named = await handlerNamed(uow, row, input.handlerPostId);
  if (!named.ok) return named;
  const handler = named.value;
  const holder = { orgUnitId: row.toOrgUnitId, field: row.field, sectionId: row.sectionId };
  const changes = {
    handlerPostId: handler.postId,
    handlerName: handler.personName,
    sectionId: handler.sectionId,
    relayedAt: new Date(uow.now),
    readerKeys: assignmentReaders(keysForChildren(row.readerKeys, holder), { ...holder, sectionId: handler.sectionId }),
  };
  const handled = await moveAssignment(uow, row, takingUp(row, 'handle'), 'assignment.handled', changes);
  return handled.ok ? ok(assignmentOutcome(row.id)) : handled;
}

/** Returns what was submitted, and what was co-signed with it, with the reason and a new limit inside that of the level above (lifecycle 5.2). */
export async function returnAssignment(uow: UnitOfWork, input: ReturnAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'sendBack');
  if (!opened.ok) return opened;
  const row = opened.value;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const calendar = await provinceCalendar(uow);
  const latest = await latestUnder(uow, row);
  const wanted = { dueOn: input.dueOn, workingDays: null };
  const limit = limitFrom(calendar, localDateOf(uow.now), wanted, 'UNIT', latest);
  if (!limit.ok) return limit;
  const returned = await moveAssignment(uow, row, 'sendBack', 'assignment.returned', {
    ...newLimit(limit.value),
    returns: row.returns + 1,
    returnReason: input.reason.trim(),
    checkedAt: null,
  });
  if (!returned.ok) return returned;
  const supports = await lockSupports(uow, row);
  const again = await moveSupports(uow, supports, 'coSignAgain', 'assignment.returned', newLimit(limit.value));
  if (!again.ok) return again;
  await followLimit(uow, row, limit.value.date);
  return ok(assignmentOutcome(row.id));
}

/** The last day that the level above leaves an assignment; null for a root, which has none above. */
export async function latestUnder(uow: UnitOfWork, { parentId }: AssignmentRow): Promise<string | null> {
  const above = parentId === null ? null : await assignments(uow).lock(parentId);
  if (above === null) return null;
  return latestForChildren(await provinceCalendar(uow), above.dueOn, above.consolidationDays);
}

/** What a new limit changes: the day, and that nothing is handed in for it yet. */
export const newLimit = (limit: { date: string; provisional: boolean }): Partial<AssignmentRow> => ({
  dueOn: limit.date,
  dueProvisional: limit.provisional,
  windowDays: null,
  submittedAt: null,
  acceptanceDueOn: null,
});

/** Whether nothing is open under an assignment, so that it may be submitted, whoever asks (5.5.6). */
export const isReady = async (uow: UnitOfWork, row: AssignmentRow): Promise<boolean> =>
  (await assignments(uow).openBelow(row.id)) === 0;

/** Reports a matter once every lead root is accepted; the roots are counted under the lock of the matter (lifecycle 5.1). */
export async function reportItemWhenDone(uow: UnitOfWork, itemRowId: Id): Promise<Result<true>> {
  const item = await lockItem(uow, itemRowId);
  if (item === null || item.state !== 'IN_PROGRESS') return ok(true);
  if (!isReported(await assignments(uow).rootsOf([item.id]))) return ok(true);
  const moved = await moveItem(uow, item, 'reportDone', 'item.reported');
  return moved.ok ? ok(true) : moved;
}

/** The number at which an assignment is verified now, over its whole subtree (5.5). */
export const verifiedNumber = async (uow: UnitOfWork, row: AssignmentRow): Promise<number> =>
  verifiedOf(
    (await assignments(uow).subtreeOf(row.id)).map((one) => (one.id === row.id ? row : one)),
    row.id,
    uow.now,
  );

/** Who accepted the lead roots of a matter. */
export const acceptorsOf = async (uow: UnitOfWork, itemRowId: Id): Promise<Id[]> =>
  (await assignments(uow).rootsOf([itemRowId])).flatMap(({ acceptedByPerson }) => acceptedByPerson ?? []);
