import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

/** The scale of completion of a tenant. */
@ObjectType('GradeScale', { description: 'The grades of completion of the own tenant (完成等次, M-33).' })
export class GradeScaleType {
  @Field(() => Int, { description: 'Grows by one with each wording; 0: the scale that stands at first.' })
  version!: number;
  @Field(() => [String], { description: 'The grades, best first.' }) grades!: string[];
  @Field(() => Boolean, { description: 'Whether the acting post may word it anew.' }) settable!: boolean;
}

/** What wording the scale answers. */
export const GradeScaleResult = createUnionType({
  name: 'GradeScaleResult',
  description: 'The scale as it stands, or why it stands as before.',
  types: () => [GradeScaleType, ProblemType] as const,
});

@InputType({ description: 'A wording of the grades of completion; visits that began keep theirs.' })
export class SetGradeScaleInput extends WriteInput {
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => [TextScalar], { description: 'The grades, best first: 2 to 6, each 1 to 10 characters.' })
  grades!: string[];
}
