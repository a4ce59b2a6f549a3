import { beforeAll, describe, expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { contextOf, inContext } from '../support/contexts.ts';
import { connected } from '../support/oracle-world.ts';
import { plantPlan } from '../support/planted-plan.ts';
import { signedInOnce } from '../support/stage.ts';
import { storyId } from '../support/story.ts';
import { type Fixture, issueFixture, seedFixture } from '../support/visibility-fixture.ts';
import { issuedItem, rootAt, units } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const unknown = '019b76da-a800-7000-8000-000000000000';
const raw = ({ id }: { id: string }): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const unit = (id: string): number => Number(raw({ id }));
let f: Fixture;

const asOwner = <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  connected(app.adminUrl(), async (client) => (await client.query(sql, values)).rows as R[]);

beforeAll(async () => {
  await seedFixture(app);
  f = await issueFixture(actors);
});

describe('functions that stand above the wall', () => {
  it('belong to the door, look nowhere but where they must, temporary objects last, and nobody may call them by default', async () => {
    const found = await asOwner<{ name: string; owner: string; path: string | null; open: boolean }>(
      `select n.nspname || '.' || p.proname as name, pg_get_userbyid(p.proowner) as owner,
         (select substr(c, 13) from unnest(p.proconfig) c where c like 'search_path=%') as path,
         has_function_privilege('public', p.oid, 'execute') as open
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const names = found.map(({ name }) => name);
    for (const name of [
      'app.begin_item',
      'app.order_chain',
      'app.order_lines',
      'app.duty_holders',
      'app.context',
      'auth.session',
    ])
      expect(names).toContain(name);
    expect(found.filter(({ owner }) => owner !== 'duban_auth')).toEqual([]);
    expect(found.filter(({ open }) => open)).toEqual([]);
    expect(found.filter(({ path }) => !/^pg_catalog(, public)?, pg_temp$/.test(path ?? ''))).toEqual([]);
  });

  it('ask for the list of a work secret wherever they ask for the keys of a row', async () => {
    const found = await asOwner<{ name: string; asks: boolean }>(
      `select p.proname as name, p.prosrc ~ 'app\\.knows\\(' as asks from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
         and p.prosrc ~ '(reader_keys|keys) && (app\\.reader_keys|me\\.keys|\\(select keys from me)' order by 1`,
    );
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter(({ asks }) => !asks)).toEqual([]);
  });

  it('are of no role that serves or administers', async () => {
    const roles = await asOwner(
      `select rolname, rolsuper, rolcanlogin, rolbypassrls, rolcreaterole from pg_roles where rolname = 'duban_auth'`,
    );
    expect(roles).toEqual([
      { rolname: 'duban_auth', rolsuper: false, rolcanlogin: false, rolbypassrls: false, rolcreaterole: false },
    ]);
    const members = `select count(*)::int as n from pg_auth_members m join pg_roles r on r.oid = m.roleid
      join pg_roles u on u.oid = m.member where r.rolname = 'duban_auth' and u.rolname = 'duban_app'`;
    expect(await asOwner(members)).toEqual([{ n: 0 }]);
  });

  it('do not see a temporary table that stands under the name of theirs', async () => {
    const context = await contextOf(app, 'street', 0);
    const chain = 'select depth, task from app.order_chain($1)';
    const before = await inContext(app, context, chain, [raw(f.street)]);
    expect(before).toHaveLength(3);
    await connected(app.appUrl(), async (client) => {
      await client.query('begin');
      const shadowed = await client
        .query('create temp table assignment as select * from public.assignment; create temp table post (id uuid)')
        .then(() => true)
        .catch(() => false);
      if (!shadowed) await client.query('rollback; begin');
      await client.query(`select set_config('app.ctx', $1, true)`, [context]);
      expect((await client.query(chain, [raw(f.street)])).rows).toEqual(before);
      await client.query('rollback');
    });
  });
});

describe('the chain of orders', () => {
  const chain = 'select depth, holder_unit_id from app.order_chain($1)';
  const depths = async (context: string | null, target: string | null) =>
    (await inContext<{ depth: number }>(app, context, chain, [target])).map(({ depth }) => depth);

  it('opens from a task that one may read, up to the first notice, and from nothing else', async () => {
    const street = await contextOf(app, 'street', 0);
    expect(await depths(street, raw(f.street))).toEqual([0, 1, 2]);
    expect(await depths(await contextOf(app, 'zhang.min'), raw(f.street))).toEqual([0, 1, 2]);
    expect(await depths(await contextOf(app, 'he.jun'), raw(f.binzhou))).toEqual([0]);
    for (const target of [f.bincheng, f.binzhou, f.weifang, f.qingzhou, f.education, f.water, f.x3Water, f.x1])
      expect(await depths(street, raw(target))).toEqual([]);
    for (const target of [null, unknown]) expect(await depths(street, target)).toEqual([]);
  });

  it('has with its lines the very readers it has with its words', async () => {
    const both = `select (select count(*)::int from app.order_chain($1)) as words, (select count(*)::int from app.order_lines($1)) as lines`;
    for (const target of [f.street, f.bincheng, f.binzhou, f.weifang, f.qingzhou, f.water, f.x1])
      for (const login of ['street', 'zhang.min', 'he.jun', 'guo.tao', 'sun.admin']) {
        const [{ words, lines } = { words: 0, lines: -1 }] = await inContext<{ words: number; lines: number }>(
          app,
          await contextOf(app, login, 0),
          both,
          [raw(target)],
        );
        expect(lines).toBe(words);
      }
    expect(await inContext(app, null, 'select depth from app.order_lines($1)', [raw(f.street)])).toEqual([]);
  });

  it('stays shut without a context, in a forged one, and above the clearance', async () => {
    const context = await contextOf(app, 'street', 0);
    const forged = context.replace('|1|', '|2|');
    expect(forged).not.toBe(context);
    for (const one of [null, '', '|', forged, context.slice(0, -1), `${context}0`])
      expect(await depths(one, raw(f.street))).toEqual([]);
    await asOwner('update person set clearance = 0 where id = $1', [storyId('street')]);
    expect(await depths(await contextOf(app, 'street', 0), raw(f.street))).toEqual([]);
    await asOwner('update person set clearance = 1 where id = $1', [storyId('street')]);
  });
});

describe('the beginning of a matter', () => {
  const begin = 'select new_version from app.begin_item($1)';

  it('is only for who may read a signed root of an issued one, once', async () => {
    const item = await issuedItem(actors, [units.binzhou, units.weifang]);
    const [he, guo] = [await contextOf(app, 'he.jun'), await contextOf(app, 'guo.tao')];
    expect(await inContext(app, guo, begin, [raw(item)])).toEqual([]);
    await asOwner(`update assignment set state = 'SIGNED', signed_at = now() where id = $1`, [
      raw(rootAt(item, units.weifang)),
    ]);
    for (const context of [null, he, await contextOf(app, 'sun.admin'), await contextOf(app, 'feng.lei')])
      expect(await inContext(app, context, begin, [raw(item)])).toEqual([]);
    expect(await inContext(app, guo, begin, [raw(item)])).toEqual([{ new_version: item.version + 1 }]);
    for (const other of [f.x1, f.x2, f.x3, f.weifang])
      expect(await inContext(app, guo, begin, [raw(other)])).toEqual([]);
    for (const other of [null, unknown]) expect(await inContext(app, guo, begin, [other])).toEqual([]);
    expect(await asOwner('select state from item where id = $1', [raw(item)])).toEqual([{ state: 'ISSUED' }]);
  });
});

describe('the count of open tasks below', () => {
  const open = 'select app.open_below($1) as open';

  it('is for who may read the task above alone, and counts what he cannot read', async () => {
    const below = async (context: string | null, target: string | null) =>
      (await inContext<{ open: string | null }>(app, context, open, [target]))[0]?.open;
    expect(await below(await contextOf(app, 'he.jun'), raw(f.binzhou))).toBe('2');
    expect(await below(await contextOf(app, 'zhang.min'), raw(f.street))).toBe('0');
    for (const login of ['guo.tao', 'street', 'yang.fan', 'sun.admin', 'qian.audit'])
      expect(await below(await contextOf(app, login), raw(f.binzhou)), login).toBeNull();
    const he = await contextOf(app, 'he.jun');
    for (const target of [null, unknown]) expect(await below(he, target)).toBeNull();
    for (const context of [null, '', `${he}0`]) expect(await below(context, raw(f.binzhou))).toBeNull();
  });
});

describe('the six haves of a task', () => {
  const haves = 'select assignment_id as id, own_plan as own, plan_above as above, leader from app.six_haves($1)';
  const told = (context: string | null, targets: readonly (string | null)[]) =>
    inContext<{ id: string; own: boolean; above: boolean; leader: boolean }>(app, context, haves, [targets]);
  /** Lets the plan of 滨州 name units, whose numbers are given, in a state. */
  const planNames = async (state: string, ...names: number[]): Promise<void> => {
    await plantPlan(app.adminUrl(), f.binzhou.id);
    const named = 'update plan set state = $2, nodes = $3 where assignment_id = $1';
    await asOwner(named, [raw(f.binzhou), state, JSON.stringify(names.map((one) => ({ unit: one })))]);
  };
  const above = async (login: string, target: { id: string }): Promise<boolean | undefined> =>
    (await told(await contextOf(app, login, 0), [raw(target)]))[0]?.above;

  it('are told of tasks that one may read, of no other, and without a context of none', async () => {
    const all = [f.binzhou, f.weifang, f.bincheng, f.street, f.education, f.water, f.qingzhou, f.x2Water, f.x3Water];
    const ids = [...all.map(raw), unknown, null];
    const seen = async (context: string | null) => (await told(context, ids)).map(({ id }) => id).sort();
    expect(await seen(await contextOf(app, 'street', 0))).toEqual([raw(f.street)]);
    expect(await seen(await contextOf(app, 'guo.tao'))).toEqual([f.weifang, f.qingzhou].map(raw).sort());
    expect(await seen(await contextOf(app, 'qian.audit'))).toEqual([]);
    const street = await contextOf(app, 'street', 0);
    for (const context of [null, '', street.replace('|1|', '|2|'), `${street}0`])
      expect(await seen(context)).toEqual([]);
  });

  it('say that an approved plan above names the unit, to that unit and those above, and nothing else of the plan', async () => {
    await planNames('SUBMITTED', unit(units.bincheng));
    expect(await above('bincheng', f.bincheng)).toBe(false);
    for (const state of ['APPROVED', 'ISSUED']) {
      await planNames(state, unit(units.bincheng));
      expect(await above('bincheng', f.bincheng)).toBe(true);
      expect(await above('zhang.min', f.bincheng)).toBe(true);
      expect(await above('he.jun', f.boxing)).toBe(false);
      expect(await above('street', f.street)).toBe(false);
      for (const login of ['guo.tao', 'street', 'yang.fan']) expect(await above(login, f.bincheng)).toBeUndefined();
      expect(await inContext(app, await contextOf(app, 'bincheng', 0), 'select from plan', [])).toEqual([]);
    }
    await planNames('APPROVED', unit(units.street));
    expect(await above('street', f.street)).toBe(true);
    expect(await above('bincheng', f.bincheng)).toBe(false);
  });

  it('know a unit by the name it bore before a reform, from the day of effect', async () => {
    await planNames('APPROVED', unit(units.qingzhou));
    await asOwner(
      `insert into org_succession (root_id, id, tenant_id, old_unit_id, new_unit_id, document, effective_on, ordered_by, ordered_by_name, ordered_at)
       select 37, gen_random_uuid(), 37, $1, $2, '鲁编〔2026〕1号', '2026-01-01', p.id, '孙', now() from post p where p.root_id = 37 limit 1`,
      [unit(units.qingzhou), unit(units.bincheng)],
    );
    expect(await above('bincheng', f.bincheng)).toBe(false);
    await asOwner('update org_succession set effective_at = now()');
    expect(await above('bincheng', f.bincheng)).toBe(true);
    await asOwner('delete from org_succession');
  });

  it('know a responsible person of the unit, by his field and by the day on which he left', async () => {
    const leader = async (): Promise<boolean | undefined> =>
      (await told(await contextOf(app, 'zhang.min'), [raw(f.street)]))[0]?.leader;
    const direct = (change: string) => asOwner(`update post set ${change} where id = $1`, [storyId('street.direct/0')]);
    const arrived = 'select arrived_on from assignment where id = $1';
    const [{ arrived_on: day } = { arrived_on: '' }] = await asOwner<{ arrived_on: string }>(arrived, [raw(f.street)]);
    await asOwner('update assignment set field = 3 where id = $1', [raw(f.street)]);
    expect(await leader()).toBe(true);
    await direct(`fields = '{4}'`);
    expect(await leader()).toBe(false);
    await direct(`fields = '{3,4}'`);
    expect(await leader()).toBe(true);
    await asOwner('update post set held_to = $2 where id = $1', [storyId('street.direct/0'), day]);
    expect(await leader()).toBe(false);
    await direct(`held_to = null, held_from = '2199-01-01'`);
    expect(await leader()).toBe(false);
    await direct(`held_from = '2020-01-01', fields = '{}'`);
    await asOwner('update assignment set field = null where id = $1', [raw(f.street)]);
    expect(await leader()).toBe(true);
  });
});

describe('those who answer for units', () => {
  const names = `select org_unit_id as unit, role, person_name as name from app.duty_holders($1, '1949-01-01')`;
  const told = async (context: string | null, ids: readonly string[]) =>
    inContext<{ unit: number; role: string; name: string }>(app, context, names, [ids.map(unit)]);
  const everywhere = Object.values(units);

  it('are told to nobody without a context', async () => {
    expect(await told(null, everywhere)).toEqual([]);
    expect(await told('forged', everywhere)).toEqual([]);
  });

  it('are told of the own tenant and of the units on the own chains, of no other unit', async () => {
    const chains = {
      'yang.fan': [units.water, units.boxing, units.binzhou, units.province],
      street: [units.street, units.education, units.bincheng, units.binzhou, units.province],
    };
    for (const [login, own] of Object.entries(chains)) {
      const seen = new Set((await told(await contextOf(app, login, 0), everywhere)).map((one) => one.unit));
      expect(seen).toContain(unit(own[0] ?? ''));
      expect([...seen].filter((one) => !own.map(unit).includes(one))).toEqual([]);
    }
    expect(await told(await contextOf(app, 'qian.audit'), [units.binzhou, units.weifang])).toEqual([]);
    const city = await told(await contextOf(app, 'he.jun'), everywhere);
    expect(city.map((one) => one.unit)).not.toContain(unit(units.weifang));
    expect(city.map((one) => one.unit)).not.toContain(unit(units.qingzhou));
    expect(city.map((one) => one.unit)).toContain(unit(units.water));
  });

  it('are FIRST, DIRECT and LIAISON alone, and none who has not begun', async () => {
    await asOwner(`update post set held_from = '2199-01-01' where id = $1`, [storyId('education.direct/0')]);
    const all = await told(await contextOf(app, 'zhang.min'), everywhere);
    expect([...new Set(all.map(({ role }) => role))].sort()).toEqual(['DIRECT', 'FIRST', 'LIAISON']);
    expect(all.map(({ name }) => name)).toContain('石直');
    for (const name of ['教直', '何军', '水承办', '张敏', '高远'])
      expect(all.map((one) => one.name)).not.toContain(name);
  });
});

describe('the clocks of a province', () => {
  it('are listed for its own administrator alone, and moved by him alone, never to an earlier day', async () => {
    const list = 'select id, due_on from app.open_clocks()';
    const move = (on: string) => JSON.stringify([{ id: raw(f.water), clock: 'DUE', due_on: on }]);
    const moving = 'select app.move_clocks($1)';
    for (const login of ['zhang.min', 'li.guohua', 'wu.admin', 'admin.boxing', 'qian.audit', 'street']) {
      const context = await contextOf(app, login);
      expect(await inContext(app, context, list), login).toEqual([]);
      expect(await dueAfter(context, moving, move('2099-01-01')), login).toBe(false);
    }
    expect(await inContext(app, null, list)).toEqual([]);
    const admin = await contextOf(app, 'sun.admin');
    expect((await inContext(app, admin, list)).length).toBeGreaterThan(10);
    expect(await dueAfter(admin, moving, move('2099-01-01'))).toBe(true);
    expect(await dueAfter(admin, moving, move('2000-01-01'))).toBe(false);
  });

  /** Whether a call moved the limit of the water bureau's task; taken back afterwards. */
  async function dueAfter(context: string, sql: string, moves: string): Promise<boolean> {
    const due = 'select due_on::text as due from assignment where id = $1';
    const [before] = await asOwner<{ due: string }>(due, [raw(f.water)]);
    await connected(app.appUrl(), async (client) => {
      await client.query('begin');
      await client.query(`select set_config('app.ctx', $1, true)`, [context]);
      await client.query(sql, [moves]);
      await client.query('commit');
    });
    const [after] = await asOwner<{ due: string }>(due, [raw(f.water)]);
    await asOwner('update assignment set due_on = $2 where id = $1', [raw(f.water), before?.due]);
    return after?.due !== before?.due;
  }
});
