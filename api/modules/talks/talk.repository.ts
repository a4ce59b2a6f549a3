import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { closedMatters } from '../findings/finding.rules.ts';
import { TalkRow } from './talk.entity.ts';
import type { TalkSubject } from './talk.rules.ts';

/** What a talk is born with. */
type Proposed =
  | ('id' | 'itemId' | 'assignmentId' | 'officeUnitId' | 'orgUnitId' | 'state' | 'version' | 'about' | 'findingId')
  | (
      | 'cardId'
      | 'entryId'
      | 'ruleId'
      | 'clause'
      | 'reason'
      | 'proposedByName'
      | 'proposedAt'
      | 'leaderPost'
      | 'leaderName'
    )
  | 'secrecy';

/** What may change of it later. */
export type TalkChanges = Partial<Omit<TalkRow, Exclude<Proposed, 'state' | 'version'> | 'rootId'>>;

/** What a rule proposes a talk about, in which task. */
export interface Untaken {
  readonly about: TalkSubject;
  readonly row: Id;
  readonly task: Id;
  readonly words: string;
}

const most = 200;

/** Talks that the acting post may read; row security decides which. */
export const talks = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(TalkRow);
  const { rootId } = uow.session;
  const order = { proposedAt: 'DESC', id: 'DESC' } as const;
  return {
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    ofTasks: (ids: readonly Id[]) => rows.find({ where: { rootId, assignmentId: In([...ids]) }, order }),
    /** The talks of an office, with a unit, and of a post that leads or was delegated, the latest first. */
    of: (unit: number, post: Id) =>
      rows.find({
        where: [
          { rootId, officeUnitId: unit },
          { rootId, orgUnitId: unit },
          { rootId, leaderPost: post },
          { rootId, delegatePost: post },
        ],
        order,
        take: most,
      }),
    /** Entries of the negative list and red cards that stand in an office's matters and about which there was never a talk, the latest first. */
    untaken: (office: number) =>
      uow.query<Untaken>(
        `select about, "row", task, words from (
           select 'NEGATIVE' as about, n.id as "row", n.assignment_id as task, n.rule_id as words, n.entered_at as at
           from item i join negative_entry n on n.root_id = i.root_id and n.item_id = i.id
             join assignment a on a.root_id = n.root_id and a.id = n.assignment_id
           where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($3) and n.left_at is null
             and a.state not in ('CANCELLED', 'SUPERSEDED')
             and not exists (select from talk t where t.root_id = n.root_id and t.entry_id = n.id)
           union all
           select 'CARD', c.id, c.assignment_id, c.reason, c.issued_at
           from item i join warning_card c on c.root_id = i.root_id and c.item_id = i.id
           where i.root_id = $1 and i.org_unit_id = $2 and i.state <> all($3) and c.colour = 'RED'
             and c.issued_at is not null and c.state <> 'REVOKED'
             and not exists (select from talk t where t.root_id = c.root_id and t.card_id = c.id)) standing
         order by at desc, "row" desc limit ${most}`,
        [rootId, office, closedMatters],
      ),
    insert: (row: Pick<TalkRow, Proposed>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: TalkChanges) => rows.update({ rootId, id }, changes as Partial<TalkRow>),
  };
};
