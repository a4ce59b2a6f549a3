import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { KnowerRow } from './knower.entity.ts';

/** Why a post could not be put on a list. */
export interface NotNamed {
  readonly postId: Id;
  readonly why: 'notFound' | 'notCleared';
}

/** Somebody who may be put on a list. */
export interface KnowableRow {
  readonly postId: Id;
  readonly role: string;
  readonly personName: string;
  readonly cleared: boolean;
  readonly listed: boolean;
}

/** A reading of a work secret, as its keeper sees it. */
export interface ItemReadRow {
  readonly itemId: Id;
  readonly id: Id;
  readonly personName: string;
  readonly orgUnitId: number | null;
  readonly at: Date;
}

/** Lists of work secrets that the session may read; only functions of the wall put people on them. */
export const knowers = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(KnowerRow);
  const { rootId, personName } = uow.session;
  return {
    of: (itemIds: readonly Id[]) =>
      rows.find({
        where: { rootId, itemId: In([...itemIds]), removedAt: IsNull() },
        order: { namedAt: 'ASC', id: 'ASC' },
      }),
    find: (id: Id) => rows.findOneBy({ rootId, id, removedAt: IsNull() }),
    remove: (id: Id) => rows.update({ rootId, id }, { removedAt: new Date(uow.now), removedByName: personName }),
    /** Puts the holders of posts on a list, all or none; answers whom it could not. */
    name: (itemId: Id, postIds: readonly Id[]) =>
      uow.query<NotNamed>('select post_id as "postId", why from app.name_knowers($1, $2, $3)', [
        itemId,
        JSON.stringify(postIds.map((post) => ({ id: uow.ids.next(), post }))),
        personName,
      ]),
    /** Gives a matter and every row of it another class; answers the units that hold a part of it. */
    classify: async (itemId: Id, level: number, byName = personName): Promise<number[]> =>
      (
        await uow.query<{ unit: number }>('select unit from app.classify_item($1, $2::smallint, $3, $4)', [
          ...[itemId, level, uow.ids.next(), byName],
        ])
      ).map(({ unit }) => unit),
    /** The bodies that sent what a matter was registered from, or registered what it was sent as, where that became less secret. */
    classesApart: (itemId: Id) =>
      uow.query<{ unit: number; sender: boolean }>('select unit, sender from app.classes_apart($1)', [itemId]),
    /** Whom a keeper may put on a list in one unit. */
    knowable: (itemId: Id, unit: number) =>
      uow.query<KnowableRow>(
        'select post_id as "postId", role, person_name as "personName", cleared, listed from app.knowable($1, $2)',
        [itemId, unit],
      ),
    /** Of units, those where nobody on the list holds a post. */
    unaware: async (itemId: Id, units: readonly number[]): Promise<number[]> =>
      (await uow.query<{ unit: number }>('select unit from app.units_unaware($1, $2)', [itemId, units])).map(
        ({ unit }) => unit,
      ),
    postKnows: async (itemId: Id, postId: Id): Promise<boolean> =>
      (await uow.query<{ knows: boolean }>('select app.post_knows($1, $2) as knows', [itemId, postId]))[0]?.knows ===
      true,
    /** The last readings of matters, newest first. */
    readings: (itemIds: readonly Id[], most: number) =>
      uow.query<ItemReadRow>(
        `select w.id as "itemId", e.id, e.payload->>'name' as "personName", e.org_unit_id as "orgUnitId", e.at
         from unnest($2::uuid[]) as w(id) cross join lateral (select * from event e where e.root_id = $1 and e.item_id = w.id
           and e.kind = 'item.read' order by e.seq desc limit $3) e order by e.seq desc`,
        [rootId, itemIds, most],
      ),
  };
};
