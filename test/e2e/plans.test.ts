import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { further } from './road.ts';
import { actAs, button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
let place = '';
const title = '黄河滩区居民迁建';
const open = (page: Page): Promise<void> => openMatter(page, title);
const stands = (page: Page, state: string): Promise<void> =>
  seen(page.getByRole('heading', { level: 1 }).getByText(state));
const words = {
  目标: '迁建 12 个村，验收合格。',
  措施: '落实资金，按周调度，逐村验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};
const nodes = [
  ['选址与规划', 1, 6, '12 个村选址', '王强'],
  ['安置房建设', 7, 18, '3600 套', '刘洋'],
  ['搬迁入住', 19, 24, '1.1 万人', '马丽'],
] as const;

/** Writes the roadmap node by node: step, days, workload, person. */
async function writeRoadmap(page: Page, workloads: boolean): Promise<void> {
  for (const [at, [name, starts, ends, workload, person]] of nodes.entries()) {
    if (at > 0) await button(page, '添加节点').click();
    const put = (label: string, value: string): Promise<void> =>
      page
        .getByRole('group', { name: /路线图/ })
        .getByLabel(label, { exact: true })
        .nth(at)
        .fill(value);
    await put('节点', name);
    await put('开始', inDays(starts));
    await put('完成', inDays(ends));
    if (workloads) await put('工作量', workload);
    await put('责任人', person);
  }
}

it('asks with the order for a plan, and lets the city begin only with that', async () => {
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
  await fill(officer, { ...words, 指标名称: '迁建村', 总量: '12', 计量单位: '个' });
  await officer.getByRole('checkbox', { name: /方案/ }).check();
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
  const unit = await enter('刘洋');
  await actAs(unit, '联络员');
  await open(unit);
  await button(unit, '签收').click();
  await button(unit, '承办').click();
  await send(unit, '承办');
  await stands(unit, '制定方案');
  await look(unit, 'plan-asked-desk');
  await leave(unit);
});

it('refuses a plan without workloads by its fields, and takes it with all four fixes', async () => {
  const unit = await enter('刘洋');
  await actAs(unit, '承办人');
  await seen(unit.getByText('制定方案'));
  await open(unit);
  await button(unit, '制定方案').click();
  const sections = { 目标任务: '迁建 12 个村。', 工作措施: '分三批实施。', 进度安排: '先选址、再建设。' };
  await fill(unit, { ...sections, 组织保障: '成立工作专班。' });
  await writeRoadmap(unit, false);
  await send(unit, '报审');
  await seen(unit.getByRole('group', { name: /路线图/ }).getByText(/必填/));
  await look(unit, 'plan-refused-desk');
  for (const [at, node] of nodes.entries()) await unit.getByLabel('工作量', { exact: true }).nth(at).fill(node[3]);
  await look(unit, 'plan-form-desk');
  await send(unit, '报审');
  await seen(unit.getByText('方案已报审，等待审定。'));
  await leave(unit);
});

it('lets the province return it with a reason, and approve what it is given then', async () => {
  const officer = await enter('张敏');
  await seen(officer.getByText('审定方案'));
  await look(officer, 'plan-inbox-desk');
  await open(officer);
  await seen(officer.getByRole('heading', { name: '推进计划方案' }));
  await look(officer, 'plan-chart-desk');
  await button(officer, '退回方案').click();
  await fill(officer, { 退回理由: '搬迁入住的时间太紧。' });
  await send(officer, '退回方案');
  await leave(officer);
  const unit = await enter('刘洋', phone);
  await open(unit);
  await button(unit, '制定方案').click();
  await seen(unit.getByText('已退回：搬迁入住的时间太紧。'));
  await unit.getByLabel('完成', { exact: true }).nth(2).fill(inDays(26));
  await look(unit, 'plan-form-phone');
  await send(unit, '报审');
  await seen(unit.getByText('方案已报审，等待审定。'));
  await look(unit, 'plan-chart-phone');
  await leave(unit);
  const dark = await enter('张敏', { colorScheme: 'dark' });
  await seen(dark.getByText('审定方案'));
  await open(dark);
  await seen(dark.getByRole('heading', { name: '推进计划方案' }));
  await look(dark, 'plan-chart-dark');
  await button(dark, '审定').click();
  await stands(dark, '办理中');
  place = new URL(dark.url()).pathname;
  expect(await dark.getByText('审定', { exact: true }).count()).toBeGreaterThan(0);
  await leave(dark);
});

it('is issued under its number by the city, which works from then on', async () => {
  const direct = await enter('王强');
  await direct.goto(`${story.instance.url}${place}`);
  await button(direct, '印发').click();
  await fill(direct, { 文号: '滨政办发〔2026〕12号' });
  await send(direct, '印发');
  await seen(direct.getByText('滨政办发〔2026〕12号'));
  await look(direct, 'plan-issued-desk');
  await leave(direct);
});

it('shows the steps that a shorter limit carried along, with the days that they had', async () => {
  const officer = await enter('张敏');
  await open(officer);
  await further(officer, '提出调整');
  await fill(officer, { 新的办结日期: inDays(16), 理由: '汛期提前，须提早完成。' });
  await send(officer, '提出调整');
  await seen(officer.getByText('待领导批准'));
  const leader = await enter('高远');
  await open(leader);
  await button(leader, '审批调整').click();
  await fill(leader, { 领导意见: '同意。' });
  await send(leader, '同意');
  await seen(leader.getByText('征求意见'));
  await leave(leader);
  const direct = await enter('王强');
  await direct.goto(`${story.instance.url}${place}`);
  await button(direct, '答复时限调整').click();
  await send(direct, '同意');
  await direct.getByText(/拟将时限由/).waitFor({ state: 'detached' });
  await officer.reload();
  await button(officer, '印发调整通知').click();
  await seen(officer.getByText('已生效'));
  await leave(officer);
  await direct.reload();
  await seen(direct.getByRole('row', { name: /搬迁入住/ }).getByText(`原定 ${inDays(26)}，随任务时限调整`));
  await look(direct, 'plan-carried-desk');
  await direct.setViewportSize(phone.viewport);
  await look(direct, 'plan-carried-phone');
  await leave(direct);
});
