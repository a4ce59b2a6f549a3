import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

/** How many units must name one obstacle before who decided is told. */
@ObjectType('FeedbackRule', { description: 'When policies are fed back in the own tenant (政策反馈规则, M-42).' })
export class FeedbackRuleType {
  @Field(() => Int, { description: 'Grows by one with each setting; 0: the number that stands at first.' })
  version!: number;
  @Field(() => Int, { description: 'So many units that name one obstacle in a matter are fed back.' }) units!: number;
  @Field(() => Boolean, { description: 'Whether the acting post may set it.' }) settable!: boolean;
}

/** What setting the number answers. */
export const FeedbackRuleResult = createUnionType({
  name: 'FeedbackRuleResult',
  description: 'The number as it stands, or why it stands as before.',
  types: () => [FeedbackRuleType, ProblemType] as const,
});

@InputType({ description: 'How many units must name one obstacle, from now on.' })
export class SetFeedbackRuleInput extends WriteInput {
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => Int, { description: 'So many units: 2 to 50.' }) units!: number;
}
