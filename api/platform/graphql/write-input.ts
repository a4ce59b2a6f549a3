import { Field, InputType } from 'type-graphql';

/** What the input of every write carries. */
@InputType({ description: 'What every write carries.' })
export abstract class WriteInput {
  @Field(() => String, { description: 'Idempotency key, 8 to 64 characters; the same key never writes twice.' })
  key!: string;
}
