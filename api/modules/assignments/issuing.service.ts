import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, rangeFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { addWorkingDays, workingDaysBetween } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { keysForOrders } from '../grants/grant-keys.service.ts';
import {
  type ItemRow,
  itemOutcome,
  moveItem,
  noticeNumber,
  openItem,
  openToMove,
} from '../items/item-moving.service.ts';
import { keptBy } from '../targets/order-targets.rules.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { assignments, type NewAssignment } from './assignment.repository.ts';
import { assignmentReaders, keysForChildren } from './assignment.rules.ts';
import { type AssignmentRow, openAssignment, takingUp } from './assignment-moving.service.ts';
import type { PlannedTask, TreeUnit } from './cascade.rules.ts';
import { latestForChildren, planLimit } from './deadline.rules.ts';
import { asGroup, withoutCoUnits } from './group.rules.ts';
import type { IssueItemInput, OrderInput, RelayAssignmentInput } from './order.types.ts';
import { partFaults, sealedText, trimmedParts } from './order-text.rules.ts';
import { type Order, type Source, weigh } from './order-weighing.service.ts';
import { periodsAfter } from './period.service.ts';

/** What an order on a matter comes from. */
export const sourceOfItem = (item: ItemRow): Source => ({
  item,
  parent: null,
  originatorUnitId: item.orgUnitId,
  issuerUnitId: item.orgUnitId,
  keys: item.readerKeys,
  latest: null,
});

/** What a relay of an assignment comes from: its own limit leaves the holder the days to consolidate. */
export async function sourceOfRelay(uow: UnitOfWork, parent: AssignmentRow): Promise<Source> {
  const holder = { orgUnitId: parent.toOrgUnitId, field: parent.field, sectionId: parent.sectionId };
  return {
    item: { ...parent, id: parent.itemId },
    parent,
    originatorUnitId: parent.originatorUnitId,
    issuerUnitId: parent.toOrgUnitId,
    keys: keysForChildren(withoutCoUnits(parent), holder),
    latest: latestForChildren(await provinceCalendar(uow), parent.dueOn, parent.consolidationDays),
  };
}

/** Writes the order's text and hands a task to every receiver, levels between included, with a few statements in all. */
async function give(uow: UnitOfWork, input: OrderInput, source: Source, order: Order): Promise<NewAssignment[]> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('An order was given without a post');
  const { item, parent } = source;
  const today = localDateOf(uow.now);
  const year = Number(today.slice(0, 4));
  const number = await noticeNumber(uow, item, year);
  const parts = trimmedParts(input);
  const orderId = uow.ids.next();
  await assignments(uow).insertOrder({
    id: orderId,
    tenantId,
    itemId: item.id,
    orgUnitId: source.issuerUnitId,
    kind: parent === null ? 'NOTICE' : 'RELAY',
    number,
    channel: input.channel,
    ...parts,
    dueOn: order.limit.date,
    targetRules: order.rules,
    targets: order.targets.lines,
    routed: input.routed,
    issuedBy: post.id,
    issuedAt: new Date(uow.now),
    hash: createHash('sha256')
      .update(sealedText(number, order.limit.date, parts))
      .digest(),
    secrecy: item.secrecy,
    readerKeys: [...source.keys],
  });
  const made = tasksOf(uow, source, order, orderId, today);
  await assignments(uow).insertAll(made);
  for (const one of made) uow.record(assignmentTold('assignment.assigned', one));
  return made;
}

/** The tasks of an order, parents first, each readable by its chain and its holder; the first leads whoever supports it. */
export function tasksOf(
  uow: UnitOfWork,
  source: Source,
  order: Order,
  orderId: string,
  today: LocalDate,
): NewAssignment[] {
  const alone = { ...order, planApprovalRequired: false, reportCadence: 'NONE' as const };
  const beside = (unit: TreeUnit): NewAssignment =>
    taskOf(uow, source, alone, orderId, today, { unit, parentUnitId: null, depth: 0 }, undefined, false);
  const leads = leadTasksOf(uow, source, order, orderId, today);
  const lead = leads.find(({ toOrgUnitId }) => toOrgUnitId === order.beside.leadUnitId);
  const supports = order.beside.supports.map(beside);
  const informed = order.beside.informed.map((unit) => ({ ...beside(unit), role: 'INFORM' as const }));
  const [grouped, ...others] = lead === undefined ? [] : asGroup(lead, supports);
  const inOrder = leads.map((one) => (one === lead && grouped !== undefined ? grouped : one)); // batches need parents first
  return [...inOrder, ...others, ...informed];
}

function leadTasksOf(
  uow: UnitOfWork,
  source: Source,
  order: Order,
  orderId: string,
  today: LocalDate,
): NewAssignment[] {
  const passing = new Set(order.plan.map(({ parentUnitId }) => parentUnitId));
  const made = new Map<number, NewAssignment>();
  for (const task of order.plan) {
    const above = task.parentUnitId === null ? undefined : made.get(task.parentUnitId);
    made.set(task.unit.id, taskOf(uow, source, order, orderId, today, task, above, passing.has(task.unit.id)));
  }
  return [...made.values()];
}

