import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TransferState } from './transfer.rules.ts';

/** That a matter was sent to another body: what that body may read of it, and what it answered. */
@Entity('transfer')
export class TransferRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  /** The finding that was sent; null: the matter itself was. */
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('int', { name: 'to_org_unit_id' }) toOrgUnitId!: number;
  @Column('text', { name: 'to_name' }) toName!: string;
  @Column('text') title!: string;
  @Column('text') letter!: string;
  /** The number of the matter, for the body that accepted it; null before. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') state!: TransferState;
  @Column('int') version!: number;
  @Column('uuid', { name: 'sent_by' }) sentBy!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  @Column('date', { name: 'answer_due_on' }) answerDueOn!: string;
  @Column('text') answer!: string;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  /** When what follows from the answer was done to the matter and its tasks. */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  /** The matter as which the receiving body registered it; the office that sent it may not read that. */
  @Column('uuid', { name: 'registered_item_id', nullable: true }) registeredItemId!: string | null;
  @Column('timestamptz', { name: 'registered_at', nullable: true }) registeredAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
