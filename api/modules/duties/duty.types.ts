import { Field, InputType, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { PostType } from '../accounts/account.types.ts';

/** Who supervises for a leader from a day on (M-05). */
@ObjectType('SupervisionDuty', { description: 'Who supervises for a leader from a day on (督查责任).' })
export class SupervisionDutyType {
  leaderRowId!: string;
  leadRowId!: string;
  directRowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => LocalDateScalar, { description: 'From which day.' }) heldFrom!: string;
  @Field(() => PostType, { description: 'The leader.' }) leader?: PostType;
  @Field(() => PostType, { description: 'The first responsible supervisor (督查第一责任人).' }) lead?: PostType;
  @Field(() => PostType, { description: 'The direct supervisor (直接督查责任人).' }) direct?: PostType;
}

@InputType({ description: 'Who supervises for a leader.' })
export class AppointDutyInput extends WriteInput {
  @Field(() => String, { description: 'The post of the leader.' }) leaderPostId!: string;
  @Field(() => String, { description: 'The post of the first responsible supervisor.' }) leadPostId!: string;
  @Field(() => String, { description: 'The post of the direct supervisor.' }) directPostId!: string;
  @Field(() => LocalDateScalar, { description: 'From which day.' }) heldFrom!: string;
}
