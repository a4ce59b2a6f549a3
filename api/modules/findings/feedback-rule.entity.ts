import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of how many units of a tenant's matters must name one obstacle before who decided is told (M-42). */
@Entity('feedback_rule')
export class FeedbackRuleRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int') version!: number;
  @Column('smallint') units!: number;
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
