import { beforeAll, expect, it } from 'vitest';
import { readTable } from '../../../api/platform/tables/reading.ts';
import { type Caller, key, startApp } from '../../support/app.ts';
import { asCsv, asXlsx, columns, matrixRows, settings } from '../../support/matrices.ts';
import { matter } from '../../support/matter.ts';
import { cities, done, issuedItem, units } from '../../support/walk.ts';

const app = startApp();
const whole = matrixRows('seventy-nine');
let officer: Caller;

const hostile = [
  '=HYPERLINK("http://a")',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\uff1d1',
  '甲,"乙"\n丙',
  '<b>&amp;',
  "'单引号",
];

/** The table of an export; the line above the heads of values is left out. */
async function taken(path: string, who = officer, headers: Record<string, string> = {}): Promise<string[][]> {
  const response = await who.get(`/exports/${path}`, headers);
  expect([path, response.status]).toEqual([path, 200]);
  const { rows, odd } = readTable(Buffer.from(await response.arrayBuffer()));
  expect(odd).toEqual([]);
  return rows.slice(path.includes('.csv') ? 1 : 0).map((row) => [...row]);
}

async function listed(who: Caller): Promise<string[]> {
  const titles: string[] = [];
  let after: string | null = null;
  for (;;) {
    const query = 'query ($after: String) { items(after: $after) { nodes { title } nextCursor } }';
    const { data } = await who.ask(query, { after });
    const { items } = data;
    titles.push(...items.nodes.map(({ title }: { title: string }) => title));
    if (items.nextCursor === null) return titles;
    after = items.nextCursor;
  }
}

beforeAll(async () => {
  officer = await app.as('zhang.min');
  for (const title of hostile) await done(officer, 'registerItem', { ...matter, key: key(), title });
  const { body } = await officer.upload(await asXlsx(whole));
  const importing = `mutation ($input: ImportMatrixInput!) { importMatrix(input: $input) { ... on MatrixFile { registered } } }`;
  const input = { key: key(), fileId: body.id, columns, ...settings };
  expect((await officer.ask(importing, { input })).data.importMatrix).toEqual({ registered: 79 });
});

it.each(['items.xlsx', 'items.csv'])('gives in %s the list row by row, hostile words as words', async (path) => {
  const [heads, ...rows] = await taken(path);
  expect(heads?.slice(0, 2)).toEqual(['编号', '事项名称']);
  const titles = await listed(officer);
  expect(titles).toHaveLength(hostile.length + 79);
  expect(rows.map((row) => row[1])).toEqual(titles);
  for (const title of hostile) expect(titles).toContain(title);
});

it('gives each viewer only what he may list, and nobody anything', async () => {
  for (const login of ['zhou.dang', 'liu.yang', 'qian.audit']) {
    const who = await app.as(login);
    const [, ...rows] = await taken('items.xlsx', who);
    expect([login, rows.map((row) => row[1])]).toEqual([login, await listed(who)]);
  }
  expect((await app.nobody().get('/exports/items.xlsx')).status).toBe(401);
  for (const path of [
    'items.pdf',
    'items',
    'people.xlsx',
    'constructor.csv',
    'tree.xlsx',
    'tree.csv?id=x',
    'matrix.xlsx?document=x',
  ])
    expect([path, (await officer.get(`/exports/${path}`)).status]).toEqual([path, 404]);
});

it('narrows by state as the page does, and says so in the file with its moment and who took it', async () => {
  const [, ...rows] = await taken('items.csv?states=STRUCK_OFF,ARCHIVED');
  expect(rows).toEqual([]);
  const text = Buffer.from(await (await officer.get('/exports/items.csv?states=DRAFT')).arrayBuffer()).toString('utf8');
  expect(text).toMatch(/^\ufeff.*截至：\d{4}-\d\d-\d\d \d\d:\d\d:\d\d.*条件：登记.*导出人：张敏/);
  const english = await officer.get('/exports/items.csv', { 'accept-language': 'en' });
  expect(Buffer.from(await english.arrayBuffer()).toString('utf8')).toMatch(/Filter：all/);
});

it.each(['xlsx', 'csv'])(
  'gives the matrix as %s with the same rows, and imports it without a change',
  async (format) => {
    const path = `matrix.${format}?document=${encodeURIComponent(settings.document)}`;
    const [heads = [], ...rows] = await taken(path);
    expect(rows).toHaveLength(79);
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual(whole.slice(2).map((row) => [row[0], row[1], row[2]]));
    const again = await officer.upload(format === 'csv' ? asCsv([heads, ...rows]) : await asXlsx([heads, ...rows]));
    const asked = `query ($id: String!) { matrixFile(id: $id) { columns { at field } } }`;
    const file = (await officer.ask(asked, { id: again.body.id })).data.matrixFile;
    const found = file.columns.filter(({ field }: { field: string | null }) => field !== null);
    const check = `query ($input: MatrixCheckInput!) { matrixCheck(input: $input) { ... on MatrixCheck { total fresh known faultyCells lines { differs } } } }`;
    const input = { fileId: again.body.id, columns: found, ...settings };
    const { matrixCheck } = (await officer.ask(check, { input })).data;
    expect(matrixCheck).toMatchObject({ total: 79, fresh: 0, known: 79, faultyCells: 0 });
    expect(matrixCheck.lines.filter(({ differs }: { differs: boolean }) => differs)).toEqual([]);
  },
);

it('gives tree, totals and inbox as the viewer has them', async () => {
  const item = await issuedItem(app, [units.binzhou]);
  const [, ...rows] = await taken(`tree.xlsx?id=${item.id}`);
  const query = 'query ($id: String!) { progressTree(id: $id) { parent } }';
  expect(rows).toHaveLength((await officer.ask(query, { id: item.id })).data.progressTree.parent.length);
  expect(rows[0]?.slice(0, 4)).toEqual(['1', '滨州市', '市', '待签收']);
  const liaison = await app.as(cities[units.binzhou]?.liaison ?? '');
  const headers = { 'x-duban-post': cities[units.binzhou]?.liaisonPost ?? '' };
  expect((await liaison.get(`/exports/tree.xlsx?id=${item.id}`, headers)).status).toBe(404);
  const asked = '{ inbox { nodes { title } nextCursor } }';
  const [, ...mine] = await taken('inbox.csv', liaison, headers);
  const { inbox } = (await liaison.ask(asked, {}, headers)).data;
  expect(mine.slice(0, 50).map((row) => row[2])).toEqual(inbox.nodes.map(({ title }: { title: string }) => title));
  expect((await officer.get('/exports/totals.xlsx')).status).toBe(200);
});