function taskOf(
  uow: UnitOfWork,
  { item, parent, originatorUnitId, issuerUnitId, keys }: Source,
  { limit, dues, calendar, consolidationDays, targets, planApprovalRequired, reportCadence }: Order,
  orderId: string,
  today: LocalDate,
  { unit, depth }: PlannedTask,
  above: NewAssignment | undefined,
  passesOn: boolean,
): NewAssignment {
  const { id, secrecy, field, source, number, title, expeditedUntil } = item;
  const over = above ?? parent;
  const due = dues[depth] ?? { date: limit.date, provisional: limit.provisional };
  const planDays = planApprovalRequired ? planLimit(workingDaysBetween(calendar, today, due.date)) : null;
  const chain =
    above === undefined
      ? keys
      : keysForChildren(above.readerKeys, { orgUnitId: above.toOrgUnitId, field, sectionId: null });
  return {
    id: uow.ids.next(),
    tenantId: unit.tenantId,
    itemId: id,
    parentId: over?.id ?? null,
    ancestors: over === null ? [] : [...over.ancestors, over.id],
    orderId,
    originatorUnitId,
    fromOrgUnitId: above?.toOrgUnitId ?? issuerUnitId,
    toOrgUnitId: unit.id,
    sectionId: null,
    field,
    role: 'LEAD',
    leadId: null,
    source,
    number,
    title,
    state: assignmentMachine.start,
    arrivedAt: new Date(uow.now),
    arrivedOn: today,
    receiptDueOn: addWorkingDays(calendar, today, 1).date,
    relayDueOn: addWorkingDays(calendar, today, 2).date,
    relayedAt: passesOn ? new Date(uow.now) : null, // its relay is fulfilled by the issuer (lifecycle 5.2)
    windowDays: limit.windowDays === null ? null : Math.max(1, limit.windowDays - depth * consolidationDays), // a calendar moves every level
    dueOn: due.date,
    dueProvisional: due.provisional,
    expeditedUntil,
    consolidationDays,
    targets: targets.owedBy(unit.id, due.date),
    replacesId: null,
    planApprovalRequired,
    planDueOn: planDays === null ? null : addWorkingDays(calendar, today, planDays).date,
    planDays,
    reportCadence,
    secrecy,
    readerKeys: assignmentReaders(chain, { orgUnitId: unit.id, field, sectionId: null }),
    coUnitKeys: [],
  };
}

/** Issues an established matter by a notice of six parts, directly or routed; every clock starts now (lifecycle 5.1, 5.2). */
export async function issueItem(uow: UnitOfWork, input: IssueItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'issue');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'issue');
  if (!open.ok) return open;
  const order = await ordered(uow, input, sourceOfItem({ ...item, readerKeys: await keysForOrders(uow, item) }));
  if (!order.ok) return order;
  const changes = { issuedAt: new Date(uow.now), dueOn: order.value.limit.date };
  const moved = await moveItem(uow, item, 'issue', 'item.issued', changes);
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/**
 * Gives a unit a further task in a matter that is under way, through every level between; answers the task. What calls it has asked
 * who may, and says why in a record of its own.
 */
export async function orderFurther(
  uow: UnitOfWork,
  item: ItemRow,
  unit: number,
  words: Pick<OrderInput, 'task' | 'target' | 'measures' | 'requirement' | 'discipline' | 'targets'> & {
    dueOn: LocalDate;
  },
): Promise<Result<Id>> {
  const order: OrderInput = {
    ...{
      ...words,
      key: '',
      orgUnitIds: [encodeGlobalId({ type: 'OrgUnit', root: uow.session.rootId, id: String(unit) })],
    },
    ...{ rules: [], supportIds: [], informIds: [], routed: true, workingDays: null },
    ...{ planApprovalRequired: false, reportCadence: null, channel: 'WRITTEN' },
  };
  const given = await ordered(uow, order, sourceOfItem({ ...item, readerKeys: await keysForOrders(uow, item) }));
  if (!given.ok) return given;
  const task = given.value.made.find(({ toOrgUnitId }) => toOrgUnitId === unit);
  if (task === undefined) throw new Error('A further order without its task');
  return ok(task.id);
}

/**
 * Relays a signed assignment to units under its holder with the six parts, inside its own limit; the relay clock stops (M-16). What
 * the holder does itself is a share of what rolls up to it (lifecycle 5.5.1).
 */
export async function relayAssignment(uow: UnitOfWork, input: RelayAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'relay');
  if (!opened.ok) return opened;
  const parent = opened.value;
  const moved = assignmentMachine.move(parent, takingUp(parent, 'relay'));
  if (!moved.ok) return moved;
  const faults = rangeFaults(input.ownShare, 0, 100, 'input.ownShare');
  if (faults.length > 0) return invalidInput(faults);
  const order = await ordered(uow, input, await sourceOfRelay(uow, parent));
  if (!order.ok) return order;
  const { state, version } = moved.value;
  const periods = await periodsAfter(uow, { ...parent, state });
  const targets = keptBy(parent.targets, order.value.targets.lines);
  const kept = { targets, ownShare: input.ownShare / 100 };
  await assignments(uow).save(parent.id, { ...periods, ...kept, state, version, relayedAt: new Date(uow.now) });
  uow.record(assignmentTold('assignment.relayed', parent, { version }));
  return ok({ type: 'Assignment', id: parent.id });
}

/** An order that was given, with its tasks. */
type Given = Order & { readonly made: readonly NewAssignment[] };

/** Weighs an order with its six parts and gives it. */
async function ordered(uow: UnitOfWork, input: OrderInput, source: Source): Promise<Result<Given>> {
  const faults = partFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const order = await weigh(uow, input, source);
  if (!order.ok) return order;
  const { lines, refusal } = order.value.targets;
  if (refusal !== null) return refusal;
  if (lines.length === 0 && source.parent === null)
    return invalidInput([{ path: 'input.targets', code: 'notMeasurable' }]);
  return ok({ ...order.value, made: await give(uow, input, source, order.value) });
}
