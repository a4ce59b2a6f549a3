import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar, IntColumnScalar, LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentStateEnum } from '../assignments/assignment.types.ts';
import { LightEnum, LightType } from '../assignments/standing.types.ts';
import { OrgLevelEnum } from '../org-units/org-unit.types.ts';
import { TargetProgressType } from '../rollup/quantity.types.ts';

/** The tree of a matter as far as one may read it, column by column; `-1` and null stand for none. */
@ObjectType('ProgressTree', {
  description: 'The tree of a matter as far as you may read it, column by column: row n of every column is one task.',
})
export class ProgressTreeType {
  /** The assignment or the matter that was asked for. */
  nodeRowId!: string;
  @Field(() => String, { nullable: true, description: 'The matter, for those who may read it.' })
  itemId!: string | null;
  @Field(() => String, { description: 'Number of the matter.' }) number!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => String, { description: 'Rows keep their numbers as long as this stays the same.' }) version!: string;
  @Field(() => InstantScalar, { description: 'The instant of which it tells.' }) asOf!: number;
  @Field(() => Int, { nullable: true, description: 'The row of the assignment asked for.' }) focus!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Tasks that you may not list; null: one or two (visibility.md 6.3).',
  })
  undisclosed!: number | null;
  @Field(() => [TargetProgressType], { description: 'What is counted in what was asked for, line by line.' })
  quantities?: TargetProgressType[];
  @Field(() => [String], { description: 'Short names of the units, each once, in the order of the directory.' })
  units!: string[];
  @Field(() => [OrgLevelEnum], { description: 'Levels of the units.' }) levels!: string[];
  @Field(() => [AssignmentStateEnum], { description: 'The states that the column names.' }) states!: string[];
  @Field(() => [LightType], { description: 'The lights that the column names, each with its rule.' })
  lights!: LightType[];
  @Field(() => [LightEnum], { description: 'The colours that roll-ups name.' }) colours!: string[];
  @Field(() => [LocalDateScalar], { description: 'The due days that the column names.' }) days!: string[];
  @Field(() => IntColumnScalar, { description: 'Row of the level above; -1: none that you may read.' })
  parent!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Place of the unit among the units.' }) unit!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Place of the state among the states.' }) state!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Place of the light among the lights.' }) light!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Claimed by reports, 0 to 100.' }) claimed!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Verified, 0 to 100.' }) verified!: readonly number[];
  @Field(() => IntColumnScalar, {
    description: 'What its working days ask for by now, 0 to 100 (序时进度); null: over.',
  })
  planned!: readonly (number | null)[];
  @Field(() => IntColumnScalar, { description: 'Place of the due day among the days.' }) due!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Working days left; negative: late.' }) daysLeft!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Tasks below.' }) total!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them signed for.' }) received!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them accepted.' }) accepted!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them past their limit.' }) overdue!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them not begun, or suspended.' }) grey!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them with a green light.' }) green!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them accepted in time.' }) blue!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them with a yellow light.' }) yellow!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them with a red light.' }) red!: readonly number[];
  @Field(() => IntColumnScalar, { description: 'Of them with a black light.' }) black!: readonly number[];
  @Field(() => IntColumnScalar, {
    description: 'The worst light of the task and of those below, as a place among the colours.',
  })
  rollupStatus!: readonly number[];
}
