import { Field, Int, ObjectType } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';

/** A task in the matrix. */
@ObjectType('ResponsibilityRow', { description: 'A task in a responsibility matrix.' })
export class ResponsibilityRowType {
  @Field(() => Int, { description: 'How many levels above it the order passed; 0: the first tasks.' }) depth!: number;
  @Field(() => AssignmentType, { description: 'The task: who leads, who supports, who answers, by when.' })
  task!: AssignmentType;
}

/** A page of the matrix (M-19). */
@ObjectType('ResponsibilityMatrix', {
  description: 'A page of the responsibility matrix of a matter (责任分解表, M-19).',
})
export class ResponsibilityMatrixType {
  @Field(() => String, { description: 'Number of the matter.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => [ResponsibilityRowType], { description: 'At most 50 tasks, each before those below it.' })
  nodes!: ResponsibilityRowType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}
