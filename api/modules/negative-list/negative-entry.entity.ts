import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NegativeRule } from './negative-list.rules.ts';

/** A task on the negative list: by which rule, on what ground, since when, and by what it left (M-48). */
@Entity('negative_entry')
export class NegativeEntryRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('text', { name: 'rule_id' }) ruleId!: NegativeRule;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  @Column('uuid', { name: 'verification_id', nullable: true }) verificationId!: string | null;
  /** The day that passed, of a limit or of a period of reports. */
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** The round of the task that it came on the list for. */
  @Column('smallint') round!: number;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('date', { name: 'entered_on' }) enteredOn!: string;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('text', { name: 'left_by', nullable: true }) leftBy!: 'VERIFICATION' | 'ACCEPTANCE' | 'FINDING' | null;
  @Column('smallint') secrecy!: number;
}
