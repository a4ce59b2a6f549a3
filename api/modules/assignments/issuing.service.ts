import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { addWorkingDays, type Calendar } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { isRecallable } from '../items/item.rules.ts';
import {
  type ItemRow,
  itemKey,
  itemOutcome,
  moveItem,
  nextNumberOf,
  openItem,
  openToMove,
} from '../items/item-moving.service.ts';
import { findOrgUnits, type OrgUnitRow } from '../org-units/org-unit.service.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { assignments, type NewAssignment } from './assignment.repository.ts';
import { assignmentReaders, keysForChildren, targetFaults } from './assignment.rules.ts';
import type { IssueItemInput, OrderInput, RecallItemInput, RelayAssignmentInput } from './assignment.types.ts';
import { openAssignment } from './assignment-moving.service.ts';
import { consolidationLimit, type Limit, latestForChildren, limitFrom } from './deadline.rules.ts';
import { partFaults, sealedText, trimmedParts } from './order-text.rules.ts';

/** What an order comes from: the matter itself, or the assignment whose holder relays. */
interface Source {
  readonly item: Pick<ItemRow, 'id' | 'secrecy' | 'field' | 'source' | 'number' | 'title'>;
  readonly parent: AssignmentRow | null;
  readonly originatorUnitId: number;
  readonly issuerUnitId: number;
  readonly keys: readonly number[];
  readonly latest: LocalDate | null;
}

/** An order that nothing speaks against: its limit, its receivers, the calendar it was reckoned by. */
interface Order {
  readonly limit: Limit;
  readonly units: readonly OrgUnitRow[];
  readonly calendar: Calendar;
}

/** Decides everything about an order before anything is written: six parts, receivers under the issuer, a limit that can be met. */
async function weigh(uow: UnitOfWork, input: OrderInput, source: Source): Promise<Result<Order>> {
  const faults = [...partFaults(input), ...targetFaults(input.orgUnitIds)];
  if (faults.length > 0) return invalidInput(faults);
  const units = (await findOrgUnits(uow, input.orgUnitIds)).filter((unit) => unit !== null);
  if (units.length < input.orgUnitIds.length) faults.push({ path: 'input.orgUnitIds', code: 'notFound' });
  if (faults.length > 0) return invalidInput(faults);
  const outside = units.filter((unit) => unit.parentId !== source.issuerUnitId);
  if (outside.length > 0)
    return refuse('OUTSIDE_JURISDICTION', {
      ruleId: 'Assignment.jurisdiction',
      params: { units: outside.map(({ shortName }) => shortName).join('、') },
      fields: [{ path: 'input.orgUnitIds', code: 'notMine' }],
    });
  const vacant = await withoutResponsible(uow, source, units);
  if (vacant.length > 0) return invalidInput(vacant);
  const calendar = await provinceCalendar(uow);
  const wanted = { dueOn: input.dueOn ?? null, workingDays: input.workingDays ?? null };
  const limit = limitFrom(calendar, localDateOf(uow.now), wanted, units[0]?.level ?? 'UNIT', source.latest);
  return limit.ok ? ok({ limit: limit.value, units, calendar }) : limit;
}

/** Special items name a FIRST and a DIRECT responsible person in every receiver (M-04); other orders show the vacancy. */
async function withoutResponsible(
  uow: UnitOfWork,
  { item }: Source,
  units: readonly OrgUnitRow[],
): Promise<FieldProblem[]> {
  if (item.source !== 'SPECIAL_SUPERVISION') return [];
  const today = localDateOf(uow.now);
  const holders = await assignments(uow).dutyHolders(
    units.map(({ id }) => id),
    today,
  );
  const vacant = units.filter((unit) =>
    ['FIRST', 'DIRECT'].some((role) => !holders.some((one) => one.orgUnitId === unit.id && one.role === role)),
  );
  const params = { units: vacant.map(({ shortName }) => shortName).join('、') };
  return vacant.length === 0 ? [] : [{ path: 'input.orgUnitIds', code: 'noResponsible', params }];
}

/** Writes the order's text and hands a task to every receiver, all in one statement each. */
async function give(uow: UnitOfWork, input: OrderInput, source: Source, order: Order): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('An order was given without a post');
  const { item, parent } = source;
  const today = localDateOf(uow.now);
  const year = Number(today.slice(0, 4));
  const number = `督办通知〔${year}〕${await nextNumberOf(uow, 'notice', year)}号`;
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
    issuedBy: post.id,
    issuedAt: new Date(uow.now),
    hash: createHash('sha256')
      .update(sealedText(number, order.limit.date, parts))
      .digest(),
    secrecy: item.secrecy,
    readerKeys: [...source.keys],
  });
  const made = order.units.map((unit) => taskOf(uow, source, order, orderId, unit, today));
  await assignments(uow).insertAll(made);
  for (const one of made) uow.record(assignmentTold('assignment.assigned', one));
}

