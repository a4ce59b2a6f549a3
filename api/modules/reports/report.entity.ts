import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Amount } from '../targets/amount.rules.ts';
import type { Quote } from './quote.rules.ts';
import type { ReportState } from './report.machine.ts';

/** What a unit reports on its assignment; until it is approved its readers are the unit's own people. */
@Entity('report')
export class ReportRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') kind!: 'PERIODIC' | 'COMPLETION';
  @Column('text') state!: ReportState;
  @Column('int') version!: number;
  @Column('text') measures!: string;
  @Column('text') progress!: string;
  @Column('text') effect!: string;
  @Column('text') problems!: string;
  @Column('text', { name: 'next_step' }) nextStep!: string;
  @Column('text', { name: 'doc_no' }) docNo!: string;
  @Column('text') signer!: string;
  @Column('boolean', { name: 'doc_sealed' }) docSealed!: boolean;
  @Column('smallint') claimed!: number;
  /** The amounts that the claim follows from; none: it was typed. */
  @Column('jsonb') amounts!: readonly Amount[];
  /** What it quotes of the reports of the level below. */
  @Column('jsonb') quotes!: readonly Quote[];
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('uuid', { name: 'drafted_by_person' }) draftedByPerson!: string;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('uuid', { name: 'approved_by_person', nullable: true }) approvedByPerson!: string | null;
  @Column('text', { name: 'approved_by_name', nullable: true }) approvedByName!: string | null;
  @Column('text', { name: 'approved_by_role', nullable: true }) approvedByRole!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('bytea', { nullable: true }) hash!: Buffer | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
