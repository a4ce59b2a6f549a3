import { Field, InputType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { fourKeys } from './four-keys.rules.ts';

export const FourKeysCategoryEnum = enumOf(fourKeys);
registerEnumType(FourKeysCategoryEnum, {
  name: 'FourKeysCategory',
  description: 'One of the four categories that are dispatched at the four-keys conference (四重, M-22).',
  valuesConfig: described(fourKeys, ['重要经济指标', '重点项目〈重大工程〉', '重大会议活动', '重要工作']),
});

@InputType({ description: 'Which of the four keys a matter is of.' })
export class TagItemFourKeyInput extends ItemMoveInput {
  @Field(() => FourKeysCategoryEnum, { nullable: true, description: 'Instead of what was said before; null: none.' })
  fourKey?: string | null;
}
