import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { Calendar, DueDay } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { ItemRow } from '../items/item-moving.service.ts';
import { unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { orgUnitKeys, treeUnder } from '../org-units/org-unit.service.ts';
import { succeededFaults } from '../successions/succession.rules.ts';
import { heirsInForce } from '../successions/succession.service.ts';
import { decideTargets, type OrderTargets } from '../targets/order-targets.rules.ts';
import { toWritten } from '../targets/target.types.ts';
import { assignments } from './assignment.repository.ts';
import { choiceFaults } from './assignment.rules.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import {
  levelsOf,
  type PlannedTask,
  planCascade,
  type TargetRule,
  type TreeUnit,
  type UnitTree,
  unitsByRule,
} from './cascade.rules.ts';
import { consolidationLimit, type Limit, latestForChildren, limitFrom, solveChain } from './deadline.rules.ts';
import type { CascadeInput } from './order.types.ts';
import { type Beside, besideOf } from './order-beside.service.ts';
import { type Cadence, isOftener } from './period.rules.ts';

/** What an order comes from: the matter itself, or the assignment whose holder relays. */
export interface Source {
  readonly item: Pick<ItemRow, 'id' | 'secrecy' | 'field' | 'source' | 'number' | 'title' | 'expeditedUntil'>;
  readonly parent: AssignmentRow | null;
  readonly originatorUnitId: number;
  readonly issuerUnitId: number;
  readonly keys: readonly number[];
  readonly latest: LocalDate | null;
}

/** An order that nothing speaks against: its tasks, parents first, the day of each depth, and the rules that chose them. */
export interface Order {
  readonly plan: readonly PlannedTask[];
  readonly limit: Limit;
  readonly dues: readonly DueDay[];
  readonly consolidationDays: number;
  readonly calendar: Calendar;
  readonly rules: readonly TargetRule[];
  readonly beside: Beside;
  readonly targets: OrderTargets;
  /** Whether every lead task waits until its plan is approved (M-27). */
  readonly planApprovalRequired: boolean;
  /** How often every lead task reports (lifecycle 5.2). */
  readonly reportCadence: Cadence;
}

/** Decides who would receive an order and by when, before anything is written; the same for the preview and the order itself. */
export async function weigh(uow: UnitOfWork, input: CascadeInput, source: Source): Promise<Result<Order>> {
  const heirs = await heirsInForce(uow);
  const gone = (['orgUnitIds', 'supportIds', 'informIds'] as const).flatMap((list) =>
    succeededFaults(heirs, orgUnitKeys(uow, input[list]), `input.${list}`),
  );
  if (gone.length > 0) return invalidInput(gone);
  const tree = await treeUnder(uow, source.issuerUnitId);
  for (const unit of heirs.keys()) tree.delete(unit); // a rule names none that another took the place of
  const chosen = targetsOf(uow, input, tree);
  if (!chosen.ok) return chosen;
  const { targets, rules } = chosen.value;
  const plan = planCascade(tree, source.issuerUnitId, targets, input.routed);
  if (!plan.ok) return plan;
  const beside = besideOf(uow, input, tree, source.issuerUnitId, targets);
  if (!beside.ok) return beside;
  const answering = [...plan.value.map(({ unit }) => unit), ...beside.value.supports];
  const vacant = await withoutResponsible(uow, source, answering);
  if (vacant.length > 0) return invalidInput(vacant);
  const receiving = [...plan.value.map(({ unit }) => unit), ...beside.value.supports, ...beside.value.informed];
  const aware = await unitsMustKnow(uow, source.item, receiving, 'input.orgUnitIds');
  if (!aware.ok) return aware;
  const scheduled = await schedule(uow, input, source, plan.value);
  if (!scheduled.ok) return scheduled;
  const decided = targetsFor(uow, input, source, scheduled.value, plan.value, targets);
  if (!decided.ok) return decided;
  const cadence = cadenceOf(input, source);
  if (!cadence.ok) return cadence;
  return ok({
    ...scheduled.value,
    plan: plan.value,
    rules,
    beside: beside.value,
    targets: decided.value,
    planApprovalRequired: input.planApprovalRequired,
    reportCadence: cadence.value,
  });
}

/** What every receiver would owe of the lines of the order and of those above it. */
function targetsFor(
  uow: UnitOfWork,
  input: CascadeInput,
  { parent }: Source,
  { limit }: Schedule,
  plan: readonly PlannedTask[],
  chosen: readonly number[],
): Result<OrderTargets> {
  const places = plan.map(({ unit, parentUnitId }) => ({ unit: unit.id, parentUnit: parentUnitId }));
  const cascade = { chosen, places, today: localDateOf(uow.now), dueOn: limit.date };
  const written = input.targets.map(toWritten);
  return decideTargets(written, parent?.targets ?? [], cascade, (id) => orgUnitKeys(uow, [id])[0] ?? null);
}

