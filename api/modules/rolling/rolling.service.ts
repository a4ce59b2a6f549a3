import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import {
  type AssignmentRow,
  assignmentKey,
  changeAssignment,
  tellAssignments,
} from '../assignments/assignment-moving.service.ts';
import { rootsOfItem } from '../assignments/tree-moving.service.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { overtakeRequests } from '../extensions/extension.service.ts';
import { openTree } from '../item-moves/pause.service.ts';
import { type ItemRow, itemOutcome, moveItem, openToMove } from '../items/item-moving.service.ts';
import { commitments } from './commitment.repository.ts';
import {
  commitmentFaults,
  commitmentReaders,
  type Informed,
  informedFaults,
  lastPromised,
} from './commitment.rules.ts';
import type { CommitmentInput, RollOverItemInput } from './rolling.types.ts';

/** A commitment with the first task whose unit bears it; null: the office does. */
export interface Borne {
  readonly what: string;
  readonly dueOn: LocalDate;
  readonly task: AssignmentRow | null;
}

/**
 * Rolls a matter over: what cannot be done at once is promised by its days, each by a lead unit or the office, and the proposer
 * is told. Tasks go on; the limit of a first task that promises a later day moves to it (lifecycle 5.1, M-62).
 */
export async function rollOverItem(uow: UnitOfWork, input: RollOverItemInput): Promise<Result<Outcome>> {
  const opened = await openTree(uow, input, 'rollOver');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'rollOver');
  if (!open.ok) return open;
  const today = localDateOf(uow.now);
  const informed = input.informed ?? null;
  const roots = await rootsOfItem(uow, item.id);
  const faults = [
    ...textFaults(input.reason, 1000, 'input.reason', 'refused'),
    ...commitmentFaults(input.commitments, today),
    ...bearerFaults(uow, input.commitments, roots),
    ...informedFaults(item.source, informed, today),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const borne = input.commitments.map(({ what, dueOn, assignmentId }) => ({
    ...{ what, dueOn },
    task: bearerOf(uow, assignmentId, roots) ?? null,
  }));
  await promise(uow, item, borne, input.reason.trim(), informed);
  const dueOn = await moveLimits(uow, item, borne, roots);
  const moved = await moveItem(uow, item, 'rollOver', 'item.rolledOver', { dueOn });
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

const bears = ({ role, state }: AssignmentRow): boolean =>
  role === 'LEAD' && state !== 'CANCELLED' && state !== 'SUPERSEDED';

const bearerOf = (
  uow: UnitOfWork,
  id: string | null | undefined,
  roots: readonly AssignmentRow[],
): AssignmentRow | undefined => roots.find((root) => id != null && root.id === assignmentKey(uow, id) && bears(root));

const bearerFaults = (
  uow: UnitOfWork,
  wanted: readonly CommitmentInput[],
  roots: readonly AssignmentRow[],
): FieldProblem[] =>
  wanted.flatMap(({ assignmentId }, at) =>
    assignmentId == null || bearerOf(uow, assignmentId, roots) !== undefined
      ? []
      : [{ path: `input.commitments.${at}.assignmentId`, code: 'notFound' }],
  );

/** Writes commitments into the ledger of a matter; one that follows another carries it on. */
export async function promise(
  uow: UnitOfWork,
  item: ItemRow,
  borne: readonly Borne[],
  reason: string,
  informed: Informed | null,
  followsId: string | null = null,
): Promise<void> {
  const { post, tenantId, personName } = uow.session;
  if (post === null) throw new Error('A commitment was made without a post');
  await commitments(uow).insert(
    borne.map(({ what, dueOn, task }) => ({
      id: uow.ids.next(),
      tenantId,
      itemId: item.id,
      orgUnitId: item.orgUnitId,
      assignmentId: task?.id ?? null,
      followsId,
      what: what.trim(),
      dueOn,
      reason,
      toldWhom: informed?.whom.trim() ?? '',
      toldHow: informed?.how ?? null,
      toldOn: informed?.on ?? null,
      madeBy: post.id,
      madeByName: personName,
      madeAt: new Date(uow.now),
      secrecy: item.secrecy,
      readerKeys: commitmentReaders(item, task),
    })),
  );
}

/**
 * Moves the limits of first tasks that are still to be done to the last day that their units have promised, where that is
 * later; what they asked about their limits is overtaken. Answers the day by which the matter is now to be done.
 */
export async function moveLimits(
  uow: UnitOfWork,
  item: ItemRow,
  borne: readonly Borne[],
  roots: readonly AssignmentRow[],
): Promise<LocalDate | null> {
  const { years } = await provinceCalendar(uow);
  const moved: string[] = [];
  const kept: string[] = [];
  for (const root of roots.filter(bears)) {
    const last = lastPromised(borne.flatMap(({ task, dueOn }) => (task?.id === root.id ? [dueOn] : [])));
    if (last === null || last <= root.dueOn || !isOpenTask(root) || root.expeditedUntil !== null) {
      kept.push(root.id);
      continue;
    }
    const limit = { dueOn: last, dueProvisional: !years.has(Number(last.slice(0, 4))), windowDays: null };
    await changeAssignment(uow, root, 'assignment.rolledOver', limit);
    moved.push(root.id);
  }
  await tellAssignments(uow, kept, 'assignment.rolledOver');
  await overtakeRequests(uow, moved);
  return lastPromised([...borne.map(({ dueOn }) => dueOn), ...(item.dueOn === null ? [] : [item.dueOn])]);
}
