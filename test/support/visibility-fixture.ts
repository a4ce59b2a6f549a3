import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { departmentId, divisionId } from '../../seeds/org-units.ts';
import { seedPeople } from '../../seeds/run.ts';
import type { Answer, TestApp } from './app.ts';
import { matter } from './matter.ts';
import { connected } from './oracle-world.ts';
import { globalIdOf, storyId } from './story.ts';
import { done, establishedItem, postOf, sixParts, units, wholeCheck, wholeReport } from './walk.ts';

/** A record as writes answer it. */
type Row = Answer['data'];

/** A section of the county's water bureau, which the directory does not have. */
export const section = 31_000_001;

/** The units of the fixture that the story does not name (visibility.md 6.4). */
const place = {
  bincheng: divisionId('371602'),
  street: divisionId('371602001'),
  education: departmentId('371602', 3),
  qingzhou: divisionId('370781'),
  water: departmentId('371625', 16),
};

type Post = { unit: number; role: string; fields?: readonly number[] };
const somebody = (login: string, name: string, tenant: string, posts: readonly Post[]) => ({
  ...{ login, name, title: '', tenant, clearance: 1, posts },
});
const at = (unit: number, ...roles: string[]): Post[] => roles.map((role) => ({ unit, role }));

/** Those of the fixture whom the story does not have; a unit's officer or liaison is its handler too. */
const people = [
  somebody('bincheng', '边滨', '371602', at(place.bincheng, 'SUPERVISION_OFFICER', 'HANDLER')),
  somebody('bincheng.direct', '卞直', '371602', at(place.bincheng, 'DIRECT')),
  somebody('street', '史街', '371602', at(place.street, 'LIAISON', 'HANDLER')),
  somebody('street.direct', '石直', '371602', at(place.street, 'DIRECT')),
  somebody('education', '焦育', '371602', at(place.education, 'LIAISON', 'HANDLER')),
  somebody('education.direct', '教直', '371602', at(place.education, 'DIRECT')),
  somebody('head.binzhou', '滕主任', '3716', at(divisionId('3716'), 'OFFICE_HEAD')),
  somebody('head.boxing', '柏主任', '371625', at(divisionId('371625'), 'OFFICE_HEAD')),
  somebody('admin.boxing', '博管理', '371625', at(divisionId('371625'), 'TENANT_ADMIN')),
  somebody('qingzhou', '青官', '370781', at(place.qingzhou, 'SUPERVISION_OFFICER', 'HANDLER')),
  somebody('water.handler', '水承办', '371625', at(place.water, 'HANDLER')),
  somebody('water.section', '水科员', '371625', at(place.water, 'HANDLER')),
  somebody('water.field', '水副', '371625', [{ unit: place.water, role: 'DIRECT', fields: [3] }]),
];

/** Puts the people of the fixture, and a section of the county's water bureau with a handler of its own, into the database. */
export async function seedFixture(app: TestApp): Promise<void> {
  await seedPeople(app.adminUrl(), people);
  const client = new pg.Client({ connectionString: app.adminUrl() });
  await client.connect();
  await client.query(
    `insert into org_unit (root_id, id, parent_id, tenant_id, level, kind, name, short_name)
     select root_id, $1, id, tenant_id, 'UNIT', 'SECTION', '水利局防汛科', '防汛科' from org_unit where id = $2`,
    [section, place.water],
  );
  await client.query('update post set section_id = $1 where id = $2', [section, storyId('water.section/0')]);
  await client.end();
}

/** Somebody of the story holds one post more, from a day on; its row id and its opaque id. */
export async function heldAlso(
  app: TestApp,
  login: string,
  { unit, role }: Post,
): Promise<{ readonly row: string; readonly id: string }> {
  const row = randomUUID();
  await connected(app.adminUrl(), (client) =>
    client.query(
      `insert into post (root_id, id, person_id, tenant_id, org_unit_id, role, fields, held_from)
       select root_id, $2, person_id, tenant_id, $3, $4, '{}', '2020-01-01' from post where id = $1`,
      [storyId(`${login}/0`), row, unit, role],
    ),
  );
  return { row, id: globalIdOf('Post', row) };
}

/** The child of an assignment, or the root of an item, at a unit. */
export const childAt = (record: Row, unit: string): Row =>
  (record.children ?? record.assignments).find((one: Row) => one.to.id === unit);

/** Signs an assignment and relays it to units below. */
export async function relay(
  app: TestApp,
  login: string,
  assignment: Row,
  to: readonly string[],
  workingDays: number,
  task: string,
): Promise<Row> {
  const caller = await app.as(login);
  const aim = { assignmentId: assignment.id };
  const signed = await done(caller, 'signAssignment', { ...aim, version: assignment.version }, postOf(login));
  const order = { ...aim, version: signed.version, orgUnitIds: to, workingDays, ...sixParts, task };
  return done(caller, 'relayAssignment', order, postOf(login));
}

