import { Field, InputType } from 'type-graphql';
import { LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from './assignment.types.ts';

@InputType({ description: 'An accepted assignment to open again.' })
export class ReopenAssignmentInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => LocalDateScalar, { description: 'The new limit.' }) dueOn!: string;
}

@InputType({ description: 'An assignment of which a unit is only informed.' })
export class ReadAssignmentInput extends AssignmentMoveInput {}
