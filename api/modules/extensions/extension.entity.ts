import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request for a later limit, and what was decided on it. */
@Entity('extension_request')
export class ExtensionRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'asked_of_unit_id' }) askedOfUnitId!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'wanted_on' }) wantedOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text', { name: 'asked_by_name' }) askedByName!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('date', { name: 'decide_by' }) decideBy!: string;
  @Column('uuid', { name: 'carried_by', nullable: true }) carriedBy!: string | null;
  @Column('text', { nullable: true }) decision!: 'GRANTED' | 'REFUSED' | 'LAPSED' | 'OVERTAKEN' | null;
  @Column('text', { name: 'decision_reason' }) decisionReason!: string;
  @Column('int', { name: 'decided_by_unit_id', nullable: true }) decidedByUnitId!: number | null;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
