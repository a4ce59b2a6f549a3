import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanState } from './plan.machine.ts';
import type { PlanNode } from './plan.rules.ts';

/** The holder's plan for its assignment; `byIssuer` says who approves it: whoever ordered, or the unit's own first person. */
@Entity('plan')
export class PlanRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'issuer_unit_id' }) issuerUnitId!: number;
  @Column('boolean', { name: 'by_issuer' }) byIssuer!: boolean;
  @Column('text') state!: PlanState;
  @Column('int') version!: number;
  @Column('text') goals!: string;
  @Column('text') measures!: string;
  @Column('text') arrangement!: string;
  @Column('text') organisation!: string;
  @Column('date', { name: 'finish_on', nullable: true }) finishOn!: string | null;
  @Column('jsonb') nodes!: readonly PlanNode[];
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('uuid', { name: 'drafted_by_person' }) draftedByPerson!: string;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('uuid', { name: 'approved_by_person', nullable: true }) approvedByPerson!: string | null;
  @Column('text', { name: 'approved_by_name', nullable: true }) approvedByName!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('text', { name: 'return_reason' }) returnReason!: string;
  @Column('text') number!: string;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
