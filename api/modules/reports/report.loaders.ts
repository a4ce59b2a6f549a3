import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { localDateOf } from '../../platform/time.ts';
import type { CoSignRow } from './co-sign.entity.ts';
import { coSigns } from './co-sign.repository.ts';
import { standingOn } from './co-sign.rules.ts';
import type { ReportRow } from './report.entity.ts';
import { reports } from './report.repository.ts';
import type { ReportVersionRow } from './report-version.entity.ts';
import { reportVersions } from './report-version.repository.ts';

/** Loaders of reports, made for one unit of work and gone with it. */
export function reportLoaders(uow: UnitOfWork) {
  const lastCoSignOf = new DataLoader<string, CoSignRow | null>(async (ids) => {
    const groups = groupBy(await coSigns(uow).lastOf(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id)?.[0] ?? null);
  });
  return {
    lastCoSignOf,
    coSignsOf: new DataLoader<string, CoSignRow[]>(async (ids) => {
      const groups = groupBy(await coSigns(uow).of(ids), (row) => row.reportId);
      return ids.map((id) => groups.get(id) ?? []);
    }),
    isAskedToCoSign: new DataLoader<string, boolean>(async (ids) => {
      const last = await lastCoSignOf.loadMany(ids);
      const today = localDateOf(uow.now);
      return last.map((row) => row !== null && !(row instanceof Error) && standingOn(row, today) === 'ASKED');
    }),
    versionsOf: new DataLoader<string, ReportVersionRow[]>(async (ids) => {
      const groups = groupBy(await reportVersions(uow).of(ids), (row) => row.reportId);
      return ids.map((id) => groups.get(id) ?? []);
    }),
    report: new DataLoader<string, ReportRow | null>(async (ids) => {
      const found = new Map((await reports(uow).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    reportsOn: new DataLoader<string, ReportRow[]>(async (ids) => {
      const groups = groupBy(await reports(uow).on(ids), (row) => row.assignmentId);
      return ids.map((id) => groups.get(id) ?? []);
    }),
  };
}
