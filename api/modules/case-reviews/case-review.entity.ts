import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseReviewState } from './case-review.machine.ts';
import type { CaseOutcome } from './case-review.rules.ts';

/** A review of closed complaints by an office. */
@Entity('case_review')
export class CaseReviewRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') title!: string;
  @Column('text') state!: CaseReviewState;
  @Column('int') version!: number;
  @Column('text') seed!: string;
  @Column('int', { name: 'sample_size', nullable: true }) sampleSize!: number | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'concluded_at', nullable: true }) concludedAt!: Date | null;
}

/** A closed complaint in a review; what tells of the complainant is encrypted. */
@Entity('closed_case')
export class ClosedCaseRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('uuid', { name: 'review_id' }) reviewId!: string;
  @Column('text') number!: string;
  @Column('text') subject!: string;
  @Column('int', { name: 'handler_unit_id' }) handlerUnitId!: number;
  @Column('date', { name: 'closed_on' }) closedOn!: string;
  @Column('bytea', { name: 'complainant_name' }) complainantName!: Buffer;
  @Column('bytea', { name: 'complainant_phone' }) complainantPhone!: Buffer;
  @Column('bytea', { name: 'complainant_address' }) complainantAddress!: Buffer;
  @Column('boolean') drawn!: boolean;
  @Column('int') version!: number;
  @Column('date', { name: 'called_on', nullable: true }) calledOn!: string | null;
  @Column('text', { name: 'call_method' }) callMethod!: string;
  @Column('boolean', { nullable: true }) satisfied!: boolean | null;
  @Column('text', { name: 'call_words' }) callWords!: string;
  @Column('text', { nullable: true }) outcome!: CaseOutcome | null;
  @Column('text', { name: 'outcome_words' }) outcomeWords!: string;
  @Column('text', { name: 'passed_to' }) passedTo!: string;
  @Column('boolean', { nullable: true }) accepted!: boolean | null;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  /** The matter as which it goes on; null: none yet. */
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
}

/** That somebody opened what tells of a complainant, why, and until when. */
@Entity('unmasking')
export class UnmaskingRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('text', { name: 'person_name' }) personName!: string;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
}
