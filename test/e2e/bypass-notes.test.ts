import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFile } from '../support/case-file.ts';
import { asGbk } from '../support/matrices.ts';
import { look, seen } from './browser.ts';
import { button, fill, leave, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const title = '小清河防洪治理';
const note = '补助资金迟迟未到，堤防无钱加固。';
const answer = '省财政本周直接核拨。';
const words = {
  目标: '治理河段 8 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

it('tells the province of a difficulty past the city, which reads nothing of it before the province releases it', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华', { colorScheme: 'dark' });
  await openMatter(head, title);
  await button(head, '立项').click();
  await send(head, '立项');
  await head.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, 指标名称: '河段治理', 总量: '8', 计量单位: '公里' });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  const city = await enter('何军');
  await openMatter(city, title);
  await button(city, '签收').click();
  await button(city, '传达').click();
  await city.getByRole('checkbox', { name: '博兴县' }).check();
  await seen(city.getByText(/前办结/));
  await city.getByLabel('工作日数').fill('10');
  await fill(city, { 任务: '完成辖区河段治理。', ...words });
  await send(city, '传达');
  const given = city.getByRole('row', { name: /博兴县.*待签收/ });
  const task = (await given.getByRole('link').first().getAttribute('href')) ?? '';
  const here = (path: string): string => new URL(path, officer.url()).href;

  const county = await enter('田海', phone);
  await county.goto(here(task));
  await county.getByText('其他操作').click();
  await button(county, '越级反映').click();
  await fill(county, { 反映内容: note });
  await look(county, 'bypass-form-phone');
  await send(county, '越级反映');
  await seen(county.getByText(/待答复，最迟/));
  await seen(county.getByText('中间层级不可见'));
  await look(county, 'bypass-written-phone');
  await leave(county);

  await officer.goto(here('/'));
  await seen(officer.getByText('答复越级反映'));
  await look(officer, 'bypass-inbox-desk');
  await officer.goto(here(task));
  await seen(officer.getByText(note));
  await button(officer, '答复反映').first().click();
  await fill(officer, { 答复意见: answer });
  await send(officer, '答复反映');
  await seen(officer.getByText('已答复', { exact: true }));
  await look(officer, 'bypass-answered-desk');
  await leave(officer);

  await city.goto(here(task));
  await seen(city.getByRole('heading', { level: 1 }).getByText(title));
  await seen(city.getByText('办理过程', { exact: true }));
  expect(await city.getByText('越级反映').count()).toBe(0);

  await head.goto(here(task));
  await button(head, '公开反映').click();
  await look(head, 'bypass-release-dark');
  await send(head, '公开反映');
  await seen(head.getByText('已公开', { exact: true }));
  await look(head, 'bypass-released-dark');
  await leave(head);

  await city.reload();
  await seen(city.getByText(note));
  await seen(city.getByText(answer));
  await leave(city);

  await seenByContact(here(task));
});

