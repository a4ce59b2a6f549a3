import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findingParts } from '../files/file.rules.ts';
import { FileType } from '../files/file.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { VisitType } from '../visits/visit.types.ts';
import { findingStates } from './finding.machine.ts';
import { findingClasses, obstacles, risks } from './finding.rules.ts';

export const FindingStateEnum = enumOf(findingStates);
registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description: 'How far a finding is.',
  valuesConfig: described(findingStates, [
    ...['待查', '未发现问题', '待下达', '已撤回', '移送中', '已移送'],
    ...['整改中', '待核实', '待回头看', '已销号'],
  ]),
});

export const FindingClassEnum = enumOf(findingClasses);
registerEnumType(FindingClassEnum, {
  name: 'FindingClass',
  description: 'What kind of fault lies in a finding; none, or one of three (M-55).',
  valuesConfig: described(findingClasses, ['未涉及', '不作为', '慢作为', '乱作为']),
});

export const ObstacleEnum = enumOf(obstacles);
registerEnumType(ObstacleEnum, {
  name: 'Obstacle',
  description: 'What stands in the way (M-42).',
  valuesConfig: described(obstacles, ['无', '政策不适应', '资金', '用地', '审批', '人员', '协调', '技术']),
});

export const FindingRiskEnum = enumOf(risks);
registerEnumType(FindingRiskEnum, {
  name: 'FindingRisk',
  description: 'How soon a finding is looked back at once it is closed: after 90, 60 or 30 days (M-41).',
  valuesConfig: described(risks, ['低', '中', '高']),
});

export const FindingPartEnum = enumOf(findingParts);
registerEnumType(FindingPartEnum, {
  name: 'FindingPart',
  description: 'What of a finding a file shows.',
  valuesConfig: described(findingParts, ['问题', '整改情况', '核实情况']),
});

/** A problem with its measures and its responsibility: one row of each of the three lists (M-40). */
@ObjectType('Finding', { description: 'What supervision found amiss in a task, and what became of it (M-37, M-40).' })
export class FindingType {
  rowId!: string;
  assignmentRowId!: string;
  orgUnitRowId!: number;
  visitRowId!: string | null;
  checkVisitRowId!: string | null;
  extendsRowId!: string | null;
  recorderName!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => FindingStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => Int, { description: '1, and one more with each look-back that failed.' }) round!: number;
  @Field(() => FindingClassEnum, { description: 'What kind of fault lies in it (M-55).' }) findingClass!: string;
  @Field(() => ObstacleEnum, { description: 'What stands in the way (M-42).' }) obstacle!: string;
  @Field(() => FindingRiskEnum, { description: 'How great its risk is.' }) risk!: string;
  @Field(() => String, { description: 'The problem.' }) problem!: string;
  @Field(() => String, { description: 'What shows it.' }) evidence!: string;
  @Field(() => LocalDateScalar, { description: 'The day on which it was found.' }) foundOn!: string;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) recordedAt!: Date;
  @Field(() => [String], { description: 'The measures; none before it was ordered.' }) measures!: string[];
  @Field(() => String, { description: 'Who leads the rectification (牵头领导); empty before it was ordered.' })
  leadLeader!: string;
  @Field(() => String, { description: 'What must be rectified; empty before it was ordered.' }) demand!: string;
  @Field(() => String, { description: 'What evidence is asked; empty before it was ordered.' }) evidenceAsked!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its limit; null before it was ordered.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Past its limit, or answered after it.' }) late!: boolean;
  @Field(() => Boolean, { description: 'Whether it is under listed supervision (挂牌督办).' }) listed!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was ordered.' }) orderedAt!: Date | null;
  @Field(() => String, { description: 'What was done.' }) answer!: string;
  @Field(() => String, { description: 'The evidence of what was done.' }) answerEvidence!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered last.' }) answeredAt!: Date | null;
  @Field(() => String, { description: 'What was seen on the spot last.' }) checkWords!: string;
  @Field(() => String, { description: 'Where.' }) checkPlace!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When.' }) checkedOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is looked back at; null: not now.' })
  lookBackOn!: string | null;
  @Field(() => AssignmentType, { nullable: true, description: 'The task in which it was found.' })
  assignment?: AssignmentType | null;
  @Field(() => OrgUnitType, { description: 'The unit that found it.' }) orgUnit?: OrgUnitType;
  @Field(() => String, {
    nullable: true,
    description: 'The finding of another unit that it was checked by, for whoever reads that; null: by none.',
  })
  extendsId?: string | null;
  @Field(() => [FindingType], {
    description: 'The checks of other units by what was found here, those that you read, oldest first (M-35).',
  })
  peerChecks?: FindingType[];
  @Field(() => VisitType, { nullable: true, description: 'The visit on which it was found, for whoever reads that.' })
  visit?: VisitType | null;
  @Field(() => VisitType, { nullable: true, description: 'The visit of the last check, for whoever reads that.' })
  checkVisit?: VisitType | null;
  @Field(() => [FindingFileType], { description: 'The files that show it, oldest first; read with it.' })
  files?: FindingFileType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a file of a finding shows. */
