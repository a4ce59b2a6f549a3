import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actual } from '../targets/amount.rules.ts';
import type { Target } from '../targets/target.rules.ts';
import type { AssignmentState } from './assignment.machine.ts';
import type { CheckedOn } from './forecast.rules.ts';
import type { Cadence, Period } from './period.rules.ts';

/** One unit's task under an order; the tree of a matter is made of these. */
@Entity('assignment')
export class AssignmentRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** The assignments above, the root of the tree first. */
  @Column('uuid', { array: true }) ancestors!: string[];
  @Column('uuid', { name: 'order_id' }) orderId!: string;
  @Column('int', { name: 'originator_unit_id' }) originatorUnitId!: number;
  @Column('int', { name: 'from_org_unit_id' }) fromOrgUnitId!: number;
  @Column('int', { name: 'to_org_unit_id' }) toOrgUnitId!: number;
  @Column('int', { name: 'section_id', nullable: true }) sectionId!: number | null;
  @Column('smallint', { nullable: true }) field!: number | null;
  @Column('text') role!: 'LEAD' | 'SUPPORT' | 'INFORM';
  @Column('uuid', { name: 'lead_id', nullable: true }) leadId!: string | null;
  @Column('smallint') weight!: number;
  /** Share of its holder's own work beside that of the tasks given on from it, 0 to 1. */
  @Column('double precision', { name: 'own_share' }) ownShare!: number;
  @Column('text') source!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') state!: AssignmentState;
  @Column('int') version!: number;
  @Column('smallint') round!: number;
  @Column('timestamptz', { name: 'arrived_at' }) arrivedAt!: Date;
  @Column('date', { name: 'arrived_on' }) arrivedOn!: string;
  @Column('date', { name: 'receipt_due_on' }) receiptDueOn!: string;
  @Column('date', { name: 'relay_due_on' }) relayDueOn!: string;
  @Column('smallint', { name: 'window_days', nullable: true }) windowDays!: number | null;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('boolean', { name: 'due_provisional' }) dueProvisional!: boolean;
  @Column('timestamptz', { name: 'expedited_until', nullable: true }) expeditedUntil!: Date | null;
  @Column('smallint', { name: 'consolidation_days' }) consolidationDays!: number;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt!: Date | null;
  @Column('uuid', { name: 'handler_post_id', nullable: true }) handlerPostId!: string | null;
  @Column('text', { name: 'handler_name', nullable: true }) handlerName!: string | null;
  @Column('boolean', { name: 'plan_approval_required' }) planApprovalRequired!: boolean;
  @Column('date', { name: 'plan_due_on', nullable: true }) planDueOn!: string | null;
  /** The working days from arrival that its plan was given, by which a calendar moves that day. */
  @Column('smallint', { name: 'plan_days', nullable: true }) planDays!: number | null;
  @Column('text', { name: 'report_cadence' }) reportCadence!: Cadence;
  @Column('jsonb', { name: 'report_periods' }) reportPeriods!: readonly Period[];
  /** The last day of the oldest period whose report is owed. */
  @Column('date', { name: 'report_due_on', nullable: true }) reportDueOn!: string | null;
  /** From when that report is missing past its grace. */
  @Column('date', { name: 'report_late_from', nullable: true }) reportLateFrom!: string | null;
  /** Whether the last period that is over was made up late. */
  @Column('boolean', { name: 'report_made_up' }) reportMadeUp!: boolean;
  /** When the clock must close the open period; null: none is open. */
  @Column('date', { name: 'report_next_on', nullable: true }) reportNextOn!: string | null;
  /** Which calendar the open period was reckoned by, as the sum of the versions of its years. */
  @Column('int', { name: 'report_calendar' }) reportCalendar!: number;
  /** What its checks verified in this round and since it last stood still, oldest first. */
  @Column('jsonb', { name: 'verified_series' }) verifiedSeries!: readonly CheckedOn[];
  /** When it will be done at that pace. */
  @Column('date', { name: 'forecast_on', nullable: true }) forecastOn!: string | null;
  /** Since when a failed verification or look-back is open against it, until it is handed in again. */
  @Column('date', { name: 'failed_from', nullable: true }) failedFrom!: string | null;
  /** Since when an order to rectify waits for its answer. */
  @Column('date', { name: 'rectify_from', nullable: true }) rectifyFrom!: string | null;
  /** Since when it is on the negative list, which the door of the list alone writes (M-48). */
  @Column({ type: 'date', name: 'negative_from', nullable: true, insert: false, update: false }) negativeFrom!:
    | string
    | null;
  @Column('jsonb') targets!: readonly Target[];
  /** What reports claim of its lines and what checks verified of them. */
  @Column('jsonb') actuals!: readonly Actual[];
  @Column('smallint') claimed!: number;
  @Column('smallint') verified!: number;
  /** When a report was last approved. */
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt!: Date | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('date', { name: 'acceptance_due_on', nullable: true }) acceptanceDueOn!: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy!: string | null;
  @Column('uuid', { name: 'accepted_by_person', nullable: true }) acceptedByPerson!: string | null;
  @Column('text', { name: 'accepted_by_name', nullable: true }) acceptedByName!: string | null;
  @Column('text') waiver!: string;
  @Column('smallint') returns!: number;
  @Column('text', { name: 'return_reason' }) returnReason!: string;
  @Column('text', { name: 'reopen_reason' }) reopenReason!: string;
  @Column('text', { name: 'stopped_in' }) stoppedIn!: AssignmentState | '';
  @Column('timestamptz', { name: 'halted_at', nullable: true }) haltedAt!: Date | null;
  @Column('text', { name: 'halt_reason' }) haltReason!: string;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn!: string | null;
  @Column('smallint') objections!: number;
  @Column('smallint') extensions!: number;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId!: string | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
  @Column('int', { name: 'co_unit_keys', array: true }) coUnitKeys!: number[];
}
