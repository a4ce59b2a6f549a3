import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LocalDateScalar } from '../../platform/graphql/scalars.ts';

/** Something that was told, with its link. */
@ObjectType('AuditEvent', { description: 'An act of administration in your tenant, with its link in the chain.' })
export class AuditEventType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'What happened, such as post.appointed.' }) kind!: string;
  @Field(() => String, { description: 'The kind of record it happened to, such as Post.' }) subjectType!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null: the clock.' }) personName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Its position in the chain; null: not sealed yet.' })
  position!: number | null;
  @Field(() => String, { nullable: true, description: 'The hash of its link, in hex; null: not sealed yet.' })
  hash!: string | null;
}

/** What an auditor reads. */
@ObjectType('AuditRecord', { description: 'Where the chain of your province stands, and the acts you may read.' })
export class AuditRecordType {
  @Field(() => Int, { description: 'Events that are linked.' }) links!: number;
  @Field(() => Int, { description: 'Events that wait for their link.' }) unsealed!: number;
  @Field(() => Int, { nullable: true, description: 'Line of the last checkpoint; null: there is none.' })
  checkpointLine!: number | null;
  @Field(() => Int, { nullable: true, description: 'Links that the last checkpoint covers; null: there is none.' })
  covered!: number | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the last checkpoint was signed.' })
  checkpointAt!: Date | null;
  @Field(() => Boolean, { description: 'Chain and checkpoints disagree, so that none is signed.' }) held!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When the chain was verified last; null: never.' })
  verifiedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Links at the last verification.' }) verifiedLinks!: number | null;
  @Field(() => Int, { nullable: true, description: 'Faults that the last verification found; 0: sound.' })
  verifiedFaults!: number | null;
  @Field(() => [AuditEventType], { description: 'Acts, newest first, at most 30.' }) events!: AuditEventType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}

@InputType({ description: 'Which acts; what is left out is not asked for.' })
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'Only of this kind, such as post.appointed.' })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'Only to records of this kind, such as Post.' })
  subjectType?: string | null;
  @Field(() => String, { nullable: true, description: 'Only by people whose name holds this.' })
  person?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'From this day on.' }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until the end of this day.' }) to?: string | null;
}
