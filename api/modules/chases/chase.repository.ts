import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ChaseRow } from './chase.entity.ts';
import type { ChaseMethod } from './chase.rules.ts';

type Answered = 'response' | 'answeredBy' | 'answeredByName' | 'answeredAt';

/** How often a unit was chased in a year, and how many of these chases wait for its answer. */
export interface ChaseCount {
  readonly unitId: number;
  readonly tasks: number;
  readonly chases: number;
  readonly unanswered: number;
}

/** How often units were chased by one method in a year, and how many of these chases wait for an answer. */
export interface MethodCount {
  readonly method: ChaseMethod;
  readonly chases: number;
  readonly unanswered: number;
}

const most = 100;

/** The chases of a year ($2) that the session may read, without those of the own unit's tasks ($3). */
const ofYear = `chase c join assignment a on a.root_id = c.root_id and a.id = c.assignment_id
         where c.root_id = $1 and c.chased_on >= make_date($2, 1, 1) and c.chased_on < make_date($2 + 1, 1, 1)
           and a.to_org_unit_id <> $3`;

/** Chases that the session may read; row security decides which. */
export const chases = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(ChaseRow);
  const { rootId } = uow.session;
  return {
    ofAssignments: (ids: readonly Id[]) =>
      rows.find({
        where: { rootId, assignmentId: In([...ids]) },
        order: { chasedOn: 'ASC', madeAt: 'ASC', id: 'ASC' },
      }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Omit<ChaseRow, 'rootId' | 'version' | Answered>) => rows.insert({ rootId, ...row }),
    answer: (id: Id, changes: Pick<ChaseRow, Answered | 'version'>) => rows.update({ rootId, id }, changes),
    /** How often each unit was chased in a year, the most chased first; of what the session may read, without the own unit. */
    counts: (year: number, ownUnit: number) =>
      uow.query<ChaseCount>(
        `select a.to_org_unit_id as "unitId", count(distinct a.id)::int as tasks, count(*)::int as chases,
           count(*) filter (where c.answered_at is null)::int as unanswered
         from ${ofYear}
         group by a.to_org_unit_id order by chases desc, a.to_org_unit_id limit ${most}`,
        [rootId, year, ownUnit],
      ),
    /** How often by each method, of the same chases, the most used first. */
    methods: (year: number, ownUnit: number) =>
      uow.query<MethodCount>(
        `select c.method, count(*)::int as chases, count(*) filter (where c.answered_at is null)::int as unanswered
         from ${ofYear} group by c.method order by chases desc, c.method`,
        [rootId, year, ownUnit],
      ),
  };
};
