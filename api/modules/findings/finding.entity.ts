import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingState } from './finding.machine.ts';
import type { FindingClass, Obstacle, Risk } from './finding.rules.ts';

/** What supervision found amiss in a task, and what became of it: problem, measures and responsibility in one row (M-37, M-40). */
@Entity('finding')
export class FindingRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  /** The unit that found it. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  /** The grant under which it was found; null: the office of the matter found it. */
  @Column('int', { name: 'grant_key', nullable: true }) grantKey!: number | null;
  @Column('uuid', { name: 'operation_id', nullable: true }) operationId!: string | null;
  /** The visit on which it was found, which not every reader of it reads; null: on none. */
  @Column('uuid', { name: 'visit_id', nullable: true }) visitId!: string | null;
  /** The finding of another unit by which this one was checked; null: found by itself. */
  @Column('uuid', { name: 'extends_id', nullable: true }) extendsId!: string | null;
  @Column('text') state!: FindingState;
  @Column('int') version!: number;
  /** 1, and one more with each look-back that failed. */
  @Column('smallint') round!: number;
  /** Checks on the spot that failed since one passed. */
  @Column('smallint', { name: 'failed_checks' }) failedChecks!: number;
  @Column('text', { name: 'class' }) findingClass!: FindingClass;
  @Column('text') obstacle!: Obstacle;
  @Column('text') risk!: Risk;
  @Column('text') problem!: string;
  @Column('text') evidence!: string;
  @Column('date', { name: 'found_on' }) foundOn!: string;
  @Column('uuid', { name: 'recorded_by_person' }) recordedByPerson!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('text', { array: true }) measures!: string[];
  @Column('text', { name: 'lead_leader' }) leadLeader!: string;
  @Column('text') demand!: string;
  @Column('text', { name: 'evidence_asked' }) evidenceAsked!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** Whether it is under listed supervision until it is solved. */
  @Column('boolean') listed!: boolean;
  @Column('uuid', { name: 'ordered_by_person', nullable: true }) orderedByPerson!: string | null;
  @Column('text', { name: 'ordered_by_name', nullable: true }) orderedByName!: string | null;
  @Column('timestamptz', { name: 'ordered_at', nullable: true }) orderedAt!: Date | null;
  @Column('text') answer!: string;
  @Column('text', { name: 'answer_evidence' }) answerEvidence!: string;
  @Column('uuid', { name: 'answered_by_person', nullable: true }) answeredByPerson!: string | null;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'check_words' }) checkWords!: string;
  @Column('text', { name: 'check_place' }) checkPlace!: string;
  @Column('date', { name: 'checked_on', nullable: true }) checkedOn!: string | null;
  /** The visit on which it was seen last; null: on none. */
  @Column('uuid', { name: 'check_visit_id', nullable: true }) checkVisitId!: string | null;
  @Column('uuid', { name: 'checked_by_person', nullable: true }) checkedByPerson!: string | null;
  @Column('text', { name: 'checked_by_name', nullable: true }) checkedByName!: string | null;
  @Column('date', { name: 'look_back_on', nullable: true }) lookBackOn!: string | null;
  @Column('smallint') secrecy!: number;
}
