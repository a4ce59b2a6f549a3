import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { reportItemWhenDone } from '../assignments/assignment.service.ts';
import { lockTree, rootsOfItem } from '../assignments/tree-moving.service.ts';
import { changeItem, type ItemRow, itemOutcome, lockItem, moveItem } from '../items/item-moving.service.ts';
import type { CommitmentRow } from './commitment.entity.ts';
import { commitments } from './commitment.repository.ts';
import { feedbackFaults, informedFaults } from './commitment.rules.ts';
import { moveLimits, promise } from './rolling.service.ts';
import type { RecordSecondFeedbackInput } from './rolling.types.ts';

/** The opaque id of a commitment. */
export const commitmentId = (rootId: number, id: Id): string =>
  encodeGlobalId({ type: 'Commitment', root: rootId, id });

/**
 * Records the second feedback on a commitment: what was done, what shows it, and that the proposer was told. It is fulfilled, or
 * carried on by another with a later day; when none is open any more the matter is in progress again and can be reported (M-62).
 */
export async function recordSecondFeedback(
  uow: UnitOfWork,
  input: RecordSecondFeedbackInput,
): Promise<Result<Outcome>> {
  const opened = await open(uow, input);
  if (!opened.ok) return opened;
  const { item, row } = opened.value;
  const today = localDateOf(uow.now);
  const informed = input.informed ?? null;
  const renewedTo = input.renewedTo ?? null;
  const { done, evidence } = input;
  const faults = [
    ...feedbackFaults({ done, evidence, renewedTo }, today),
    ...informedFaults(item.source, informed, today),
  ];
  if (faults.length > 0) return invalidInput(faults);
  await commitments(uow).close(row.id, {
    state: renewedTo === null ? 'FULFILLED' : 'ROLLED_ON',
    version: row.version + 1,
    done: done.trim(),
    evidence: evidence.trim(),
    feedbackWhom: informed?.whom.trim() ?? '',
    feedbackHow: informed?.how ?? null,
    feedbackOn: informed?.on ?? null,
    closedBy: uow.session.post?.id ?? null,
    closedByName: uow.session.personName,
    closedAt: new Date(uow.now),
  });
  const ended = renewedTo === null ? await endWhenFulfilled(uow, item) : await rollOn(uow, item, row, input, renewedTo);
  return ended.ok ? ok(itemOutcome(item.id)) : ended;
}

/** Loads a commitment with its matter, tasks first, for whoever may record its second feedback. */
async function open(
  uow: UnitOfWork,
  input: RecordSecondFeedbackInput,
): Promise<Result<{ item: ItemRow; row: CommitmentRow }>> {
  const id = rowIdIn(input.commitmentId, 'Commitment', uow.session.rootId);
  const seen = id === null ? null : await commitments(uow).byId(id);
  if (seen === null) return unseen('input.commitmentId');
  await lockTree(uow, seen.itemId);
  const item = await lockItem(uow, seen.itemId);
  const allowed = authorize(uow.session, 'recordSecondFeedback', 'Item', item ?? { orgUnitId: -1 });
  if (!allowed.ok) return allowed;
  const row = await commitments(uow).lock(seen.id);
  if (item === null || row === null) return unseen('input.commitmentId');
  if (row.version !== input.version) return stale();
  if (item.state !== 'ROLLING') return refuse('INVALID_MOVE', { ruleId: 'Item.machine' });
  return row.state === 'OPEN' ? ok({ item, row }) : refuse('INVALID_MOVE', { ruleId: 'Item.commitmentClosed' });
}

/** Carries a commitment on to a later day; the one that is closed stays as its history. */
async function rollOn(
  uow: UnitOfWork,
  item: ItemRow,
  row: CommitmentRow,
  { done, informed }: RecordSecondFeedbackInput,
  dueOn: string,
): Promise<Result<true>> {
  const roots = await rootsOfItem(uow, item.id);
  const task = roots.find(({ id }) => id === row.assignmentId) ?? null;
  const borne = [{ what: row.what, dueOn, task }];
  await promise(uow, item, borne, done.trim(), informed ?? null, row.id);
  const bearing = roots.filter(({ id }) => id === row.assignmentId);
  await changeItem(uow, item, 'item.commitmentRolledOn', { dueOn: await moveLimits(uow, item, borne, bearing) });
  return ok(true);
}

async function endWhenFulfilled(uow: UnitOfWork, item: ItemRow): Promise<Result<true>> {
  await changeItem(uow, item, 'item.commitmentFulfilled', {});
  if ((await commitments(uow).ofItems([item.id])).some(({ state }) => state === 'OPEN')) return ok(true);
  const back = await moveItem(uow, { ...item, version: item.version + 1 }, 'rollBack', 'item.rollingEnded');
  return back.ok ? reportItemWhenDone(uow, item.id) : back;
}
