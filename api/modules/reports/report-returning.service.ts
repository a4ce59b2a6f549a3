import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { houseKeys } from '../assignments/assignment.rules.ts';
import { filesHangingOn } from '../files/hanging.service.ts';
import { withdrawCoSigns } from './co-signing.service.ts';
import type { ReportRow } from './report.entity.ts';
import { reportKept } from './report.events.ts';
import { reportMachine } from './report.machine.ts';
import { reports } from './report.repository.ts';
import { openReport } from './report-opening.service.ts';
import { reportVersions } from './report-version.repository.ts';
import { returnFaults } from './report-version.rules.ts';
import type { ReturnReportInput } from './report-version.types.ts';

/** What a hand-in keeps of the report. */
type HandedIn = Pick<
  ReportRow,
  | ('id' | 'tenantId' | 'itemId' | 'orgUnitId' | 'secrecy' | 'readerKeys' | 'draftedBy' | 'draftedAt')
  | ('kind' | 'measures' | 'progress' | 'effect' | 'problems' | 'nextStep' | 'claimed' | 'amounts' | 'quotes')
>;

/** Keeps a report word for word as it was handed in, with its quotes and files, numbered from one. */
export async function keepVersion(uow: UnitOfWork, report: HandedIn): Promise<Id> {
  const { tenantId, itemId, orgUnitId, secrecy, readerKeys, draftedBy, draftedAt } = report;
  const { kind, measures, progress, effect, problems, nextStep, claimed, amounts, quotes } = report;
  const id = uow.ids.next();
  await reportVersions(uow).insert({
    ...{ id, tenantId, itemId, orgUnitId, secrecy, readerKeys, reportId: report.id },
    ...{ kind, measures, progress, effect, problems, nextStep, claimed, amounts, quotes },
    fileIds: await filesHangingOn(uow, report.id),
    number: ((await reportVersions(uow).last(report.id))?.number ?? 0) + 1,
    handedInBy: draftedBy,
    handedInAt: draftedAt,
  });
  return id;
}

/** Returns a report to its drafter inside the unit, with codes and a sentence; what was co-signed of it is withdrawn. */
export async function returnReport(uow: UnitOfWork, input: ReturnReportInput): Promise<Result<Outcome>> {
  const opened = await openReport(uow, input, 'sendBack');
  if (!opened.ok) return opened;
  const { report, assignment } = opened.value;
  const moved = reportMachine.move(report, 'sendBack');
  if (!moved.ok) return moved;
  const faults = returnFaults(input.codes, input.reason);
  if (faults.length > 0) return invalidInput(faults);
  const { toOrgUnitId, field, sectionId } = assignment;
  const readerKeys = houseKeys({ orgUnitId: toOrgUnitId, field, sectionId });
  const { state, version } = moved.value;
  await reports(uow).save(report.id, { state, version, readerKeys });
  const { post, personId, personName } = uow.session;
  const handedIn =
    (await reportVersions(uow).last(report.id))?.id ?? (await keepVersion(uow, { ...report, readerKeys }));
  await reportVersions(uow).save(handedIn, {
    returnCodes: [...new Set(input.codes)],
    returnReason: input.reason.trim(),
    returnedBy: post?.id ?? null,
    returnedByPerson: personId,
    returnedByName: personName,
    returnedAt: new Date(uow.now),
  });
  await withdrawCoSigns(uow, report.id);
  uow.record(reportKept('report.returned', { ...report, readerKeys }));
  return ok({ type: 'Report', id: report.id });
}
