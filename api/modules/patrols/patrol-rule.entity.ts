import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the limits of gaps of a tenant: after how many days without a patrol a beat is yellow, and red (M-44). */
@Entity('patrol_rule')
export class PatrolRuleRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int') version!: number;
  @Column('smallint') yellow!: number;
  @Column('smallint') red!: number;
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
