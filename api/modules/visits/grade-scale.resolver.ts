import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { gradeScale, setGradeScale } from './grade-scale.service.ts';
import { GradeScaleResult, GradeScaleType, SetGradeScaleInput } from './grade-scale.types.ts';

/** The grades by which visits say how far a task is done (M-33). */
@Resolver(() => GradeScaleType)
export class GradeScaleResolver {
  @Query(() => GradeScaleType, { nullable: true, description: 'The grades of completion of the own tenant.' })
  gradeScale(@Ctx() context: Context): Promise<GradeScaleType | null> {
    return context.asViewer<GradeScaleType | null>(null, gradeScale);
  }

  @Mutation(() => GradeScaleResult, { description: 'Words the grades of completion anew (修订完成等次).' })
  setGradeScale(
    @Arg('input', () => SetGradeScaleInput, { description: 'The grades.' }) input: SetGradeScaleInput,
    @Ctx() context: Context,
  ) {
    return context.write('setGradeScale', input, (uow) => setGradeScale(uow, input), gradeScale);
  }
}
