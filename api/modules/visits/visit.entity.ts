import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VisitState } from './visit.machine.ts';
import type { VisitKind } from './visit.rules.ts';

/** An inspection of a unit on site (M-29). */
@Entity('visit')
export class VisitRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'target_unit_id' }) targetUnitId!: number;
  @Column('boolean') announced!: boolean;
  @Column('text') kind!: VisitKind;
  @Column('boolean', { name: 'routine_special' }) routineSpecial!: boolean;
  @Column('boolean', { name: 'own_initiative' }) ownInitiative!: boolean;
  @Column('uuid', { name: 'joint_operation_id', nullable: true }) jointOperationId!: string | null;
  @Column('date', { name: 'from_day' }) fromDay!: string;
  @Column('date', { name: 'until_day' }) untilDay!: string;
  @Column('text') place!: string;
  @Column('text') rationale!: string;
  @Column('text', { name: 'rule_words' }) ruleWords!: string;
  @Column('int', { name: 'rule_version' }) ruleVersion!: number;
  /** Opens it to the team, to who planned it and to who approves it. */
  @Column('int', { name: 'team_key' }) teamKey!: number;
  @Column('text') state!: VisitState;
  @Column('int') version!: number;
  /** The list by which it looks, as it stood when it was planned; null: by none. */
  @Column('text', { name: 'checklist_title', nullable: true }) checklistTitle!: string | null;
  @Column('int', { name: 'checklist_version', nullable: true }) checklistVersion!: number | null;
  @Column('uuid', { name: 'planned_by' }) plannedBy!: string;
  @Column('uuid', { name: 'planned_by_person' }) plannedByPerson!: string;
  @Column('text', { name: 'planned_by_name' }) plannedByName!: string;
  @Column('timestamptz', { name: 'planned_at' }) plannedAt!: Date;
  @Column('uuid', { name: 'approver_post' }) approverPost!: string;
  @Column('text', { name: 'approver_name' }) approverName!: string;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { name: 'underway_at', nullable: true }) underwayAt!: Date | null;
  /** The scale by which it grades, as it stood when it began. */
  @Column('text', { array: true, nullable: true }) grades!: string[] | null;
  @Column('int', { name: 'grade_version', nullable: true }) gradeVersion!: number | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'cancel_reason' }) cancelReason!: string;
}

/** Somebody of the team of a visit. */
@Entity('visit_member')
export class VisitMemberRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text', { name: 'person_name' }) personName!: string;
}

/** A task of the inspected unit at which a visit looks. */
@Entity('visit_task')
export class VisitTaskRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  /** Follows the class of its matter; its grade is read with it. */
  @Column('smallint') secrecy!: number;
}

/** What was found on a visit. */
@Entity('visit_record')
export class VisitRecordRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('text') summary!: string;
  @Column('text', { name: 'submitted_by_name' }) submittedByName!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
}

/** How far a visit found a task to be done (M-33). */
@Entity('visit_grade')
export class VisitGradeRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('uuid', { name: 'visit_task_id' }) visitTaskId!: string;
  @Column('text') grade!: string;
  /** Its place on the scale of the visit; 0: the best. */
  @Column('smallint') place!: number;
  @Column('text') words!: string;
}

/** One wording of the rule by which a tenant makes unannounced visits (M-31). */
@Entity('visit_rule')
export class VisitRuleRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int') version!: number;
  @Column('text') words!: string;
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
