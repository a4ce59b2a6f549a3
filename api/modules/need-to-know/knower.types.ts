import { Field, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { RoleEnum } from '../accounts/account.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

/** Somebody on the list of a work secret. */
@ObjectType('Knower', { description: 'Somebody on the need-to-know list of a work secret (知悉范围).' })
export class KnowerType {
  orgUnitRowId!: number;

  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Who it is.' }) personName!: string;
  @Field(() => OrgUnitType, { description: 'The unit of the post in which the person was named.' })
  orgUnit?: OrgUnitType;
  @Field(() => Boolean, { description: 'Whether it is yourself, who cannot be taken off by yourself.' }) self!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who put the person on the list; null: somebody of another house.',
  })
  namedByName!: string | null;
  @Field(() => InstantScalar, { description: 'Since when.' }) namedAt!: Date;
}

/** Somebody who may be put on the list. */
@ObjectType('Knowable', { description: 'Somebody who may be put on the need-to-know list of a work secret.' })
export class KnowableType {
  @Field(() => String, { description: 'The post in which the person would be named.' }) postId!: string;
  @Field(() => RoleEnum, { description: 'The role of the post.' }) role!: string;
  @Field(() => String, { description: 'Who it is.' }) personName!: string;
  @Field(() => Boolean, { description: 'Whether the person is cleared for work secrets.' }) cleared!: boolean;
  @Field(() => Boolean, { description: 'Whether the person stands on the list already.' }) listed!: boolean;
}

/** That somebody read a work secret. */
@ObjectType('ItemReading', { description: 'That somebody on the list read a work secret.' })
export class ItemReadingType {
  orgUnitRowId!: number | null;

  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Who read it.' }) personName!: string;
  @Field(() => OrgUnitType, { nullable: true, description: 'The unit of the post in which it was read.' })
  orgUnit?: OrgUnitType | null;
  @Field(() => InstantScalar, { description: 'When; readings of one post within ten minutes are one.' }) at!: Date;
}

@InputType({ description: 'People who may know of a work secret.' })
export class NameKnowersInput extends ItemMoveInput {
  @Field(() => [String], {
    description:
      'Posts that they hold: of your own government, or first, direct persons and liaisons of units below; at most 100.',
  })
  postIds!: string[];
}

@InputType({ description: 'Somebody who may no longer know.' })
export class RemoveKnowerInput extends ItemMoveInput {
  @Field(() => String, { description: 'The entry of the list.' }) knowerId!: string;
}