/** The province has a contact in the county's water bureau look at the task: asked at a desk, told from a telephone, beside the report. */
async function seenByContact(task: string): Promise<void> {
  const officer = await enter('张敏');
  const to = (path: string): string => new URL(path, task).href;
  await officer.goto(to('/contacts'));
  await button(officer, '设立联系点').click();
  await fill(officer, { 联系点名称: '小清河河务站', 了解内容: '河段治理实际进度。' });
  await pick(officer, '联系人所在单位', '博兴县水利局', '博兴县水利局');
  await officer.getByLabel('联系人', { exact: true }).selectOption({ label: '谢敏 · 直接责任人' });
  await look(officer, 'contact-establish-desk');
  await send(officer, '设立联系点');
  await seen(officer.getByRole('row', { name: /小清河河务站/ }));
  await look(officer, 'contact-list-desk');
  await officer.goto(task);
  await officer.getByText('其他操作').click();
  await button(officer, '请联系点了解').click();
  await fill(officer, { 了解什么: '河段治理到了哪一步？' });
  await officer.getByLabel('要报数的指标').selectOption({ label: '河段治理 (公里)' });
  await look(officer, 'contact-ask-desk');
  await send(officer, '请联系点了解');
  await seen(officer.getByText('河段治理到了哪一步？'));

  const contact = await enter('谢敏', phone);
  await contact.getByRole('link', { name: '小清河河务站' }).click();
  await seen(contact.getByText('河段治理到了哪一步？'));
  expect(await contact.getByText(title).count()).toBe(0);
  await button(contact, '反馈情况').click();
  await contact.getByLabel('与上报是否一致').selectOption('与上报不符');
  await fill(contact, { 看到的情况: '还没有开工，机械不在现场。', '河段治理：看到完成多少（公里）': '0' });
  await look(contact, 'contact-tell-phone');
  await send(contact, '反馈情况');
  await seen(contact.getByText(/待答复，最迟/));
  await look(contact, 'contact-page-phone');
  await leave(contact);

  const head = await enter('李国华', { colorScheme: 'dark' });
  await head.goto(task);
  await seen(head.getByText('联系点反映与上报不符。'));
  await look(head, 'contact-conflict-dark');
  await leave(head);
  await officer.goto(to('/'));
  await officer.getByRole('link', { name: '小清河河务站' }).click();
  await button(officer, '答复反映').click();
  await fill(officer, { 答复意见: '已安排核查。' });
  await send(officer, '答复反映');
  await seen(officer.getByText('已答复', { exact: true }));
  await look(officer, 'contact-page-desk');
  await leave(officer);
}

it('reviews a closed complaint: registered, drawn, called back, opened for a reason, concluded and told in the briefing (M-36, V-26)', async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '结果督察' }).click();
  await button(officer, '开展结果督察').click();
  await fill(officer, { 名称: '2026年举报件结果督察' });
  await send(officer, '开展结果督察');
  await officer.getByRole('link', { name: '2026年举报件结果督察' }).click();
  await button(officer, '登记举报件').click();
  await fill(officer, { 举报件编号: '举报〔2026〕1号', 举报内容: '夜间违规施工扰民。', 举报人姓名: '欧阳守信' });
  await fill(officer, { 联系电话: '13854367219', 联系地址: '滨城区黄河五路27号' });
  await pick(officer, '承办单位', '滨州市人民政府', '滨州市人民政府');
  await look(officer, 'case-register-desk');
  await send(officer, '登记举报件');
  await seen(officer.getByText('欧** · 138****19 · ******'));
  await button(officer, '抽取督察件').click();
  await send(officer, '抽取督察件');
  await button(officer, '记录回访').click();
  await fill(officer, { 回访情况: '反映的问题已解决。' });
  await look(officer, 'case-callback-desk');
  await send(officer, '记录回访');
  await button(officer, '查看举报人').click();
  await fill(officer, { 查看理由: '电话回访核实。' });
  await send(officer, '查看举报人');
  await seen(officer.getByText('13854367219'));
  await look(officer, 'case-unmasked-desk');
  await officer.keyboard.press('Escape');
  await seen(officer.getByText('张敏：电话回访核实。'));
  expect(await officer.getByText('13854367219').count()).toBe(0);
  await button(officer, '认定结果').click();
  await officer.getByLabel('督察结果').selectOption('超越权限已移交');
  await fill(officer, { 移交部门: '省住房和城乡建设厅', 认定理由: '超越本级职责权限。' });
  await look(officer, 'case-conclude-desk');
  await send(officer, '认定结果');
  await seen(officer.getByText(/1件超越本级职责权限/));
  await seen(officer.getByText('尚未立项', { exact: true }));
  await look(officer, 'case-review-desk');
  const path = officer.url();
  await officer.getByRole('link', { name: '结果督察' }).click();
  await seen(officer.getByText('尚未立项 1 件'));
  await look(officer, 'case-reviews-owed-desk');
  await officer.goto(path);
  await button(officer, '转为督办事项').click();
  expect(await officer.getByLabel('事项名称').inputValue()).toBe('夜间违规施工扰民');
  await look(officer, 'case-register-matter-desk');
  await send(officer, '转为督办事项');
  await seen(officer.getByRole('link', { name: /夜间违规施工扰民/ }));
  await look(officer, 'case-registered-desk');
  await leave(officer);

  const head = await enter('李国华', { ...phone, colorScheme: 'dark' });
  await head.goto(path);
  await seen(head.getByText('欧** · 138****19 · ******'));
  await look(head, 'case-review-phone-dark');
  await head.getByRole('link', { name: /夜间违规施工扰民/ }).click();
  await seen(head.getByRole('link', { name: '2026年举报件结果督察' }));
  await look(head, 'case-matter-phone-dark');
  await leave(head);
});

