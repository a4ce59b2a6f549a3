import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemState } from './item.machine.ts';

/** One supervised item. */
@Entity('item')
export class ItemRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') number!: string;
  @Column('text') state!: ItemState;
  @Column('int') version!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') source!: string;
  @Column('text', { name: 'source_ref' }) sourceRef!: string;
  @Column('text') originator!: string;
  @Column('date', { name: 'originated_on' }) originatedOn!: string;
  @Column('smallint') secrecy!: number;
  @Column('smallint', { nullable: true }) field!: number | null;
  @Column('text') risk!: string;
  @Column('text') opinion!: string;
  @Column('text', { name: 'decline_reason' }) declineReason!: string;
  @Column('int', { name: 'lead_unit_id', nullable: true }) leadUnitId!: number | null;
  @Column('uuid', { name: 'registered_by' }) registeredBy!: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
