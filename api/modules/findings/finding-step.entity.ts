import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingStepKind } from './finding.rules.ts';

/** What one step of a finding said, as it was then (M-37, M-41). */
@Entity('finding_step')
export class FindingStepRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'finding_id' }) findingId!: string;
  @Column('text') kind!: FindingStepKind;
  /** The round in which it was made; of a look-back that failed, the one that it ended. */
  @Column('smallint') round!: number;
  /** The unit for which somebody made it. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('timestamptz') at!: Date;
  /** What was asked, done or seen. */
  @Column('text') words!: string;
  @Column('text') evidence!: string;
  @Column('text') place!: string;
  @Column('date', { name: 'seen_on', nullable: true }) seenOn!: string | null;
  /** The limit that it set; null: none. */
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('uuid', { name: 'visit_id', nullable: true }) visitId!: string | null;
}
