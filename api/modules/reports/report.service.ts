import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { sealOf } from '../../platform/seal.ts';
import { localDateOf } from '../../platform/time.ts';
import { approverOf, houseKeys } from '../assignments/assignment.rules.ts';
import { isReady } from '../assignments/assignment.service.ts';
import {
  type AssignmentRow,
  changeAssignment,
  moveAssignment,
  openAssignmentToAct,
} from '../assignments/assignment-moving.service.ts';
import { ownLines } from '../assignments/own-lines.service.ts';
import { periodsReported } from '../assignments/period.service.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { hangOnReport, sealedFilesOn } from '../files/hanging.service.ts';
import { wholeForSubmission } from '../six-haves/six-haves.service.ts';
import { heard, type Speech, speechOf } from '../targets/amount.rules.ts';
import { toAmounts } from '../targets/amount.types.ts';
import { closeCoSigns, withdrawCoSigns } from './co-signing.service.ts';
import { quotesFor } from './quoting.service.ts';
import type { ReportRow } from './report.entity.ts';
import { reportKept } from './report.events.ts';
import { reportMachine } from './report.machine.ts';
import { reports } from './report.repository.ts';
import { isFormal, reportFaults, sealedReport, type WrittenReport } from './report.rules.ts';
import type { ApproveReportInput, SaveReportInput } from './report.types.ts';
import { type OpenedReport, openReport } from './report-opening.service.ts';
import { keepVersion } from './report-returning.service.ts';
import { reportVersions } from './report-version.repository.ts';

/**
 * Keeps the one open report on an assignment as it was typed, or hands it in to be approved (`handsIn`); what was co-signed
 * of it is withdrawn.
 * A returned assignment is taken up again by it. STALE_VERSION when somebody else changed the report.
 */
export async function saveReport(uow: UnitOfWork, input: SaveReportInput): Promise<Result<Outcome>> {
  const { post, personId } = uow.session;
  const opened = await openAssignmentToAct(uow, input.assignmentId, 'report');
  if (!opened.ok) return opened;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const assignment = await takenUp(uow, opened.value);
  if (!assignment.ok) return assignment;
  if (assignment.value.role === 'SUPPORT' && input.kind === 'COMPLETION')
    return refuse('INVALID_MOVE', { ruleId: 'Assignment.coSigned' });
  const written = { ...input, kind: input.kind as WrittenReport['kind'] };
  const claim = await claimOf(uow, input, assignment.value);
  const faults = [
    ...reportFaults(written, input.handsIn, assignment.value.source),
    ...(Array.isArray(claim) ? claim : []),
  ];
  if (faults.length > 0 || Array.isArray(claim)) return invalidInput(faults);
  const quoted = await quotesFor(uow, assignment.value, input.quotes);
  if (!quoted.ok) return quoted;
  const before = await reports(uow).lockOpen(assignment.value.id);
  if ((before?.version ?? 0) !== input.version) return stale();
  const moved = reportMachine.move(
    before ?? { state: reportMachine.start, version: 0 },
    input.handsIn ? 'handIn' : 'keep',
  );
  if (!moved.ok) return moved;
  const { kind, measures, progress, effect, problems, nextStep } = written;
  const paper = isFormal(assignment.value.source, kind) ? documentOf(written) : noDocument;
  const { state, version } = moved.value;
  const { readerKeys } = newReport('', assignment.value);
  const typed = {
    ...{ kind, measures, progress, effect, problems, nextStep, state, version, readerKeys, ...paper },
    ...{ claimed: claim.percent, amounts: claim.amounts, quotes: quoted.value },
  };
  const drafted = { draftedBy: post.id, draftedByPerson: personId, draftedAt: new Date(uow.now) };
  const id = before?.id ?? uow.ids.next();
  const row = before ?? newReport(id, assignment.value);
  await (before === null
    ? reports(uow).insert({ ...row, ...typed, ...drafted })
    : reports(uow).save(id, { ...typed, ...drafted }));
  const hung = input.fileIds == null ? ok(true) : await hangOnReport(uow, await hookOf(uow, row), input.fileIds);
  if (!hung.ok) return hung;
  if (before !== null) await withdrawCoSigns(uow, id);
  if (input.handsIn) await keepVersion(uow, { ...row, ...typed, ...drafted });
  const told = input.handsIn ? 'report.handedIn' : 'report.drafted';
  if (input.handsIn || !isGoingOn(before, personId)) uow.record(reportKept(told, { ...row, readerKeys }));
  return ok({ type: 'Report', id });
}

/** A report as files hang on it: what it lets go stays on the last hand-in that carried it. */
async function hookOf(uow: UnitOfWork, { id, secrecy }: Pick<ReportRow, 'id' | 'secrecy'>) {
  const versions = await reportVersions(uow).of([id]);
  const handedInWith = (file: Id) => versions.find(({ fileIds }) => fileIds?.includes(file) === true)?.id ?? null;
  return { id, secrecy, handedInWith };
}

/** Whether somebody goes on with his own draft, which is saved as he types and told but once. */
const isGoingOn = (before: ReportRow | null, personId: Id): boolean =>
  before !== null && before.state === 'DRAFT' && before.draftedByPerson === personId;

const noDocument = { docNo: '', signer: '', docSealed: false };
const documentOf = ({ docNo, signer, docSealed }: WrittenReport) => ({
  docNo: docNo.trim(),
  signer: signer.trim(),
  docSealed,
});

