import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const PlanStateEnum = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  ISSUED: 'ISSUED',
} as const;
registerEnumType(PlanStateEnum, {
  name: 'PlanState',
  description: 'The life of a plan (M-27).',
  valuesConfig: {
    DRAFT: { description: '起草' },
    SUBMITTED: { description: '报审' },
    APPROVED: { description: '审定' },
    ISSUED: { description: '印发' },
  },
});

/** One node of a roadmap (M-17). */
@ObjectType('PlanNode', { description: 'One node of a roadmap with its four fixes (四定).' })
export class PlanNodeType {
  unitRowId!: number | null;
  assignmentRowId!: string;
  @Field(() => String, { description: '路线图: the step.' }) name!: string;
  @Field(() => LocalDateScalar, { description: '时间表: its first day.' }) startsOn!: string;
  @Field(() => LocalDateScalar, { description: '时间表: its last day, as it was written.' }) dueOn!: string;
  @Field(() => LocalDateScalar, {
    description: 'Its last day as it is owed: the limit of the task, where that became shorter since (lifecycle 5.1).',
  })
  owedOn?: string;
  @Field(() => String, { description: '工作量' }) workload!: string;
  @Field(() => String, { description: '责任人' }) person!: string;
  @Field(() => OrgUnitType, {
    nullable: true,
    description: '责任单位: the unit below that the step is given to (M-03).',
  })
  unit?: OrgUnitType | null;
}

/** The plan of a unit for its task. */
@ObjectType('Plan', { description: 'The plan of a unit for its task (M-17, M-27).' })
export class PlanType {
  rowId!: string;
  assignmentRowId!: string;
  drafterRowId!: string;
  approverUnitId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => PlanStateEnum, { description: 'State.' }) state!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => Boolean, { description: 'True: whoever ordered approves it; false: the first person of the unit.' })
  byIssuer!: boolean;
  @Field(() => String, { description: '目标任务' }) goals!: string;
  @Field(() => String, { description: '工作措施' }) measures!: string;
  @Field(() => String, { description: '进度安排' }) arrangement!: string;
  @Field(() => String, { description: '组织保障' }) organisation!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '完成时限' }) finishOn!: string | null;
  @Field(() => [PlanNodeType], { description: 'The roadmap, in its order.' }) nodes!: PlanNodeType[];
  @Field(() => InstantScalar, { nullable: true, description: 'When it was submitted.' }) submittedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved.' }) approvedAt!: Date | null;
  @Field(() => String, { description: 'Why it was last returned; empty unless it was.' }) returnReason!: string;
  @Field(() => String, { description: 'Number under which it was issued; empty before.' }) number!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was issued.' }) issuedAt!: Date | null;
  @Field(() => OrgUnitType, { description: 'The unit that approves it.' }) approver?: OrgUnitType;
  @Field(() => String, { nullable: true, description: 'Who wrote it; only inside the own tenant (G5).' })
  drafterName?: string | null;
  @Field(() => AssignmentType, { description: 'The task that it is for.' }) assignment?: AssignmentType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

@InputType({ description: 'One node of a roadmap with its four fixes (四定).' })
export class PlanNodeInput {
  @Field(() => TextScalar, { description: 'The step, 1 to 100 characters.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'Its first day.' }) startsOn!: string;
  @Field(() => LocalDateScalar, { description: 'Its last day, inside the plan.' }) dueOn!: string;
  @Field(() => TextScalar, { description: 'Workload, 1 to 200 characters.' }) workload!: string;
  @Field(() => TextScalar, { description: 'Who answers for it, 1 to 60 characters.' }) person!: string;
  @Field(() => String, { nullable: true, description: 'The unit below that it is given to, if one is named (M-03).' })
  unitId!: string | null;
}

@InputType({ description: 'A plan as written; writing it again replaces the draft.' })
export abstract class WritePlanInput extends WriteInput {
  @Field(() => String, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => Int, { description: 'Version of the plan you read; 0 when there is none.' }) version!: number;
  @Field(() => TextScalar, { defaultValue: '', description: '目标任务, at most 2,000 characters.' }) goals!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '工作措施, at most 5,000 characters.' }) measures!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '进度安排, at most 5,000 characters.' })
  arrangement!: string;
  @Field(() => TextScalar, { defaultValue: '', description: '组织保障, at most 2,000 characters.' })
  organisation!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '完成时限, inside the limit of the task.' })
  finishOn!: string | null;
  @Field(() => [PlanNodeInput], { defaultValue: [], description: 'The roadmap, at most 50 nodes.' })
  nodes!: PlanNodeInput[];
}

@InputType({ description: 'A draft of a plan to keep.' })
export class SavePlanInput extends WritePlanInput {}

@InputType({ description: 'A whole plan to submit.' })
export class SubmitPlanInput extends WritePlanInput {}

@InputType({ description: 'A plan to approve.' })
export class ApprovePlanInput extends WriteInput {
  @Field(() => String, { description: 'The plan.' }) planId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A plan to return.' })
export class ReturnPlanInput extends ApprovePlanInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'A plan to issue.' })
export class IssuePlanInput extends ApprovePlanInput {
  @Field(() => TextScalar, { description: 'Number of the document, 1 to 60 characters.' }) number!: string;
}
