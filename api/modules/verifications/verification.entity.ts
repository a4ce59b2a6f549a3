import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Amount } from '../targets/amount.rules.ts';

/** What somebody checked, by which method, on what evidence, and what came of it. */
@Entity('verification')
export class VerificationRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId!: string | null;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('smallint') round!: number;
  @Column('text') method!: string;
  @Column('text') outcome!: 'PASS' | 'FAIL';
  @Column('smallint', { nullable: true }) verified!: number | null;
  /** The amounts that the verified number follows from; none: it was typed. */
  @Column('jsonb') amounts!: readonly Amount[];
  @Column('text') checked!: string;
  @Column('text') evidence!: string;
  @Column('text') findings!: string;
  @Column('boolean', { name: 'false_closure' }) falseClosure!: boolean;
  @Column('uuid', { name: 'by_post' }) byPost!: string;
  @Column('uuid', { name: 'by_person' }) byPerson!: string;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('timestamptz') at!: Date;
  @Column('bytea', { nullable: true }) hash!: Buffer | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
