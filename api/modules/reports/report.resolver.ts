import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { personNameOf } from '../accounts/directory.service.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { isFormal } from './report.rules.ts';
import { approveReport, saveReport } from './report.service.ts';
import { ApproveReportInput, ReportResult, ReportType, SaveReportInput } from './report.types.ts';
import { actionsOnReport, approverFor, findReport, toReport } from './report-reading.service.ts';

/** Reports on assignments: written by the handler, approved by a responsible person, read above only then. */
@Resolver(() => ReportType)
export class ReportResolver {
  @Mutation(() => ReportResult, {
    description: 'Keeps the open report on an assignment, or hands it in to be approved.',
  })
  saveReport(
    @Arg('input', () => SaveReportInput, { description: 'The report.' }) input: SaveReportInput,
    @Ctx() context: Context,
  ) {
    return context.write('saveReport', input, (uow) => saveReport(uow, input), findReport);
  }

  @Mutation(() => ReportResult, {
    description: 'Approves a report, by which it goes up; a completion submits its assignment.',
  })
  approveReport(
    @Arg('input', () => ApproveReportInput, { description: 'The report.' }) input: ApproveReportInput,
    @Ctx() context: Context,
  ) {
    return context.write('approveReport', input, (uow) => approveReport(uow, input), findReport);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that reports.' })
  async orgUnit(@Root() report: ReportType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), report.orgUnitRowId);
  }

  @FieldResolver(() => AssignmentType, { description: 'The assignment reported on.' })
  async assignment(@Root() report: ReportType, @Ctx() context: Context): Promise<AssignmentType> {
    const found = await findAssignment(await context.viewing(), report.assignmentRowId);
    if (found === null) throw new Error('A report stands on an assignment that is not there');
    return found;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it; only inside the own tenant (G5).' })
  async drafterName(@Root() report: ReportType, @Ctx() context: Context): Promise<string | null> {
    return personNameOf(await context.viewing(), report.drafterRowId);
  }

  @FieldResolver(() => String, { description: 'The role that must approve it: FIRST or DIRECT (M-04).' })
  async approver(@Root() report: ReportType, @Ctx() context: Context): Promise<string> {
    return approverFor(await context.viewing(), report);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() report: ReportType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnReport(context, await context.viewing(), report);
  }
}

/** The reports of an assignment. */
@Resolver(() => AssignmentType)
export class AssignmentReportsResolver {
  @FieldResolver(() => [ReportType], { description: 'Its reports, newest first; open ones only inside the unit (G3).' })
  async reports(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ReportType[]> {
    return (await (await context.viewing()).load.reportsOn.load(assignment.rowId)).map(toReport);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its completion goes up as a formal document (M-70).' })
  formalReport(@Root() assignment: AssignmentType): boolean {
    return isFormal(assignment.source, 'COMPLETION');
  }
}
