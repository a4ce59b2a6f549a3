import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MarkKind } from './process-mark.rules.ts';

/** One mark of whole-process supervision on a matter. */
@Entity('process_mark')
export class ProcessMarkRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') kind!: MarkKind;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('text') words!: string;
  @Column('uuid', { name: 'marked_by' }) markedBy!: string;
  @Column('text', { name: 'marked_by_name' }) markedByName!: string;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
