import { Field, InputType, ObjectType } from 'type-graphql';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { PostType } from '../accounts/account.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';

/** Who follows an expedited matter, and until when it must be done (M-09). */
@ObjectType('Expediting', { description: 'Who follows an expedited matter, and by when it must be done (急件, M-09).' })
export class ExpeditingType {
  namedRowId!: string;
  @Field(() => InstantScalar, { description: 'The moment by which it must be done.' }) until!: Date;
  @Field(() => String, { description: 'Why it cannot wait.' }) reason!: string;
  @Field(() => PostType, { description: 'The one person who follows it (专人).' }) named?: PostType;
}

/** The moments of an expedited task (T7). */
@ObjectType('HourClocks', { description: 'The moments of an expedited task, in wall-clock hours.' })
export class HourClocksType {
  @Field(() => InstantScalar, { description: 'By when it is signed for.' }) receipt!: Date;
  @Field(() => InstantScalar, { description: 'By when it is passed on or taken up.' }) relay!: Date;
  @Field(() => InstantScalar, { description: 'By when it is done.' }) done!: Date;
}

@InputType({ description: 'A matter that cannot wait.' })
export class ExpediteItemInput extends ItemMoveInput {
  @Field(() => String, { description: 'Post of the one person of your office who follows it.' }) namedPostId!: string;
  @Field(() => InstantScalar, { description: 'The moment by which it must be done: 4 hours to 30 days from now.' })
  until!: number;
  @Field(() => TextScalar, { description: 'Why it cannot wait, 1 to 1,000 characters.' }) reason!: string;
}
