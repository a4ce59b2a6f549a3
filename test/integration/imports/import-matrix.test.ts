import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, key, startApp } from '../../support/app.ts';
import { asCsv, asXlsx, columns, matrixRows, settings, today } from '../../support/matrices.ts';
import { connected } from '../../support/oracle-world.ts';
import { done, units } from '../../support/walk.ts';

const app = startApp();
const whole = matrixRows('seventy-nine');
let officer: Caller;

beforeAll(async () => {
  officer = await app.as('zhang.min');
});

const problem = '... on Problem { code ruleId message fields { path code message } }';
const checking = `query ($input: MatrixCheckInput!, $after: Int! = 0, $faulty: Boolean! = false) {
  matrixCheck(input: $input, afterRow: $after, faultyOnly: $faulty) { __typename ${problem} ... on MatrixCheck {
    total fresh known faultyRows faultyCells nextRow lines { row line title aspect dueOn workingDays differs itemNumber
      lead { shortName } supports { shortName } faults { cell code message remedy } } } } }`;
const importing = `mutation ($input: ImportMatrixInput!) { importMatrix(input: $input) { __typename ${problem}
  ... on MatrixFile { id registered known importedAt } } }`;

const sent = async (bytes: Buffer, who = officer): Promise<string> => {
  const { status, body } = await who.upload(bytes);
  expect([status, body?.message]).toEqual([200, undefined]);
  return body.id;
};
const check = async (fileId: string, more: object = {}, variables: object = {}, who = officer) =>
  (await who.ask(checking, { input: { fileId, columns, ...settings, ...more }, ...variables })).data.matrixCheck;
const bring = async (fileId: string, more: object = {}, who = officer) =>
  (await who.ask(importing, { input: { key: key(), fileId, columns, ...settings, ...more } })).data.importMatrix;
const counted = async (where: string): Promise<number> =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query(`select count(*)::int as n from item where ${where}`);
    return rows[0].n;
  });

it('finds what the columns hold, tries the import and writes nothing', async () => {
  const fileId = await sent(await asXlsx(whole));
  const query = 'query ($id: String!) { matrixFile(id: $id) { name sheet headRow columns { at letters head field } } }';
  const { matrixFile } = (await officer.ask(query, { id: fileId })).data;
  expect(matrixFile).toMatchObject({ name: '责任分解表.xlsx', sheet: '责任分解表', headRow: 2 });
  expect(matrixFile.columns.map(({ at, field }: { at: number; field: string }) => ({ field, at }))).toEqual(columns);
  const found = await check(fileId);
  expect(found).toMatchObject({ total: 79, fresh: 79, known: 0, faultyCells: 0, nextRow: 52 });
  expect(found.lines[0]).toMatchObject({ row: 3, line: '1', lead: { shortName: '省交通运输厅' }, faults: [] });
  const rest = await check(fileId, {}, { after: found.nextRow });
  expect([found.lines.length, rest.lines.length, rest.nextRow]).toEqual([50, 29, null]);
  expect(await counted('matrix_key is not null')).toBe(0);
});

it('names each cell to mend with its remedy in both languages, and imports nothing while one is left', async () => {
  const rows = whole.map((row) => [...row]);
  (rows[5] as string[])[4] = '省梦想局';
  (rows[6] as string[])[6] = '长期';
  const fileId = await sent(asCsv(rows));
  const found = await check(fileId, {}, { faulty: true });
  expect(found).toMatchObject({ total: 79, faultyRows: 2, faultyCells: 2 });
  expect(found.lines.flatMap((line: { faults: { cell: string }[] }) => line.faults.map(({ cell }) => cell))).toEqual([
    'E6',
    'G7',
  ]);
  expect(found.lines[0].faults[0]).toMatchObject({ code: 'unitUnknown', message: '没有名为“省梦想局”的单位' });
  const english = await officer.ask(
    checking,
    { input: { fileId, columns, ...settings }, faulty: true },
    { 'accept-language': 'en' },
  );
  expect(english.data.matrixCheck.lines[1].faults[0].remedy).toContain('Write a day');
  expect(await bring(fileId)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ code: 'faultyCells', message: '有 2 个单元格需要修改。' }],
  });
  expect(await counted('matrix_key is not null')).toBe(0);
});

it('finds units beyond those directly below, and refuses them', async () => {
  const rows = whole.slice(0, 3).map((row) => [...row]);
  (rows[2] as string[])[5] = '阳信县';
  const { lines } = await check(await sent(asCsv(rows)));
  expect(lines[0].faults).toMatchObject([{ code: 'unitElsewhere' }]);
});

