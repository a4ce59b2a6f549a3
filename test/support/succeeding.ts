import { departmentId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { group, seedGroup } from './group.ts';
import { connected } from './oracle-world.ts';
import { globalIdOf } from './story.ts';
import { childAt, relay, takeUp } from './visibility-fixture.ts';
import { issuedItem, postOf, rootAt, units } from './walk.ts';

/** A bureau under the finance department, which the directory does not have. */
export const bureau = 33_500_001;
export const bureauUnit = globalIdOf('OrgUnit', String(bureau));

const [finance, transport] = [departmentId('37', 10), departmentId('37', 15)];

/** The people of a reform: officers of two departments of the province, and a bureau under the first with a liaison who handles. */
export async function seedReform(app: TestApp): Promise<void> {
  await seedGroup(app);
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `insert into org_unit (root_id, id, parent_id, tenant_id, level, kind, name, short_name)
       select root_id, $1, id, tenant_id, 'UNIT', 'OFFICE', '国库支付局', '国库局' from org_unit where root_id = 37 and id = $2
       on conflict do nothing`,
      [bureau, finance],
    ),
  );
  const one = (login: string, name: string, unit: number, ...roles: string[]) => ({
    ...{ login, name, title: '', tenant: '37', clearance: 1, posts: roles.map((role) => ({ unit, role })) },
  });
  await seedPeople(app.adminUrl(), [
    one('finance.officer', '财督查', finance, 'SUPERVISION_OFFICER'),
    one('transport.officer', '交督查', transport, 'SUPERVISION_OFFICER'),
    one('bureau', '库联络', bureau, 'LIAISON', 'HANDLER'),
    one('bureau.direct', '库直接', bureau, 'DIRECT'),
  ]);
}

const mutation = `mutation ($input: SucceedOrgUnitInput!) { answer: succeedOrgUnit(input: $input) { __typename
  ... on OrgSuccession { id version document effectiveOn effectiveAt tasks from { id } to { id } }
  ... on Problem { code ruleId fields { path code message } } } }`;

/** Lets a unit take the place of another, from today on unless another day is given. */
export async function succeed(caller: Caller, input: object = {}): Promise<Answer['data']> {
  const order = {
    fromUnitId: group.finance,
    toUnitId: group.transport,
    document: '鲁编〔2026〕18号',
    effectiveOn: inDays(0),
  };
  return (await caller.ask(mutation, { input: { key: key(), ...order, ...input } })).data.answer;
}

/** A matter with a task of the finance department that it gave on to its bureau, and one of its own in progress; others beside. */
export async function reformMatter(app: TestApp) {
  const [given, own] = [
    await issuedItem(app, [group.finance, units.binzhou]),
    await issuedItem(app, [group.finance, units.weifang]),
  ];
  const parent = await relay(
    app,
    'finance.officer',
    rootAt(given, group.finance),
    [bureauUnit],
    12,
    '财政要求核拨资金。',
  );
  const child = childAt(parent, bureauUnit);
  const mine = await takeUp(app, rootAt(own, group.finance), 'finance', postOf('finance'), postOf('finance', 1));
  return { item: given, own, parent, child, mine };
}

/** A succession of the province whose day is to come, by the administrator; the one that stands, where nobody took it back. */
export async function toSucceed(app: TestApp): Promise<{ id: string; version: number }> {
  const admin = await app.as('sun.admin');
  const fromUnitId = globalIdOf('OrgUnit', String(departmentId('37', 7)));
  const query = '{ orgSuccessions { id version effectiveAt withdrawnAt from { id } } }';
  const ordered = (await admin.ask(query)).data.orgSuccessions.find(
    ({ from, withdrawnAt }: Answer['data']) => from.id === fromUnitId && withdrawnAt === null,
  );
  if (ordered !== undefined) return ordered;
  const toUnitId = globalIdOf('OrgUnit', String(departmentId('37', 8)));
  return succeed(admin, { fromUnitId, toUnitId, effectiveOn: '2199-01-01' });
}
