import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BypassNoteState } from './bypass-note.machine.ts';

/** What a unit told the office that established a matter, past the levels between, and the answer. */
@Entity('bypass_note')
export class BypassNoteRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'originator_unit_id' }) originatorUnitId!: number;
  @Column('text') kind!: string;
  @Column('text') state!: BypassNoteState;
  @Column('int') version!: number;
  @Column('text') words!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('text') answer!: string;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
