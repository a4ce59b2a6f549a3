import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PenetrationState } from './penetration.machine.ts';

/** An order by which an office reads own matters of a unit below it (G2). */
@Entity('penetration_order')
export class PenetrationOrderRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'target_unit_id' }) targetUnitId!: number;
  @Column('text') reason!: string;
  /** Whether the auditor of the tenant reads under it, and not the office (V-47). */
  @Column('boolean', { name: 'for_audit' }) forAudit!: boolean;
  /** How many days it lasts from its approval. */
  @Column('smallint') days!: number;
  @Column('text') state!: PenetrationState;
  @Column('int') version!: number;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('uuid', { name: 'proposed_by_person' }) proposedByPerson!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { name: 'decision_words' }) decisionWords!: string;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** A matter that an order names by its number; it is found when the order is approved. */
@Entity('penetration_matter')
export class PenetrationMatterRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'order_id' }) orderId!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('int', { name: 'grant_key' }) grantKey!: number;
}

/** Who read a matter under an order in a minute, and how often. */
@Entity('penetration_reading')
export class PenetrationReadingRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'matter_id' }) matterId!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('timestamptz') minute!: Date;
  @Column('text', { name: 'person_name' }) personName!: string;
  @Column('int') times!: number;
}
