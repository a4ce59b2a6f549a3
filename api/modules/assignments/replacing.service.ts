import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { changeItem, lockItem } from '../items/item-moving.service.ts';
import { orgUnitKeys } from '../org-units/org-unit.service.ts';
import { stagesBy, type Target } from '../targets/target.rules.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignments, type NewAssignment } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import { asGroup, withoutCoUnits } from './group.rules.ts';
import { sourceOfItem, sourceOfRelay, tasksOf } from './issuing.service.ts';
import { followLimit } from './limit-following.service.ts';
import { type Source, weigh } from './order-weighing.service.ts';

/**
 * Gives an assignment under the same order to another unit directly under who ordered, by a day or the one
 * it had; the caller supersedes the
 * old one. Refused like any order, and when the unit already has a task of the same parent.
 */
export async function replaceAssignment(
  uow: UnitOfWork,
  row: AssignmentRow,
  orgUnitId: string,
  dueOn: string | null,
): Promise<Result<true>> {
  const source = await sourceOf(uow, row);
  if (source === null) throw new Error('An assignment is replaced by somebody who may not read what it comes from');
  const held = await siblingHolders(uow, row);
  const [wanted] = orgUnitKeys(uow, [orgUnitId]);
  if (wanted != null && held.includes(wanted)) return invalidInput([{ path: 'input.orgUnitId', code: 'holdsAlready' }]);
  const asked = {
    orgUnitIds: [orgUnitId],
    rules: [],
    supportIds: [],
    informIds: [],
    targets: [],
    planApprovalRequired: row.planApprovalRequired,
    reportCadence: row.reportCadence,
    routed: false,
    dueOn: dueOn ?? (row.expeditedUntil === null ? row.dueOn : null),
    workingDays: null,
  };
  const order = await weigh(uow, asked, source);
  if (!order.ok) return { ...order, problem: { ...order.problem, fields: order.problem.fields.map(ofOneUnit) } };
  const kept = { ...order.value, consolidationDays: row.consolidationDays };
  const [task] = tasksOf(uow, source, kept, row.orderId, localDateOf(uow.now));
  if (task === undefined) throw new Error('An order for one unit made no task');
  const { role, leadId, targets, id } = row;
  await handOver(uow, row, { ...task, role, leadId, targets: stagedBy(targets, task.dueOn), replacesId: id });
  if (row.parentId === null) await followLead(uow, row, task.toOrgUnitId);
  await followLimit(uow, row, task.dueOn);
  return ok(true);
}

/** Writes the task that stands in the place of another, and in its place in the group: as its lead, or beside the others. */
async function handOver(uow: UnitOfWork, row: AssignmentRow, task: NewAssignment): Promise<void> {
  const leadId = row.role === 'SUPPORT' ? row.leadId : row.id;
  const beside = leadId === null ? [] : await assignments(uow).supportsOf([leadId]);
  const lead = row.role === 'SUPPORT' && leadId !== null ? await assignments(uow).lock(leadId) : null;
  const others: Member[] = [];
  for (const { id } of beside.filter((one) => one.id !== row.id && !isGone(one))) {
    const other = await assignments(uow).lock(id);
    if (other !== null) others.push(alone(other));
  }
  const [first, ...rest] = lead === null ? [task, ...others] : [alone(lead), task, ...others];
  const group = rest.length === 0 ? [task] : asGroup<Member>(first ?? task, rest);
  const placed = { ...task, ...group.find(({ id }) => id === task.id) };
  await assignments(uow).insertAll([placed]);
  uow.record(assignmentTold('assignment.assigned', placed));
  for (const { id, leadId: leader, readerKeys, coUnitKeys } of group)
    if (id !== task.id)
      await assignments(uow).save(id, { leadId: leader, readerKeys: [...readerKeys], coUnitKeys: [...coUnitKeys] });
}

type Member = Pick<
  AssignmentRow,
  'id' | 'toOrgUnitId' | 'field' | 'sectionId' | 'role' | 'leadId' | 'readerKeys' | 'coUnitKeys'
>;

const isGone = ({ state }: AssignmentRow): boolean => state === 'CANCELLED' || state === 'SUPERSEDED';

/** A member of a group as it would be read without it. */
const alone = (row: AssignmentRow): Member => ({
  id: row.id,
  toOrgUnitId: row.toOrgUnitId,
  field: row.field,
  sectionId: row.sectionId,
  role: row.role,
  leadId: row.leadId,
  readerKeys: withoutCoUnits(row),
  coUnitKeys: [],
});

/** What a unit takes over of the targets of another: the same values, no stage later than its own limit. */
const stagedBy = (targets: readonly Target[], dueOn: LocalDate): Target[] =>
  targets.map((target) => ({ ...target, stages: stagesBy(target.stages, dueOn) }));

/** What the order behind an assignment came from: the matter, or the assignment above. */
async function sourceOf(uow: UnitOfWork, row: AssignmentRow): Promise<Source | null> {
  if (row.parentId === null) {
    const item = await lockItem(uow, row.itemId);
    return item === null ? null : sourceOfItem(item);
  }
  const parent = await assignments(uow).lock(row.parentId);
  return parent === null ? null : sourceOfRelay(uow, parent);
}

/** The units that hold a live task beside an assignment, its own holder with them. */
async function siblingHolders(uow: UnitOfWork, { parentId, itemId }: AssignmentRow): Promise<number[]> {
  const beside =
    parentId === null ? await assignments(uow).rootsOf([itemId]) : await assignments(uow).childrenOf([parentId]);
  return beside.filter((one) => !isGone(one)).map(({ toOrgUnitId }) => toOrgUnitId);
}

const ofOneUnit = (field: FieldProblem): FieldProblem =>
  field.path === 'input.orgUnitIds' ? { ...field, path: 'input.orgUnitId' } : field;

/** The lead unit of a matter follows its task. */
async function followLead(uow: UnitOfWork, row: AssignmentRow, to: number): Promise<void> {
  const item = await lockItem(uow, row.itemId);
  if (item?.leadUnitId === row.toOrgUnitId) await changeItem(uow, item, 'item.leadChanged', { leadUnitId: to });
}
