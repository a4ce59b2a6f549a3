import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GrantPower } from '../grants/grant.rules.ts';
import type { Linkage } from '../linkages/linkage.rules.ts';
import type { JointState, MemberState } from './joint-operation.machine.ts';
import type { ScheduleLine } from './joint-operation.rules.ts';

/** What several bodies supervise together, for a time, under one plan (M-11). */
@Entity('joint_operation')
export class JointOperationRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') title!: string;
  @Column('text') purpose!: string;
  @Column('text', { array: true }) powers!: GrantPower[];
  @Column('jsonb') schedule!: ScheduleLine[];
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int', { name: 'grant_key' }) grantKey!: number;
  @Column('text') state!: JointState;
  @Column('int') version!: number;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { name: 'decision_words' }) decisionWords!: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_reason' }) endReason!: string;
  /** What the office says took part (M-100); the rest is derived. */
  @Column('text', { name: 'linkages', array: true }) taggedLinkages!: Linkage[];
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** A body that takes part, its duty, and its answer to the invitation. */
@Entity('joint_member')
export class JointMemberRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') part!: 'LEAD' | 'MEMBER';
  @Column('text') duty!: string;
  @Column('int', { name: 'grant_key' }) grantKey!: number;
  @Column('text') state!: MemberState;
  @Column('int') version!: number;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'answer_words' }) answerWords!: string;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** A matter in scope: as a whole, or some tasks of it with all below them. */
@Entity('joint_scope')
export class JointScopeRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('boolean') whole!: boolean;
  @Column('uuid', { name: 'scope_ids', array: true }) scopeIds!: string[];
  /** When its office put it in; null: with the plan. */
  @Column('timestamptz', { name: 'added_at', nullable: true }) addedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
