import { Field, ObjectType } from 'type-graphql';

/** One act and whether it is open, with the rule that says no (B9). */
@ObjectType('AllowedAction', { description: 'An act of the acting post on a record, and why it is closed if it is.' })
export class AllowedActionType {
  @Field(() => String, { description: 'The act.' }) action!: string;
  @Field(() => Boolean, { description: 'True when it is open.' }) allowed!: boolean;
  @Field(() => String, { nullable: true, description: 'The rule that closes it.' }) ruleId!: string | null;
  @Field(() => String, { nullable: true, description: 'The rule in words.' }) reason!: string | null;
}
