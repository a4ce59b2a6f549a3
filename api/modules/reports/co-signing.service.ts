import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { sealOf } from '../../platform/seal.ts';
import { localDateOf } from '../../platform/time.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';
import { houseKeys } from '../assignments/assignment.rules.ts';
import { type AssignmentRow, moveAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { memberKeys } from '../assignments/group.rules.ts';
import { lockSupports, moveSupports } from '../assignments/group.service.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { coSigns } from './co-sign.repository.ts';
import { askingFault, isCoSigned, opinionFaults, sealedOpinion, standingOn } from './co-sign.rules.ts';
import type { AskCoSignsInput, CoSignInput } from './co-sign.types.ts';
import type { ReportRow } from './report.entity.ts';
import { reports } from './report.repository.ts';
import { openReport } from './report-opening.service.ts';

/**
 * Asks every supporting unit to co-sign the completion that waits to be approved, within the days that the level has to
 * consolidate; from now on they read the draft (V-38). Who had co-signed an earlier draft is asked again.
 */
export async function askCoSigns(uow: UnitOfWork, input: AskCoSignsInput): Promise<Result<Outcome>> {
  const opened = await openReport(uow, input, 'askCoSigns');
  if (!opened.ok) return opened;
  const { report, assignment } = opened.value;
  const supports = await lockSupports(uow, assignment);
  const fault = askingFault(report, supports.length, await coSigns(uow).of([report.id]));
  if (fault !== null) return refuse('INVALID_MOVE', { ruleId: fault });
  const again = await moveSupports(uow, supports, 'coSignAgain', 'assignment.takenUp');
  if (!again.ok) return again;
  await ask(uow, report, assignment, supports);
  const readerKeys = [...new Set([...report.readerKeys, ...supports.flatMap(memberKeys)])];
  await reports(uow).save(report.id, { readerKeys, version: report.version + 1 });
  return ok({ type: 'Report', id: report.id });
}

async function ask(
  uow: UnitOfWork,
  report: ReportRow,
  lead: AssignmentRow,
  supports: readonly AssignmentRow[],
): Promise<void> {
  const { post, tenantId } = uow.session;
  if (post === null) throw new Error('A co-signature was asked for without a post');
  const due = addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), lead.consolidationDays);
  const house = houseKeys({ orgUnitId: lead.toOrgUnitId, field: lead.field, sectionId: lead.sectionId });
  await coSigns(uow).insert(
    supports.map((one) => ({
      id: uow.ids.next(),
      tenantId,
      itemId: lead.itemId,
      reportId: report.id,
      assignmentId: one.id,
      orgUnitId: one.toOrgUnitId,
      state: 'ASKED',
      askedAt: new Date(uow.now),
      askedBy: post.id,
      dueOn: due.date,
      secrecy: one.secrecy,
      readerKeys: [...new Set([...house, ...memberKeys(one)])],
    })),
  );
  for (const one of supports) uow.record(assignmentTold('assignment.coSignAsked', one));
}

/** Gives the opinion of a supporting unit on the draft of its lead, by which its own task is done (lifecycle 5.2). */
export async function coSign(uow: UnitOfWork, input: CoSignInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'coSign');
  if (!opened.ok) return opened;
  const row = opened.value;
  const asked = await coSigns(uow).lockAsked(row.id);
  if (asked === null || standingOn(asked, localDateOf(uow.now)) !== 'ASKED')
    return refuse('INVALID_MOVE', { ruleId: 'Assignment.notAsked' });
  const faults = opinionFaults(input.agrees, input.opinion);
  if (faults.length > 0) return invalidInput(faults);
  const { post, personId, personName } = uow.session;
  const said = { agrees: input.agrees, opinion: input.opinion.trim() };
  const by = { signedAt: new Date(uow.now), signedByName: personName };
  await coSigns(uow).save(asked.id, {
    ...said,
    ...by,
    state: 'GIVEN',
    signedBy: post?.id ?? null,
    signedByPerson: personId,
    hash: sealOf(sealedOpinion({ ...said, ...by })),
  });
  const signed = await moveAssignment(uow, row, 'coSign', 'assignment.coSigned', { submittedAt: new Date(uow.now) });
  return signed.ok ? ok({ type: 'Assignment', id: row.id }) : signed;
}

/** Withdraws the co-signatures of a draft that changes: they were given to other words. */
export const withdrawCoSigns = (uow: UnitOfWork, reportId: Id) => coSigns(uow).withdraw(reportId);

/**
 * Closes the co-signatures of a completion that goes up: refused while a supporting unit may still speak; who did not in
 * its time is deemed to have, with the mark, and from now on the whole group and those above read the opinions (V-39).
 */
export async function closeCoSigns(uow: UnitOfWork, report: ReportRow, lead: AssignmentRow): Promise<Result<true>> {
  const supports = await lockSupports(uow, lead);
  const asked = supports.length === 0 ? [] : await coSigns(uow).lockOf(report.id);
  const today = localDateOf(uow.now);
  if (!isCoSigned(supports, asked, today)) return refuse('INVALID_MOVE', { ruleId: 'Report.coSigns' });
  for (const one of asked) {
    const readerKeys = [...new Set([...one.readerKeys, ...lead.readerKeys])];
    await coSigns(uow).save(one.id, { readerKeys, state: standingOn(one, today) });
  }
  for (const one of supports.filter(({ state }) => state !== 'SUBMITTED')) {
    const deemed = await moveAssignment(uow, one, 'deemCoSigned', 'assignment.coSignDeemed', {
      submittedAt: new Date(uow.now),
    });
    if (!deemed.ok) return deemed;
  }
  return ok(true);
}
