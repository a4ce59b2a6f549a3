import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What spoke for going where a visit goes, as its planner saw it when he chose (M-31). */
@Entity('visit_choice')
export class VisitChoiceRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('text', { name: 'rule_id' }) ruleId!: string;
  @Column('int', { name: 'rule_version' }) ruleVersion!: number;
  @Column('int') score!: number;
  @Column('int') overdue!: number;
  @Column('int') complaints!: number;
  @Column('int') findings!: number;
  @Column('int') observations!: number;
}