/** The city's or the county's own matter, established by its head and issued to units below it. */
export async function ownMatter(
  app: TestApp,
  officer: string,
  head: string,
  over: object,
  order: object,
): Promise<Row> {
  const [caller, chief] = [await app.as(officer), await app.as(head)];
  const post = postOf(officer);
  const draft = await done(caller, 'registerItem', { ...matter, ...over }, post);
  const opinion = { opinion: '建议立项督办', leadUnitId: units.water };
  await done(caller, 'proposeItem', { itemId: draft.id, version: 1, ...opinion }, post);
  const { id, version } = await done(chief, 'establishItem', { itemId: draft.id, version: 2 });
  return done(caller, 'issueItem', { itemId: id, version, ...sixParts, ...order }, post);
}

/** Reports completion of an assignment in progress and has it approved; the assignment is submitted. */
export async function submit(
  app: TestApp,
  id: string,
  handler: string,
  handlerPost: string,
  direct: string,
): Promise<Row> {
  const report = await handIn(app, id, handler, handlerPost);
  const aim = { reportId: report.id, version: report.version };
  return (await done(await app.as(direct), 'approveReport', aim, postOf(direct))).assignment;
}

/** Hands a completion report in to be approved, replacing the draft whose version is given. */
export const handIn = async (app: TestApp, id: string, handler: string, post: string, version = 0): Promise<Row> => {
  const report = { assignmentId: id, version, kind: 'COMPLETION', ...wholeReport, claimed: 100, handsIn: true };
  return done(await app.as(handler), 'saveReport', report, post);
};

/** Signs an assignment as the unit's liaison, who then handles it himself. */
export async function takeUp(
  app: TestApp,
  assignment: Row,
  login: string,
  post: string,
  handler: string,
): Promise<Row> {
  const caller = await app.as(login);
  const aim = { assignmentId: assignment.id };
  const signed = await done(caller, 'signAssignment', { ...aim, version: assignment.version }, post);
  return done(caller, 'handleAssignment', { ...aim, version: signed.version, handlerPostId: handler }, post);
}

/** Signs, handles and submits an assignment of a unit whose liaison is its handler too. */
export async function submittedBy(app: TestApp, assignment: Row, login: string): Promise<Row> {
  await takeUp(app, assignment, login, postOf(login), postOf(login, 1));
  return submit(app, assignment.id, login, postOf(login, 1), `${login}.direct`);
}

/** Accepts what was submitted, after a check of the acceptor's own. */
export const accept = async (app: TestApp, { id, version }: Row, login: string): Promise<Row> =>
  done(
    await app.as(login),
    'acceptAssignment',
    { assignmentId: id, version, check: { ...wholeCheck, checked: `${login} 核查` } },
    postOf(login),
  );

/** The matters of visibility.md 6.4 with the assignments in which the rows of its matrix look. */
export interface Fixture {
  readonly x1: Row;
  readonly binzhou: Row;
  readonly weifang: Row;
  readonly bincheng: Row;
  readonly boxing: Row;
  readonly street: Row;
  readonly education: Row;
  readonly water: Row;
  readonly qingzhou: Row;
  readonly x2: Row;
  readonly x2Boxing: Row;
  readonly x2Water: Row;
  readonly x3: Row;
  readonly x3Water: Row;
}

/** X1 of the province through two cities, X2 of 滨州 through 博兴, X3 of 博兴, each by the people whose work it is. */
export async function issueFixture(app: TestApp): Promise<Fixture> {
  const ready = await establishedItem(app);
  const aim = { itemId: ready.id, version: ready.version, workingDays: 30, ...sixParts };
  const order = { ...aim, orgUnitIds: [units.binzhou, units.weifang], task: '省里要求全面加固堤防。' };
  const x1 = await done(await app.as('zhang.min'), 'issueItem', order);
  const [binzhou, weifang] = [childAt(x1, units.binzhou), childAt(x1, units.weifang)];
  const city = await relay(app, 'he.jun', binzhou, [units.bincheng, units.boxing], 15, '滨州要求分段加固。');
  const [bincheng, boxing] = [childAt(city, units.bincheng), childAt(city, units.boxing)];
  const below = await relay(app, 'bincheng', bincheng, [units.street, units.education], 6, '滨城要求入户排查。');
  const county = await relay(app, 'feng.lei', boxing, [units.water], 6, '博兴要求整修涵闸。');
  const other = await relay(app, 'guo.tao', weifang, [units.qingzhou], 15, '潍坊要求疏浚弥河。');
  const toBoxing = { orgUnitIds: [units.boxing], workingDays: 20, task: '滨州自定清淤任务。' };
  const x2 = await ownMatter(app, 'he.jun', 'head.binzhou', { title: '滨州市河道清淤' }, toBoxing);
  const x2Boxing = childAt(x2, units.boxing);
  const x2County = await relay(app, 'feng.lei', x2Boxing, [units.water], 8, '博兴分解清淤任务。');
  const toWater = { orgUnitIds: [units.water], workingDays: 10, task: '博兴自定除险任务。' };
  const x3 = await ownMatter(app, 'feng.lei', 'head.boxing', { title: '博兴县水库除险' }, toWater);
  return {
    ...{ x1, binzhou, weifang, bincheng, boxing, x2, x2Boxing, x3 },
    street: childAt(below, units.street),
    education: childAt(below, units.education),
    water: childAt(county, units.water),
    qingzhou: childAt(other, units.qingzhou),
    x2Water: childAt(x2County, units.water),
    x3Water: childAt(x3, units.water),
  };
}
