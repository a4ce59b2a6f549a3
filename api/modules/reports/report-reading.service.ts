import { isIntact } from '../../platform/seal.ts';
import { localDateOf } from '../../platform/time.ts';
import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import { approverOf } from '../assignments/assignment.rules.ts';
import type { Context, Reading } from '../context.ts';
import { sealedFiles } from '../files/hanging.service.ts';
import { submissionClosedBy } from '../six-haves/six-haves.service.ts';
import { toAmountTypes } from '../targets/amount.types.ts';
import { askingFault, isCoSigned } from './co-sign.rules.ts';
import type { ReportRow } from './report.entity.ts';
import { isFormal, sealedReport } from './report.rules.ts';
import { ReportType } from './report.types.ts';
import { reportId } from './report-opening.service.ts';

/** A report as the schema shows it. */
export const toReport = (row: ReportRow): ReportType =>
  Object.assign(new ReportType(), {
    ...row,
    quotes: undefined,
    rowId: row.id,
    amounts: toAmountTypes(row.amounts),
    assignmentRowId: row.assignmentId,
    orgUnitRowId: row.orgUnitId,
    drafterRowId: row.draftedBy,
    id: reportId(row.rootId, row.id),
  });

/** The last report that went up from each task directly below one, as far as the session may read them. */
export async function latestBelow({ load }: Reading, assignmentId: string): Promise<ReportRow[]> {
  const below = await load.assignmentsUnder.load(assignmentId);
  const each = await Promise.all(below.map(({ id }) => load.reportsOn.load(id)));
  return each.flatMap((rows) => rows.find(({ state }) => state === 'APPROVED') ?? []);
}

/** The report of a row id, if the session may read it. */
export async function findReport({ load }: Reading, id: string): Promise<ReportType | null> {
  const row = await load.report.load(id);
  return row === null ? null : toReport(row);
}

/** Whether words and files of a report are what was approved (M-101); null: not approved yet. */
export async function isReportIntact({ load }: Reading, id: string): Promise<boolean | null> {
  const row = await load.report.load(id);
  if (row === null || row.hash === null) return null;
  return isIntact([...sealedReport(row), ...sealedFiles(await load.filesOn.load(id))], row.hash);
}

/** The role that must approve a report (M-04). */
export async function approverFor({ load }: Reading, report: ReportType): Promise<string> {
  const assignment = await load.assignment.load(report.assignmentRowId);
  return approverOf(assignment?.source ?? '', report.kind);
}

/** What the acting post may do to a report now: have it co-signed, approve it, and why not. */
export async function actionsOnReport(
  context: Context,
  reading: Reading,
  report: ReportType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.report.load(report.rowId);
  if (row === null) return [];
  const assignment = await reading.load.assignment.load(row.assignmentId);
  const approver = approverOf(assignment?.source ?? '', row.kind);
  const supports = await reading.load.supportsOf.load(row.assignmentId);
  const asked = await reading.load.coSignsOf.load(row.id);
  const coSigned = row.kind !== 'COMPLETION' || isCoSigned(supports, asked, localDateOf(reading.session.now));
  const completes = assignment !== null && row.kind === 'COMPLETION' && row.state === 'IN_REVIEW';
  const lacks = completes ? await submissionClosedBy(reading, assignment) : null;
  return actionsOn(context, reading, 'Report', row, ['askCoSigns', 'approve', 'sendBack'], (act) => {
    if (act === 'askCoSigns') return askingFault(row, supports.length, asked);
    if (row.state !== 'IN_REVIEW') return 'Report.machine';
    if (act === 'sendBack') return null;
    if (row.draftedByPerson === reading.session.personId) return 'Report.ownDraft';
    if (approver === 'FIRST' && reading.session.post?.role !== 'FIRST') return 'Report.firstSigns';
    if (isFormal(assignment?.source ?? '', row.kind) && row.signer !== reading.session.personName)
      return 'Report.signer';
    return coSigned ? lacks : 'Report.coSigns';
  });
}
