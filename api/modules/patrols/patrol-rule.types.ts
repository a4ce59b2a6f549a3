import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

/** After how many days without a patrol a beat is yellow and red. */
@ObjectType('PatrolRule', { description: 'The limits of gaps between patrols of the own tenant (巡查间隔规则, M-44).' })
export class PatrolRuleType {
  @Field(() => Int, { description: 'Grows by one with each setting; 0: the limits that stand at first.' })
  version!: number;
  @Field(() => Int, { description: 'Unwalked for more days than these, a beat is yellow.' }) yellow!: number;
  @Field(() => Int, { description: 'Unwalked for more days than these, a beat is red.' }) red!: number;
  @Field(() => Boolean, { description: 'Whether the acting post may set them.' }) settable!: boolean;
}

/** What setting the limits answers. */
export const PatrolRuleResult = createUnionType({
  name: 'PatrolRuleResult',
  description: 'The limits as they stand, or why they stand as before.',
  types: () => [PatrolRuleType, ProblemType] as const,
});

@InputType({ description: 'Limits of gaps between patrols, by which every beat is judged from now on.' })
export class SetPatrolRuleInput extends WriteInput {
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => Int, { description: 'Days without a patrol after which a beat is yellow: 1 to 365.' }) yellow!: number;
  @Field(() => Int, { description: 'Those after which it is red: more than for yellow, at most 366.' }) red!: number;
}
