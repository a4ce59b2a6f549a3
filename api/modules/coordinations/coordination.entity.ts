import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoordinationState } from './coordination.machine.ts';

/** A request of a unit for help of another with its task, and the answer. */
@Entity('coordination')
export class CoordinationRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'asked_unit_id' }) askedUnitId!: number;
  @Column('text') direction!: 'LATERAL' | 'UPWARD';
  @Column('text') state!: CoordinationState;
  @Column('int') version!: number;
  @Column('text') code!: string;
  @Column('text') subject!: string;
  @Column('text') problem!: string;
  @Column('text') measure!: string;
  @Column('date', { name: 'needed_by', nullable: true }) neededBy!: string | null;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text', { name: 'asked_by_name' }) askedByName!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('boolean', { nullable: true }) helps!: boolean | null;
  @Column('text') answer!: string;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'closing_words' }) closingWords!: string;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
