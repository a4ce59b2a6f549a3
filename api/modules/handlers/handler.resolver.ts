import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AssignmentResult } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { changeHandler } from './handler.service.ts';
import { ChangeHandlerInput } from './handler.types.ts';

/** Who handles a task after its first handler. */
@Resolver()
export class HandlerResolver {
  @Mutation(() => AssignmentResult, { description: 'Names another handler for a task under way (更换承办人).' })
  changeHandler(
    @Arg('input', () => ChangeHandlerInput, { description: 'The task and the handler.' }) input: ChangeHandlerInput,
    @Ctx() context: Context,
  ) {
    return context.write('changeHandler', input, (uow) => changeHandler(uow, input), findAssignment);
  }
}
