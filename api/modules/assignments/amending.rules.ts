import { ok, type Result, refuse } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Calendar, workingDaysBetween } from '../calendar/calendar.rules.ts';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import { stagesBy, type Target } from '../targets/target.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';
import { latestForChildren } from './deadline.rules.ts';

/** A task as an amended limit sees it. */
export interface ScheduledTask {
  readonly id: string;
  readonly parentId: string | null;
  readonly state: AssignmentState;
  readonly dueOn: LocalDate;
  readonly consolidationDays: number;
  readonly unitName: string;
}

/** A task whose limit an amendment moves. */
export interface NewDay {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** True when a year not yet imported had a part in it. */
  readonly provisional: boolean;
}

/** States in which a task is still to be done, so that a new limit or another wording reaches it. */
export const openStates: readonly AssignmentState[] = [
  'PENDING_RECEIPT',
  'SIGNED',
  'DISPUTED',
  'PLANNING',
  'IN_PROGRESS',
  'RETURNED',
];

/** Whether a task is still to be done. */
export const isOpenTask = ({ state }: { readonly state: AssignmentState }): boolean => openStates.includes(state);

/** Whether a task counts at all. */
export const isLive = ({ state }: { readonly state: AssignmentState }): boolean =>
  state !== 'CANCELLED' && state !== 'SUPERSEDED';

/**
 * The limits of a tree when that of the matter moves: first tasks take the new one; below, a limit that was as late as the
 * one above allowed moves with it, and an earlier one of its own stays unless it would now be too late (lifecycle 5.1). What
 * is handed in or over stays. INFEASIBLE_DEADLINE names the units that would be left without a working day (B10).
 */
export function amendedDays(
  calendar: Calendar,
  today: LocalDate,
  tasks: readonly ScheduledTask[],
  limit: LocalDate,
): Result<NewDay[]> {
  const below = new Map<string | null, ScheduledTask[]>();
  for (const task of tasks) below.set(task.parentId, [...(below.get(task.parentId) ?? []), task]);
  const moved: (NewDay & { unitName: string })[] = [];
  const visit = (parentId: string | null, latest: { from: LocalDate | null; to: LocalDate }): void => {
    for (const task of below.get(parentId) ?? []) {
      if (!isOpenTask(task)) continue;
      const { id, dueOn: from, consolidationDays, unitName } = task;
      const hangs = latest.from === null || from === latest.from || from > latest.to;
      const to = hangs ? latest.to : from;
      const provisional = !calendar.years.has(Number(to.slice(0, 4)));
      if (to !== from) moved.push({ id, from, to, provisional, unitName });
      const forChildren = (day: LocalDate): LocalDate => latestForChildren(calendar, day, consolidationDays);
      visit(id, { from: forChildren(from), to: forChildren(to) });
    }
  };
  visit(null, { from: null, to: limit });
  const squeezed = moved.filter(
    ({ from, to }) => to < from && (to <= today || workingDaysBetween(calendar, today, to) < 1),
  );
  if (squeezed.length === 0) return ok(moved.map(({ unitName: _, ...day }) => day));
  const units = [...new Set(squeezed.slice(0, 10).map(({ unitName }) => unitName))].join('、');
  return refuse('INFEASIBLE_DEADLINE', {
    ruleId: 'deadline.amended',
    params: { units },
    fields: [{ path: 'input.dueOn', code: 'tooEarly', params: { units } }],
  });
}

/** What a task owes once its limit moved: the stages of its order, none later than its own last day. */
export const restaged = (
  targets: readonly Target[],
  lines: readonly Pick<OrderLine, 'line' | 'stages'>[],
  dueOn: LocalDate,
): Target[] =>
  targets.map((target) => {
    const stages = lines.find(({ line }) => line === target.line)?.stages ?? target.stages;
    return { ...target, stages: stagesBy(target.stages.length === 0 ? [] : stages, dueOn) };
  });
