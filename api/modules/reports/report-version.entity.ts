import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Amount } from '../targets/amount.rules.ts';
import type { Quote } from './quote.rules.ts';

/** What was handed in to be approved, kept word for word, and why it was returned; read by the unit alone. */
@Entity('report_version')
export class ReportVersionRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('smallint') number!: number;
  @Column('text') kind!: 'PERIODIC' | 'COMPLETION';
  @Column('text') measures!: string;
  @Column('text') progress!: string;
  @Column('text') effect!: string;
  @Column('text') problems!: string;
  @Column('text', { name: 'next_step' }) nextStep!: string;
  @Column('smallint') claimed!: number;
  @Column('jsonb') amounts!: readonly Amount[];
  /** Its files, oldest first; null, as quotes are: handed in before they were kept. */
  @Column('uuid', { name: 'file_ids', array: true, nullable: true }) fileIds!: string[] | null;
  @Column('jsonb', { nullable: true }) quotes!: readonly Quote[] | null;
  @Column('uuid', { name: 'handed_in_by' }) handedInBy!: string;
  @Column('timestamptz', { name: 'handed_in_at' }) handedInAt!: Date;
  @Column('text', { name: 'return_codes', array: true }) returnCodes!: string[];
  @Column('text', { name: 'return_reason' }) returnReason!: string;
  @Column('uuid', { name: 'returned_by', nullable: true }) returnedBy!: string | null;
  @Column('uuid', { name: 'returned_by_person', nullable: true }) returnedByPerson!: string | null;
  @Column('text', { name: 'returned_by_name', nullable: true }) returnedByName!: string | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