@ObjectType('FindingFile', { description: 'A file of a finding, and what of it that shows.' })
export class FindingFileType {
  @Field(() => FindingPartEnum, { description: 'What it shows.' }) part!: string;
  @Field(() => FileType, { description: 'The file.' }) file!: FileType;
}

/** What a write on a finding answers. */
export const FindingResult = createUnionType({
  name: 'FindingResult',
  description: 'The finding as changed, or why nothing was.',
  types: () => [FindingType, ProblemType] as const,
});

@InputType({ description: 'What was found amiss in a task.' })
export class RecordFindingInput extends WriteInput {
  @Field(() => String, { description: 'The task.' }) assignmentId!: string;
  @Field(() => FindingClassEnum, { description: 'What kind of fault lies in it.' }) findingClass!: string;
  @Field(() => ObstacleEnum, { defaultValue: 'NONE', description: 'What stands in the way.' }) obstacle!: string;
  @Field(() => FindingRiskEnum, { description: 'How great its risk is.' }) risk!: string;
  @Field(() => TextScalar, { description: 'The problem, 1 to 2,000 characters.' }) problem!: string;
  @Field(() => TextScalar, { description: 'What shows it, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => LocalDateScalar, { description: 'When it was found: since the task arrived, today at the latest.' })
  foundOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The visit on which it was found: begun, and to this unit or looking at this task; null: on none.',
  })
  visitId?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Files that show it, at most 20, sent by your post.' })
  fileIds!: string[];
}

@InputType({ description: 'A finding that was read.' })
export class FindingAim extends WriteInput {
  @Field(() => String, { description: 'The finding.' }) findingId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A finding to put under listed supervision.' })
export class ListFindingInput extends FindingAim {}

@InputType({ description: 'A finding to check other units by (举一反三).' })
export class ExtendFindingInput extends FindingAim {
  @Field(() => [String], {
    description: 'Tasks of other units under the same matter or another of its office: 1 to 20, each once.',
  })
  assignmentIds!: string[];
}

@InputType({ description: 'What was found of a check on a peer.' })
export class CheckPeerInput extends FindingAim {
  @Field(() => Boolean, { description: 'True: the same was found there; false: nothing.' }) found!: boolean;
  @Field(() => TextScalar, { description: 'The problem, or what was looked at; 1 to 2,000 characters.' })
  problem!: string;
  @Field(() => TextScalar, { description: 'What shows it, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => LocalDateScalar, { description: 'When: since the task arrived, today at the latest.' }) foundOn!: string;
  @Field(() => [String], { defaultValue: [], description: 'Files that show it, at most 20, sent by your post.' })
  fileIds!: string[];
}

@InputType({ description: 'An order to rectify what was found: its measures and its responsibility (三张清单).' })
export class OrderFindingInput extends FindingAim {
  @Field(() => [TextScalar], { description: 'The measures: 1 to 20, each 1 to 500 characters.' }) measures!: string[];
  @Field(() => TextScalar, { description: 'Who leads it (牵头领导), 1 to 50 characters.' }) leadLeader!: string;
  @Field(() => TextScalar, { description: 'What must be rectified, 1 to 2,000 characters.' }) demand!: string;
  @Field(() => TextScalar, { description: 'What evidence is asked, 1 to 1,000 characters.' }) evidenceAsked!: string;
  @Field(() => LocalDateScalar, { description: 'Its limit: after today, within a year.' }) dueOn!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is under listed supervision at once.' })
  listed!: boolean;
}

@InputType({ description: 'What was done about a finding.' })
export class AnswerFindingInput extends FindingAim {
  @Field(() => TextScalar, { description: 'What was done, 1 to 5,000 characters.' }) answer!: string;
  @Field(() => TextScalar, { description: 'Its evidence, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => [String], { defaultValue: [], description: 'Files that show it, at most 20, sent by your post.' })
  fileIds!: string[];
}

@InputType({ description: 'What somebody saw on the spot of what was rectified.' })
export class CheckFindingInput extends FindingAim {
  @Field(() => Boolean, { description: 'True: it is rectified, or still is; false: it goes back with a new limit.' })
  holds!: boolean;
  @Field(() => LocalDateScalar, { description: 'The day: since the answer or the check before, today at the latest.' })
  checkedOn!: string;
  @Field(() => TextScalar, { description: 'Where, 1 to 200 characters.' }) place!: string;
  @Field(() => TextScalar, { description: 'What was seen, 1 to 2,000 characters.' }) words!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The visit on which it was seen: begun, announced or released, and to this unit or looking at this task; null: on none.',
  })
  visitId?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The new limit; asked where it does not hold.' })
  dueOn?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Files that show it, at most 20, sent by your post.' })
  fileIds!: string[];
}
