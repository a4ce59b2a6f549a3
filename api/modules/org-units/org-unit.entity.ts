import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One org unit of a province: government, department, zone, township, section or office. */
@Entity('org_unit')
export class OrgUnitRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('int') id!: number;
  @Column('int', { name: 'parent_id', nullable: true }) parentId!: number | null;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') level!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text', { name: 'department_key', nullable: true }) departmentKey!: string | null;
  @Column('smallint', { nullable: true }) field!: number | null;
}
