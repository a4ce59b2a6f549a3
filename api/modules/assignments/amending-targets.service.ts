import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { ItemRow } from '../items/item-moving.service.ts';
import { orgUnitKeys, unitNames } from '../org-units/org-unit.service.ts';
import { carriedOver, ownLinesOf, percentOfLines, saidOf, type Told } from '../targets/amount.rules.ts';
import { decideTargets, type OrderLine } from '../targets/order-targets.rules.ts';
import type { Target, WrittenLine } from '../targets/target.rules.ts';
import { isLive, isOpenTask, type NewDay } from './amending.rules.ts';
import { assignments } from './assignment.repository.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import type { OrderTextRow } from './order-text.entity.ts';

/**
 * Divides other targets among the tasks of a notice, with the balance of every line (B6). Only while each of these tasks is
 * still to be done and none has been given on by an order of its holder, whose own balance would no longer be true.
 */
export async function amendedTargets(
  uow: UnitOfWork,
  item: ItemRow,
  notice: OrderTextRow,
  written: readonly WrittenLine[],
  days: readonly NewDay[],
  limit: LocalDate,
): Promise<Result<{ lines: readonly OrderLine[]; owed: ReadonlyMap<string, Owed> }>> {
  const leads = (await assignments(uow).underOrder(notice.id)).filter((one) => one.role === 'LEAD' && isLive(one));
  const closed = await closedTo(uow, item, notice, leads);
  if (closed !== null) return closed;
  if (written.length === 0) return invalidInput([{ path: 'input.targets', code: 'notMeasurable' }]);
  const unitOf = new Map(leads.map(({ id, toOrgUnitId }) => [id, toOrgUnitId]));
  const passing = new Set(leads.map(({ parentId }) => parentId));
  const cascade = {
    chosen: leads.filter(({ id }) => !passing.has(id)).map(({ toOrgUnitId }) => toOrgUnitId),
    places: leads.map(({ toOrgUnitId: unit, parentId }) => ({ unit, parentUnit: unitOf.get(parentId ?? '') ?? null })),
    today: localDateOf((item.issuedAt ?? notice.issuedAt).getTime()),
    dueOn: limit,
  };
  const decided = decideTargets(written, [], cascade, (id) => orgUnitKeys(uow, [id])[0] ?? null);
  if (!decided.ok) return decided;
  const { lines, refusal, owedBy } = decided.value;
  if (refusal !== null) return refusal;
  const dueOf = (row: AssignmentRow): LocalDate => days.find(({ id }) => id === row.id)?.to ?? row.dueOn;
  const targetsOf = new Map(leads.map((row) => [row.id, owedBy(row.toOrgUnitId, dueOf(row))]));
  const below = groupBy(leads, ({ parentId }) => parentId);
  const owed = leads.map((row): [string, Owed] => {
    const under = (below.get(row.id) ?? []).map(({ id }) => targetsOf.get(id) ?? []);
    return [row.id, owedAnew(row, targetsOf.get(row.id) ?? [], under)];
  });
  return ok({ lines, owed: new Map(owed) });
}

/** What a task owes by other targets, and what was said of the lines that it keeps; the percentages follow from them anew. */
export interface Owed {
  readonly targets: readonly Target[];
  /** Null: no amount was ever said. */
  readonly said: Pick<AssignmentRow, 'actuals' | 'claimed' | 'verified'> | null;
}

function owedAnew(row: AssignmentRow, targets: readonly Target[], below: readonly (readonly Target[])[]): Owed {
  if (row.actuals.length === 0) return { targets, said: null };
  const actuals = carriedOver(row.actuals, row.targets, targets);
  const own = ownLinesOf(targets, below);
  const percent = (told: Told): number => percentOfLines(own, saidOf(own, actuals, told, []), told);
  return { targets, said: { actuals, claimed: percent('claimed'), verified: percent('verified') } };
}

/** Why the targets of a notice may not change any more; null while they may. */
async function closedTo(uow: UnitOfWork, item: ItemRow, notice: OrderTextRow, leads: readonly AssignmentRow[]) {
  const roots = (await assignments(uow).rootsOf([item.id])).filter((one) => one.role === 'LEAD' && isLive(one));
  const done = [...leads, ...roots].filter(
    (one) => !isOpenTask(one) || (one.parentId === null && one.orderId !== notice.id),
  );
  if (done.length > 0) return refused(uow, 'Item.targetsHandedIn', done);
  const below = await assignments(uow).childrenOf(leads.map(({ id }) => id));
  const relayed = new Set(below.filter((one) => isLive(one) && one.orderId !== notice.id).map((one) => one.parentId));
  const givenOn = leads.filter(({ id }) => relayed.has(id));
  return givenOn.length > 0 ? refused(uow, 'Item.targetsGivenOn', givenOn) : null;
}

async function refused(uow: UnitOfWork, ruleId: string, rows: readonly AssignmentRow[]) {
  const names = await unitNames(uow, [...new Set(rows.map(({ toOrgUnitId }) => toOrgUnitId))].slice(0, 10));
  return refuse('INVALID_MOVE', { ruleId, params: { units: names.join('、') } });
}
