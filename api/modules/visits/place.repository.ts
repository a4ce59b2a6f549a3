import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { VisitChoiceRow } from './place.entity.ts';
import { type PlaceReason, placeRule } from './place.rules.ts';

/** A record that speaks for going to a unit, and how many of its reason there are. */
export interface ReasonRow {
  readonly reason: PlaceReason;
  readonly unit: number;
  readonly count: number;
  readonly recordId: Id;
  readonly title: string;
}

/** Most records of a reason that are named beside their number. */
const named = 3;

/** What speaks for going to units below one, as far as the session may read it; of a work secret nothing does. */
export const places = (uow: UnitOfWork) => {
  const choices = uow.manager.getRepository(VisitChoiceRow);
  const { rootId } = uow.session;
  return {
    /** The reasons at all units below one, or at one of them, in one statement; the latest records first. */
    reasonsBelow: (top: number, today: LocalDate, unit: number | null): Promise<ReasonRow[]> =>
      uow.query<ReasonRow>(
        `with recursive down as (
           select u.id from org_unit u where u.root_id = $1 and u.parent_id = $2 and u.kind <> 'SECTION'
           union all
           select u.id from down join org_unit u on u.root_id = $1 and u.parent_id = down.id and u.kind <> 'SECTION'
         ), reasons as (
           select 'OVERDUE' as reason, a.to_org_unit_id as unit, a.id as record, a.title, a.due_on as day from assignment a
           where a.root_id = $1 and a.secrecy < 2 and a.due_on < $3 and a.role = 'LEAD'
             and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED')
           union all
           select 'COMPLAINT', c.handler_unit_id, c.review_id, c.number, c.closed_on from closed_case c
           where c.root_id = $1 and c.org_unit_id = $2 and (c.outcome = 'RECTIFY' or c.satisfied = false) and c.closed_on >= $4
           union all
           select 'FINDING', a.to_org_unit_id, f.id, left(f.problem, 60), f.found_on
           from finding f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
           where f.root_id = $1 and f.secrecy < 2 and f.state not in ('TO_CHECK', 'CLEARED', 'WITHDRAWN') and f.found_on >= $4
           union all
           select 'OBSERVATION', o.holder_unit_id, o.contact_point_id, p.name, o.seen_on
           from contact_observation o join contact_point p on p.root_id = o.root_id and p.id = o.contact_point_id
           where o.root_id = $1 and p.org_unit_id = $2 and o.secrecy < 2 and o.verdict = 'CONTRARY' and o.seen_on >= $4
         ), numbered as (
           select r.*, count(*) over (partition by unit, reason)::integer as n,
             row_number() over (partition by unit, reason order by day desc, record) as place
           from reasons r where r.unit in (select id from down) and ($5::integer is null or r.unit = $5)
         )
         select reason, unit, n as count, record as "recordId", title from numbered where place <= ${named}
         order by unit, reason, place`,
        [rootId, top, today, addDays(today, -placeRule.days), unit],
      ),
    insertChoice: (row: Omit<VisitChoiceRow, 'rootId'>) => choices.insert({ rootId, ...row }),
    choiceOf: (visitId: Id) => choices.findOneBy({ rootId, visitId }),
  };
};
