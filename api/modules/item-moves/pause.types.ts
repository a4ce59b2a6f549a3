import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { ItemMoveInput } from '../items/item.types.ts';

export const PauseGroundEnum = { STATUTORY: 'STATUTORY', OBJECTIVE: 'OBJECTIVE' } as const;
registerEnumType(PauseGroundEnum, {
  name: 'PauseGround',
  description: 'On which ground a matter stands still.',
  valuesConfig: { STATUTORY: { description: '法定事由' }, OBJECTIVE: { description: '客观原因' } },
});

export const StandstillGroundEnum = { ...PauseGroundEnum, TRANSFER: 'TRANSFER' } as const;
registerEnumType(StandstillGroundEnum, {
  name: 'StandstillGround',
  description: 'Why a matter stood still: on a ground of a pause, or while another body had it.',
  valuesConfig: {
    STATUTORY: { description: '法定事由' },
    OBJECTIVE: { description: '客观原因' },
    TRANSFER: { description: '移送' },
  },
});

/** A stretch in which a matter stood still. */
@ObjectType('Pause', { description: 'A stretch in which a matter stood still; its limits stood still with it (T8).' })
export class PauseType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => StandstillGroundEnum, { description: 'On which ground.' }) ground!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => InstantScalar, { description: 'Since when.' }) beganAt!: Date;
  @Field(() => LocalDateScalar, { description: 'The day on which it is looked at again and goes on by itself.' })
  reviewOn!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when; null: it still stands still.' })
  endedAt!: Date | null;
}

/** Why a task stands still or has ended before its time, as everybody who reads the task is told. */
@ObjectType('Halt', { description: 'Why a task stands still or has ended before its time.' })
export class HaltType {
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => InstantScalar, { description: 'Since when.' }) at!: Date;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Of a suspension: the day of its review.' })
  reviewOn!: string | null;
}

@InputType({ description: 'An item to suspend.' })
export class SuspendItemInput extends ItemMoveInput {
  @Field(() => PauseGroundEnum, { description: 'On which ground.' }) ground!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters; every unit with a task of it is told.' })
  reason!: string;
  @Field(() => LocalDateScalar, { description: 'The day of its review, tomorrow to a year from now.' })
  reviewOn!: string;
}

@InputType({ description: 'A suspended item that goes on.' })
export class ResumeItemInput extends ItemMoveInput {}
