import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { FileType } from '../files/file.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

/** What a body makes of an operation. */
@ObjectType('JointOpinion', {
  description: 'The opinion of a body; until the report is submitted the office, the lead and itself read it (V-39).',
})
export class JointOpinionType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one each time it is given anew.' }) version!: number;
  @Field(() => String, { description: 'Its words.' }) words!: string;
  @Field(() => InstantScalar, { description: 'When it was given.' }) givenAt!: Date;
  @Field(() => OrgUnitType, { description: 'The body.' }) orgUnit?: OrgUnitType;
}

/** That a body stands by the report. */
@ObjectType('JointSignature', { description: 'That a body stands by the joint report.' })
export class JointSignatureType {
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => InstantScalar, { description: 'When.' }) signedAt!: Date;
  @Field(() => OrgUnitType, { description: 'The body.' }) orgUnit?: OrgUnitType;
}

/** The report of an operation. */
@ObjectType('JointReport', {
  description: 'The report that the lead writes for all; a draft is its own and the office’s.',
})
export class JointReportType {
  orgUnitRowId!: number;
  operationRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one each time it is written.' }) version!: number;
  @Field(() => String, { description: 'Its words.' }) words!: string;
  @Field(() => InstantScalar, { description: 'When it was written last.' }) writtenAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was submitted; null: a draft.' })
  submittedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The lead that wrote it.' }) orgUnit?: OrgUnitType;
  @Field(() => [JointSignatureType], { description: 'Who stands by it beside the lead, oldest first.' })
  signatures?: JointSignatureType[];
}

/** What a body put into the room. */
@ObjectType('JointEvidence', {
  description: 'Files that a body shares with everybody in the room, and what they show.',
})
export class JointEvidenceType {
  rowId!: string;
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'What they show.' }) words!: string;
  @Field(() => InstantScalar, { description: 'When they were shared.' }) putAt!: Date;
  @Field(() => OrgUnitType, { description: 'The body.' }) orgUnit?: OrgUnitType;
  @Field(() => [FileType], { description: 'The files, oldest first; read by whoever is in the room.' })
  files?: FileType[];
}

@InputType({ description: 'Files for everybody in the room.' })
export class ShareJointEvidenceInput extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => TextScalar, { description: 'What they show, 1 to 200 characters.' }) words!: string;
  @Field(() => [String], { defaultValue: [], description: 'At most 20 files that the acting post has sent.' })
  fileIds!: string[];
}

@InputType({ description: 'The opinion of the own body.' })
export class GiveJointOpinionInput extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => Int, { description: 'The version of the opinion that you read; 0: there is none yet.' })
  version!: number;
  @Field(() => TextScalar, { description: '1 to 4,000 characters.' }) words!: string;
}

@InputType({ description: 'The report of the lead.' })
export class SaveJointReportInput extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => Int, { description: 'The version of the report that you read; 0: there is none yet.' }) version!: number;
  @Field(() => TextScalar, { description: '1 to 10,000 characters.' }) words!: string;
  @Field(() => Boolean, { description: 'True submits it: it stays as it is, and all in the room read it.' })
  submits!: boolean;
}

@InputType({ description: 'The report by which the own body stands.' })
export class CountersignJointReportInput extends WriteInput {
  @Field(() => String, { description: 'The operation.' }) operationId!: string;
  @Field(() => Int, { description: 'The version of the report that you read.' }) version!: number;
}
