import { Field, InputType } from 'type-graphql';
import { TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';

@InputType({ description: 'An item to withdraw.' })
export class WithdrawItemInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters; every unit with a task of it is told.' })
  reason!: string;
}

@InputType({ description: 'An assignment to cancel.' })
export class CancelAssignmentInput extends AssignmentMoveInput {
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters; the unit and all below it are told.' })
  reason!: string;
}
