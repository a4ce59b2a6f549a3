import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { AccountabilityCaseRow, AccountabilityOutcomeRow } from './accountability.entity.ts';
import { accountabilityMachine } from './accountability.machine.ts';

/** What a case is born with. */
type Proposed =
  | ('id' | 'itemId' | 'assignmentId' | 'orgUnitId' | 'state' | 'version' | 'facts' | 'clause' | 'conveningPost')
  | ('ground' | 'findingId' | 'cardId' | 'entryId' | 'ruleId')
  | ('proposedByName' | 'proposedAt' | 'leaderPost' | 'leaderName' | 'secrecy');

/** What may change of it later. */
export type CaseChanges = Partial<
  Pick<
    AccountabilityCaseRow,
    | (
        | 'state'
        | 'version'
        | 'heardOn'
        | 'hearing'
        | 'hearingWaived'
        | 'opinion'
        | 'consentedAt'
        | 'body'
        | 'documentNo'
        | 'referredOn'
        | 'decision'
      )
    | ('decidedOn' | 'dropReason')
  >
>;

const most = 200;

/** Cases of accountability and their outcomes that the acting post may read; row security decides which. */
export const accountability = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(AccountabilityCaseRow);
  const outcomes = uow.manager.getRepository(AccountabilityOutcomeRow);
  const { rootId } = uow.session;
  const order = { proposedAt: 'DESC', id: 'DESC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    /** The cases that a post convened or that wait for or had its consent, the latest first. */
    ofPost: (post: Id) =>
      rows.find({
        where: [
          { rootId, conveningPost: post },
          { rootId, leaderPost: post },
        ],
        order,
        take: most,
      }),
    /** On which findings, cards and entries a post has cases that are open: the cited ones. */
    openOn: async (post: Id, cited: readonly Id[]): Promise<Set<Id>> => {
      const found = await uow.query<{ id: Id }>(
        `select coalesce(finding_id, card_id, entry_id) as id from accountability_case
         where root_id = $1 and convening_post = $2 and coalesce(finding_id, card_id, entry_id) = any($3) and state <> all($4)`,
        [rootId, post, cited, accountabilityMachine.ends],
      );
      return new Set(found.map(({ id }) => id));
    },
    insert: (row: Pick<AccountabilityCaseRow, Proposed>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: CaseChanges) => rows.update({ rootId, id }, changes),
    insertOutcome: (row: Omit<AccountabilityOutcomeRow, 'rootId'>) => outcomes.insert({ rootId, ...row }),
    /** What was fed back to a personnel department, the latest first. */
    outcomesFor: (unit: number) =>
      outcomes.find({ where: { rootId, toOrgUnitId: unit }, order: { fedBackAt: 'DESC', id: 'DESC' }, take: most }),
  };
};
