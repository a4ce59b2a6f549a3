import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who supervises for a leader from a day on: the first responsible supervisor and the direct one (M-05). */
@Entity('supervision_duty')
export class SupervisionDutyRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'leader_post_id' }) leaderPostId!: string;
  @Column('uuid', { name: 'lead_post_id' }) leadPostId!: string;
  @Column('uuid', { name: 'direct_post_id' }) directPostId!: string;
  @Column('date', { name: 'held_from' }) heldFrom!: string;
}
