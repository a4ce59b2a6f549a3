import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { JointOperationResult, JointOperationType } from './joint-operation.types.ts';
import { findJointOperation } from './joint-operation-reading.service.ts';
import { countersignJointReport, giveJointOpinion, saveJointReport } from './joint-room.service.ts';
import {
  CountersignJointReportInput,
  GiveJointOpinionInput,
  JointOpinionType,
  JointReportType,
  JointSignatureType,
  SaveJointReportInput,
} from './joint-room.types.ts';
import { opinionsOf, reportOf, signaturesOf } from './joint-room-reading.service.ts';

/** The room of a joint operation: opinions, the report of the lead, and who stands by it. */
@Resolver(() => JointOperationType)
export class JointRoomResolver {
  @Mutation(() => JointOperationResult, { description: 'Gives the opinion of the own body (提出意见, V-39).' })
  giveJointOpinion(
    @Arg('input', () => GiveJointOpinionInput, { description: 'The opinion.' }) input: GiveJointOpinionInput,
    @Ctx() context: Context,
  ) {
    return context.write('giveJointOpinion', input, (uow) => giveJointOpinion(uow, input), findJointOperation);
  }

  @Mutation(() => JointOperationResult, { description: 'Writes or submits the joint report (起草联合督查报告).' })
  saveJointReport(
    @Arg('input', () => SaveJointReportInput, { description: 'The report.' }) input: SaveJointReportInput,
    @Ctx() context: Context,
  ) {
    return context.write('saveJointReport', input, (uow) => saveJointReport(uow, input), findJointOperation);
  }

  @Mutation(() => JointOperationResult, { description: 'Stands by the joint report for the own body (会签).' })
  countersignJointReport(
    @Arg('input', () => CountersignJointReportInput, { description: 'Which.' }) input: CountersignJointReportInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'countersignJointReport',
      input,
      (uow) => countersignJointReport(uow, input),
      findJointOperation,
    );
  }

  @FieldResolver(() => [JointOpinionType], { description: 'What its bodies make of it, as far as one may read it.' })
  async opinions(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<JointOpinionType[]> {
    return opinionsOf(await context.viewing(), operation);
  }

  @FieldResolver(() => JointReportType, {
    nullable: true,
    description: 'The report of its lead; null: none to read yet.',
  })
  async report(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<JointReportType | null> {
    return reportOf(await context.viewing(), operation);
  }
}

/** The body of an opinion. */
@Resolver(() => JointOpinionType)
export class JointOpinionResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The body.' })
  async orgUnit(@Root() opinion: JointOpinionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), opinion.orgUnitRowId);
  }
}

/** The lead that wrote a report, and who stands by it. */
@Resolver(() => JointReportType)
export class JointReportResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The lead that wrote it.' })
  async orgUnit(@Root() report: JointReportType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), report.orgUnitRowId);
  }

  @FieldResolver(() => [JointSignatureType], { description: 'Who stands by it beside the lead, oldest first.' })
  async signatures(@Root() report: JointReportType, @Ctx() context: Context): Promise<JointSignatureType[]> {
    return signaturesOf(await context.viewing(), report);
  }
}

/** The body of a signature. */
@Resolver(() => JointSignatureType)
export class JointSignatureResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The body.' })
  async orgUnit(@Root() signature: JointSignatureType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), signature.orgUnitRowId);
  }
}
