import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { ItemMoveInput } from '../items/item.types.ts';

export const MarkKindEnum = { PLAN: 'PLAN', MID_TERM: 'MID_TERM', EVALUATION: 'EVALUATION' } as const;
registerEnumType(MarkKindEnum, {
  name: 'ProcessMarkKind',
  description: 'A mark of whole-process supervision (M-127).',
  valuesConfig: {
    PLAN: { description: '督查方案' },
    MID_TERM: { description: '中期督查' },
    EVALUATION: { description: '终期评估' },
  },
});

/** One mark of whole-process supervision. */
@ObjectType('ProcessMark', { description: 'A mark of whole-process supervision on an item (全过程督查, M-127).' })
export class ProcessMarkType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => MarkKindEnum, { description: 'Which mark.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'On which day it was.' }) heldOn!: string;
  @Field(() => String, { description: 'What was planned, found or judged.' }) words!: string;
  @Field(() => String, { description: 'Who marked it.' }) markedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was marked.' }) markedAt!: Date;
}

@InputType({ description: 'An item whose supervision is marked.' })
export class MarkProcessInput extends ItemMoveInput {
  @Field(() => MarkKindEnum, { description: 'Which mark.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'On which day it was; since the decision, until today.' })
  heldOn!: string;
  @Field(() => TextScalar, { description: 'What was planned, found or judged, 1 to 5,000 characters.' }) words!: string;
}
