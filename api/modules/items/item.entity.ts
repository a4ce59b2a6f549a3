import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FourKey } from '../conferences/four-keys.rules.ts';
import type { Linkage } from '../linkages/linkage.rules.ts';
import type { ItemState } from './item.machine.ts';
import type { Suggestion } from './item.rules.ts';

/** The driver reads days in an array as midnights of the machine's zone; they are days like any other. */
const days = {
  to: (value: unknown) => value,
  from: (value: readonly (Date | string)[]): string[] =>
    value.map((day) =>
      typeof day === 'string'
        ? day
        : new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
    ),
};

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
  @Column('smallint') round!: number;
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
  @Column('uuid', { name: 'leader_post_id', nullable: true }) leaderPostId!: string | null;
  @Column('uuid', { name: 'duty_lead_post_id', nullable: true }) dutyLeadPostId!: string | null;
  @Column('uuid', { name: 'duty_direct_post_id', nullable: true }) dutyDirectPostId!: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('text', { name: 'verification_method' }) verificationMethod!: string;
  @Column('date', { name: 'verification_due_on', nullable: true }) verificationDueOn!: string | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy!: string | null;
  @Column('timestamptz', { name: 'halted_at', nullable: true }) haltedAt!: Date | null;
  @Column('text', { name: 'halt_reason' }) haltReason!: string;
  @Column('timestamptz', { name: 'class_changed_at', nullable: true }) classChangedAt!: Date | null;
  @Column('text', { name: 'class_changed_by_name' }) classChangedByName!: string;
  @Column('text', { name: 'class_reason' }) classReason!: string;
  /** The lower class that the head of the office ordered for a later day; null: none. */
  @Column('smallint', { name: 'lowering_to', nullable: true }) loweringTo!: number | null;
  @Column('date', { name: 'lowering_on', nullable: true }) loweringOn!: string | null;
  @Column('text', { name: 'lowering_by_name', nullable: true }) loweringByName!: string | null;
  @Column('text', { name: 'lowering_reason', nullable: true }) loweringReason!: string | null;
  @Column('text') measures!: string;
  @Column('text') progress!: string;
  @Column('text') effect!: string;
  @Column('text') summary!: string;
  @Column('text') recommendation!: string;
  @Column('timestamptz', { name: 'struck_off_at', nullable: true }) struckOffAt!: Date | null;
  @Column('date', { name: 'look_back_on', array: true, transformer: days }) lookBackOn!: string[];
  @Column('text') retention!: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('timestamptz', { name: 'expedited_until', nullable: true }) expeditedUntil!: Date | null;
  @Column('uuid', { name: 'expedited_post_id', nullable: true }) expeditedPostId!: string | null;
  @Column('text', { name: 'expedite_reason' }) expediteReason!: string;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
  /** Which line of which document it is, where a matrix was imported; unique, so that no line is registered twice (M-19). */
  @Column('text', { name: 'matrix_key', nullable: true }) matrixKey!: string | null;
  /** What the office says took part (M-100); the rest is derived. */
  @Column('text', { name: 'linkages', array: true }) taggedLinkages!: Linkage[];
  /** Which of the four keys the office says it is of (M-22); null: none. */
  @Column('text', { name: 'four_key', nullable: true }) fourKey!: FourKey | null;
  @Column('jsonb', { nullable: true }) suggestion!: Suggestion | null;
}