describe('an import', () => {
  it('registers 79 matters from 79 lines, numbered without a gap, with what their orders need', async () => {
    const fileId = await sent(await asXlsx(whole));
    expect(await bring(fileId)).toMatchObject({ __typename: 'MatrixFile', registered: 79, known: 0 });
    expect(await counted('matrix_key is not null')).toBe(79);
    const query = `{ items { nodes { id number title state source sourceRef suggestion { document line aspect dueOn workingDays
      leadUnit { shortName } supportUnits { shortName } targets { name value unit stages { name dueOn } } } } } }`;
    const { nodes } = (await officer.ask(query)).data.items;
    const places = nodes.map(({ number }: { number: string }) => Number(/〕(\d+)号/.exec(number)?.[1]));
    expect(places).toEqual(places.map((_: number, at: number) => places[0] - at));
    expect(nodes[0]).toMatchObject({
      state: 'DRAFT',
      source: 'WORK_REPORT',
      sourceRef: '政府工作报告 第79项',
      suggestion: { line: '79', aspect: '改革开放', leadUnit: { shortName: '省发展和改革委员会' } },
    });
  });

  it('changes nothing when the same file, or the same lines in another, are imported again', async () => {
    const before = await counted('true');
    expect(await bring(await sent(await asXlsx(whole)))).toMatchObject({ registered: 0, known: 79 });
    const rows = whole.map((row) => [...row]);
    (rows[2] as string[])[2] = '改了名称的任务';
    const fileId = await sent(asCsv(rows));
    const found = await check(fileId);
    expect(found).toMatchObject({ fresh: 0, known: 79 });
    expect(found.lines.filter(({ differs }: { differs: boolean }) => differs)).toHaveLength(1);
    expect(await bring(fileId)).toMatchObject({ registered: 0, known: 79 });
    expect(await counted('true')).toBe(before);
  });

  it('adds only the lines that are new', async () => {
    const more = [...whole, ['80', '改革开放', '新增任务', '新增3项', '省财政厅', '', today]];
    expect(await bring(await sent(asCsv(more)))).toMatchObject({ registered: 1, known: 79 });
  });

  it('makes one set of two imports of the same file at once', async () => {
    const document = { document: '并发测试文件' };
    const head = await app.as('li.guohua');
    const [one, two] = [await sent(asCsv(whole)), await sent(asCsv(whole), head)];
    const answers = await Promise.all([bring(one, document), bring(two, document, head)]);
    expect(answers.map(({ registered }) => registered).sort()).toEqual([0, 79]);
    expect(await counted(`suggestion ->> 'document' = '并发测试文件'`)).toBe(79);
  });

  it('reads the matrix grouped by leaders, with one limit for lines without one', async () => {
    const forty = [
      { field: 'line', at: 0 },
      { field: 'task', at: 1 },
    ];
    const input = { columns: forty, document: '重点工作责任分解', dueOn: today };
    expect(await bring(await sent(asCsv(matrixRows('forty'))), input)).toMatchObject({ registered: 40 });
  });

  it('leads to an order with the units that it suggests', async () => {
    const { nodes } = (await officer.ask('{ items { nodes { id version suggestion { line } } } }')).data.items;
    const aim = { itemId: nodes[0].id, version: nodes[0].version };
    const proposed = await done(officer, 'proposeItem', { ...aim, opinion: '建议立项督办', leadUnitId: units.binzhou });
    expect(proposed).toMatchObject({ state: 'PROPOSED' });
  });
});

describe('a file', () => {
  it('belongs to the post that sent it', async () => {
    const fileId = await sent(asCsv(whole));
    const head = await app.as('li.guohua');
    expect(await check(fileId, {}, {}, head)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await bring(fileId, {}, head)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is taken once: the same bytes answer the same id', async () => {
    const bytes = asCsv(whole.slice(0, 4));
    expect(await sent(bytes)).toBe(await sent(bytes));
  });

  it('is taken from officers only, from the own page only, and no larger than the limit', async () => {
    const bytes = asCsv(whole);
    const status = async (who: Caller, headers: Record<string, string> = {}) =>
      (await who.upload(bytes, 'a.csv', headers)).status;
    expect(await status(officer)).toBe(200);
    expect(await status(app.nobody())).toBe(401);
    for (const login of ['qian.audit', 'sun.admin', 'liu.yang'])
      expect([login, await status(await app.as(login))]).toEqual([login, 403]);
    expect(await status(officer, { origin: 'http://elsewhere.example' })).toBe(403);
    expect(await status(officer, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status(officer, { 'content-type': 'text/plain' })).toBe(403);
    expect((await officer.upload(Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await officer.upload(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).body).toMatchObject({
      code: 'INVALID_INPUT',
      ruleId: 'matrix.oldFormat',
    });
    expect((await officer.upload(Buffer.from(''))).status).toBe(422);
  });
});

it('refuses state secrets and settings that cannot stand, by field', async () => {
  const fileId = await sent(asCsv(whole));
  expect(await bring(fileId, { secrecy: 'SECRET' })).toMatchObject({ code: 'CLASSIFIED_CONTENT_NOT_ALLOWED' });
  expect(await bring(fileId, { document: ' ' })).toMatchObject({ fields: [{ path: 'input.document' }] });
  expect(await bring(fileId, { columns: [...columns, { field: 'task', at: 1 }] })).toMatchObject({
    fields: [{ path: 'input.columns' }],
  });
  expect(await bring(fileId, { columns: [{ field: 'task', at: 99 }] })).toMatchObject({
    fields: [{ path: 'input.columns' }],
  });
});

it('imports 5,000 lines', async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => [
    String(at + 1),
    ...(whole[2 + (at % 79)] as string[]).slice(1),
  ]);
  const fileId = await sent(await asXlsx([...whole.slice(0, 2), ...lines]));
  expect(await bring(fileId, { document: '五千行' })).toMatchObject({ registered: 5000, known: 0 });
});

it('keeps no file with the mark of a state secret, names its cells, and forgets it', async () => {
  const rows = whole.map((row) => [...row]);
  (rows[0] as string[])[0] = '机密★1年';
  (rows[9] as string[])[3] = '秘 密';
  const kept = () =>
    connected(app.adminUrl(), async (owner) => (await owner.query('select from matrix_file')).rowCount);
  const before = await kept();
  for (const bytes of [await asXlsx(rows), asCsv(rows)]) {
    const { status, body } = await officer.upload(bytes);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'CLASSIFIED_CONTENT_NOT_ALLOWED',
      fields: [
        { path: 'file.A1', message: 'A1 单元格含有国家秘密标志，不得录入；请删除该行后再上传。' },
        { path: 'file.D10' },
      ],
    });
  }
  expect(await kept()).toBe(before);
});
