import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CardState } from './card.machine.ts';
import type { CardColour, CardGround, CardPreset, CardRule } from './card-scheme.rules.ts';

/** A warning card against the unit of a task: by which rule, with which clause, and what became of it (M-46). */
@Entity('warning_card')
export class WarningCardRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('text') state!: CardState;
  @Column('int') version!: number;
  @Column('text') colour!: CardColour;
  /** The rule that proposed it, as its scheme stood: version, preset, ground, clause and effect. */
  @Column('text', { name: 'rule_id' }) ruleId!: string;
  @Column('int', { name: 'scheme_version' }) schemeVersion!: number;
  @Column('text') preset!: CardPreset;
  @Column('text') ground!: CardGround;
  /** On what occasion, on which the rule proposes once. */
  @Column('text') occasion!: string;
  @Column('text') clause!: string;
  @Column('text') effect!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  /** The card before it, where it follows one. */
  @Column('uuid', { name: 'follows_id', nullable: true }) followsId!: string | null;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('date', { name: 'reply_by' }) replyBy!: string;
  @Column('text') reply!: string;
  @Column('text', { name: 'replied_by_name', nullable: true }) repliedByName!: string | null;
  @Column('timestamptz', { name: 'replied_at', nullable: true }) repliedAt!: Date | null;
  @Column('text') demand!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('uuid', { name: 'issued_by_person', nullable: true }) issuedByPerson!: string | null;
  @Column('text', { name: 'issued_by_name', nullable: true }) issuedByName!: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  /** What the unit reported that it did, and what shows it; sent back where it was not found so. */
  @Column('text', { name: 'done_words' }) doneWords!: string;
  @Column('text', { name: 'done_evidence' }) doneEvidence!: string;
  @Column('text', { name: 'done_by_name', nullable: true }) doneByName!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('text', { name: 'check_words' }) checkWords!: string;
  @Column('text', { name: 'check_evidence' }) checkEvidence!: string;
  @Column('text', { name: 'checked_by_name', nullable: true }) checkedByName!: string | null;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt!: Date | null;
  @Column('text') appeal!: string;
  @Column('text', { name: 'appealed_by_name', nullable: true }) appealedByName!: string | null;
  @Column('timestamptz', { name: 'appealed_at', nullable: true }) appealedAt!: Date | null;
  @Column('text') decision!: string;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('smallint') secrecy!: number;
}

/** A version of the rules by which a tenant proposes cards; every version stays (D6). */
@Entity('card_scheme')
export class CardSchemeRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int') version!: number;
  @Column('text') preset!: CardPreset;
  @Column('smallint', { name: 'reply_days' }) replyDays!: number;
  @Column('jsonb') rules!: readonly CardRule[];
  @Column('text', { name: 'set_by_name' }) setByName!: string;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
