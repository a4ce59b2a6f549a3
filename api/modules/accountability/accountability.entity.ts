import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountabilityState } from './accountability.machine.ts';
import type { AccountabilityRule, GroundKind } from './accountability.rules.ts';

/** A case of accountability, closed to all but who convened it and the leader who was asked (M-54, G8). */
@Entity('accountability_case')
export class AccountabilityCaseRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  /** The unit whose responsibility is asked. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') state!: AccountabilityState;
  @Column('int') version!: number;
  /** What a rule proposed it about, and by which rule; null and empty: it is from before rules proposed cases. */
  @Column('text', { nullable: true }) ground!: GroundKind | null;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  @Column('uuid', { name: 'card_id', nullable: true }) cardId!: string | null;
  @Column('uuid', { name: 'entry_id', nullable: true }) entryId!: string | null;
  @Column('text', { name: 'rule_id' }) ruleId!: AccountabilityRule | '';
  @Column('text') facts!: string;
  @Column('text') clause!: string;
  @Column('uuid', { name: 'convening_post' }) conveningPost!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'leader_post' }) leaderPost!: string;
  @Column('text', { name: 'leader_name' }) leaderName!: string;
  /** When the unit was heard, and what it said; or that it waived its hearing. */
  @Column('date', { name: 'heard_on', nullable: true }) heardOn!: string | null;
  @Column('text') hearing!: string;
  @Column('boolean', { name: 'hearing_waived' }) hearingWaived!: boolean;
  @Column('text') opinion!: string;
  @Column('timestamptz', { name: 'consented_at', nullable: true }) consentedAt!: Date | null;
  /** The body that decides, and the document by which the case was referred to it. */
  @Column('text') body!: string;
  @Column('text', { name: 'document_no' }) documentNo!: string;
  @Column('date', { name: 'referred_on', nullable: true }) referredOn!: string | null;
  @Column('text') decision!: string;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { name: 'drop_reason' }) dropReason!: string;
  @Column('smallint') secrecy!: number;
}

/** What a body decided, as it was fed back to a personnel department; nothing of how it came about (M-54, M-58). */
@Entity('accountability_outcome')
export class AccountabilityOutcomeRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  /** That of the case. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  /** The personnel department. */
  @Column('int', { name: 'to_org_unit_id' }) toOrgUnitId!: number;
  @Column('text') body!: string;
  @Column('text') decision!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: string;
  @Column('timestamptz', { name: 'fed_back_at' }) fedBackAt!: Date;
  @Column('smallint') secrecy!: number;
}
