import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { divisionId } from '../../../seeds/org-units.ts';
import { type Answer, key, startApp } from '../../support/app.ts';
import { caseFile, complainant } from '../../support/case-file.ts';
import {
  callback,
  called,
  caseMatter,
  closedCase,
  collected,
  drawn,
  handled,
  passed,
  reviewed,
  reviewing,
  reviewSeen,
} from '../../support/case-reviews.ts';
import { inDays } from '../../support/days.ts';
import { finding, found } from '../../support/findings.ts';
import { asCsv, asGbk, asXlsx } from '../../support/matrices.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { storyId } from '../../support/story.ts';
import { heldAlso } from '../../support/visibility-fixture.ts';
import { postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const officer = () => actors.as('zhang.min');
const secrets = Object.values(complainant);

/** What tells of complainants stands in no table and in no line of the log, neither as text nor as bytes. */
async function restsNowhere(): Promise<void> {
  const stored = await connected(app.adminUrl(), async (client) => {
    const { rows: tables } = await client.query(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'org_unit'`,
    );
    let held = '';
    for (const { name } of tables)
      held += (await client.query(`select coalesce(string_agg(t::text, ' '), '') as text from ${name} t`)).rows[0].text;
    return held;
  });
  const bytes = secrets.map((text) => Buffer.from(text).toString('hex'));
  for (const secret of [...secrets, ...bytes]) expect(stored.includes(secret), secret).toBe(false);
  expect(app.logged().join('')).not.toMatch(new RegExp(secrets.join('|')));
}

it('reproduces 26 = 23 + 2 + 1 through its own acts and generates the briefing of it (M-36)', async () => {
  const { id, cases } = await drawn(actors, 26);
  expect(cases).toHaveLength(26);
  const head = await actors.as('li.guohua');
  const early = await reviewed(head, 'concludeCaseReview', { caseReviewId: id, version: 3 });
  expect(early).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'CaseReview.openCases' });
  const { working: task } = await staged(actors, ['working']);
  const amiss = await finding(await officer(), 'recordFinding', found(task ?? { id: '' }));
  const outcomeOf = (n: number): object => {
    if (n < 23) return handled;
    return n < 25 ? passed : { outcome: 'RECTIFY', words: '整改不到位。', findingId: amiss.id };
  };
  for (const [n, one] of cases.entries()) {
    const back = await reviewing(await officer(), 'recordCallback', { caseId: one.id, version: 1, ...callback() });
    await reviewing(await officer(), 'concludeCase', { caseId: one.id, version: back.version, ...outcomeOf(n) });
  }
  const { version, counts } = await reviewSeen(head, id);
  const numbers = { registered: 26, drawn: 26, handled: 23, beyondAuthority: 2, rectify: 1, open: 0 };
  expect(counts).toEqual({ ...numbers, accepted: 0, owed: 2 });
  const unpursued = await reviewed(head, 'concludeCaseReview', { caseReviewId: id, version });
  expect(unpursued).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'CaseReview.owedCases' });
  const told = await reviewing(await officer(), 'recordAcceptance', {
    caseId: cases[23].id,
    version: 3,
    accepted: true,
  });
  expect(told).toMatchObject({ outcome: 'BEYOND_AUTHORITY', passedTo: '省住房和城乡建设厅', accepted: true });
  await reviewing(await officer(), 'registerCaseMatter', { caseId: cases[24].id, version: 3, ...caseMatter });
  const done = await reviewing(head, 'concludeCaseReview', { caseReviewId: id, version });
  expect(done.counts).toEqual({ ...numbers, accepted: 1, owed: 0 });
  const after = await reviewSeen(head, id);
  expect(after).toMatchObject({
    state: 'CONCLUDED',
    cases: expect.arrayContaining([expect.objectContaining({ findingId: amiss.id })]),
  });
  expect(after.briefing).toBe(
    '2026年已结案举报件结果督察：对已结案的26件举报件全部进行督察、回访。其中23件按照要求进行了办理。' +
      '2件超越本级职责权限，已协调通知相关部门处理，已受理1件。1件责令整改。',
  );
  const leader = await reviewSeen(await actors.as('gao.yuan'), id);
  expect(leader.briefing).toBe(after.briefing);
  for (const login of ['he.jun', 'liu.yang', 'wang.qiang', 'sun.admin', 'qian.audit', 'guo.tao'])
    expect(await reviewSeen(await actors.as(login), id), login).toBeNull();
});

it('draws a sample by a seed that is kept, by which anybody draws the same again', async () => {
  const { id, version } = await collected(actors, 9);
  const aim = { caseReviewId: id, version };
  for (const sampleSize of [0, 10])
    expect(await reviewed(await officer(), 'drawCases', { ...aim, sampleSize })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.sampleSize', code: 'outOfRange' }],
    });
  const { seed, cases, briefing } = await reviewing(await officer(), 'drawCases', { ...aim, sampleSize: 4 });
  const hashed = cases.map(({ number }: { number: string }) => [
    createHash('sha256').update(`${seed}:${number}`).digest('hex'),
    number,
  ]);
  const again = hashed.sort(([a]: string[], [b]: string[]) => ((a ?? '') < (b ?? '') ? -1 : 1)).slice(0, 4);
  const taken = cases.filter((one: { drawn: boolean }) => one.drawn).map(({ number }: { number: string }) => number);
  expect(new Set(taken)).toEqual(new Set(again.map(([, number]: string[]) => number)));
  expect(briefing).toContain('从已结案的9件举报件中抽取4件');
  const other = cases.find((one: { drawn: boolean }) => !one.drawn);
  const refused = await reviewed(await officer(), 'recordCallback', { caseId: other.id, version: 1, ...callback() });
  expect(refused).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'ClosedCase.notReviewed' });
  const late = { caseReviewId: id, version: version + 1, cases: [closedCase(99)] };
  expect(await reviewed(await officer(), 'registerClosedCases', late)).toMatchObject({ ruleId: 'CaseReview.machine' });
});

it('refuses what is wrong, names where, and reviews nothing that the own unit handled', async () => {
  const { id, version } = await collected(actors);
  const aim = { caseReviewId: id, version };
  const register = async (...cases: object[]) => reviewed(await officer(), 'registerClosedCases', { ...aim, cases });
  const own = await register(closedCase(2, { handlerUnitId: units.province }));
  expect(own).toMatchObject({ fields: [{ path: 'input.cases.0.handlerUnitId', code: 'handledByUs' }] });
  const twice = await register(closedCase(1));
  expect(twice).toMatchObject({ fields: [{ path: 'input.cases.0.number', code: 'twice' }] });
  const marked = await register(closedCase(3, { complainantName: ' ', closedOn: inDays(1) }));
  expect(marked.fields.map(({ path }: { path: string }) => path)).toEqual([
    'input.cases.0.closedOn',
    'input.cases.0.complainantName',
  ]);
  const one = await called(actors);
  const concluding = { caseId: one.id, version: one.version };
  const nobody = await reviewed(await officer(), 'concludeCase', { ...concluding, ...passed, passedTo: null });
  expect(nobody).toMatchObject({ fields: [{ path: 'input.passedTo', code: 'required' }] });
  const unknown = { outcome: 'RECTIFY', words: '整改。', findingId: one.id };
  expect(await reviewed(await officer(), 'concludeCase', { ...concluding, ...unknown })).toMatchObject({
    fields: [{ path: 'input.findingId', code: 'notFound' }],
  });
});

it('keeps complainants encrypted, masks them in every answer, and opens one for a while with a reason and a record (V-26)', async () => {
  const { id, cases } = await drawn(actors);
  const [one] = cases;
  expect(one).toMatchObject({ complainantName: '欧**', complainantPhone: '138****19', complainantAddress: '******' });
  await restsNowhere();

  const unmask = async (login: string, over: object = {}) =>
    reviewed(await actors.as(login), 'unmaskComplainant', { caseId: one.id, reason: '电话回访核实。', ...over });
  expect(await unmask('gao.yuan')).toMatchObject({ code: 'FORBIDDEN', ruleId: 'ClosedCase.unmask' });
  for (const login of ['he.jun', 'wang.qiang']) expect(await unmask(login), login).toMatchObject({ code: 'NOT_FOUND' });
  expect(await unmask('zhang.min', { reason: ' ' })).toMatchObject({
    fields: [{ path: 'input.reason', code: 'required' }],
  });
  const repeated = key();
  const open = await unmask('zhang.min', { key: repeated });
  expect(open).toMatchObject({ name: '欧阳守信', phone: '13854367219', address: '滨城区黄河五路27号' });
  expect(await unmask('zhang.min', { key: repeated })).toEqual(open);
  await connected(app.adminUrl(), (client) =>
    client.query(
      `update unmasking set opened_at = opened_at - interval '1 hour', closes_at = closes_at - interval '1 hour'`,
    ),
  );
  expect(await unmask('zhang.min', { key: repeated })).toMatchObject({ code: 'NOT_FOUND' });
  const seen = await reviewSeen(await actors.as('li.guohua'), id);
  expect(seen.cases[0]).toMatchObject({
    complainantName: '欧**',
    unmaskings: [{ personName: '张敏', reason: '电话回访核实。' }],
  });
  const told = await connected(app.adminUrl(), (client) =>
    client.query(`select payload::text from event where kind = 'closedCase.unmasked'`),
  );
  expect(told.rows).toHaveLength(1);
  expect(app.logged().join('')).not.toMatch(new RegExp(secrets.join('|')));
});

it('opens no complainant to somebody who belongs or belonged to the unit that was reported, nor one after another without end (V-26)', async () => {
  const { cases } = await drawn(actors, 21);
  const unmask = async (login: string, { id }: { id: string }) =>
    reviewed(await actors.as(login), 'unmaskComplainant', { caseId: id, reason: '回访核实。' }, postOf(login));
  const [binzhou, weifang] = [divisionId('3716'), divisionId('3707')];
  const { row } = await heldAlso(app, 'zhao.wen', { unit: binzhou, role: 'HANDLER' });
  const plant = (text: string, ...values: unknown[]) =>
    connected(app.adminUrl(), (client) => client.query(text, values));
  const reported = { code: 'FORBIDDEN', ruleId: 'ClosedCase.reported' };
  expect(await unmask('zhao.wen', cases[0])).toMatchObject(reported);
  await plant('update post set org_unit_id = $2 where id = $1', row, divisionId('371602001')); // far below it
  expect(await unmask('zhao.wen', cases[0])).toMatchObject(reported);
  await plant(`update post set held_to = '2020-02-01' where id = $1`, row); // moved here long ago
  expect(await unmask('zhao.wen', cases[0])).toMatchObject(reported);
  await plant('update post set org_unit_id = $2, held_to = null where id = $1', row, weifang);
  await plant(
    `insert into org_succession (root_id, id, tenant_id, old_unit_id, new_unit_id, document, effective_on, ordered_by, ordered_by_name, ordered_at, effective_at)
     select 37, gen_random_uuid(), 37, $1, $2, '鲁编〔2026〕1号', current_date, $3, '孙立', now(), now()`,
    ...[binzhou, weifang, storyId('sun.admin/0')],
  );
  expect(await unmask('zhao.wen', cases[0])).toMatchObject(reported); // in its place today
  await plant('update org_succession set old_unit_id = $1, new_unit_id = $2', weifang, binzhou);
  expect(await unmask('zhao.wen', cases[0])).toMatchObject(reported); // of what it was made from
  await plant('delete from org_succession');
  expect(await unmask('zhao.wen', cases[0])).toMatchObject({ name: '欧阳守信' });
  const answers: Answer['data'][] = [];
  for (const one of cases) answers.push(await unmask('li.guohua', one));
  expect(answers.slice(0, 20).every(({ name }) => name === '欧阳守信')).toBe(true);
  expect(answers[20]).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'ClosedCase.unmaskedTooOften' });
  await plant('update unmasking set org_unit_id = $1', weifang); // as if by another post of his, in another office
  expect(await unmask('li.guohua', cases[20])).toMatchObject({ ruleId: 'ClosedCase.unmaskedTooOften' });
});

it('understands the export of a hotline row by row, registers it by shares, and a second time registers nothing (M-36)', async () => {
  const caller = await officer();
  const send = (bytes: Buffer, name = '办结.csv') => caller.upload(bytes, name, {}, '/case-files');
  const faulty = caseFile.map((row) => [...row]);
  (faulty[2] as string[])[2] = '省梦想局';
  (faulty[3] as string[])[3] = '上个月';
  const { body: told } = await send(await asXlsx(faulty), '办结.xlsx');
  expect(told.rows.map(({ line, faults }: { line: number; faults: object[] }) => [line, ...faults])).toEqual([
    [
      3,
      { path: 'handlerUnitId', code: 'unitUnknown', cell: 'C3', message: '没有名为“省梦想局”的单位，请选择承办单位。' },
    ],
    [
      4,
      { path: 'closedOn', code: 'dayUnreadable', cell: 'D4', message: '“上个月”不是日期，请写成 2026-10-20 的样子。' },
    ],
  ]);
  const { status, body } = await send(asGbk(caseFile));
  expect(status).toBe(200);
  expect(body.rows).toMatchObject([
    { handlerName: '滨州市人民政府', faults: [], values: { closedOn: '2026-10-20', ...complainant } },
    { handlerName: '滨州市人民政府', faults: [], values: { subject: '=1+1 路灯不亮', closedOn: '2026-09-08' } },
  ]);
  expect((await send(Buffer.from(`\ufeff${asCsv(caseFile)}`))).body).toEqual(body);

  const { id, version } = await reviewing(caller, 'openCaseReview', { title: '热线结果督察' });
  const cases = body.rows.map(({ values }: { values: object }) => values);
  const aim = { key: key(), caseReviewId: id, version, cases };
  const first = await reviewing(caller, 'registerClosedCases', aim);
  expect(first.cases.map(({ number }: { number: string }) => number)).toEqual(['12345-0001', '12345-0002']);
  expect(await reviewing(caller, 'registerClosedCases', aim)).toEqual(first); // the answer was lost: the same key again
  const again = { caseReviewId: id, version: first.version, cases: [closedCase(7), ...cases] };
  expect(await reviewed(caller, 'registerClosedCases', again)).toMatchObject({
    fields: [
      { path: 'input.cases.1.number', code: 'twice' },
      { path: 'input.cases.2.number', code: 'twice' },
    ],
  });
  expect((await reviewSeen(caller, id)).cases).toHaveLength(2); // of a refused share nothing stays
});

it('refuses a file that lacks a column, is too long, empty or no table, in words, and keeps nothing of any (V-26)', async () => {
  const caller = await officer();
  const send = async (rows: readonly (readonly string[])[]) =>
    (await caller.upload(asCsv(rows), '办结.csv', {}, '/case-files')).body;
  const [, heads = [], one = []] = caseFile;
  expect(await send([heads.toSpliced(2, 1), one.toSpliced(2, 1)])).toMatchObject({
    ...{ code: 'INVALID_INPUT', ruleId: 'caseFile.columns' },
    message: '表中没有这些列：承办单位。请按模板的表头命名后再上传。',
  });
  expect(await send([heads])).toMatchObject({ ruleId: 'caseFile.empty' });
  expect(await send([heads, ...Array<readonly string[]>(501).fill(one)])).toMatchObject({
    ...{ code: 'TOO_LARGE', ruleId: 'caseFile.tooManyCases' },
    message: '表中有 501 件，一次最多 500 件；请分成几个文件。',
  });
  const picture = await caller.upload(Buffer.from([0x89, 0x50, 0, 0xff, 0xfe]), '图.png', {}, '/case-files');
  expect(picture.body).toMatchObject({ ruleId: 'matrix.unreadable' });
  await restsNowhere();
});
