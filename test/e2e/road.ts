import type { Page } from 'playwright-core';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { actAs, button, fill, openMatter, type Story, send } from './story.ts';

const words = {
  目标: '按期完成，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

/** Begins an act beside the road, which the fold of further acts holds. */
export async function further(page: Page, act: string): Promise<void> {
  await button(page, '其他操作').click();
  await button(page, act).click();
}

/** Writes the plan of a task under way, and hands it in. */
export async function writePlan(page: Page, looked: string): Promise<void> {
  await further(page, '制定方案');
  const sections = { 目标任务: '按期完成。', 工作措施: '分段实施。', 进度安排: '逐段推进。', 组织保障: '专班负责。' };
  await fill(page, sections);
  const node = page.getByRole('group', { name: /路线图/ });
  const step = { 节点: '完工', 开始: inDays(0), 完成: inDays(5), 工作量: '12 公里', 责任人: '分管负责同志' };
  for (const [label, value] of Object.entries(step)) await node.getByLabel(label, { exact: true }).fill(value);
  await look(page, looked);
  await send(page, '报审');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Approves the plan of the own unit's task, which then lacks its report alone (M-03). */
export async function approvePlan(leader: Page, title: string): Promise<void> {
  await openMatter(leader, title);
  await button(leader, '审定').click();
  await seen(leader.getByText('5/6'));
}

/** Establishes what an officer proposed, as the head of his office. */
export async function establishAs(head: Page, title: string): Promise<void> {
  await openMatter(head, title);
  await button(head, '立项').click();
  await send(head, '立项');
  await seen(button(head, '交办'));
}

/** Issues an established matter to 滨州, or the government below of another short name. */
export async function issueTo(officer: Page, target: string, looked: string, to = '滨州市'): Promise<void> {
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, 指标名称: target, 总量: '12', 计量单位: '处' });
  await look(officer, looked);
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: new RegExp(`${to}.*待签收`) }));
}

/** The first steps of a matter on its road, by the people of the story whose work they are. */
export const roadOf = (enter: Story['enter']) => ({
  /** Establishes what an officer proposed; the head's page. */
  establish: async (title: string): Promise<Page> => {
    const head = await enter('李国华', { colorScheme: 'dark' });
    await establishAs(head, title);
    return head;
  },
  issue: issueTo,
  /** Signs a task of 滨州 and takes it up; the handler's page. */
  takeUp: async (title: string): Promise<Page> => {
    const unit = await enter('刘洋');
    await actAs(unit, '联络员');
    await openMatter(unit, title);
    await button(unit, '签收').click();
    await button(unit, '承办').click();
    await send(unit, '承办');
    await unit.getByRole('dialog').waitFor({ state: 'detached' });
    return unit;
  },
});
