import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RectificationState } from './rectification.rules.ts';

/** An order to rectify within a limit: why, what, what came of it. */
@Entity('rectification_order')
export class RectificationRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'to_org_unit_id' }) toOrgUnitId!: number;
  @Column('smallint') round!: number;
  @Column('text') state!: RectificationState;
  @Column('text') ground!: string;
  @Column('text') findings!: string;
  @Column('text') demand!: string;
  @Column('text', { name: 'evidence_asked' }) evidenceAsked!: string;
  /** The limit of the assignment when the order was proposed. */
  @Column('date', { name: 'due_was' }) dueWas!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text') opinion!: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text') answer!: string;
  @Column('text') evidence!: string;
  @Column('uuid', { name: 'answered_by_person', nullable: true }) answeredByPerson!: string | null;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('smallint', { name: 'sent_back' }) sentBack!: number;
  @Column('text', { name: 'closing_opinion' }) closingOpinion!: string;
  @Column('text', { name: 'closed_by_name', nullable: true }) closedByName!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
