import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MeasureEnum } from '../targets/target.types.ts';

/** A line of a task or of a matter and what was said of it below, by its measure (lifecycle 5.5.7). */
@ObjectType('TargetProgress', {
  description:
    'A line and what was said of it by the tasks that answer for it, by its measure; said by how many of them.',
})
export class TargetProgressType {
  @Field(() => Int, { description: 'The line of the order.' }) line!: number;
  @Field(() => Boolean, { description: 'True: the order of the holder itself began it, not one above.' })
  added!: boolean;
  @Field(() => String, { description: 'What is counted.' }) name!: string;
  @Field(() => String, { description: 'Unit.' }) unit!: string;
  @Field(() => MeasureEnum, { description: 'How values go together.' }) measure!: string;
  @Field(() => Float, { description: 'Asked.' }) target!: number;
  @Field(() => Float, { nullable: true, description: 'Claimed by reports; null: nobody reported it.' })
  claimed!: number | null;
  @Field(() => Float, { nullable: true, description: 'Verified by checks; null: nobody checked it.' })
  verified!: number | null;
  @Field(() => Int, { description: 'Tasks that answer for it.' }) expected!: number;
  @Field(() => Int, { description: 'Of them, tasks that reported it.' }) claimedBy!: number;
  @Field(() => Int, { description: 'Of them, tasks in which it was checked.' }) verifiedBy!: number;
}
