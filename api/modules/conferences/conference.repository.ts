import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { ConferenceLineRow, ConferencePriorityRow, ConferenceRow } from './conference.entity.ts';
import type { Candidate, ConferenceKind, Period } from './conference.rules.ts';
import { endedStates } from './four-keys.rules.ts';

type Born =
  | 'convenedAt'
  | 'amendedAt'
  | 'amendReason'
  | 'endedAt'
  | 'circular'
  | 'deployments'
  | 'endReason'
  | 'rootId';
type LineBorn = 'rootId' | 'dropReason' | 'outcome' | 'decision' | 'decidedByName' | 'decidedAt' | 'newItemId';

/** A matter that a rule may put on an agenda. */
export interface CandidateRow extends Candidate {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly secrecy: number;
}

/** A priority of the period that runs, with what decides who reads its conference. */
export type KeyPriorityRow = ConferencePriorityRow & Pick<ConferenceRow, 'orgUnitId' | 'chairPost' | 'attendeeUnitIds'>;

const most = 200;

/**
 * Matters of an office that have a key and a problem that nobody solved, at a supervision conference an open request for coordination
 * alone (M-23), or that its last conference of the kind left undecided. They stay as they are until the agenda is written: one that
 * becomes a work secret meanwhile is on none.
 */
const candidatesSql = `select i.id, i.number, i.title, i.secrecy, x."hasKey", x.coordinating, x.overdue, x.carried from (
  select i.id, i.four_key is not null as "hasKey",
    exists (select from assignment a join coordination c on c.root_id = a.root_id and c.assignment_id = a.id
      where a.root_id = i.root_id and a.item_id = i.id and c.state in ('ASKED', 'ANSWERED')) as coordinating,
    i.state in ('ISSUED', 'IN_PROGRESS') and coalesce(i.due_on < $5, false) as overdue,
    exists (select from conference_line l join conference c on c.root_id = l.root_id and c.id = l.conference_id
      where l.root_id = i.root_id and l.item_id = i.id and c.org_unit_id = $2 and c.kind = $3 and c.state in ('CLOSED', 'CALLED_OFF')
        and (l.state = 'OPEN' or l.outcome = 'CARRIED_OVER')
        and not exists (select from conference_line n join conference d on d.root_id = n.root_id and d.id = n.conference_id
          where n.root_id = l.root_id and n.item_id = l.item_id and n.id > l.id and d.org_unit_id = $2 and d.kind = $3)) as carried
  from item i where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($4)
) x join item i on i.root_id = $1 and i.id = x.id
where i.secrecy < 2 and (x.carried or x.coordinating and (x."hasKey" or $3 = 'SUPERVISION') or x.overdue and x."hasKey")
order by i.registered_at, i.id limit ${most} for share of i`;

const keyPrioritiesSql = `select p.root_id as "rootId", p.id, p.conference_id as "conferenceId", p.item_id as "itemId", p.words, p.opened, p.secrecy,
  c.org_unit_id as "orgUnitId", c.chair_post as "chairPost", c.attendee_unit_ids as "attendeeUnitIds"
  from (select distinct on (org_unit_id, kind) * from conference where root_id = $1 and org_unit_id = any($2) and state = 'CLOSED'
    order by org_unit_id, kind, period_until desc, held_on desc, id desc) c
  join conference_priority p on p.root_id = c.root_id and p.conference_id = c.id order by c.kind, p.id`;

/** Joint conferences that the session may read, their agendas and priorities; row security decides which. */
export const conferences = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ConferenceRow);
  const lines = uow.manager.getRepository(ConferenceLineRow);
  const priorities = uow.manager.getRepository(ConferencePriorityRow);
  const { rootId } = uow.session;
  const order = { id: 'ASC' } as const;
  const lock = { mode: 'pessimistic_write' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock }),
    /** Those that some offices convene, the latest first. */
    of: (units: readonly number[]) =>
      rows.find({ where: { rootId, orgUnitId: In([...units]) }, order: { heldOn: 'DESC', id: 'DESC' }, take: most }),
    /** The next place in the year of an office; who plans at once waits here. */
    nextPlace: async (tenantId: number, year: number): Promise<number> => {
      const [row] = await uow.query<{ last: number }>(
        `insert into number_series as s (root_id, tenant_id, series, year, last) values ($1, $2, 'conference', $3, 1)
         on conflict (root_id, tenant_id, series, year) do update set last = s.last + 1 returning last`,
        [rootId, tenantId, year],
      );
      if (row === undefined) throw new Error('A number series gave no number');
      return row.last;
    },
    /** Waits for whoever plans in an office at the same moment. */
    inTurn: (tenantId: number) =>
      uow.query(
        `select from number_series where root_id = $1 and tenant_id = $2 and series = 'conference' order by year for update`,
        [rootId, tenantId],
      ),
    /** An open conference of an office and a kind whose period meets that of another one. */
    meeting: async (
      { id, orgUnitId, kind }: Pick<ConferenceRow, 'id' | 'orgUnitId' | 'kind'>,
      { from, until }: Period,
    ): Promise<string | null> => {
      const [found] = await uow.query<{ number: string }>(
        `select number from conference where root_id = $1 and org_unit_id = $2 and kind = $3 and state in ('PLANNED', 'CONVENED')
           and period_from <= $5 and period_until >= $4 and id <> $6 order by period_from limit 1`,
        [rootId, orgUnitId, kind, from, until, id],
      );
      return found?.number ?? null;
    },
    candidates: (unit: number, kind: ConferenceKind, today: LocalDate) =>
      uow.query<CandidateRow>(candidatesSql, [rootId, unit, kind, endedStates, today]),
    insert: (row: Omit<ConferenceRow, Born>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<Omit<ConferenceRow, 'rootId' | 'id'>>) => rows.update({ rootId, id }, changes),
    linesOf: (ids: readonly Id[]) => lines.find({ where: { rootId, conferenceId: In([...ids]) }, order }),
    lockLine: (conferenceId: Id, id: Id) => lines.findOne({ where: { rootId, id, conferenceId }, lock }),
    lineOn: (conferenceId: Id, itemId: Id) => lines.findOne({ where: { rootId, conferenceId, itemId } }),
    /** The lines about matters and those that opened them. */
    linesOn: (ids: readonly Id[]) =>
      lines.find({
        where: [
          { rootId, itemId: In([...ids]) },
          { rootId, newItemId: In([...ids]) },
        ],
        order,
      }),
    insertLines: (made: readonly Omit<ConferenceLineRow, LineBorn>[]) =>
      lines.insert(made.map((row) => ({ rootId, ...row }))),
    saveLine: (id: Id, changes: Partial<Omit<ConferenceLineRow, 'rootId' | 'id'>>) =>
      lines.update({ rootId, id }, changes),
    prioritiesOf: (ids: readonly Id[]) => priorities.find({ where: { rootId, conferenceId: In([...ids]) }, order }),
    prioritiesOn: (ids: readonly Id[]) => priorities.find({ where: { rootId, itemId: In([...ids]) }, order }),
    insertPriorities: (made: readonly Omit<ConferencePriorityRow, 'rootId'>[]) =>
      priorities.insert(made.map((row) => ({ rootId, ...row }))),
    /** What the conference of each kind of some offices that was closed last made a priority. */
    keyPriorities: (units: readonly number[]) => uow.query<KeyPriorityRow>(keyPrioritiesSql, [rootId, units]),
  };
};
