import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { closedMatters } from '../findings/finding.rules.ts';
import { CardSchemeRow, WarningCardRow } from './card.entity.ts';
import type { CardState } from './card.machine.ts';
import type { CardRule } from './card-scheme.rules.ts';

/** What a card is born with. */
type Proposed =
  | ('id' | 'itemId' | 'assignmentId' | 'state' | 'version' | 'colour' | 'ruleId' | 'schemeVersion' | 'preset')
  | ('ground' | 'occasion' | 'clause' | 'effect' | 'reason' | 'findingId' | 'followsId' | 'proposedByName')
  | ('proposedAt' | 'replyBy' | 'secrecy');

/** What may change of a card after it was proposed. */
export type CardChanges = Partial<Omit<WarningCardRow, Exclude<Proposed, 'state' | 'version'> | 'rootId'>>;

const most = 200;

/** Warning cards that the session may read, and the schemes of its tenant; row security decides which. */
export const cards = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(WarningCardRow);
  const schemes = uow.manager.getRepository(CardSchemeRow);
  const { rootId, tenantId } = uow.session;
  const order = { proposedAt: 'ASC', id: 'ASC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    insert: (row: Pick<WarningCardRow, Proposed>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: CardChanges) => rows.update({ rootId, id }, changes),
    scheme: () => schemes.findOne({ where: { rootId, tenantId }, order: { version: 'DESC' } }),
    insertScheme: (row: Omit<CardSchemeRow, 'rootId' | 'tenantId'>) => schemes.insert({ rootId, tenantId, ...row }),
    /** The rules in force of every tenant of the province that set a scheme, for the clock, which alone reads others' than its own. */
    schemesInForce: () =>
      uow.query<{ tenantId: number; rules: readonly CardRule[] }>(
        `select distinct on (tenant_id) tenant_id as "tenantId", rules from card_scheme where root_id = $1
         order by tenant_id, version desc`,
        [rootId],
      ),
    /** Cards in some states in matters of a unit or in tasks that it holds, the latest first. */
    of: async (unit: number, states: readonly CardState[]): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select id from (
             select c.id, c.proposed_at from item i join warning_card c on c.root_id = i.root_id and c.item_id = i.id
               where i.root_id = $1 and i.org_unit_id = $2 and c.state = any($3)
             union select c.id, c.proposed_at
               from assignment a join warning_card c on c.root_id = a.root_id and c.assignment_id = a.id
               where a.root_id = $1 and a.to_org_unit_id = $2 and c.state = any($3)) mine
           order by proposed_at desc, id desc limit ${most}`,
          [rootId, unit, states],
        )
      ).map(({ id }) => id),
    /** The red cards of some matters that were issued and not revoked, each with its unit. */
    redIn: (matters: readonly Id[]) =>
      uow.query<{ id: Id; itemId: Id; unit: number; reason: string }>(
        `select c.id, c.item_id as "itemId", a.to_org_unit_id as unit, c.reason
         from warning_card c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
         where c.root_id = $1 and c.item_id = any($2) and c.colour = 'RED' and c.issued_at is not null and c.state <> 'REVOKED'
         order by c.issued_at, c.id`,
        [rootId, matters],
      ),
    /** Every card that an office proposed against some units, each with its unit. */
    againstUnits: (office: number, units: readonly number[]) =>
      uow.query<{ id: Id; unit: number }>(
        `select c.id, a.to_org_unit_id as unit from item i join warning_card c on c.root_id = i.root_id and c.item_id = i.id
           join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
         where i.root_id = $1 and i.org_unit_id = $2 and a.to_org_unit_id = any($3)`,
        [rootId, office, units],
      ),
    /** Tasks in an office's matters at which a rule may look: near or past their limit by a day, behind, with a report missing, failed, with a finding or a card. */
    toLookAt: async (office: number, dueBefore: LocalDate, today: LocalDate): Promise<Id[]> =>
      (
        await uow.query<{ id: Id }>(
          `select id from (
             select a.id, a.due_on from assignment a join item i on i.root_id = a.root_id and i.id = a.item_id
               where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($4) and a.role = 'LEAD'
                 and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED')
                 and (a.due_on <= $3 or a.forecast_on > a.due_on or a.failed_from is not null or a.report_due_on < $5)
             union select a.id, a.due_on from item i join finding f on f.root_id = i.root_id and f.item_id = i.id
               join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
               where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($4) and f.ordered_at is not null
             union select a.id, a.due_on from item i join warning_card c on c.root_id = i.root_id and c.item_id = i.id
               join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
               where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($4) and c.issued_at is not null) near
           order by due_on, id limit ${most}`,
          [rootId, office, dueBefore, closedMatters, today],
        )
      ).map(({ id }) => id),
  };
};
