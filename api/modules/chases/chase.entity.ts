import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChaseMethod } from './chase.rules.ts';

/** One chase of a task by a person, and what the unit answered; what the clock chases by itself stands in events alone. */
@Entity('chase')
export class ChaseRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  /** The unit that chased. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('boolean', { name: 'under_mandate' }) underMandate!: boolean;
  /** The section that handled the task at the time; it reads the chase too. */
  @Column('int', { name: 'section_id', nullable: true }) sectionId!: number | null;
  @Column('text') method!: ChaseMethod;
  @Column('date', { name: 'chased_on' }) chasedOn!: string;
  @Column('text', { name: 'to_whom' }) toWhom!: string;
  @Column('text') content!: string;
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('text', { name: 'made_by_name' }) madeByName!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('text') response!: string;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('text', { name: 'answered_by_name' }) answeredByName!: string;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