it('registers closed complaints from the export of a hotline: mended, left out, by shares, and a second time none (M-36)', async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '结果督察' }).click();
  await button(officer, '开展结果督察').click();
  await fill(officer, { 名称: '12345热线结果督察' });
  await send(officer, '开展结果督察');
  await officer.getByRole('link', { name: '12345热线结果督察' }).click();
  await officer.getByRole('link', { name: '从文件导入' }).click();
  const [top = [], heads = [], one = []] = caseFile;
  const rows = Array.from({ length: 60 }, (_, n) => one.with(0, `12345-${1000 + n}`));
  rows[1] = (rows[1] ?? []).with(2, '省梦想局');
  rows[2] = (rows[2] ?? []).with(0, '12345-1000');
  const choose = (page: Page, name: string): Promise<void> =>
    page
      .getByLabel('已结案举报件（')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: asGbk([top, heads, ...rows]) });
  await choose(officer, '办结.csv');
  await seen(officer.getByText('C4 没有名为“省梦想局”的单位，请选择承办单位。'));
  expect(await officer.getByRole('button', { name: '登记 58 件' }).isDisabled()).toBe(true);
  await look(officer, 'case-import-faults-desk');
  await button(officer, '剔除第 5 行').click();
  await button(officer, '修改第 4 行').click();
  await pick(officer, '承办单位', '滨州市人民政府', '滨州市人民政府');
  await look(officer, 'case-import-mend-desk');
  await send(officer, '确定');
  await button(officer, '登记 59 件').click();
  await seen(officer.getByText('已登记 59 件。'));
  await seen(officer.getByText('没有可登记的举报件：都已登记或已剔除。'));
  await look(officer, 'case-import-done-desk');
  const path = officer.url();
  await leave(officer);

  const head = await enter('李国华', { ...phone, colorScheme: 'dark' });
  await head.goto(path);
  await choose(head, '办结.csv');
  await seen(head.getByText('共 60 件：可登记 0 件，需修改 0 件，已登记 60 件，已剔除 0 件'));
  expect(await head.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await look(head, 'case-import-phone-dark');
  await head.getByRole('link', { name: '返回结果督察' }).click();
  await seen(head.getByText('登记 59 件，督察 0 件，待认定 0 件'));
  await leave(head);
});

it('lets the head of the office say from how many units on an obstacle is fed back (M-42)', async () => {
  const head = await enter('李国华', phone);
  await head.goto(new URL('/findings', head.url()).href);
  await seen(head.getByText('一个事项中 3 个单位的督查发现指向同一障碍，即向决策单位反馈。'));
  await button(head, '修订反馈规则').click();
  await look(head, 'feedback-rule-form-phone');
  await fill(head, { 多少个单位指向同一障碍: '5' });
  await send(head, '修订反馈规则');
  await seen(head.getByText('一个事项中 5 个单位的督查发现指向同一障碍，即向决策单位反馈。'));
  await look(head, 'feedback-rule-phone');
  await leave(head);
  const officer = await enter('张敏', { colorScheme: 'dark' });
  await officer.getByRole('link', { name: '整改台账' }).click();
  await seen(officer.getByText('一个事项中 5 个单位的督查发现指向同一障碍，即向决策单位反馈。'));
  expect(await button(officer, '修订反馈规则').count()).toBe(0);
  await look(officer, 'feedback-rule-desk-dark');
  await leave(officer);
});
