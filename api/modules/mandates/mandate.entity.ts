import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GrantPower } from '../grants/grant.rules.ts';

/** A department's mandate to supervise a matter in the name of its office (M-10). */
@Entity('mandate')
export class MandateRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'delegate_unit_id' }) delegateUnitId!: number;
  @Column('int', { name: 'grant_key' }) grantKey!: number;
  @Column('text', { array: true }) powers!: GrantPower[];
  @Column('boolean') whole!: boolean;
  @Column('uuid', { name: 'scope_ids', array: true }) scopeIds!: string[];
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_reason' }) endReason!: string;
  @Column('int') version!: number;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
