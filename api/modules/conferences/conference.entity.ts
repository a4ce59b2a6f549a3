import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConferenceState, LineState } from './conference.machine.ts';
import type { AgendaRule, ConferenceKind, LineOutcome } from './conference.rules.ts';

/** A joint conference of an office: what it is about, who chairs and attends it, and what came of it (M-22, M-23). */
@Entity('conference')
export class ConferenceRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  /** The government whose office convenes it. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') number!: string;
  @Column('text') kind!: ConferenceKind;
  @Column('date', { name: 'period_from' }) periodFrom!: string;
  @Column('date', { name: 'period_until' }) periodUntil!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('uuid', { name: 'chair_post' }) chairPost!: string;
  @Column('text', { name: 'chair_name' }) chairName!: string;
  @Column('int', { name: 'attendee_unit_ids', array: true }) attendeeUnitIds!: number[];
  @Column('text') state!: ConferenceState;
  @Column('int') version!: number;
  @Column('text', { name: 'planned_by_name' }) plannedByName!: string;
  @Column('timestamptz', { name: 'planned_at' }) plannedAt!: Date;
  @Column('timestamptz', { name: 'convened_at', nullable: true }) convenedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text') circular!: string;
  @Column('text') deployments!: string;
  @Column('text', { name: 'end_reason' }) endReason!: string;
  /** When its notice was last amended, and why. */
  @Column('timestamptz', { name: 'amended_at', nullable: true }) amendedAt!: Date | null;
  @Column('text', { name: 'amend_reason' }) amendReason!: string;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** A matter on the agenda of a conference, with the rules that put it there and what was decided. */
@Entity('conference_line')
export class ConferenceLineRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text', { array: true }) rules!: AgendaRule[];
  /** Why the office put it there, where it did. */
  @Column('text') reason!: string;
  @Column('text') state!: LineState;
  @Column('int') version!: number;
  @Column('text', { name: 'drop_reason' }) dropReason!: string;
  @Column('text', { nullable: true }) outcome!: LineOutcome | null;
  @Column('text') decision!: string;
  @Column('text', { name: 'decided_by_name' }) decidedByName!: string;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  /** The matter that the decision opened. */
  @Column('uuid', { name: 'new_item_id', nullable: true }) newItemId!: string | null;
  @Column('smallint') secrecy!: number;
}

/** A matter that a conference made a priority of the next period. */
@Entity('conference_priority')
export class ConferencePriorityRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') words!: string;
  /** Whether the conference opened the matter. */
  @Column('boolean') opened!: boolean;
  @Column('smallint') secrecy!: number;
}
