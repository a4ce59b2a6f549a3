import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { look, seen } from './browser.ts';
import { button, fill, leave, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const title = '小清河防洪治理';
const open = (page: Page): Promise<void> => openMatter(page, title);
const target = { 指标名称: '河段治理', 总量: '8', 计量单位: '公里' };
const words = {
  目标: '治理河段 8 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

async function issuedToCity(): Promise<void> {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华');
  await open(head);
  await button(head, '立项').click();
  await send(head, '立项');
  await leave(head);
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, ...target });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
}

async function relayedToCounty(): Promise<void> {
  const city = await enter('何军');
  await open(city);
  await button(city, '签收').click();
  await button(city, '传达').click();
  await city.getByRole('checkbox', { name: '博兴县' }).check();
  await seen(city.getByText(/前办结/));
  await city.getByLabel('工作日数').fill('10');
  await fill(city, { 任务: '完成辖区河段治理。', ...words });
  await send(city, '传达');
  await seen(city.getByRole('row', { name: /博兴县.*待签收/ }));
  await leave(city);
}

async function objects(options: object, reason: string, picture: string): Promise<void> {
  const direct = await enter('田海', options);
  await open(direct);
  await button(direct, '提出异议').click();
  await fill(direct, { 依据: '县水利局“三定”规定第三条', 理由: reason });
  await look(direct, `object-${picture}`);
  await send(direct, '提出异议');
  await seen(direct.getByRole('heading', { level: 1 }).getByText('异议'));
  await look(direct, `disputed-${picture}`);
  await leave(direct);
}

it('brings a matter down to a county, which signs', async () => {
  await issuedToCity();
  await relayedToCounty();
  const county = await enter('冯磊');
  await open(county);
  await button(county, '签收').click();
  await seen(county.getByRole('heading', { level: 1 }).getByText('已签收'));
  await leave(county);
});

it('walks the county through its objection: rejected, raised again, upheld, and given to another county', async () => {
  await objects({}, '该河段由邹平市管理，本县无管理权限。', 'desk');
  const city = await enter('何军');
  await seen(city.getByText('裁定异议'));
  await open(city);
  await look(city, 'adjudicate-desk');
  await button(city, '驳回异议').click();
  await fill(city, { 裁定理由: '该河段流经本县 3 公里。' });
  await look(city, 'reject-desk');
  await send(city, '驳回异议');
  await seen(city.getByRole('heading', { level: 1 }).getByText('已签收'));
  await objects(phone, '流经本县的 3 公里已移交邹平市。', 'phone');
  const leader = await enter('高远', { colorScheme: 'dark' });
  await seen(leader.getByText('裁定异议'));
  await open(leader);
  await seen(button(leader, '驳回异议'));
  await look(leader, 'second-leader-dark');
  await leave(leader);
  await city.reload();
  await seen(city.getByText('第二次异议须由立项单位的领导驳回'));
  await look(city, 'second-city-desk');
  await button(city, '采纳异议').click();
  await pick(city, '改交单位', '邹平', '邹平市人民政府');
  await fill(city, { 裁定理由: '经核实已移交。' });
  await look(city, 'uphold-desk');
  await send(city, '采纳异议');
  await seen(city.getByText('已改交'));
  await look(city, 'upheld-desk');
  await city.getByRole('link', { name: '邹平市' }).click();
  await seen(city.getByRole('heading', { level: 1 }).getByText('待签收'));
  await seen(city.getByText('接替'));
  await leave(city);
});
