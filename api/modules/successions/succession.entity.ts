import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That one unit takes the place of another from a day on, by an order. */
@Entity('org_succession')
export class OrgSuccessionRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'old_unit_id' }) oldUnitId!: number;
  @Column('int', { name: 'new_unit_id' }) newUnitId!: number;
  /** Number of the order. */
  @Column('text') document!: string;
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
  @Column('uuid', { name: 'ordered_by' }) orderedBy!: string;
  @Column('text', { name: 'ordered_by_name' }) orderedByName!: string;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt!: Date;
  /** When it took effect; null: its day is to come. */
  @Column('timestamptz', { name: 'effective_at', nullable: true }) effectiveAt!: Date | null;
  @Column('int') version!: number;
  /** When it was taken back before its day, and by whom. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_by_name', nullable: true }) withdrawnByName!: string | null;
  /** How many tasks moved. */
  @Column('int') tasks!: number;
}
