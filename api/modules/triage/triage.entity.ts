import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TriageClass, TriageDecision } from './triage.rules.ts';

/** How a matter was classed before it was established, and what the leader in charge decided (M-08). */
@Entity('triage')
export class TriageRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('text', { array: true }) classes!: TriageClass[];
  @Column('text') analysis!: string;
  @Column('text', { name: 'pre_plan' }) prePlan!: string;
  @Column('uuid', { name: 'leader_post_id', nullable: true }) leaderPostId!: string | null;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('text') decision!: TriageDecision;
  @Column('text') opinion!: string;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
