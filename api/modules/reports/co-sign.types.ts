import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';

export const CoSignStateEnum = { ASKED: 'ASKED', GIVEN: 'GIVEN', DEEMED: 'DEEMED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(CoSignStateEnum, {
  name: 'CoSignState',
  description: 'How a co-signature stands (lifecycle 5.2).',
  valuesConfig: {
    ASKED: { description: '待会签' },
    GIVEN: { description: '已会签' },
    DEEMED: { description: '逾期未会签' },
    WITHDRAWN: { description: '已撤回' },
  },
});

/** What a supporting unit says to the draft of its lead (V-38, V-39). */
@ObjectType('CoSign', { description: 'What a supporting unit says to the draft of its lead.' })
export class CoSignType {
  orgUnitRowId!: number;
  reportRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => CoSignStateEnum, { description: 'How it stands today.' }) state!: string;
  @Field(() => InstantScalar, { description: 'When it was asked for.' }) askedAt!: Date;
  @Field(() => LocalDateScalar, { description: 'Last day to speak; from the next it is deemed given.' }) dueOn!: string;
  @Field(() => Boolean, { description: 'True: agrees; false: differs, or has not spoken.' }) agrees!: boolean;
  @Field(() => String, { description: 'The opinion; empty when it has none.' }) opinion!: string;
  @Field(() => Boolean, { nullable: true, description: 'True when it is what was given; null: not given (M-101).' })
  intact!: boolean | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was given.' }) signedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The responsible person who gave it.' })
  signedByName!: string | null;
}

@InputType({ description: 'A completion to be co-signed by every supporting unit.' })
export class AskCoSignsInput extends WriteInput {
  @Field(() => String, { description: 'The report.' }) reportId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'The opinion of a supporting unit on the draft of its lead.' })
export class CoSignInput extends AssignmentMoveInput {
  @Field(() => Boolean, { description: 'True: agrees; false: differs and says why.' }) agrees!: boolean;
  @Field(() => TextScalar, { defaultValue: '', description: 'The opinion, at most 2,000 characters.' })
  opinion!: string;
}
