import { type DataSource, In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { PersonRow, PostRow } from './account.entity.ts';

/** People and posts of the session's tenant. */
export const accounts = (uow: UnitOfWork) => {
  const people = uow.manager.getRepository(PersonRow);
  const posts = uow.manager.getRepository(PostRow);
  const { rootId, tenantId } = uow.session;
  return {
    peopleByIds: (ids: readonly Id[]) => people.findBy({ rootId, id: In([...ids]) }),
    person: (id: Id) => people.findOneBy({ rootId, id }),
    lockPerson: (id: Id) => people.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    lockPost: (id: Id) => posts.findOne({ where: { rootId, id }, lock: { mode: 'pessimistic_write' } }),
    /** At most `limit` people of the tenant by name, after the id given. */
    peoplePage: (after: Id | null, limit: number) =>
      uow.query<{ id: Id }>(
        `select id from person where root_id = $1 and tenant_id = $2
           and ($3::uuid is null or (name, id) > (select name, id from person where root_id = $1 and id = $3))
         order by name, id limit $4`,
        [rootId, tenantId, after, limit],
      ),
    postsOf: (personIds: readonly Id[]) =>
      posts.find({ where: { rootId, personId: In([...personIds]) }, order: { heldFrom: 'ASC', id: 'ASC' } }),
    postsByIds: (ids: readonly Id[]) => posts.findBy({ rootId, id: In([...ids]) }),
    /** Posts of the tenant with one of the roles, held on a day; in one unit, or in all (null). */
    livePosts: (roles: readonly string[], day: string, orgUnitId: number | null) =>
      uow.query<{ id: Id }>(
        `select id from post where root_id = $1 and tenant_id = $2 and role = any($3) and held_from <= $4
           and (held_to is null or held_to > $4) and ($5::integer is null or org_unit_id = $5) order by held_from, id limit 200`,
        [rootId, tenantId, roles, day, orgUnitId],
      ),
    loginsOf: (personIds: readonly Id[]) =>
      uow.query<{ person_id: Id; login: string }>('select person_id, login from auth.logins($1)', [personIds]),
    insertPerson: (row: Omit<PersonRow, 'rootId' | 'tenantId'>) => people.insert({ rootId, tenantId, ...row }),
    savePerson: (row: PersonRow) =>
      people.update({ rootId, id: row.id }, { name: row.name, clearance: row.clearance, version: row.version }),
    insertPost: (row: Omit<PostRow, 'rootId' | 'tenantId'>) => posts.insert({ rootId, tenantId, ...row }),
    savePost: (row: PostRow) => posts.update({ rootId, id: row.id }, { heldTo: row.heldTo, version: row.version }),
    /** True when the login now opens for the person; false when it is somebody else's. */
    enrol: async (account: Id, personId: Id, login: string, salt: Buffer, verifier: Buffer): Promise<boolean> => {
      const values = [account, personId, login, salt, verifier];
      const [row] = await uow.query<{ done: boolean }>('select auth.enrol($1, $2, $3, $4, $5) as done', values);
      return row?.done ?? false;
    },
    /** False where the schema has no movable clock, as in production. */
    advanceClock: async (milliseconds: number): Promise<boolean> => {
      const [found] = await uow.query<{ movable: boolean }>(
        `select to_regprocedure('auth.advance_clock(bigint)') is not null as movable`,
      );
      if (found?.movable === true) await uow.query('select auth.advance_clock($1)', [milliseconds]);
      return found?.movable === true;
    },
  };
};

/** The door: what may be asked before anybody is known; every answer comes from functions owned by duban_auth. */
export const door = (dataSource: DataSource) => ({
  find: async (login: string, source: string): Promise<{ salt: Buffer; waitSeconds: number }> => {
    const [row] = await dataSource.query('select salt, wait_seconds from auth.find($1, $2)', [login, source]);
    return { salt: row.salt, waitSeconds: row.wait_seconds };
  },
  open: async (login: string, source: string, proof: Buffer, tokenHash: Buffer): Promise<boolean> => {
    const [row] = await dataSource.query('select auth.open($1, $2, $3, $4) as account', [
      login,
      source,
      proof,
      tokenHash,
    ]);
    return row.account !== null;
  },
  close: (tokenHash: Buffer, everywhere: boolean) =>
    dataSource.query('select auth.close($1, $2)', [tokenHash, everywhere]),
  change: async (
    tokenHash: Buffer,
    source: string,
    oldProof: Buffer,
    salt: Buffer,
    verifier: Buffer,
  ): Promise<boolean> => {
    const values = [tokenHash, source, oldProof, salt, verifier];
    const [row] = await dataSource.query('select auth.change($1, $2, $3, $4, $5) as done', values);
    return row.done;
  },
});
