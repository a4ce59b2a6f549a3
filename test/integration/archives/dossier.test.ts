import { beforeAll, expect, it } from 'vitest';
import { verifyDossiers } from '../../../api/archives.ts';
import { verifyAudit } from '../../../api/audit.ts';
import { verifyRollup } from '../../../api/rollup.ts';
import { type Caller, key, startApp } from '../../support/app.ts';
import { chased } from '../../support/chased.ts';
import { contextOf, inContext } from '../../support/contexts.ts';
import { mandate, seedExperts } from '../../support/experts.ts';
import { accepted, approved, bodies, joint, jointPlan, member, seedBodies } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { act, closingWords, done, issuedItem, rootAt, submittedByCity, units, wholeCheck } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const rowOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
const asOwner = (sql: string, values: unknown[] = []) =>
  connected(app.adminUrl(), (client) => client.query(sql, values));

const dossierQuery = `query ($id: String!, $after: Int) { item(id: $id) { state archiveFile { volume retention archivedByName pieceCount digest seal
  pieces(after: $after) { nextPlace nodes { place kind secrecy digest intact orgUnit { shortName } words { name value } } } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their question
const dossierOf = async (reader: Caller, id: string, after = 0): Promise<any> =>
  (await reader.ask(dossierQuery, { id, after })).data.item?.archiveFile;

/** Whose act on a matter it is, with the version that it has by then. */
async function next(login: string, field: Parameters<typeof act>[1], itemId: string, input: object = {}) {
  const caller = await actors.as(login);
  const { version } = (
    await (await actors.as('zhang.min')).ask('query ($id: String!) { item(id: $id) { version } }', { id: itemId })
  ).data.item;
  return done(caller, field, { itemId, version, ...input });
}

let id: string;

beforeAll(async () => {
  const issued = await issuedItem(actors, [units.binzhou, units.weifang]); // 任务交办
  id = issued.id;
  await seedExperts(app);
  await seedBodies(app);
  await next('li.guohua', 'delegateItem', id, mandate());
  const plan = jointPlan(issued, [member(bodies.environment)]);
  const proposal = await joint(await actors.as('zhang.min'), 'proposeJointOperation', plan);
  const operation = await approved(await actors.as('li.guohua'), proposal);
  await accepted(await actors.as('environment'), operation.id);
  for (const unit of [units.binzhou, units.weifang]) {
    const root = rootAt(issued, unit);
    const task = unit === units.weifang ? await chased(actors, 'zhang.min', root.id) : root; // 台账调度
    const submitted = await submittedByCity(actors, task, unit); // 工作推进、落实反馈
    const officer = await actors.as('zhang.min');
    const version = (
      await officer.ask('query ($id: String!) { assignment(id: $id) { version } }', { id: submitted.id })
    ).data.assignment.version;
    await done(officer, 'acceptAssignment', { assignmentId: submitted.id, version, check: wholeCheck });
  }
  await next('zhang.min', 'startVerification', id, { method: 'SITE' });
  await next('zhao.wen', 'concludeVerification', id, { checked: '抽查三个堤段', evidence: '照片 12 张', passes: true });
  await next('li.guohua', 'strikeOffItem', id, closingWords);
});

it('walks the five stages on line, and ends with a sealed dossier of all that reached the office (M-104, M-115)', async () => {
  expect(await dossierOf(await actors.as('zhang.min'), id)).toBeNull();
  const archived = await next('zhou.dang', 'archiveItem', id, { retention: 'YEARS_30' }); // 办结归档
  expect(archived.state).toBe('ARCHIVED');
  const file = await dossierOf(await actors.as('zhou.dang'), id);
  expect(file).toMatchObject({ volume: 1, retention: 'YEARS_30', archivedByName: '周档', seal: 'INTACT' });
  const { nodes, nextPlace } = file.pieces;
  expect(nextPlace).toBeNull();
  expect(nodes.map(({ place }: { place: number }) => place)).toEqual([...nodes.keys()].map((at) => at + 1));
  expect(file.pieceCount).toBe(nodes.length);
  const kinds = nodes.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind: string) => kind !== 'CHASE')).toEqual([
    ...['MATTER', 'NOTICE', 'TASK', 'TASK', 'PLAN', 'REPORT', 'CHECK', 'PLAN', 'REPORT', 'CHECK', 'CONCLUSION'],
  ]);
  expect(kinds).toContain('CHASE');
  const report = nodes.find(({ kind }: { kind: string }) => kind === 'REPORT');
  expect(report).toMatchObject({ intact: true, orgUnit: { shortName: '滨州市' } });
  expect(report.words).toContainEqual({ name: 'progress', value: '完成堤防加固 12 公里。' });
  const matter = nodes[0].words.map(({ name }: { name: string }) => name);
  expect(matter.slice(0, 2)).toEqual(['number', 'title']);
  for (const check of [
    await verifyAudit(app.adminUrl()),
    await verifyRollup(app.adminUrl()),
    await verifyDossiers(app.adminUrl()),
  ])
    expect(check.sound, check.lines.join()).toBe(true);
});

it('keeps no name of a person among its words (G4, G5)', async () => {
  const names = (await asOwner('select name from person')).rows.map(({ name }) => name as string);
  const { rows } = await asOwner('select words::text as words from archive_piece');
  expect(rows.filter(({ words }) => names.some((name) => words.includes(name)))).toEqual([]);
});

it('is for its office alone: V-45 reads and does not write, a city reads nothing', async () => {
  expect((await dossierOf(await actors.as('zhou.dang'), id)).seal).toBe('INTACT');
  expect(await dossierOf(await actors.as('he.jun'), id)).toBeUndefined();
  const again = await actors.as('zhou.dang');
  const { version } = (await again.ask('query ($id: String!) { item(id: $id) { version } }', { id })).data.item;
  expect(await act(again, 'archiveItem', { itemId: id, version, retention: 'YEARS_10' })).toMatchObject({
    code: 'INVALID_MOVE',
    ruleId: 'Item.machine',
  });
});

it('is not for whoever reads the matter under a grant that was in force when it was archived', async () => {
  for (const login of ['expert', 'environment']) {
    const reader = await actors.as(login);
    const page = 'query ($id: String!) { item(id: $id) { state } }';
    expect((await reader.ask(page, { id })).data.item, login).toEqual({ state: 'ARCHIVED' });
    expect(await dossierOf(reader, id), login).toBeNull();
    const context = await contextOf(app, login);
    for (const table of ['archive_file', 'archive_piece'])
      expect(await inContext(app, context, `select id from ${table}`), `${login} ${table}`).toEqual([]);
  }
});

it.each([
  'update archive_piece set words = $1',
  'delete from archive_piece where words = $1',
  'delete from archive_file where retention = $1',
])('gives the serving role no right to "%s"', async (sql) => {
  const refused = await connected(app.appUrl(), (client) => client.query(sql, ['{}']).catch((error) => error.code));
  expect(refused).toBe('42501');
});

it('shows a reader and the audit what the administrator of the database changed or took away', async () => {
  const { digest } = await dossierOf(await actors.as('zhang.min'), id);
  const whole = (await asOwner('select id, words, hash from archive_piece where kind = $1', ['REPORT'])).rows[0];
  const tell = async () => {
    const file = await dossierOf(await actors.as('zhang.min'), id);
    const { sound } = await verifyDossiers(app.adminUrl());
    return [file.seal, sound];
  };
  await asOwner(`update archive_piece set words = words || '{"progress":"未完成"}' where id = $1`, [whole.id]);
  expect(await tell()).toEqual(['ALTERED', false]);
  const nodes = (await dossierOf(await actors.as('zhang.min'), id)).pieces.nodes;
  expect(nodes.filter(({ intact }: { intact: boolean }) => !intact).map(({ kind }: { kind: string }) => kind)).toEqual([
    'REPORT',
  ]);
  const rehash = `update archive_piece p set hash = sha256(convert_to(concat_ws(' ', kind, record_id, org_unit_id,
    extract(epoch from made_at), words), 'UTF8')) where id = $1`;
  await asOwner(rehash, [whole.id]);
  expect(await tell()).toEqual(['ALTERED', false]);
  const redigest = `update archive_file f set digest = (select sha256(string_agg(p.hash, ''::bytea order by p.place))
    from archive_piece p where p.file_id = f.id)`;
  await asOwner(redigest);
  expect(await tell()).toEqual(['INTACT', false]); // the record of events has the digest that it had
  await asOwner('update archive_piece set words = $2, hash = $3 where id = $1', [whole.id, whole.words, whole.hash]);
  await asOwner(redigest);
  expect(await tell()).toEqual(['INTACT', true]);
  expect((await dossierOf(await actors.as('zhang.min'), id)).digest).toBe(digest);
  await asOwner(`update archive_piece set secrecy = 2 where id = $1`, [whole.id]);
  expect((await dossierOf(await actors.as('zhang.min'), id)).seal).toBe('PARTLY_CLOSED');
});

it('is refused where something is missing that every dossier has', async () => {
  const { struckOff } = await staged(actors, ['struckOff']);
  await asOwner('delete from verification where assignment_id is null and item_id = $1', [rowOf(struckOff?.id ?? '')]);
  const aim = { itemId: struckOff?.id, version: struckOff?.version };
  const refused = await act(await actors.as('zhou.dang'), 'archiveItem', { ...aim, retention: 'PERMANENT' });
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.dossierIncomplete' });
  const { rows } = await asOwner(
    'select count(*)::int as n from archive_piece p join archive_file f on f.id = p.file_id where f.item_id = $1',
    [rowOf(struckOff?.id ?? '')],
  );
  expect(rows).toEqual([{ n: 0 }]);
});

it('is written once when two archivists press at the same moment', async () => {
  const { struckOff } = await staged(actors, ['struckOff']);
  const clerk = await actors.as('zhou.dang');
  const aim = { itemId: struckOff?.id, version: struckOff?.version, retention: 'YEARS_30' };
  const both = await Promise.all([act(clerk, 'archiveItem', aim), act(clerk, 'archiveItem', { ...aim, key: key() })]);
  expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['Item', 'STALE_VERSION']);
  const { rows } = await asOwner('select volume from archive_file where item_id = $1', [rowOf(struckOff?.id ?? '')]);
  expect(rows).toEqual([{ volume: 1 }]);
});
