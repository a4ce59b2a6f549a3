import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ForceRole, ForceState, ServiceState } from './task-force.machine.ts';

/** The people of several units who see one task through (M-20). */
@Entity('task_force')
export class TaskForceRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') title!: string;
  /** Opens its task to those who serve while it lasts. */
  @Column('int', { name: 'grant_key' }) grantKey!: number;
  /** Keeps the notice of it with those who were asked or served. */
  @Column('int', { name: 'notice_key' }) noticeKey!: number;
  @Column('text') state!: ForceState;
  @Column('int') version!: number;
  @Column('text', { name: 'formed_by_name' }) formedByName!: string;
  @Column('timestamptz', { name: 'formed_at' }) formedAt!: Date;
  @Column('text', { name: 'dissolved_by_name', nullable: true }) dissolvedByName!: string | null;
  @Column('timestamptz', { name: 'dissolved_at', nullable: true }) dissolvedAt!: Date | null;
  @Column('text', { name: 'dissolve_reason' }) dissolveReason!: string;
  @Column('smallint') secrecy!: number;
}

/** Somebody who serves in a task force, or whom a unit was asked to send. */
@Entity('task_force_member')
export class TaskForceMemberRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'force_id' }) forceId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('text', { name: 'person_name', nullable: true }) personName!: string | null;
  @Column('text') role!: ForceRole;
  @Column('text') duty!: string;
  @Column('text') state!: ServiceState;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'answer_words' }) answerWords!: string;
  @Column('smallint') secrecy!: number;
}
