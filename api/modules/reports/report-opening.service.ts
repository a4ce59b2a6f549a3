import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { stale, unseen } from '../../platform/faults.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { type AssignmentRow, lockAssignment } from '../assignments/assignment-moving.service.ts';
import type { ReportRow } from './report.entity.ts';
import { reports } from './report.repository.ts';

/** The opaque id of a report. */
export const reportId = (rootId: number, id: Id): string => encodeGlobalId({ type: 'Report', root: rootId, id });

const reportKey = (uow: UnitOfWork, id: string): Id | null => rowIdIn(id, 'Report', uow.session.rootId);

/** A report and the assignment that it is on, both locked. */
export interface OpenedReport {
  readonly report: ReportRow;
  readonly assignment: AssignmentRow;
}

/** Loads and locks a report behind its assignment and decides whether the acting post may do `act` to this version of it. */
export async function openReport(
  uow: UnitOfWork,
  aim: { readonly reportId: string; readonly version: number },
  act: string,
  forbids: (opened: OpenedReport) => Result<true> = () => ok(true),
): Promise<Result<OpenedReport>> {
  const id = reportKey(uow, aim.reportId);
  const seen = id === null ? null : await reports(uow).find(id);
  const assignment = seen === null ? null : await lockAssignment(uow, seen.assignmentId);
  const report = seen === null ? null : await reports(uow).lock(seen.id);
  if (report === null || assignment === null) return unseen('input.reportId');
  const allowed = authorize(uow.session, act, 'Report', report);
  if (!allowed.ok) return allowed;
  const free = forbids({ report, assignment });
  if (!free.ok) return free;
  return report.version === aim.version ? ok({ report, assignment }) : stale();
}
