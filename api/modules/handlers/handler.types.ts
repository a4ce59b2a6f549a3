import { Field, InputType } from 'type-graphql';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';

@InputType({ description: 'A task and who handles it from now on.' })
export class ChangeHandlerInput extends AssignmentMoveInput {
  @Field(() => String, { description: 'The post of the new handler in the same unit.' }) handlerPostId!: string;
}
