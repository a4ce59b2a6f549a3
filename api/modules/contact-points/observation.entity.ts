import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObservationState } from './observation.machine.ts';
import type { Verdict } from './observation.rules.ts';

const exact = {
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
  to: (value: unknown) => value,
};

/** What a contact was asked and what it saw, past every level between. */
@Entity('contact_observation')
export class ObservationRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'contact_point_id' }) contactPointId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId!: string | null;
  @Column('int', { name: 'holder_unit_id', nullable: true }) holderUnitId!: number | null;
  @Column('text') state!: ObservationState;
  @Column('int') version!: number;
  @Column('text') question!: string;
  @Column('smallint', { nullable: true }) line!: number | null;
  @Column('text', { name: 'line_name' }) lineName!: string;
  @Column('text', { name: 'line_unit' }) lineUnit!: string;
  @Column('date', { name: 'wanted_by', nullable: true }) wantedBy!: string | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('numeric', { nullable: true, transformer: exact }) amount!: number | null;
  @Column('text') words!: string;
  @Column('date', { name: 'seen_on', nullable: true }) seenOn!: string | null;
  @Column('uuid', { name: 'filed_by', nullable: true }) filedBy!: string | null;
  @Column('timestamptz', { name: 'filed_at', nullable: true }) filedAt!: Date | null;
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('text') answer!: string;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
