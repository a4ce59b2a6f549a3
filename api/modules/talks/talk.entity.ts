import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TalkState } from './talk.machine.ts';
import type { TalkSubject, Undertaking } from './talk.rules.ts';
import type { TalkRule } from './talk-grounds.rules.ts';

/** What a unit undertook, with the task that it became. */
export interface KeptUndertaking extends Undertaking {
  readonly assignmentId: string;
}

/** A talk with the principal of the unit of a task: about what, by whom, when and where, what was said and undertaken (M-53). */
@Entity('talk')
export class TalkRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  /** The office of the matter, which proposes and records. */
  @Column('int', { name: 'office_unit_id' }) officeUnitId!: number;
  /** The unit whose principal is invited. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') state!: TalkState;
  @Column('int') version!: number;
  @Column('text') about!: TalkSubject;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  @Column('uuid', { name: 'card_id', nullable: true }) cardId!: string | null;
  @Column('uuid', { name: 'entry_id', nullable: true }) entryId!: string | null;
  /** The rule that proposes it; empty: it was proposed before rules named every ground. */
  @Column('text', { name: 'rule_id' }) ruleId!: TalkRule | '';
  /** The clause that is cited; empty: it was proposed before one was. */
  @Column('text') clause!: string;
  @Column('text') reason!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'leader_post' }) leaderPost!: string;
  @Column('text', { name: 'leader_name' }) leaderName!: string;
  @Column('uuid', { name: 'delegate_post', nullable: true }) delegatePost!: string | null;
  @Column('text', { name: 'delegate_name' }) delegateName!: string;
  /** What the leader said when he delegated. */
  @Column('text') delegation!: string;
  @Column('timestamptz', { name: 'delegated_at', nullable: true }) delegatedAt!: Date | null;
  @Column('text', { name: 'convened_by_name' }) convenedByName!: string;
  @Column('timestamptz', { name: 'convened_at', nullable: true }) convenedAt!: Date | null;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
  @Column('text') place!: string;
  /** What the unit's principal says himself. */
  @Column('text') account!: string;
  @Column('text', { name: 'account_by_name' }) accountByName!: string;
  @Column('timestamptz', { name: 'account_at', nullable: true }) accountAt!: Date | null;
  @Column('text') minutes!: string;
  @Column('jsonb') undertakings!: readonly KeptUndertaking[];
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at', nullable: true }) recordedAt!: Date | null;
  @Column('text', { name: 'cancel_reason' }) cancelReason!: string;
  @Column('smallint') secrecy!: number;
}
