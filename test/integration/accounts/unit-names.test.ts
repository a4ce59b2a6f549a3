import { beforeAll, expect, it } from 'vitest';
import { nameAnywhere, nameInLists, nameInListsSql } from '../../../api/modules/org-units/org-unit.rules.ts';
import { departmentId, divisionId, provinceOrgUnits } from '../../../seeds/org-units.ts';
import { startApp } from '../../support/app.ts';
import { askedAcross } from '../../support/coordinated.ts';
import { bodies, joint, roomOver, seedBodies } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { globalIdOf } from '../../support/story.ts';
import { act, cities, done, establishedItem, sixParts, units } from '../../support/walk.ts';
import { signEverybodyIn } from '../../support/wall-reading.ts';

const app = startApp();
beforeAll(() => seedBodies(app));
const listed = 'query ($id: String!) { orgUnit(id: $id) { shortName parent { children { id shortName } } } }';

const [province, binzhou, weifang, boxing] = [37, divisionId('3716'), divisionId('3707'), divisionId('371625')];
const provincial = departmentId('37', 10);
const [ofBinzhou, ofWeifang, ofBoxing] = ['3716', '3707', '371625'].map((code) => departmentId(code, 10));

it.each([
  ['zhang.min', ['山东省', '滨州市', '博兴县', '省财政厅', '滨州市财政局', '潍坊市财政局', '博兴县财政局']],
  ['he.jun', ['山东省', '滨州市', '博兴县', '省财政厅', '市财政局', '潍坊市财政局', '博兴县财政局']],
  ['yang.fan', ['山东省', '滨州市', '博兴县', '省财政厅', '滨州市财政局', '潍坊市财政局', '县财政局']],
])('calls units for %s by the short name only where that says which is meant', async (login, expected) => {
  const reader = await app.as(login);
  const names: string[] = [];
  for (const id of [province, binzhou, boxing, provincial, ofBinzhou, ofWeifang, ofBoxing]) {
    const { shortName, parent } = (await reader.ask(listed, { id: globalIdOf('OrgUnit', String(id)) })).data.orgUnit;
    names.push(shortName);
    const again = parent?.children.find((one: { id: string }) => one.id === globalIdOf('OrgUnit', String(id)));
    expect(again?.shortName ?? shortName).toBe(shortName);
  }
  expect(names).toEqual(expected);
});

it('gives no two units of different governments one name in any list, but for two districts that official names do not tell apart', () => {
  const units = provinceOrgUnits();
  for (const reader of [province, binzhou, weifang, boxing]) {
    const met = new Map<string, Set<number>>();
    for (const unit of units) {
      const name = nameInLists(unit, reader);
      met.set(name, (met.get(name) ?? new Set()).add(unit.tenantId));
    }
    const shared = [...met].flatMap(([name, tenants]) => (tenants.size > 1 ? [name] : []));
    expect(shared.filter((name) => !name.includes('市中区'))).toEqual([]);
  }
});

it('says in a statement what the rule says, of every unit to every government', async () => {
  await signEverybodyIn(app);
  const rows = await connected(app.appUrl(), async (client) => {
    const found: { named: string; reader: number; unit: Parameters<typeof nameInLists>[0] }[] = [];
    for (const login of ['zhang.min', 'he.jun', 'yang.fan']) {
      const person = (
        await connected(app.adminUrl(), (owner) =>
          owner.query('select person_id as id from auth.account where login = $1', [login]),
        )
      ).rows[0].id;
      const opened = await client.query(`select auth.session(sha256(convert_to($1, 'UTF8')), null) as session`, [
        person,
      ]);
      await client.query(`begin; set local app.ctx = '${opened.rows[0].session.context}'`);
      const { rows } = await client.query(
        `select ${nameInListsSql('o')} as named, app.tenant_id() as reader, json_build_object('rootId', root_id, 'id', id,
           'tenantId', tenant_id, 'name', name, 'shortName', short_name) as unit from org_unit o`,
      );
      await client.query('rollback');
      found.push(...rows);
    }
    return found;
  });
  expect(new Set(rows.map(({ reader }) => reader))).toEqual(new Set([province, binzhou, boxing]));
  expect(rows.length).toBeGreaterThan(3000);
  expect(rows.filter(({ named, reader, unit }) => named !== nameInLists(unit, reader))).toEqual([]);
});

it('stores a name that every government understands', () => {
  const unit = { rootId: province, id: 1, tenantId: binzhou, name: '滨州市财政局', shortName: '市财政局' };
  expect(nameAnywhere(unit)).toBe('滨州市财政局');
  expect(nameAnywhere({ ...unit, id: binzhou, name: '滨州市人民政府', shortName: '滨州市' })).toBe('滨州市');
  expect(nameAnywhere({ ...unit, tenantId: province, name: '山东省财政厅', shortName: '省财政厅' })).toBe('省财政厅');
});

it('names the department of another city in full in a room, its history, the inbox and what is refused', async () => {
  const room = await roomOver(app, await establishedItem(app));
  const environment = await app.as('environment');
  await joint(environment, 'giveJointOpinion', { operationId: room, version: 0, words: '监测数据真实。' });
  const met = `query ($id: String!) { jointOperation(id: $id) { ... on JointOperation { members { orgUnit { shortName } }
    timeline { kind orgUnit { shortName } } } } }`;
  const namesTo = async (login: string): Promise<string[]> => {
    const { members, timeline } = (await (await app.as(login)).ask(met, { id: room })).data.jointOperation;
    return [...members, ...timeline].map((one) => one.orgUnit.shortName);
  };
  expect(await namesTo('environment')).toEqual(expect.arrayContaining(['市生态环境局', '滨州市财政局']));
  expect(await namesTo('environment')).not.toContain('市财政局');
  expect(await namesTo('development')).toEqual(expect.arrayContaining(['市财政局', '潍坊市生态环境局']));
  expect(await namesTo('zhang.min')).toEqual(expect.arrayContaining(['滨州市财政局', '潍坊市生态环境局']));

  const { id, version } = await askedAcross(app, bodies.environment);
  const answer = { coordinationId: id, version, helps: true, answer: '同步监测。' };
  await done(environment, 'answerCoordination', answer);
  const asker = await app.as(cities[units.binzhou]?.direct ?? '');
  const owed = (await asker.ask('{ inbox { nodes { coordinationId orgUnitName orgUnit { shortName } } } }')).data.inbox;
  expect(owed.nodes.find((one: { coordinationId: string }) => one.coordinationId === id)).toMatchObject({
    ...{ orgUnitName: '潍坊市生态环境局', orgUnit: { shortName: '潍坊市生态环境局' } },
  });

  const matter = await establishedItem(app);
  const order = { itemId: matter.id, version: matter.version, orgUnitIds: [units.water], workingDays: 20, ...sixParts };
  const refused = await act(await app.as('zhang.min'), 'issueItem', order);
  expect(refused.message).toContain('博兴县水利局');
});
