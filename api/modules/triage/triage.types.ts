import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { PostType } from '../accounts/account.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';

export const TriageClassEnum = { DIFFICULT: 'DIFFICULT', WIDE: 'WIDE' } as const;
registerEnumType(TriageClassEnum, {
  name: 'TriageClass',
  description: 'What makes a matter one for the leader in charge (M-08).',
  valuesConfig: { DIFFICULT: { description: '工作难度大' }, WIDE: { description: '涉及面广' } },
});

export const TriageDecisionEnum = {
  NOT_ASKED: 'NOT_ASKED',
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  RETURNED: 'RETURNED',
} as const;
registerEnumType(TriageDecisionEnum, {
  name: 'TriageDecision',
  description: 'What the leader in charge said of the plan.',
  valuesConfig: {
    NOT_ASKED: { description: '一般事项,无需提请' },
    PENDING: { description: '已提请,待领导审定' },
    APPROVED: { description: '同意预案,由领导组织督查' },
    RETURNED: { description: '退回修改' },
  },
});

/** How a matter was classed and what the leader decided (M-08). */
@ObjectType('Triage', { description: 'How a matter was classed before it was established (研判, M-08).' })
export class TriageType {
  leaderRowId!: string | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => [TriageClassEnum], { description: 'What makes it one for the leader; empty: an ordinary matter.' })
  classes!: string[];
  @Field(() => String, { description: 'The analysis; empty of an ordinary matter.' }) analysis!: string;
  @Field(() => String, { description: 'The plan beforehand (预案); empty of an ordinary matter.' }) prePlan!: string;
  @Field(() => TriageDecisionEnum, { description: 'What the leader said.' }) decision!: string;
  @Field(() => String, { description: 'The leader in his words; empty before.' }) opinion!: string;
  @Field(() => InstantScalar, { description: 'When it was classed.' }) submittedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When the leader decided.' }) decidedAt!: Date | null;
  @Field(() => PostType, { nullable: true, description: 'The leader in charge.' }) leader?: PostType | null;
}

@InputType({ description: 'How a matter is classed.' })
export class TriageItemInput extends ItemMoveInput {
  @Field(() => [TriageClassEnum], { description: 'At most both, each once; empty: an ordinary matter.' })
  classes!: string[];
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'The analysis, at most 5,000 characters; asked by a difficult or wide matter.',
  })
  analysis!: string;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'The plan beforehand, at most 5,000 characters; asked by a difficult or wide matter.',
  })
  prePlan!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Post of the leader of your government who decides; asked by a difficult or wide matter.',
  })
  leaderPostId!: string | null;
}

@InputType({ description: 'What the leader decides of a plan.' })
export class DecideTriageInput extends ItemMoveInput {
  @Field(() => Boolean, { description: 'True: approves it and takes the chair; false: returns it.' })
  approves!: boolean;
  @Field(() => TextScalar, { description: 'In the leader’s words, 1 to 2,000 characters.' }) opinion!: string;
}
