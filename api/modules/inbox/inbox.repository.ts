import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import { receiptHours, relayHours } from '../expediting/expediting.rules.ts';
import { nameInListsSql } from '../org-units/org-unit.rules.ts';
import type { Owed } from './inbox.rules.ts';

/** One thing that the acting post owes. */
export interface InboxRow {
  readonly kind: string;
  readonly subjectType:
    | 'Item'
    | 'Assignment'
    | 'Coordination'
    | 'Transfer'
    | 'JointOperation'
    | 'TaskForce'
    | 'PenetrationOrder'
    | 'Visit'
    | 'ContactPoint'
    | 'CaseReview'
    | 'Conference';
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly orgUnitId: number;
  readonly orgUnitName: string;
  readonly dueOn: LocalDate | null;
  readonly expedited: boolean;
  readonly secrecy: number;
}

/** Where a page begins: after the due day and the id of the last row of the page before. */
export interface InboxStart {
  readonly dueOn: LocalDate;
  readonly id: Id;
}

const never = '9999-12-31';

/** The day on which a limit in hours of an expedited task ends; such a task stands before all that may wait for another day (M-09). */
const dayAfter = (hours: number): string =>
  `case when a.expedited_until is not null
    then (least(a.arrived_at + interval '${hours} hours', a.expedited_until) at time zone 'Asia/Shanghai')::date end`;

/** A report is owed for a period that ends within a week, or has ended (lifecycle 5.2). */
const periodNear = 'coalesce(a.report_due_on <= $14::date + 6, false)';

