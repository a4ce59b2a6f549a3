import { expect, it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { actAs, button, fill, leave, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const title = '小清河流域综合治理';
const subject = '小清河上下游联合调度';
const words = {
  目标: '治理河段 8 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};
let place = '';

it('asks another city for coordination while the work goes on', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华');
  await openMatter(head, title);
  await button(head, '立项').click();
  await send(head, '立项');
  await leave(head);
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, 指标名称: '河段治理', 总量: '8', 计量单位: '公里' });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
  const unit = await enter('刘洋');
  await actAs(unit, '联络员');
  await openMatter(unit, title);
  await button(unit, '签收').click();
  await button(unit, '承办').click();
  await send(unit, '承办');
  await unit.getByRole('dialog').waitFor({ state: 'detached' });
  await actAs(unit, '承办人');
  await unit.getByText('其他操作').click();
  await button(unit, '请求协调').click();
  await pick(unit, '被请求单位', '潍坊市', '潍坊市人民政府');
  await unit.getByLabel('问题类别', { exact: true }).selectOption({ label: '跨区域协同' });
  await fill(unit, { 请求事项: subject, 请求内容: '上游水库放水过快，请同步调度，控制下泄流量。' });
  await look(unit, 'coordination-form-desk');
  await send(unit, '请求协调');
  await seen(unit.getByText(/待答复，最迟/));
  place = new URL(unit.url()).pathname;
  await look(unit, 'coordination-asked-desk');
  await leave(unit);
});

it('lets the other city answer what it reads of the request alone', async () => {
  const asked = await enter('郭涛', phone);
  await seen(asked.getByText('答复协调'));
  await look(asked, 'coordination-inbox-phone');
  await openMatter(asked, subject);
  await seen(asked.getByRole('heading', { level: 1 }).getByText(subject));
  expect(await asked.getByText(title).count()).toBe(0);
  await look(asked, 'coordination-page-phone');
  await button(asked, '答复').click();
  await fill(asked, { 答复意见: '自本周起与滨州市同步调度，下泄流量不超过 80 立方米每秒。' });
  await look(asked, 'coordination-answer-phone');
  await send(asked, '予以支持');
  await seen(asked.getByText('予以支持', { exact: true }));
  await leave(asked);
  const unit = await enter('刘洋', { colorScheme: 'dark' });
  await seen(unit.getByText('阅办协调答复'));
  await openMatter(unit, subject);
  await look(unit, 'coordination-answered-dark');
  await button(unit, '阅办答复').click();
  await seen(unit.getByText('已办结', { exact: true }));
  await unit.goto(`${story.instance.url}${place}`);
  await seen(unit.getByText(/下泄流量不超过/));
  await look(unit, 'coordination-closed-dark');
  await leave(unit);
});

it('seeks support of the level above, which promises it, and says what was obtained', async () => {
  const support = '滩区治理省级补助';
  const unit = await enter('王强', phone);
  await unit.goto(`${story.instance.url}${place}`);
  await unit.getByText('其他操作').click();
  await button(unit, '寻求上级支持').click();
  await pick(unit, '上级单位', '山东省', '山东省人民政府');
  await unit.getByLabel('问题类别', { exact: true }).selectOption({ label: '政策支持' });
  await fill(unit, {
    请求事项: support,
    请求内容: '请将滩区治理列入省级补助计划。',
    完成标准: '列入省级补助计划，到位 800 万元',
    需要时限: inDays(10),
  });
  await look(unit, 'support-form-phone');
  await send(unit, '寻求上级支持');
  await seen(unit.getByText('寻求山东省支持'));
  await look(unit, 'support-asked-phone');
  await leave(unit);
  const above = await enter('张敏');
  await openMatter(above, support);
  await seen(above.getByText('山东省'));
  await look(above, 'support-page-desk');
  await button(above, '答复').click();
  await fill(above, { 答复意见: '列入第二批补助计划。' });
  await send(above, '予以支持');
  await seen(above.getByText('予以支持', { exact: true }));
  await leave(above);
  const noting = await enter('王强', { colorScheme: 'dark' });
  await openMatter(noting, support);
  await button(noting, '填报争取结果').click();
  await fill(noting, { 争取结果: '已列入第二批补助计划，到位 800 万元。' });
  await look(noting, 'support-result-dark');
  await send(noting, '填报争取结果');
  await seen(noting.getByText('已办结', { exact: true }));
  await look(noting, 'support-closed-dark');
  await leave(noting);
});
