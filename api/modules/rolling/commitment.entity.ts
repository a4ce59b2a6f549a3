import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentState, InformedHow } from './commitment.rules.ts';

/** One line of the ledger of commitments: what is promised by when, and the second feedback that closed it. */
@Entity('commitment')
export class CommitmentRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  /** The first task whose unit bears it; null: the office does. */
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId!: string | null;
  /** The commitment that it carries on with a later day. */
  @Column('uuid', { name: 'follows_id', nullable: true }) followsId!: string | null;
  @Column('text') state!: CommitmentState;
  @Column('int') version!: number;
  @Column('text') what!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') reason!: string;
  @Column('text', { name: 'told_whom' }) toldWhom!: string;
  @Column('text', { name: 'told_how', nullable: true }) toldHow!: InformedHow | null;
  @Column('date', { name: 'told_on', nullable: true }) toldOn!: string | null;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('text', { name: 'made_by_name' }) madeByName!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('text') done!: string;
  @Column('text') evidence!: string;
  @Column('text', { name: 'feedback_whom' }) feedbackWhom!: string;
  @Column('text', { name: 'feedback_how', nullable: true }) feedbackHow!: InformedHow | null;
  @Column('date', { name: 'feedback_on', nullable: true }) feedbackOn!: string | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('text', { name: 'closed_by_name' }) closedByName!: string;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
