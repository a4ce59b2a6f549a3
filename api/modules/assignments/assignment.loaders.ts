import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import type { AssignmentRow } from './assignment.entity.ts';
import { assignments, type ChainLink, type DutyHolder } from './assignment.repository.ts';
import type { OrderTextRow } from './order-text.entity.ts';

/** Loaders of assignments, made for one unit of work and gone with it. */
export function assignmentLoaders(uow: UnitOfWork) {
  const grouped = <R>(read: (ids: readonly string[]) => Promise<R[]>, keyOf: (row: R) => string | null) =>
    new DataLoader<string, R[]>(async (ids) => {
      const groups = groupBy(await read(ids), keyOf);
      return ids.map((id) => groups.get(id) ?? []);
    });
  let calendar: ReturnType<typeof provinceCalendar> | null = null;
  return {
    assignment: new DataLoader<string, AssignmentRow | null>(async (ids) => {
      const found = new Map((await assignments(uow).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** The id of what stands in the place of an assignment. */
    replacementOf: new DataLoader<string, string | null>(async (ids) => {
      const found = new Map((await assignments(uow).replacing(ids)).map((row) => [row.replacesId, row.id]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    assignmentsUnder: grouped<AssignmentRow>(
      (ids) => assignments(uow).childrenOf(ids),
      (row) => row.parentId,
    ),
    supportsOf: grouped<AssignmentRow>(
      (ids) => assignments(uow).supportsOf(ids),
      (row) => row.leadId,
    ),
    rootsOfItem: grouped<AssignmentRow>(
      (ids) => assignments(uow).rootsOf(ids),
      (row) => row.itemId,
    ),
    noticesOfItem: grouped<OrderTextRow>(
      (ids) => assignments(uow).noticesOf(ids),
      (row) => row.itemId,
    ),
    orderText: new DataLoader<string, OrderTextRow | null>(async (ids) => {
      const found = new Map((await assignments(uow).ordersByIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    orderChain: grouped<ChainLink>(
      (ids) => assignments(uow).chainsOf(ids),
      (row) => row.assignmentId,
    ),
    dutyHolders: new DataLoader<number, DutyHolder[]>(async (units) => {
      const today = localDateOf(uow.now);
      const groups = groupBy(await assignments(uow).dutyHolders(units, today), (row) => row.orgUnitId);
      return units.map((unit) => groups.get(unit) ?? []);
    }),
    /** The calendar of the province, read once. */
    calendar: () => {
      calendar ??= provinceCalendar(uow);
      return calendar;
    },
  };
}
