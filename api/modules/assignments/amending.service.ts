import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { type ItemRow, noticeNumber } from '../items/item-moving.service.ts';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import { stagesBy, type Target, type WrittenLine } from '../targets/target.rules.ts';
import { amendedDays, isOpenTask, type NewDay, restaged } from './amending.rules.ts';
import { amendedTargets, type Owed } from './amending-targets.service.ts';
import { assignmentTold } from './assignment.events.ts';
import { assignments } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import type { OrderTextRow } from './order-text.entity.ts';
import { type OrderParts, sealedText } from './order-text.rules.ts';
import { trees } from './tree.repository.ts';

/** What an amendment changes; null: it stays as it is. */
export interface WantedChange {
  readonly dueOn: LocalDate | null;
  readonly words: OrderParts | null;
  readonly targets: readonly WrittenLine[] | null;
}

/** What an amendment would do: the notice it follows, every limit that moves, the new lines, and what each task owes by them. */
export interface SolvedAmendment {
  readonly notice: OrderTextRow;
  readonly days: readonly NewDay[];
  readonly lines: readonly OrderLine[] | null;
  readonly owed: ReadonlyMap<string, Owed>;
}

/** Weighs an amendment against the tree as it stands: limits of every level (B10) and, where they change, targets (B6, M-18). */
export async function solveAmendment(
  uow: UnitOfWork,
  item: ItemRow,
  { dueOn, targets }: WantedChange,
): Promise<Result<SolvedAmendment>> {
  const notice = await noticeInForce(uow, item);
  if (notice === undefined) return refuse('INVALID_MOVE', { ruleId: 'Item.nothingOpen' });
  const tasks = await trees(uow).schedule(item.id);
  const days = dueOn === null ? ok([]) : amendedDays(await provinceCalendar(uow), localDateOf(uow.now), tasks, dueOn);
  if (!days.ok) return days;
  if (targets === null) return ok({ notice, days: days.value, lines: null, owed: new Map() });
  const decided = await amendedTargets(uow, item, notice, targets, days.value, dueOn ?? notice.dueOn);
  return decided.ok ? ok({ notice, days: days.value, ...decided.value }) : decided;
}

/** The notice under which first tasks of a matter are still to be done; none when nothing is. */
async function noticeInForce(uow: UnitOfWork, item: ItemRow): Promise<OrderTextRow | undefined> {
  const roots = (await assignments(uow).rootsOf([item.id])).filter(isOpenTask);
  const notices = await assignments(uow).noticesOf([item.id]);
  return notices.findLast(({ id }) => roots.some(({ orderId }) => orderId === id));
}

/** The first tasks of a matter that would get an earlier day, whose units are asked for their consent; informed ones are not. */
export async function shortenedRoots(
  uow: UnitOfWork,
  itemId: string,
  days: readonly NewDay[],
): Promise<{ root: AssignmentRow; day: NewDay }[]> {
  const roots = await assignments(uow).rootsOf([itemId]);
  return roots.flatMap((root) => {
    const day = days.find(({ id, from, to }) => id === root.id && to < from);
    return day === undefined || root.role === 'INFORM' ? [] : [{ root, day }];
  });
}

/** Gives an amended notice in place of the one in force, with all that hangs on it; each unit reached is told. */
export async function enactOnTree(
  uow: UnitOfWork,
  item: ItemRow,
  { dueOn, words }: WantedChange,
  { notice, days, lines, owed }: SolvedAmendment,
): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('An order was amended without a post');
  const year = Number(localDateOf(uow.now).slice(0, 4));
  const number = await noticeNumber(uow, item, year);
  const { task, target, measures, requirement, discipline } = words ?? notice;
  const parts = { task, target, measures, requirement, discipline };
  const limit = dueOn ?? notice.dueOn;
  const id = uow.ids.next();
  const hash = createHash('sha256')
    .update(sealedText(number, limit, parts))
    .digest();
  await assignments(uow).insertOrder({
    ...notice,
    ...parts,
    ...{ id, tenantId, number, hash, dueOn: limit, amends: notice.id },
    targets: lines ?? notice.targets.map((line) => ({ ...line, stages: stagesBy(line.stages, limit) })),
    issuedBy: post.id,
    issuedAt: new Date(uow.now),
  });
  const changes = await changesOf(uow, days, owed);
  const told = await trees(uow).amend(item.id, notice.id, id, changes);
  for (const one of told) uow.record(assignmentTold('assignment.amended', one, { version: one.version }));
}

/** What changes on each task: its day, and what it owes by it. */
async function changesOf(uow: UnitOfWork, days: readonly NewDay[], owed: SolvedAmendment['owed']) {
  const moved = await assignments(uow).byIds(days.map(({ id }) => id));
  const staged = moved.filter(({ targets }) => targets.some(({ stages }) => stages.length > 0));
  const orders = await assignments(uow).ordersByIds([...new Set(staged.map(({ orderId }) => orderId))]);
  const kept = (id: string, dueOn: LocalDate): readonly Target[] | null => {
    const row = staged.find((one) => one.id === id);
    const order = orders.find((one) => one.id === row?.orderId);
    return row === undefined ? null : restaged(row.targets, order?.targets ?? [], dueOn);
  };
  const dated = days.map(({ id, to, provisional }) => ({
    ...{ id, due_on: to, due_provisional: provisional },
    targets: owed.get(id)?.targets ?? kept(id, to),
    ...saidAnew(owed.get(id)),
  }));
  const others = [...owed].filter(([id]) => !days.some((day) => day.id === id));
  const stays = { due_on: null, due_provisional: null };
  return [...dated, ...others.map(([id, one]) => ({ id, ...stays, targets: one.targets, ...saidAnew(one) }))];
}

const saidAnew = (owed: Owed | undefined) => owed?.said ?? { actuals: null, claimed: null, verified: null };
