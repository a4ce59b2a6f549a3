import { In, IsNull } from 'typeorm';
import { type Columns, insertRows } from '../../platform/db/rows.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { OrderLine } from '../targets/order-targets.rules.ts';
import { AssignmentRow } from './assignment.entity.ts';
import { OrderTextRow } from './order-text.entity.ts';
import type { ProgressRow } from './progress.rules.ts';

/** An assignment as it is made; everything else begins at its default. */
export type NewAssignment = Pick<
  AssignmentRow,
  | 'id'
  | 'tenantId'
  | 'itemId'
  | 'parentId'
  | 'ancestors'
  | 'orderId'
  | 'originatorUnitId'
  | 'fromOrgUnitId'
  | 'toOrgUnitId'
  | 'field'
  | 'sectionId'
  | 'role'
  | 'leadId'
  | 'source'
  | 'number'
  | 'title'
  | 'state'
  | 'arrivedAt'
  | 'arrivedOn'
  | 'receiptDueOn'
  | 'relayDueOn'
  | 'relayedAt'
  | 'windowDays'
  | 'dueOn'
  | 'dueProvisional'
  | 'expeditedUntil'
  | 'consolidationDays'
  | 'targets'
  | 'replacesId'
  | 'planApprovalRequired'
  | 'planDueOn'
  | 'planDays'
  | 'reportCadence'
  | 'secrecy'
  | 'readerKeys'
  | 'coUnitKeys'
>;

/** One level of a chain of orders: what it was ordered, and how far its holder is. */
export interface ChainLink {
  readonly assignmentId: Id;
  readonly depth: number;
  readonly holderUnitId: number;
  readonly state: string;
  readonly signedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly kind: string;
  readonly number: string;
  readonly channel: string;
  readonly orgUnitId: number;
  readonly task: string;
  readonly target: string;
  readonly measures: string;
  readonly requirement: string;
  readonly discipline: string;
  readonly dueOn: LocalDate;
  readonly issuedAt: Date;
  readonly hash: Buffer;
  readonly targets: readonly OrderLine[];
}

/** A post that answers for a unit, and its holder. */
export interface DutyHolder {
  readonly orgUnitId: number;
  readonly postId: Id;
  readonly role: string;
  readonly personName: string;
  readonly heldFrom: LocalDate;
  readonly heldTo: LocalDate | null;
}

const columns: Columns<NewAssignment> = {
  id: ['id', 'uuid'],
  tenant_id: ['tenantId', 'integer'],
  item_id: ['itemId', 'uuid'],
  parent_id: ['parentId', 'uuid'],
  ancestors: ['ancestors', 'uuid[]'],
  order_id: ['orderId', 'uuid'],
  originator_unit_id: ['originatorUnitId', 'integer'],
  from_org_unit_id: ['fromOrgUnitId', 'integer'],
  to_org_unit_id: ['toOrgUnitId', 'integer'],
  section_id: ['sectionId', 'integer'],
  field: ['field', 'smallint'],
  role: ['role', 'text'],
  lead_id: ['leadId', 'uuid'],
  source: ['source', 'text'],
  number: ['number', 'text'],
  title: ['title', 'text'],
  state: ['state', 'text'],
  arrived_at: ['arrivedAt', 'timestamptz'],
  arrived_on: ['arrivedOn', 'date'],
  receipt_due_on: ['receiptDueOn', 'date'],
  relay_due_on: ['relayDueOn', 'date'],
  relayed_at: ['relayedAt', 'timestamptz'],
  window_days: ['windowDays', 'smallint'],
  due_on: ['dueOn', 'date'],
  due_provisional: ['dueProvisional', 'boolean'],
  expedited_until: ['expeditedUntil', 'timestamptz'],
  consolidation_days: ['consolidationDays', 'smallint'],
  targets: ['targets', 'jsonb'],
  replaces_id: ['replacesId', 'uuid'],
  plan_approval_required: ['planApprovalRequired', 'boolean'],
  plan_due_on: ['planDueOn', 'date'],
  plan_days: ['planDays', 'smallint'],
  report_cadence: ['reportCadence', 'text'],
  secrecy: ['secrecy', 'smallint'],
  reader_keys: ['readerKeys', 'integer[]'],
  co_unit_keys: ['coUnitKeys', 'integer[]'],
};

