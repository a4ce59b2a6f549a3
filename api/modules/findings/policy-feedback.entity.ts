import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Obstacle } from './finding.rules.ts';

/** A word to whoever decided on a matter: several units name one obstacle (M-42). */
@Entity('policy_feedback')
export class PolicyFeedbackRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') obstacle!: Obstacle;
  /** How many units named it when it was raised. */
  @Column('smallint') units!: number;
  @Column('text') state!: 'RAISED' | 'ANSWERED';
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  /** Whether the policy is adjusted; null until it was answered. */
  @Column('boolean', { nullable: true }) adjusts!: boolean | null;
  @Column('text') words!: string;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('smallint') secrecy!: number;
}