/** What a report claims, or why it cannot: by the lines that the task answers for; a draft may leave it open. */
async function claimOf(
  uow: UnitOfWork,
  { amounts, claimed, handsIn }: SaveReportInput,
  row: AssignmentRow,
): Promise<Speech | FieldProblem[]> {
  const words = { amounts: toAmounts(amounts), typed: claimed ?? null, last: handsIn ? null : row.claimed };
  return speechOf(await ownLines(uow, row), row.actuals, 'claimed', words, 'input');
}

/** What a new report takes from its assignment; its readers are the unit's own people (G3). */
const newReport = (id: Id, assignment: AssignmentRow) => ({
  id,
  tenantId: assignment.tenantId,
  itemId: assignment.itemId,
  assignmentId: assignment.id,
  orgUnitId: assignment.toOrgUnitId,
  secrecy: assignment.secrecy,
  readerKeys: houseKeys({
    orgUnitId: assignment.toOrgUnitId,
    field: assignment.field,
    sectionId: assignment.sectionId,
  }),
});

/** Changes who may read the report of a task that is not approved yet, and every hand-in, as the task changes hands. */
export async function rereadReports(
  uow: UnitOfWork,
  id: Id,
  moved: (keys: readonly number[]) => number[],
): Promise<void> {
  const report = await reports(uow).lockOpen(id);
  if (report !== null) await reports(uow).save(report.id, { readerKeys: moved(report.readerKeys) });
  const all = await reports(uow).on([id]);
  for (const kept of await reportVersions(uow).of(all.map((one) => one.id)))
    await reportVersions(uow).save(kept.id, { readerKeys: moved(kept.readerKeys) });
}

/** Reports are written while the work goes on; a returned assignment goes on with the next report. */
async function takenUp(uow: UnitOfWork, row: AssignmentRow): Promise<Result<AssignmentRow>> {
  if (row.state === 'RETURNED') return moveAssignment(uow, row, 'takeUpAgain', 'assignment.takenUp');
  if (row.state === 'IN_PROGRESS') return ok(row);
  return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine', params: { state: row.state } });
}

/**
 * Approves a report, by which it goes up: its claim becomes the assignment's, and a completion submits the assignment.
 * Special items, and completions of instructions, are signed by the FIRST responsible person alone (M-04).
 */
export async function approveReport(uow: UnitOfWork, input: ApproveReportInput): Promise<Result<Outcome>> {
  const opened = await openReport(uow, input, 'approve', (one) => maySign(uow, one));
  if (!opened.ok) return opened;
  const { report, assignment } = opened.value;
  const moved = reportMachine.move(report, 'approve');
  if (!moved.ok) return moved;
  const { post, personId, personName } = uow.session;
  const by = { approvedByName: personName, approvedAt: new Date(uow.now) };
  await reports(uow).save(report.id, {
    ...by,
    state: moved.value.state,
    version: moved.value.version,
    approvedBy: post?.id ?? null,
    approvedByPerson: personId,
    approvedByRole: post?.role ?? null,
    hash: sealOf([...sealedReport({ ...report, ...by }), ...(await sealedFilesOn(uow, report.id))]),
    readerKeys: assignment.readerKeys,
  });
  const gone = await goesUp(uow, report, assignment);
  return gone.ok ? ok({ type: 'Report', id: report.id }) : gone;
}

function maySign(uow: UnitOfWork, { report, assignment }: OpenedReport): Result<true> {
  if (report.draftedByPerson === uow.session.personId) return refuse('FORBIDDEN', { ruleId: 'Report.ownDraft' });
  if (approverOf(assignment.source, report.kind) === 'FIRST' && uow.session.post?.role !== 'FIRST')
    return refuse('FORBIDDEN', { ruleId: 'Report.firstSigns' });
  if (isFormal(assignment.source, report.kind) && report.signer !== uow.session.personName)
    return refuse('FORBIDDEN', { ruleId: 'Report.signer' });
  return ok(true);
}

/** What an approved report changes above: the claim, the period that it answers for, and for a completion the state, which waits for the issuer's acceptance. */
async function goesUp(uow: UnitOfWork, report: ReportRow, assignment: AssignmentRow): Promise<Result<AssignmentRow>> {
  if (assignment.state !== 'IN_PROGRESS') return refuse('INVALID_MOVE', { ruleId: 'Assignment.machine' });
  const periods = await periodsReported(uow, assignment, report.kind === 'COMPLETION');
  const at = new Date(uow.now);
  const actuals = heard(assignment.actuals, assignment.targets, 'claimed', report.amounts, at.toISOString());
  const claim = { claimed: report.claimed, actuals, reportedAt: at, ...periods.changes };
  const told = periods.madeUp ? 'assignment.reportMadeUp' : 'assignment.reported';
  if (report.kind === 'PERIODIC') return ok(await changeAssignment(uow, assignment, told, claim));
  if (!(await isReady(uow, assignment))) return refuse('INVALID_MOVE', { ruleId: 'Assignment.readyBelow' });
  const whole = await wholeForSubmission(uow, assignment);
  if (!whole.ok) return whole;
  const coSigned = await closeCoSigns(uow, report, assignment);
  if (!coSigned.ok) return coSigned;
  const today = localDateOf(uow.now);
  const acceptance = addWorkingDays(await provinceCalendar(uow), today, assignment.consolidationDays);
  return moveAssignment(uow, assignment, 'submit', 'assignment.submitted', {
    ...claim,
    submittedAt: new Date(uow.now),
    checkedAt: null,
    acceptanceDueOn: acceptance.date,
  });
}

/** Everybody who drafted or approved a report on a matter, so that none of them verifies it. */
export const authorsOf = (uow: UnitOfWork, itemId: Id): Promise<Id[]> => reports(uow).authorsOf(itemId);
