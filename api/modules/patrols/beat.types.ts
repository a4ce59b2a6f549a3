import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { FileType } from '../files/file.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { patrolGaps, patrolKinds, slotStandings } from './patrol.rules.ts';

export const PatrolKindEnum = enumOf(patrolKinds);
registerEnumType(PatrolKindEnum, {
  name: 'PatrolKind',
  description: 'When a beat is walked (M-44).',
  valuesConfig: described(patrolKinds, ['周巡查日', '长假巡查', '夜间巡查']),
});
export const PatrolGapEnum = enumOf(patrolGaps);
registerEnumType(PatrolGapEnum, {
  name: 'PatrolGap',
  description: 'How long nobody walked a beat, by the limits of its tenant (M-44).',
  valuesConfig: described(patrolGaps, ['正常', '未巡查超过黄灯天数', '未巡查超过红灯天数']),
});
export const SlotStandingEnum = enumOf(slotStandings);
registerEnumType(SlotStandingEnum, {
  name: 'SlotStanding',
  description: 'How a day on which a beat is to be walked stands.',
  valuesConfig: described(slotStandings, ['已巡查', '未巡查', '今日巡查', '待巡查']),
});

/** A day on which a beat is to be walked. */
@ObjectType('PatrolSlot', { description: 'A day on which a beat is to be walked.' })
export class PatrolSlotType {
  @Field(() => LocalDateScalar, { description: 'The day.' }) date!: string;
  @Field(() => PatrolKindEnum, { description: 'How it is walked.' }) kind!: string;
  @Field(() => SlotStandingEnum, { description: 'How it stands.' }) standing!: string;
}

/** Somebody who walks a beat. */
@ObjectType('BeatWalker', { description: 'Somebody who walks a beat.' })
export class BeatWalkerType {
  @Field(() => String, { description: 'Opaque id of the post.' }) id!: string;
  @Field(() => String, { description: 'Who.' }) personName!: string;
}

/** A patrol that was made. */
@ObjectType('Patrol', { description: 'A patrol that was made (巡查记录, M-44).' })
export class PatrolType {
  rowId!: string;
  @Field(() => String, { description: 'Unique among the patrols.' }) id!: string;
  @Field(() => PatrolKindEnum, { description: 'How the beat was walked.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'The day.' }) walkedOn!: string;
  @Field(() => String, { description: 'What there was to be seen.' }) words!: string;
  @Field(() => String, { description: 'Who walked it.' }) recordedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was recorded.' }) recordedAt!: Date;
  @Field(() => [FileType], { description: 'Photos and other files, oldest first.' }) files?: FileType[];
}

/** A stretch that is patrolled. */
@ObjectType('Beat', { description: 'A stretch that is patrolled (“四定”巡查责任段, M-44).' })
export class BeatType {
  rowId!: string;
  officeRowId!: number;
  unitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each wording.' }) version!: number;
  @Field(() => String, { description: 'Which stretch (定路段).' }) stretch!: string;
  @Field(() => [BeatWalkerType], { description: 'Who walks it (定人员).' }) walkers!: BeatWalkerType[];
  @Field(() => String, { description: 'What is to be reached (定管理目标).' }) goal!: string;
  @Field(() => String, { description: 'By what it is rewarded and punished (定奖罚标准).' }) reward!: string;
  @Field(() => Int, { nullable: true, description: 'The day of the week on which it is walked; 1: Monday.' })
  weekday!: number | null;
  @Field(() => Int, { nullable: true, description: 'The day of the week on which it is walked at night; 1: Monday.' })
  nightWeekday!: number | null;
  @Field(() => Boolean, { description: 'Whether it is walked on each day of a long holiday.' }) holidays!: boolean;
  @Field(() => Boolean, { description: 'Whether it is walked no more.' }) ended!: boolean;
  @Field(() => LocalDateScalar, { description: 'Since when it is walked.' }) since!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it was walked; null: never yet.',
  })
  lastOn!: string | null;
  @Field(() => Int, { description: 'How many days ago that was, or else since when it is to be walked.' })
  gapDays!: number;
  @Field(() => PatrolGapEnum, { description: 'The light of that.' }) gap!: string;
  @Field(() => OrgUnitType, { description: 'The office that keeps it.' }) office?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit that walks it.' }) unit?: OrgUnitType;
  @Field(() => [PatrolSlotType], {
    description: 'The days on which it is to be walked, from four weeks ago to sixty days from now.',
  })
  slots?: PatrolSlotType[];
  @Field(() => [PatrolType], { description: 'Its patrols, the latest first, at most 50.' }) patrols?: PatrolType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a beat answers. */
export const BeatResult = createUnionType({
  name: 'BeatResult',
  description: 'The beat as changed, or why nothing was.',
  types: () => [BeatType, ProblemType] as const,
});

@InputType({ description: 'A beat that is given out, or the next wording of one.' })
export class SetBeatInput extends WriteInput {
  @Field(() => String, { nullable: true, description: 'The beat; empty: a new one.' }) beatId?: string | null;
  @Field(() => Int, { description: 'The version you read; 0: a new beat.' }) version!: number;
  @Field(() => String, { description: 'The unit that walks it: the own one or one below it of the own government.' })
  unitId!: string;
  @Field(() => TextScalar, { description: 'Which stretch, 1 to 100 characters.' }) stretch!: string;
  @Field(() => [String], { description: 'Who walks it, by post: 1 to 10 of that unit or of the own one.' })
  walkerPostIds!: string[];
  @Field(() => TextScalar, { description: 'What is to be reached, 1 to 500 characters.' }) goal!: string;
  @Field(() => TextScalar, { description: 'By what it is rewarded and punished, 1 to 500 characters.' })
  reward!: string;
  @Field(() => Int, { nullable: true, description: 'The day of the week, 1 to 7; empty: none.' })
  weekday?: number | null;
  @Field(() => Int, { nullable: true, description: 'The day of the week at night, 1 to 7; empty: none.' })
  nightWeekday?: number | null;
  @Field(() => Boolean, { description: 'Whether on each day of a long holiday.' }) holidays!: boolean;
  @Field(() => Boolean, { description: 'Whether it is walked no more from now on.' }) ended!: boolean;
}

@InputType({ description: 'A patrol that was made.' })
export class RecordPatrolInput extends WriteInput {
  @Field(() => String, { description: 'The beat.' }) beatId!: string;
  @Field(() => PatrolKindEnum, { description: 'How it was walked.' }) kind!: string;
  @Field(() => LocalDateScalar, { description: 'The day: today or at most three days ago.' }) walkedOn!: string;
  @Field(() => TextScalar, { description: 'What there was to be seen, 1 to 2,000 characters.' }) words!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Photos and other files that the acting post has sent.',
  })
  fileIds!: string[];
}
