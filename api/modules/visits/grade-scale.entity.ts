import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the grades of completion of a tenant, best first (M-33). */
@Entity('grade_scale')
export class GradeScaleRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int') version!: number;
  @Column('text', { array: true }) grades!: string[];
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
