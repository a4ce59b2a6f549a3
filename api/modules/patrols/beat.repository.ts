import { In, MoreThanOrEqual } from 'typeorm';
import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { BeatRow, PatrolRow } from './beat.entity.ts';
import { limitsAtFirst } from './patrol.rules.ts';

const most = 200;

/** Beats that the session may read, and their patrols; row security decides which. */
export const beats = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(BeatRow);
  const patrols = uow.manager.getRepository(PatrolRow);
  const { rootId } = uow.session;
  const lastDay = 'coalesce(b.last_on, b.since)';
  const over = (light: 'yellow' | 'red') => `${lastDay} < $3::date - coalesce(l.${light}, ${limitsAtFirst[light]})`;
  const untold = (light: string) => unmarked('$2', 'b.id', `${lastDay}::text || ' ${light}'`);
  return {
    /** Those that are walked first, the longest unwalked first of all. */
    all: () =>
      rows
        .createQueryBuilder('b')
        .where('b.rootId = :rootId', { rootId })
        .orderBy('b.ended')
        .addOrderBy('coalesce(b.last_on, b.since)')
        .addOrderBy('b.id')
        .limit(most)
        .getMany(),
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    byId: (id: Id) => rows.findOneBy({ rootId, id }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    insert: (row: Omit<BeatRow, 'rootId' | 'lastOn'>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<Omit<BeatRow, 'rootId' | 'id' | 'tenantId' | 'orgUnitId' | 'since'>>) =>
      rows.update({ rootId, id }, changes),
    /** The last patrols of a beat, the latest first. */
    patrolsOf: (beatId: Id) =>
      patrols.find({ where: { rootId, beatId }, order: { walkedOn: 'DESC', id: 'DESC' }, take: 50 }),
    patrolsSince: (beatId: Id, day: LocalDate) =>
      patrols.find({
        where: { rootId, beatId, walkedOn: MoreThanOrEqual(day) },
        select: { walkedOn: true, kind: true },
      }),
    insertPatrol: (row: Omit<PatrolRow, 'rootId'>) => patrols.insert({ rootId, ...row }),
    /** A batch of beats that nobody has walked for too long by the limits of their tenant, of which nobody was told so or worse, locked. */
    takeGaps: (name: string, today: LocalDate) =>
      uow.query<Occasion & { readonly gap: 'YELLOW' | 'RED' }>(
        `with l as (select distinct on (tenant_id) tenant_id, yellow, red from patrol_rule where root_id = $1
           order by tenant_id, version desc)
         select b.id, g.gap, ${lastDay}::text || ' ' || g.gap as occasion from beat b left join l on l.tenant_id = b.tenant_id
           cross join lateral (select case when ${over('red')} then 'RED' else 'YELLOW' end as gap) g
         where b.root_id = $1 and not b.ended and ${over('yellow')} and ${untold('RED')} and (g.gap = 'RED' or ${untold('YELLOW')})
         order by ${lastDay}, b.id limit ${clockBatch} for update of b skip locked`,
        [rootId, name, today],
      ),
  };
};
