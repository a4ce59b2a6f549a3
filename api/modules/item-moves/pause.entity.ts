import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemState } from '../items/item.machine.ts';

/** A stretch in which a matter stood still, on which ground, and until when at most it may before somebody looks again. */
@Entity('pause')
export class PauseRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') ground!: 'STATUTORY' | 'OBJECTIVE' | 'TRANSFER';
  @Column('text') reason!: string;
  @Column('text', { name: 'stopped_in' }) stoppedIn!: ItemState;
  @Column('timestamptz', { name: 'began_at' }) beganAt!: Date;
  @Column('uuid', { name: 'began_by' }) beganBy!: string;
  @Column('date', { name: 'review_on' }) reviewOn!: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