/** One statement, each branch starting from an index that leads with the acting unit and a state. */
export const inboxSql = `select x.kind, x.type as "subjectType", x.id, x.number, x.title, x.unit as "orgUnitId", ${nameInListsSql('o')} as "orgUnitName",
  nullif(x.due, '${never}')::text as "dueOn", x.expedited, x.secrecy
from (
  select case a.state when 'PENDING_RECEIPT' then case a.role when 'INFORM' then 'READ' else 'SIGN' end when 'SIGNED' then 'TAKE_UP' when 'PLANNING' then 'PLAN'
      else case when ${periodNear} then 'REPORT_DUE' else 'REPORT' end end as kind, 'Assignment' as type,
    a.id, a.number, a.title, a.from_org_unit_id as unit,
    case a.state when 'PENDING_RECEIPT' then coalesce(${dayAfter(receiptHours)}, a.receipt_due_on)
      when 'SIGNED' then coalesce(${dayAfter(relayHours)}, a.relay_due_on) when 'PLANNING' then coalesce(a.plan_due_on, a.due_on)
      else case when ${periodNear} then a.report_due_on else a.due_on end end as due, a.expedited_until is not null as expedited, a.secrecy
  from assignment a where a.root_id = $1 and a.to_org_unit_id = $2 and a.state = any($3)
    and (a.state not in ('IN_PROGRESS', 'RETURNED') or (a.role = 'LEAD' and a.section_id is not distinct from $7::integer and a.relayed_at is not null
      and not exists (select from report r where r.root_id = a.root_id and r.assignment_id = a.id and r.state = 'IN_REVIEW')))
    and (a.state <> 'PLANNING' or (not exists (select from plan p where p.root_id = a.root_id and p.assignment_id = a.id and p.state <> 'DRAFT')
      and case when 'IN_PROGRESS' = any($3) then a.handler_post_id is not null and a.section_id is not distinct from $7::integer
        else a.handler_post_id is null end))
  union all
  select 'APPROVE_PLAN', 'Assignment', a.id, a.number, a.title, p.org_unit_id, coalesce(a.plan_due_on, a.due_on), a.expedited_until is not null, a.secrecy
  from plan p join assignment a on a.root_id = p.root_id and a.id = p.assignment_id
  where $16 = 'ISSUED' and p.root_id = $1 and p.issuer_unit_id = $2 and p.state = 'SUBMITTED' and p.by_issuer
  union all
  select 'APPROVE_PLAN', 'Assignment', a.id, a.number, a.title, a.from_org_unit_id, a.due_on, a.expedited_until is not null, a.secrecy
  from plan p join assignment a on a.root_id = p.root_id and a.id = p.assignment_id
  where $16 = 'OWN' and p.root_id = $1 and p.org_unit_id = $2 and p.state = 'SUBMITTED' and not p.by_issuer
  union all
  select 'ISSUE_PLAN', 'Assignment', a.id, a.number, a.title, a.from_org_unit_id, coalesce(a.plan_due_on, a.due_on), a.expedited_until is not null, a.secrecy
  from plan p join assignment a on a.root_id = p.root_id and a.id = p.assignment_id
  where $23 and p.root_id = $1 and p.org_unit_id = $2 and p.state = 'APPROVED' and a.state in ('PLANNING', 'IN_PROGRESS', 'RETURNED')
  union all
  select case a.state when 'DISPUTED' then 'ADJUDICATE' else 'ACCEPT' end, 'Assignment', a.id, a.number, a.title, a.to_org_unit_id,
    case a.state when 'DISPUTED' then a.due_on else a.acceptance_due_on end, a.expedited_until is not null, a.secrecy
  from assignment a where a.root_id = $1 and a.from_org_unit_id = $2 and a.state = any($4) and (a.role = 'LEAD' or a.state = 'DISPUTED')
    and (a.state <> 'DISPUTED' or a.objections = 1)
  union all
  select 'ADJUDICATE', 'Assignment', a.id, a.number, a.title, a.to_org_unit_id, a.due_on, a.expedited_until is not null, a.secrecy
  from assignment a where $13 and a.root_id = $1 and a.originator_unit_id = $2 and a.state = 'DISPUTED' and a.objections > 1
  union all
  select 'DECIDE_EXTENSION', 'Assignment', a.id, a.number, a.title, a.to_org_unit_id, r.decide_by, a.expedited_until is not null, a.secrecy
  from extension_request r join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
  where $15 and r.root_id = $1 and r.asked_of_unit_id = $2 and r.decision is null
  union all
  select 'DECIDE_SECONDARY', 'Item', i.id, i.number, i.title, r.to_org_unit_id, r.due_on, i.expedited_until is not null, i.secrecy
  from rectification_order r join item i on i.root_id = r.root_id and i.id = r.item_id
  where 'PROPOSED' = any($17) and r.root_id = $1 and r.org_unit_id = $2 and r.state = 'PROPOSED' and i.state in ('IN_PROGRESS', 'VERIFYING')
  union all
  select 'RECTIFY', 'Assignment', a.id, a.number, a.title, r.org_unit_id, r.due_on, a.expedited_until is not null, a.secrecy
  from rectification_order r join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
  where 'OPEN' = any($17) and r.root_id = $1 and r.to_org_unit_id = $2 and r.state = 'OPEN'
    and a.state not in ('SUSPENDED', 'CANCELLED', 'SUPERSEDED')
  union all
  select 'CLOSE_RECTIFICATION', 'Assignment', a.id, a.number, a.title, r.to_org_unit_id, r.due_on, a.expedited_until is not null, a.secrecy
  from rectification_order r join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
  where 'ANSWERED' = any($17) and r.root_id = $1 and r.org_unit_id = $2 and r.state = 'ANSWERED'
  union all
  select 'ANSWER_FINDING', 'Assignment', a.id, a.number, a.title, a.originator_unit_id, min(f.due_on), a.expedited_until is not null, a.secrecy
  from assignment a join finding f on f.root_id = a.root_id and f.assignment_id = a.id
  where 'RECTIFYING' = any($29) and a.root_id = $1 and a.to_org_unit_id = $2 and f.state = 'RECTIFYING'
    and a.state not in ('SUSPENDED', 'CANCELLED', 'SUPERSEDED')
  group by a.id, a.number, a.title, a.originator_unit_id, a.expedited_until, a.secrecy
  union all
  select case f.state when 'TO_CHECK' then 'CHECK_PEER' when 'RECORDED' then 'ORDER_FINDING' when 'ANSWERED' then 'CHECK_FINDING' else 'LOOK_BACK_FINDING' end,
    'Assignment', a.id, a.number, a.title, a.to_org_unit_id, min(coalesce(f.look_back_on, f.due_on, '${never}')), a.expedited_until is not null, a.secrecy
  from item i join finding f on f.root_id = i.root_id and f.item_id = i.id
    join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
  where $29::text[] && array['TO_CHECK', 'RECORDED', 'ANSWERED', 'CLOSED'] and i.root_id = $1 and i.org_unit_id = $2 and f.state = any($29) and f.state <> 'RECTIFYING'
    and (f.state <> 'CLOSED' or f.look_back_on <= $14) and a.state not in ('CANCELLED', 'SUPERSEDED')
  group by f.state, a.id, a.number, a.title, a.to_org_unit_id, a.expedited_until, a.secrecy
  union all
  select 'ANSWER_FEEDBACK', 'Item', i.id, i.number, i.title, i.org_unit_id, '${never}'::date, false, i.secrecy
  from item i join policy_feedback p on p.root_id = i.root_id and p.item_id = i.id
  where $30 and i.root_id = $1 and i.org_unit_id = $2 and p.state = 'RAISED'
  group by i.id, i.number, i.title, i.org_unit_id, i.secrecy
  union all
  select case c.state when 'PROPOSED' then 'REPLY_TO_CARD' else 'RECTIFY_CARD' end, 'Assignment', a.id, a.number, a.title, a.originator_unit_id,
    min(coalesce(c.due_on, c.reply_by)), a.expedited_until is not null, a.secrecy
  from assignment a join warning_card c on c.root_id = a.root_id and c.assignment_id = a.id
  where 'REPLY' = any($31) and a.root_id = $1 and a.to_org_unit_id = $2 
    and (c.state = 'PROPOSED' and c.reply_by >= $14 or c.state in ('ISSUED', 'UPHELD') and c.checked_at is null)
  group by 1, a.id, a.number, a.title, a.originator_unit_id, a.expedited_until, a.secrecy
  union all
  select case c.state when 'APPEALED' then 'DECIDE_CARD_APPEAL' when 'REPORTED' then 'CHECK_CARD' else 'ISSUE_CARD' end, 'Assignment', a.id, a.number, a.title, a.to_org_unit_id,
    '${never}'::date, a.expedited_until is not null, a.secrecy
  from item i join warning_card c on c.root_id = i.root_id and c.item_id = i.id
    join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
  where $31::text[] && array['ISSUE', 'CHECK', 'APPEAL'] and i.root_id = $1 and i.org_unit_id = $2
    and case c.state when 'APPEALED' then 'APPEAL' = any($31) when 'HEARD' then 'ISSUE' = any($31) when 'REPORTED' then 'CHECK' = any($31)
      when 'PROPOSED' then 'ISSUE' = any($31) and c.reply_by < $14 else false end
  group by 1, a.id, a.number, a.title, a.to_org_unit_id, a.expedited_until, a.secrecy
  union all
  select case c.state when 'PROPOSED' then 'HEAR_ACCOUNTABILITY' else 'CONSENT_ACCOUNTABILITY' end, 'Assignment', a.id, a.number, a.title,
    a.to_org_unit_id, '${never}'::date, false, a.secrecy
  from accountability_case c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
  where c.root_id = $1 and (c.state = 'PROPOSED' and c.convening_post = $12 or c.state = 'HEARD' and c.leader_post = $12)
  group by 1, a.id, a.number, a.title, a.to_org_unit_id, a.secrecy
  union all
  select case t.state when 'PROPOSED' then 'CONVENE_TALK' else 'ATTEND_TALK' end, 'Assignment', a.id, a.number, a.title,
    case t.state when 'PROPOSED' then a.to_org_unit_id else t.office_unit_id end, coalesce(min(t.held_on), '${never}'::date), false, a.secrecy
  from talk t join assignment a on a.root_id = t.root_id and a.id = t.assignment_id
  where t.root_id = $1 and (t.state = 'PROPOSED' and coalesce(t.delegate_post, t.leader_post) = $12
    or t.state = 'CONVENED' and t.org_unit_id = $2 and t.held_on >= $14)
  group by 1, a.id, a.number, a.title, 6, a.secrecy
  union all
  select 'RECORD_TALK', 'Assignment', a.id, a.number, a.title, a.to_org_unit_id,
    min(case t.account when '' then t.held_on + 1 else t.held_on end), false, a.secrecy
  from talk t join assignment a on a.root_id = t.root_id and a.id = t.assignment_id
  where t.root_id = $1 and t.office_unit_id = $2 and t.state = 'CONVENED'
    and (t.held_on < $14 or t.held_on = $14 and t.account <> '')
    and (select (app.context())[7]) in ('SUPERVISION_OFFICER', 'OFFICE_HEAD')
  group by a.id, a.number, a.title, a.to_org_unit_id, a.secrecy
  union all
  select case c.direction when 'UPWARD' then 'ANSWER_SUPPORT' else 'ANSWER_COORDINATION' end, 'Coordination', c.id, '', c.subject, c.org_unit_id, c.answer_by, false, c.secrecy
  from coordination c where $20 and c.root_id = $1 and c.asked_unit_id = $2 and c.state = 'ASKED'
  union all
  select case c.direction when 'UPWARD' then 'CLOSE_SUPPORT' else 'CLOSE_COORDINATION' end, 'Coordination', c.id, '', c.subject, c.asked_unit_id, '${never}', false, c.secrecy
  from coordination c where c.root_id = $1 and c.asked_by = $12 and c.state = 'ANSWERED'
  union all
  select 'APPROVE', 'Assignment', a.id, a.number, a.title, a.from_org_unit_id, a.due_on, a.expedited_until is not null, a.secrecy
  from report r join assignment a on a.root_id = r.root_id and a.id = r.assignment_id
  where $6 and r.root_id = $1 and r.org_unit_id = $2 and r.state = 'IN_REVIEW' and a.state = 'IN_PROGRESS'
    and not exists (select from co_sign c where c.root_id = r.root_id and c.report_id = r.id and c.state = 'ASKED' and c.due_on >= $14)
  union all
  select 'CO_SIGN', 'Assignment', a.id, a.number, a.title, l.to_org_unit_id, c.due_on, a.expedited_until is not null, a.secrecy
  from co_sign c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
    join assignment l on l.root_id = a.root_id and l.id = a.lead_id
  where $6 and c.root_id = $1 and c.org_unit_id = $2 and c.state = 'ASKED' and c.due_on >= $14
    and a.state in ('SIGNED', 'PLANNING', 'IN_PROGRESS', 'RETURNED')
  union all
  select case i.state when 'DRAFT' then 'PROPOSE' when 'PROPOSED' then 'ESTABLISH' when 'ESTABLISHED' then 'ISSUE'
      when 'REPORTED' then 'START_VERIFICATION' when 'STRUCK_OFF' then 'ARCHIVE' when 'LOOK_BACK' then 'LOOK_BACK'
      else case when i.verified_by is null then 'VERIFY' else 'STRIKE_OFF' end end,
    'Item', i.id, i.number, i.title, i.org_unit_id, coalesce(case i.state when 'LOOK_BACK' then i.look_back_on[1] else i.verification_due_on end, (i.expedited_until at time zone 'Asia/Shanghai')::date, '${never}'), i.expedited_until is not null, i.secrecy
  from item i where i.root_id = $1 and i.org_unit_id = $2 and i.state = any($5)
    and (i.state <> 'STRUCK_OFF' or i.look_back_on = '{}')
  union all
  select 'DECIDE_TRIAGE', 'Item', i.id, i.number, i.title, i.org_unit_id, coalesce((i.expedited_until at time zone 'Asia/Shanghai')::date, '${never}'), i.expedited_until is not null, i.secrecy
  from triage t join item i on i.root_id = t.root_id and i.id = t.item_id
  where $11 and t.root_id = $1 and t.leader_post_id = $12 and t.decision = 'PENDING' and i.state in ('DRAFT', 'PROPOSED')
  union all
  select case m.state when 'PROPOSED' then 'DECIDE_AMENDMENT' else 'ENACT_AMENDMENT' end, 'Item', i.id, i.number, i.title, i.org_unit_id,
    coalesce(i.due_on, '${never}'), i.expedited_until is not null, i.secrecy
  from amendment m join item i on i.root_id = m.root_id and i.id = m.item_id
  where m.root_id = $1 and m.org_unit_id = $2 and m.state = any($18) and m.state in ('PROPOSED', 'APPROVED')
    and i.state in ('ISSUED', 'IN_PROGRESS') and not exists (select from amendment_consent c
      where c.root_id = m.root_id and c.amendment_id = m.id and c.state <> 'GIVEN')
  union all
  select 'ANSWER_AMENDMENT', 'Assignment', a.id, a.number, a.title, a.from_org_unit_id, c.answer_due_on, a.expedited_until is not null, a.secrecy
  from amendment_consent c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
  where $19 and c.root_id = $1 and c.org_unit_id = $2 and c.state = 'WAITING' and c.answer_due_on >= $14
    and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUSPENDED')
  union all
  select 'ANSWER_TRANSFER', 'Transfer', t.id, '', t.title, t.org_unit_id, t.answer_due_on, false, t.secrecy
  from transfer t where $21 and t.root_id = $1 and t.to_org_unit_id = $2 and t.state = 'WAITING' and t.answer_due_on >= $14
  union all
  select 'DECIDE_JOINT', 'JointOperation', o.id, '', o.title, o.org_unit_id, (o.starts_at at time zone 'Asia/Shanghai')::date, false, o.secrecy
  from joint_operation o where $26 and o.root_id = $1 and o.org_unit_id = $2 and o.state = 'PROPOSED' and o.ends_at > app.now()
  union all
  select 'ANSWER_JOINT', 'JointOperation', o.id, '', o.title, o.org_unit_id, (o.starts_at at time zone 'Asia/Shanghai')::date, false, o.secrecy
  from joint_member m join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
  where $27 and m.root_id = $1 and m.org_unit_id = $2 and m.state = 'INVITED' and o.ended_at is null and o.ends_at > app.now()
  union all
  select 'DECIDE_PENETRATION', 'PenetrationOrder', o.id, '', o.reason, o.target_unit_id, '${never}'::date, false, 1
  from penetration_order o where $26 and o.root_id = $1 and o.org_unit_id = $2 and o.state = 'PROPOSED'
  union all
  select case v.state when 'PLANNED' then 'APPROVE_VISIT' else 'RELEASE_VISIT' end, 'Visit', v.id, '', v.place, v.target_unit_id,
    case v.state when 'PLANNED' then v.from_day else v.until_day end, false, 1
  from visit v where v.root_id = $1 and v.approver_post = $12 and v.state in ('PLANNED', 'FINDINGS')
  union all
  select distinct on (f.id) 'ANSWER_TASK_FORCE', 'TaskForce', f.id, '', f.title, f.org_unit_id, '${never}'::date, false, f.secrecy
  from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
  where $27 and m.root_id = $1 and m.org_unit_id = $2 and m.state = 'ASKED' and f.state = 'ACTIVE'
  union all
  select 'ANSWER_BYPASS_NOTE', 'Assignment', a.id, a.number, a.title, a.to_org_unit_id, n.answer_by, a.expedited_until is not null, a.secrecy
  from bypass_note n join assignment a on a.root_id = n.root_id and a.id = n.assignment_id
  where $28 and n.root_id = $1 and n.originator_unit_id = $2 and n.state = 'WAITING'
  union all
  select case when c.held_on < $14 or c.org_unit_id = $2 and c.chair_post <> $12 then 'CLOSE_CONFERENCE' else 'ATTEND_CONFERENCE' end, 'Conference', c.id, c.number,
    case c.kind when 'SUPERVISION' then '政务督查联席会议' else '“四重”联席会议' end, c.org_unit_id, c.held_on, false, 1
  from conference c where c.root_id = $1 and c.state = 'CONVENED'
    and c.org_unit_id = any((select array[t.id, t.parent_id] from org_unit u join org_unit t on t.root_id = u.root_id and t.id = u.tenant_id
      where u.root_id = $1 and u.id = $2)::integer[])
    and ('ATTEND' = any($32) and c.held_on >= $14 and ($2 = any(c.attendee_unit_ids) or c.chair_post = $12)
      or 'CLOSE' = any($32) and c.held_on <= $14 and c.org_unit_id = $2)
  union all
  select 'TELL_OBSERVATION', 'ContactPoint', p.id, '', p.name, p.org_unit_id, min(o.wanted_by), false, max(o.secrecy)
  from contact_point p join contact_observation o on o.root_id = p.root_id and o.contact_point_id = p.id
  where p.root_id = $1 and p.contact_post_id = $12 and p.state = 'ACTIVE' and o.state = 'ASKED'
  group by p.id, p.name, p.org_unit_id
  union all
  select 'ANSWER_OBSERVATION', 'ContactPoint', p.id, '', p.name, p.contact_unit_id, min(o.answer_by), false, max(o.secrecy)
  from contact_observation o join contact_point p on p.root_id = o.root_id and p.id = o.contact_point_id
  where $28 and o.root_id = $1 and o.org_unit_id = $2 and o.state = 'WAITING'
  group by p.id, p.name, p.contact_unit_id
  union all
  select distinct on (r.id) 'REGISTER_CASES', 'CaseReview', r.id, '', r.title, r.org_unit_id, '${never}'::date, false, 1
  from closed_case c join case_review r on r.root_id = c.root_id and r.id = c.review_id
  where $33 and c.root_id = $1 and c.org_unit_id = $2 and c.outcome in ('BEYOND_AUTHORITY', 'RECTIFY')
    and c.item_id is null and c.finding_id is null and c.accepted is not true
  union all
  select 'SECOND_FEEDBACK', 'Item', i.id, i.number, i.title, i.org_unit_id, min(c.due_on), i.expedited_until is not null, i.secrecy
  from item i join commitment c on c.root_id = i.root_id and c.item_id = i.id
  where $22 and i.root_id = $1 and i.org_unit_id = $2 and i.state = 'ROLLING' and c.state = 'OPEN' and c.due_on <= $14
  group by i.id, i.number, i.title, i.org_unit_id, i.expedited_until, i.secrecy
  union all
  select 'ANSWER_CHASE', 'Assignment', a.id, a.number, a.title, a.from_org_unit_id, min(c.answer_by), a.expedited_until is not null, a.secrecy
  from assignment a join chase c on c.root_id = a.root_id and c.assignment_id = a.id
  where $24 and a.root_id = $1 and a.to_org_unit_id = $2
    and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED', 'SUSPENDED')
    and ($25 <> 'HANDLER' or a.section_id is not distinct from $7::integer) and c.answered_at is null
  group by a.id, a.number, a.title, a.from_org_unit_id, a.expedited_until, a.secrecy
) x join org_unit o on o.root_id = $1 and o.id = x.unit
where $8::date is null or (x.due, x.id) > ($8, $9::uuid)
order by x.due, x.id limit $10`;

/** What the acting post owes, most pressing first; row security decides what it may see of it. */
export const inbox = (uow: UnitOfWork) => ({
  page: (
    post: { readonly id: Id; readonly orgUnitId: number; readonly sectionId: number | null; readonly role: string },
    owed: Owed,
    after: InboxStart | null,
    limit: number,
  ): Promise<InboxRow[]> =>
    uow.hotQuery<InboxRow>('inbox', inboxSql, [
      uow.session.rootId,
      post.orgUnitId,
      owed.held,
      owed.issued,
      owed.items,
      owed.reports,
      post.sectionId,
      after?.dueOn ?? null,
      after?.id ?? null,
      limit,
      owed.plans,
      post.id,
      owed.secondObjections,
      localDateOf(uow.now),
      owed.extensions,
      owed.workPlans,
      owed.rectifications,
      owed.amendments,
      owed.consents,
      owed.coordinations,
      owed.transfers,
      owed.commitments,
      owed.approvedPlans,
      owed.chases,
      post.role,
      owed.jointPlans,
      owed.invitations,
      owed.bypassNotes,
      owed.findings,
      owed.feedbacks,
      owed.cards,
      owed.conferences,
      owed.cases,
    ]),
});
