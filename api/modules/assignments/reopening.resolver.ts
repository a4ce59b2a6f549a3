import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { readAssignment } from './assignment.service.ts';
import { AssignmentResult, AssignmentType } from './assignment.types.ts';
import { findAssignment } from './assignment-reading.service.ts';
import { reopenAssignment } from './reopening.service.ts';
import { ReadAssignmentInput, ReopenAssignmentInput } from './reopening.types.ts';

/** Assignments that were over and are opened again, and those that are only read. */
@Resolver(() => AssignmentType)
export class ReopeningResolver {
  @Mutation(() => AssignmentResult, { description: 'Opens an accepted assignment again (重新办理).' })
  reopenAssignment(
    @Arg('input', () => ReopenAssignmentInput, { description: 'Why, and until when.' }) input: ReopenAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('reopenAssignment', input, (uow) => reopenAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Says that an informed unit has read it (已阅).' })
  readAssignment(
    @Arg('input', () => ReadAssignmentInput, { description: 'The assignment.' }) input: ReadAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('readAssignment', input, (uow) => readAssignment(uow, input), findAssignment);
  }

  @FieldResolver(() => String, { description: 'Why it was opened again; empty: it was not.' })
  async reopenReason(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<string> {
    return (await (await context.viewing()).load.assignment.load(assignment.rowId))?.reopenReason ?? '';
  }
}
