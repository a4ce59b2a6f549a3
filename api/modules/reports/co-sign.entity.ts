import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoSignState } from './co-sign.rules.ts';

/** What a supporting unit says to the draft of its lead; until that goes up only both of them read it (V-39). */
@Entity('co_sign')
export class CoSignRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') state!: CoSignState;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('boolean', { nullable: true }) agrees!: boolean | null;
  @Column('text') opinion!: string;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('uuid', { name: 'signed_by_person', nullable: true }) signedByPerson!: string | null;
  @Column('text', { name: 'signed_by_name', nullable: true }) signedByName!: string | null;
  @Column('bytea', { nullable: true }) hash!: Buffer | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
