import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderParts } from '../assignments/order-text.rules.ts';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import type { WrittenLine } from '../targets/target.rules.ts';

/** A proposal to amend the order of a matter, and what became of it. */
@Entity('amendment')
export class AmendmentRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') state!: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'IN_FORCE' | 'DROPPED';
  @Column('text') reason!: string;
  @Column('date', { name: 'due_from' }) dueFrom!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('jsonb', { nullable: true }) words!: OrderParts | null;
  /** The lines as they were proposed; null: they stay. */
  @Column('jsonb', { nullable: true }) written!: readonly WrittenLine[] | null;
  /** The same lines with their balance. */
  @Column('jsonb', { nullable: true }) targets!: readonly OrderLine[] | null;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text') opinion!: string;
  @Column('timestamptz', { name: 'in_force_at', nullable: true }) inForceAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** What one unit was asked about a shorter limit, and what it answered. */
@Entity('amendment_consent')
export class ConsentRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'amendment_id' }) amendmentId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') reason!: string;
  @Column('date', { name: 'due_from' }) dueFrom!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: 'WAITING' | 'GIVEN' | 'REFUSED' | 'LAPSED' | 'DROPPED';
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('date', { name: 'answer_due_on' }) answerDueOn!: string;
  @Column('text') answer!: string;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
