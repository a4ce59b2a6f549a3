import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import type { TargetRule } from './cascade.rules.ts';

/** What one level ordered, in the six parts of M-16; never changed once issued. */
@Entity('order_text')
export class OrderTextRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') kind!: 'NOTICE' | 'RELAY';
  @Column('uuid', { nullable: true }) amends!: string | null;
  @Column('text') number!: string;
  @Column('text') channel!: string;
  @Column('text') task!: string;
  @Column('text') target!: string;
  @Column('text') measures!: string;
  @Column('text') requirement!: string;
  @Column('text') discipline!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('jsonb', { name: 'target_rules' }) targetRules!: readonly TargetRule[];
  @Column('jsonb') targets!: readonly OrderLine[];
  @Column('boolean') routed!: boolean;
  @Column('uuid', { name: 'issued_by' }) issuedBy!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  @Column('bytea') hash!: Buffer;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
