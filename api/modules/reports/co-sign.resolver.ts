import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { AskCoSignsInput, CoSignInput, CoSignType } from './co-sign.types.ts';
import { toCoSign } from './co-sign-reading.service.ts';
import { askCoSigns, coSign } from './co-signing.service.ts';
import { ReportResult, ReportType } from './report.types.ts';
import { findReport } from './report-reading.service.ts';

/** Co-signatures of supporting units: asked for by the lead's responsible person, given by theirs. */
@Resolver(() => CoSignType)
export class CoSignResolver {
  @Mutation(() => ReportResult, { description: 'Asks every supporting unit to co-sign a completion (送会签).' })
  askCoSigns(
    @Arg('input', () => AskCoSignsInput, { description: 'The report.' }) input: AskCoSignsInput,
    @Ctx() context: Context,
  ) {
    return context.write('askCoSigns', input, (uow) => askCoSigns(uow, input), findReport);
  }

  @Mutation(() => AssignmentResult, {
    description: "Gives a supporting unit's opinion on the draft of its lead (会签).",
  })
  coSign(
    @Arg('input', () => CoSignInput, { description: 'The opinion.' }) input: CoSignInput,
    @Ctx() context: Context,
  ) {
    return context.write('coSign', input, (uow) => coSign(uow, input), findAssignment);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The supporting unit.' })
  async orgUnit(@Root() one: CoSignType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), one.orgUnitRowId);
  }

  @FieldResolver(() => ReportType, {
    nullable: true,
    description: 'The draft; null when it is no longer yours to read.',
  })
  async report(@Root() one: CoSignType, @Ctx() context: Context): Promise<ReportType | null> {
    return findReport(await context.viewing(), one.reportRowId);
  }
}

/** The co-signatures of a report. */
@Resolver(() => ReportType)
export class ReportCoSignsResolver {
  @FieldResolver(() => [CoSignType], {
    description: 'What supporting units say to it; those of others only once it has gone up (V-39).',
  })
  async coSigns(@Root() report: ReportType, @Ctx() context: Context): Promise<CoSignType[]> {
    const reading = await context.viewing();
    return (await reading.load.coSignsOf.load(report.rowId)).map((row) => toCoSign(reading, row));
  }
}

/** The co-signature of a supporting unit's task. */
@Resolver(() => AssignmentType)
export class AssignmentCoSignResolver {
  @FieldResolver(() => CoSignType, {
    nullable: true,
    description: 'The last co-signature asked of it; null: none yet.',
  })
  async coSign(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<CoSignType | null> {
    const reading = await context.viewing();
    const row = assignment.role === 'SUPPORT' ? await reading.load.lastCoSignOf.load(assignment.rowId) : null;
    return row === null ? null : toCoSign(reading, row);
  }
}