/** How often the order asks for reports; a relay as often as its holder was asked, and never more often (lifecycle 5.2). */
function cadenceOf({ reportCadence }: CascadeInput, { parent }: Source): Result<Cadence> {
  const asked = parent?.reportCadence ?? null;
  const wanted = (reportCadence as Cadence | null | undefined) ?? asked ?? 'NONE';
  return asked !== null && isOftener(wanted, asked)
    ? invalidInput([{ path: 'input.reportCadence', code: 'tooOften' }])
    : ok(wanted);
}

type Schedule = Omit<Order, 'plan' | 'rules' | 'beside' | 'targets' | 'planApprovalRequired' | 'reportCadence'>;

/** The units chosen one by one and by rule, each once; what is too much or unknown is refused by its field. */
function targetsOf(
  uow: UnitOfWork,
  input: CascadeInput,
  tree: UnitTree,
): Result<{ targets: number[]; rules: TargetRule[] }> {
  const faults = choiceFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const keys = (ids: readonly string[], path: string): number[] => {
    const found = orgUnitKeys(uow, ids);
    if (found.includes(null)) faults.push({ path, code: 'notFound' });
    return found.filter((key) => key !== null);
  };
  const picked = keys(input.orgUnitIds, 'input.orgUnitIds');
  const rules: TargetRule[] = [];
  for (const [at, { under, level, departmentKey, except }] of input.rules.entries()) {
    const path = `input.rules.${at}`;
    if (departmentKey != null && ![...tree.values()].some((unit) => unit.departmentKey === departmentKey))
      faults.push({ path: `${path}.departmentKey`, code: 'notFound' });
    rules.push({
      under: keys(under, `${path}.under`),
      level: level ?? null,
      departmentKey: departmentKey ?? null,
      except: keys(except, `${path}.except`),
    });
  }
  if (faults.length > 0) return invalidInput(faults);
  const targets = [...new Set([...picked, ...rules.flatMap((rule) => unitsByRule(tree, rule))])];
  return targets.length === 0 ? invalidInput([{ path: 'input.orgUnitIds', code: 'required' }]) : ok({ targets, rules });
}

/** The day of each depth: the limit for the first receivers, and for each level below what the level above leaves it (B10). */
async function schedule(
  uow: UnitOfWork,
  input: CascadeInput,
  { item, latest, parent }: Source,
  plan: readonly PlannedTask[],
): Promise<Result<Schedule>> {
  const calendar = await provinceCalendar(uow);
  const levels = levelsOf(plan);
  if (item.expeditedUntil !== null)
    return expedited(calendar, localDateOf(item.expeditedUntil.getTime()), input, levels);
  const wanted = { dueOn: input.dueOn ?? null, workingDays: input.workingDays ?? null };
  const limit = limitFrom(calendar, localDateOf(uow.now), wanted, levels[0] ?? 'UNIT', latest);
  if (!limit.ok) return limit;
  const chain = solveChain(
    limit.value.window,
    levels.map((level) => ({ level, relays: false })),
  );
  if (!chain.ok) return chain;
  const consolidationDays = parent?.consolidationDays ?? consolidationLimit(limit.value.window);
  const dues: DueDay[] = [{ date: limit.value.date, provisional: limit.value.provisional }];
  for (const _ of levels.slice(1)) {
    const date = latestForChildren(calendar, dues.at(-1)?.date ?? limit.value.date, consolidationDays);
    dues.push({ date, provisional: !calendar.years.has(Number(date.slice(0, 4))) });
  }
  return ok({ limit: limit.value, dues, consolidationDays, calendar });
}

/** The orders of an expedited matter have its own moment for a limit at every level, and no other (M-09). */
function expedited(
  calendar: Calendar,
  date: LocalDate,
  { dueOn, workingDays }: CascadeInput,
  levels: readonly string[],
): Result<Schedule> {
  const given = Object.entries({ dueOn, workingDays }).filter(([, value]) => value != null);
  if (given.length > 0) return invalidInput(given.map(([name]) => ({ path: `input.${name}`, code: 'byMatter' })));
  const due = { date, provisional: !calendar.years.has(Number(date.slice(0, 4))) };
  const limit = { ...due, window: 0, windowDays: null };
  return ok({ limit, dues: levels.map(() => due), consolidationDays: 1, calendar });
}

/** Special items name a FIRST and a DIRECT responsible person in every receiver (M-04); other orders show the vacancy. */
async function withoutResponsible(
  uow: UnitOfWork,
  { item }: Source,
  units: readonly TreeUnit[],
): Promise<FieldProblem[]> {
  if (item.source !== 'SPECIAL_SUPERVISION') return [];
  const holders = await assignments(uow).dutyHolders(
    units.map(({ id }) => id),
    localDateOf(uow.now),
  );
  const held = new Set(holders.map(({ orgUnitId, role }) => `${orgUnitId} ${role}`));
  const vacant = units.filter(({ id }) => !held.has(`${id} FIRST`) || !held.has(`${id} DIRECT`));
  const named = vacant.slice(0, 10).map(({ shortName }) => shortName);
  return vacant.length === 0
    ? []
    : [{ path: 'input.orgUnitIds', code: 'noResponsible', params: { units: named.join('、') } }];
}
