import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ReportRow } from './report.entity.ts';
import { reports } from './report.repository.ts';

/** Loaders of reports, made for one unit of work and gone with it. */
export const reportLoaders = (uow: UnitOfWork) => ({
  report: new DataLoader<string, ReportRow | null>(async (ids) => {
    const found = new Map((await reports(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  reportsOn: new DataLoader<string, ReportRow[]>(async (ids) => {
    const groups = groupBy(await reports(uow).on(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
