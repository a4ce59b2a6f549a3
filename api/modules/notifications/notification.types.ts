import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

/** Something that the acting post was told. */
@ObjectType('Notification', { description: 'Something that the acting post was told.' })
export class NotificationType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'What happened, such as assignment.returned.' }) kind!: string;
  @Field(() => InstantScalar, { description: 'When it happened.' }) at!: Date;
  @Field(() => Boolean, { description: 'Whether it was marked as read.' }) read!: boolean;
  @Field(() => String, { nullable: true, description: 'The item to open; null: it is of another kind.' })
  itemId!: string | null;
  @Field(() => String, { nullable: true, description: 'The assignment to open; null: it is of another kind.' })
  assignmentId!: string | null;
  @Field(() => String, { nullable: true, description: 'The request to open; null: it is of another kind.' })
  coordinationId!: string | null;
  @Field(() => String, { nullable: true, description: 'The beat to open; null: it is of another kind.' })
  beatId!: string | null;
  @Field(() => String, { description: 'Number of the matter; empty for requests for coordination and beats.' })
  number!: string;
  @Field(() => String, { description: 'Title of the matter; of a beat its stretch.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'The unit whose task it is, by its name in lists.' })
  orgUnitName!: string | null;
}

/** A page of notifications. */
@ObjectType('NotificationConnection', { description: 'What the acting post was told, newest first.' })
export class NotificationConnectionType {
  @Field(() => [NotificationType], { description: 'At most 20.' }) nodes!: NotificationType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
  @Field(() => Int, { description: 'How many are unread, on all pages; 100 means 100 or more.' }) unread?: number;
}

/** What is left after some were marked as read. */
@ObjectType('NotificationsRead', { description: 'What is left after some were marked as read.' })
export class NotificationsReadType {
  @Field(() => Int, { description: 'How many are unread; 100 means 100 or more.' }) unread!: number;
}

export const NotificationsReadResult = createUnionType({
  name: 'NotificationsReadResult',
  description: 'What is left unread, or why nothing was marked.',
  types: () => [NotificationsReadType, ProblemType] as const,
});

@InputType({ description: 'A notification of the acting post to mark as read, or all of them.' })
export class MarkNotificationsReadInput extends WriteInput {
  @Field(() => String, { nullable: true, description: 'Which; null: all there are.' }) id!: string | null;
}
