import { Field, InputType, ObjectType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { ItemMoveInput, SecrecyEnum } from '../items/item.types.ts';

/** That the secrecy of a matter was changed. */
@ObjectType('ClassChange', { description: 'The last change of the secrecy of a matter (密级变更).' })
export class ClassChangeType {
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'Who changed it.' }) byName!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Date;
}

/** That the secrecy of a matter is to be lowered. */
@ObjectType('OrderedLowering', { description: 'A lower level that was ordered for a later day (定期降低密级).' })
export class OrderedLoweringType {
  @Field(() => SecrecyEnum, { description: 'The level from that day on.' }) secrecy!: string;
  @Field(() => LocalDateScalar, { description: 'From when.' }) fromDay!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'Who ordered it.' }) byName!: string;
}

@InputType({ description: 'A matter whose secrecy is raised, with everything that belongs to it.' })
export class RaiseSecrecyInput extends ItemMoveInput {
  @Field(() => SecrecyEnum, { description: 'The level, above the present one.' }) secrecy!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => [String], {
    defaultValue: [],
    description:
      'Of what becomes a work secret: posts of those who may know of it besides yourself, one at least in each unit that has a part of it.',
  })
  knowerPostIds!: string[];
}

@InputType({
  description: 'A matter whose secrecy is lowered, at once or from a later day, with everything that belongs to it.',
})
export class LowerSecrecyInput extends ItemMoveInput {
  @Field(() => SecrecyEnum, { description: 'The level, below the present one.' }) secrecy!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) reason!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'From which later day; nothing: at once. It takes the place of what was ordered before.',
  })
  fromDay?: string | null;
}
