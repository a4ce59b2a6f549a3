import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a unit holds that an assignment is not its own, and what was decided. */
@Entity('objection')
export class ObjectionRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('smallint') place!: number;
  @Column('text') ground!: string;
  @Column('text') basis!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'raised_by' }) raisedBy!: string;
  @Column('text', { name: 'raised_by_name' }) raisedByName!: string;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('text', { nullable: true }) decision!: 'UPHELD' | 'REJECTED' | null;
  @Column('text', { name: 'decision_reason' }) decisionReason!: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('int', { name: 'decided_by_unit_id', nullable: true }) decidedByUnitId!: number | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
