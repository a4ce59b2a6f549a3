import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

/** How many clocks an import moved from a day to another. */
@ObjectType('ClockChange', { description: 'How many limits an import moved from a day to another (B11).' })
export class ClockChangeType {
  @Field(() => LocalDateScalar, { description: 'The day before.' }) from!: string;
  @Field(() => LocalDateScalar, { description: 'The day by the new calendar.' }) to!: string;
  @Field(() => Int, { description: 'How many limits.' }) count!: number;
  @Field(() => Boolean, { description: 'False: earlier than promised, so it waits for consent.' }) applied!: boolean;
}

/** The days of one year that differ from Monday to Friday (lifecycle.md T4). */
@ObjectType('HolidayYear', { description: 'The days of one year that differ from Monday to Friday.' })
export class HolidayYearType {
  @Field(() => String, { description: 'The year, as text.' }) id!: string;
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => String, { description: 'Where the arrangement was announced.' }) source!: string;
  @Field(() => [LocalDateScalar], { description: 'Days off.' }) holidays!: string[];
  @Field(() => [LocalDateScalar], { description: 'Weekend days that are worked.' }) makeups!: string[];
  @Field(() => Int, { description: 'Working days of the year.' }) workingDays!: number;
  @Field(() => InstantScalar, { description: 'When it was imported.' }) importedAt!: Date;
  @Field(() => Int, { description: 'Grows by one with each import.' }) version!: number;
  @Field(() => [ClockChangeType], {
    description: 'What its newest import moved, without work secrets (S-5); for the administrator of the province.',
  })
  changes?: ClockChangeType[];
}

/** The day on which a limit in working days falls. */
@ObjectType('DueDay', { description: 'The day on which a limit in working days falls.' })
export class DueDayType {
  @Field(() => LocalDateScalar, { description: 'The day; the limit ends with it.' }) date!: string;
  @Field(() => Boolean, { description: 'True when a year not yet imported had a part in it.' }) provisional!: boolean;
}

@InputType({ description: "A year's arrangement of holidays." })
export class ImportHolidayYearInput extends WriteInput {
  @Field(() => Int, { description: 'The year, 2004 to 2199.' }) year!: number;
  @Field(() => TextScalar, { description: 'The notice that announced it, 1 to 200 characters.' }) source!: string;
  @Field(() => [LocalDateScalar], { description: 'Days off, all of this year.' }) holidays!: string[];
  @Field(() => [LocalDateScalar], { description: 'Weekend days that are worked, all of this year.' })
  makeups!: string[];
  @Field(() => Int, { description: 'The version you read; 0 for a year not imported yet.' }) version!: number;
}