function taskOf(
  uow: UnitOfWork,
  { item, parent, originatorUnitId, issuerUnitId, keys }: Source,
  { limit, calendar }: Order,
  orderId: string,
  unit: OrgUnitRow,
  today: LocalDate,
): NewAssignment {
  const { id, secrecy, field, source, number, title } = item;
  return {
    id: uow.ids.next(),
    tenantId: unit.tenantId,
    itemId: id,
    parentId: parent?.id ?? null,
    orderId,
    originatorUnitId,
    fromOrgUnitId: issuerUnitId,
    toOrgUnitId: unit.id,
    sectionId: null,
    field,
    source,
    number,
    title,
    state: assignmentMachine.start,
    arrivedAt: new Date(uow.now),
    arrivedOn: today,
    receiptDueOn: addWorkingDays(calendar, today, 1).date,
    relayDueOn: addWorkingDays(calendar, today, 2).date,
    windowDays: limit.windowDays,
    dueOn: limit.date,
    dueProvisional: limit.provisional,
    consolidationDays: parent?.consolidationDays ?? consolidationLimit(limit.window),
    secrecy,
    readerKeys: assignmentReaders(keys, { orgUnitId: unit.id, field, sectionId: null }),
  };
}

/** Issues an established matter directly to units under its office, by a notice of six parts; every clock starts now (lifecycle 5.1). */
export async function issueItem(uow: UnitOfWork, input: IssueItemInput): Promise<Result<Outcome>> {
  const opened = await openItem(uow, input, 'issue');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'issue');
  if (!open.ok) return open;
  const source = {
    item,
    parent: null,
    originatorUnitId: item.orgUnitId,
    issuerUnitId: item.orgUnitId,
    keys: item.readerKeys,
    latest: null,
  };
  const order = await weigh(uow, input, source);
  if (!order.ok) return order;
  await give(uow, input, source, order.value);
  const changes = { issuedAt: new Date(uow.now), dueOn: order.value.limit.date };
  const moved = await moveItem(uow, item, 'issue', 'item.issued', changes);
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/**
 * Takes an order back as a whole within 30 minutes of its issue, unless a unit has gone beyond signing: every task is
 * cancelled and told so, and the matter stands as established again (lifecycle 5.1).
 */
export async function recallItem(uow: UnitOfWork, input: RecallItemInput): Promise<Result<Outcome>> {
  const key = itemKey(uow, input.itemId);
  const tasks = key === null ? [] : await assignments(uow).lockAllOf(key);
  const opened = await openItem(uow, input, 'recall');
  if (!opened.ok) return opened;
  const item = opened.value;
  const open = openToMove(item, 'recall');
  if (!open.ok) return open;
  const live = tasks.filter(({ state }) => state !== 'CANCELLED');
  const begun = live.some(({ state }) => !['PENDING_RECEIPT', 'SIGNED'].includes(state));
  if (begun || !isRecallable(item.issuedAt, uow.now)) return refuse('INVALID_MOVE', { ruleId: 'Item.recallTooLate' });
  await assignments(uow).cancelAllOf(item.id);
  for (const task of live) uow.record(assignmentTold('assignment.recalled', task));
  const moved = await moveItem(uow, item, 'recall', 'item.recalled', { issuedAt: null, dueOn: null });
  return moved.ok ? ok(itemOutcome(item.id)) : moved;
}

/** Relays a signed assignment to units under its holder with the six parts, inside its own limit; the relay clock stops (M-16). */
export async function relayAssignment(uow: UnitOfWork, input: RelayAssignmentInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'relay');
  if (!opened.ok) return opened;
  const parent = opened.value;
  const moved = assignmentMachine.move(parent, 'relay');
  if (!moved.ok) return moved;
  const holder = { orgUnitId: parent.toOrgUnitId, field: parent.field, sectionId: parent.sectionId };
  const source = {
    item: { ...parent, id: parent.itemId },
    parent,
    originatorUnitId: parent.originatorUnitId,
    issuerUnitId: parent.toOrgUnitId,
    keys: keysForChildren(parent.readerKeys, holder),
    latest: latestForChildren(await provinceCalendar(uow), parent.dueOn, parent.consolidationDays),
  };
  const order = await weigh(uow, input, source);
  if (!order.ok) return order;
  await give(uow, input, source, order.value);
  const { state, version } = moved.value;
  await assignments(uow).save(parent.id, { state, version, relayedAt: new Date(uow.now) });
  uow.record(assignmentTold('assignment.relayed', parent, { version }));
  return ok({ type: 'Assignment', id: parent.id });
}