const chainSql = `select assignment_id as "assignmentId", depth, holder_unit_id as "holderUnitId", state, signed_at as "signedAt",
  submitted_at as "submittedAt", accepted_at as "acceptedAt", kind, number, channel, org_unit_id as "orgUnitId", task, target,
  measures, requirement, discipline, due_on::text as "dueOn", issued_at as "issuedAt", hash, targets
  from unnest($1::uuid[]) as w(id) cross join lateral app.order_chain(w.id) join lateral app.order_lines(w.id) using (depth)
  order by depth`;

const subtreeSql = `with recursive tree as (
    select a.* from assignment a where a.root_id = $1 and a.id = $2
    union all
    select a.* from tree join assignment a on a.root_id = $1 and a.parent_id = tree.id
  ) select id, parent_id as "parentId", state, role, weight, own_share as "ownShare", claimed, verified, due_on::text as "dueOn",
    submitted_at as "submittedAt", returns, relayed_at as "relayedAt", reported_at as "reportedAt" from tree`;

const holdersSql = `select org_unit_id as "orgUnitId", post_id as "postId", role, person_name as "personName",
  held_from::text as "heldFrom", held_to::text as "heldTo" from app.duty_holders($1, $2)`;

/** Assignments and orders that the session may read; row security decides which. */
export const assignments = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(AssignmentRow);
  const orders = uow.manager.getRepository(OrderTextRow);
  const { rootId } = uow.session;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    childrenOf: (parentIds: readonly Id[]) =>
      rows.find({ where: { rootId, parentId: In([...parentIds]) }, order: { toOrgUnitId: 'ASC', id: 'ASC' } }),
    /** The tasks of the units that support those of lead units. */
    supportsOf: (leadIds: readonly Id[]) =>
      rows.find({ where: { rootId, leadId: In([...leadIds]) }, order: { toOrgUnitId: 'ASC', id: 'ASC' } }),
    lockSupports: (leadId: Id) =>
      rows.find({ where: { rootId, leadId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } }),
    /** How many lead tasks under an assignment are open, readable or not; null when it cannot be read itself. */
    openBelow: async (id: Id): Promise<number | null> => {
      const [found] = await uow.query<{ open: string | null }>('select app.open_below($1) as open', [id]);
      return found?.open == null ? null : Number(found.open);
    },
    /** Every task under an order, parents first. */
    underOrder: async (orderId: Id) =>
      (await rows.find({ where: { rootId, orderId }, order: { toOrgUnitId: 'ASC', id: 'ASC' } })).sort(
        (a, b) => a.ancestors.length - b.ancestors.length,
      ),
    rootsOf: (itemIds: readonly Id[]) =>
      rows.find({
        where: { rootId, itemId: In([...itemIds]), parentId: IsNull() },
        order: { toOrgUnitId: 'ASC', id: 'ASC' },
      }),
    /** What stands in the place of assignments. */
    replacing: (ids: readonly Id[]) => rows.find({ where: { rootId, replacesId: In([...ids]) }, order: { id: 'ASC' } }),
    /** An assignment and every readable one below it. */
    subtreeOf: (id: Id) => uow.query<ProgressRow>(subtreeSql, [rootId, id]),
    lockRoots: (itemId: Id) =>
      rows.find({
        where: { rootId, itemId, parentId: IsNull() },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      }),
    /** Cancels every assignment of a matter. */
    cancelAllOf: (itemId: Id) =>
      uow.query(
        `update assignment set state = 'CANCELLED', version = version + 1 where root_id = $1 and item_id = $2
           and state in ('PENDING_RECEIPT', 'SIGNED')`,
        [rootId, itemId],
      ),
    save: (id: Id, changes: Partial<AssignmentRow>) => rows.update({ rootId, id }, changes),
    insertAll: (made: readonly NewAssignment[]) => insertRows(uow, 'assignment', columns, made),
    insertOrder: (row: Omit<OrderTextRow, 'rootId' | 'amends'> & { amends?: Id }) => orders.insert({ rootId, ...row }),
    ordersByIds: (ids: readonly Id[]) => orders.findBy({ rootId, id: In([...ids]) }),
    noticesOf: (itemIds: readonly Id[]) =>
      orders.find({
        where: { rootId, itemId: In([...itemIds]), kind: 'NOTICE' },
        order: { issuedAt: 'ASC', id: 'ASC' },
      }),
    /** The chains of orders of assignments, each from its own order upward; nothing for one that cannot be read. */
    chainsOf: (ids: readonly Id[]) => uow.query<ChainLink>(chainSql, [ids]),
    /** FIRST, DIRECT and LIAISON of units as far as the session may know them (visibility.md Z0), held since a day. */
    dutyHolders: (units: readonly number[], since: LocalDate) => uow.query<DutyHolder>(holdersSql, [units, since]),
  };
};
