import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckResult } from './checklist.rules.ts';

/** A line of a checklist: under which heading, and what is to be seen. */
export interface ChecklistLine {
  readonly section: string;
  readonly words: string;
}

/** One version of a checklist of a supervision office (M-116). */
@Entity('checklist')
export class ChecklistRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  /** The id of its first version, by which the list is known. */
  @Column('uuid', { name: 'series_id' }) seriesId!: string;
  @Column('int') version!: number;
  @Column('text') title!: string;
  @Column('jsonb') lines!: readonly ChecklistLine[];
  @Column('boolean') retired!: boolean;
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}

/** A line of the list of a visit, and what was found there; null: not handed in yet. */
@Entity('visit_check')
export class VisitCheckRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('text') section!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) result!: CheckResult | null;
  @Column('text') note!: string;
}
