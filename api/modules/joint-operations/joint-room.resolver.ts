import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { toFile } from '../files/file-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { JointOperationResult, JointOperationType } from './joint-operation.types.ts';
import { findJointOperation } from './joint-operation-reading.service.ts';
import { countersignJointReport, giveJointOpinion, saveJointReport, shareJointEvidence } from './joint-room.service.ts';
import {
  CountersignJointReportInput,
  GiveJointOpinionInput,
  JointEvidenceType,
  JointOpinionType,
  JointReportType,
  JointSignatureType,
  SaveJointReportInput,
  ShareJointEvidenceInput,
} from './joint-room.types.ts';
import { evidenceIn, opinionsOf, reportOf, signaturesOf } from './joint-room-reading.service.ts';

/** The room of a joint operation: opinions, shared evidence, the report of the lead, and who stands by it. */
@Resolver(() => JointOperationType)
export class JointRoomResolver {
  @Mutation(() => JointOperationResult, { description: 'Gives the opinion of the own body (提出意见, V-39).' })
  giveJointOpinion(
    @Arg('input', () => GiveJointOpinionInput, { description: 'The opinion.' }) input: GiveJointOpinionInput,
    @Ctx() context: Context,
  ) {
    return context.write('giveJointOpinion', input, (uow) => giveJointOpinion(uow, input), findJointOperation);
  }

  @Mutation(() => JointOperationResult, { description: 'Shares files with everybody in the room (共享佐证材料).' })
  shareJointEvidence(
    @Arg('input', () => ShareJointEvidenceInput, { description: 'The files.' }) input: ShareJointEvidenceInput,
    @Ctx() context: Context,
  ) {
    return context.write('shareJointEvidence', input, (uow) => shareJointEvidence(uow, input), findJointOperation);
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

  @FieldResolver(() => [JointEvidenceType], { description: 'What was put into the room, oldest first.' })
  async evidence(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<JointEvidenceType[]> {
    return evidenceIn(await context.viewing(), operation);
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

/** Who put something into a room, and its files. */
@Resolver(() => JointEvidenceType)
export class JointEvidenceResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The body.' })
  async orgUnit(@Root() evidence: JointEvidenceType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), evidence.orgUnitRowId);
  }

  @FieldResolver(() => [FileType], { description: 'The files, oldest first; read by whoever is in the room.' })
  async files(@Root() evidence: JointEvidenceType, @Ctx() context: Context): Promise<FileType[]> {
    return (await (await context.viewing()).load.filesOnEvidence.load(evidence.rowId)).map(toFile);
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
