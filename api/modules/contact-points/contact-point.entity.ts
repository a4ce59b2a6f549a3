import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactPointKind } from './contact-point.rules.ts';

/** Where an office sees for itself, and the post that tells it what there is to be seen. */
@Entity('contact_point')
export class ContactPointRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') kind!: ContactPointKind;
  @Column('text') name!: string;
  @Column('text') purpose!: string;
  @Column('uuid', { name: 'contact_post_id' }) contactPostId!: string;
  @Column('int', { name: 'contact_unit_id' }) contactUnitId!: number;
  @Column('text', { name: 'contact_name' }) contactName!: string;
  @Column('text') state!: 'ACTIVE' | 'ENDED';
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'established_at' }) establishedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
