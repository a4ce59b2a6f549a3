import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { look, seen } from './browser.ts';
import { approvePlan, writePlan } from './road.ts';
import { actAs, button, fill, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const title = '燃气管网老化改造';
const open = (page: Page): Promise<void> => openMatter(page, title);

/** Presses the button of the open dialog and waits until it is gone. */
async function sent(page: Page, name: string): Promise<void> {
  await send(page, name);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Does what one person does to the matter, on a page of his own. */
async function as(name: string, work: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
  const page = await enter(name, options);
  await work(page);
  await page.context().close();
}

async function issueToGroup(officer: Page): Promise<void> {
  await open(officer);
  await button(officer, '交办').click();
  for (const unit of ['潍坊市', '财政厅', '交通运输厅'])
    await officer.getByRole('checkbox', { name: unit }).first().check();
  const role = (unit: string, part: string) =>
    officer
      .getByRole('radiogroup', { name: `${unit}的职责` })
      .getByText(part, { exact: true })
      .click();
  await role('潍坊市', '配合');
  await role('省财政厅', '配合');
  await role('省交通运输厅', '知会');
  await seen(officer.getByText('配合：潍坊市、省财政厅'));
  await fill(officer, {
    目标: '完成 30 公里老旧管网改造。',
    措施: '按月调度。',
    要求: '按期完成。',
    纪律: '不得虚报。',
    指标名称: '管网改造',
    总量: '30',
    计量单位: '公里',
  });
  await look(officer, 'group-issue-desk');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'group-issue-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await sent(officer, '交办');
  await seen(officer.getByRole('row', { name: /潍坊市.*配合.*待签收/ }));
  await look(officer, 'group-item-desk');
}

it('names supporting units in the order, and lets them co-sign before their lead reports completion', async () => {
  await as('张敏', async (officer) => {
    await propose(officer, title);
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await as('李国华', async (head) => {
    await open(head);
    await button(head, '立项').click();
    await sent(head, '立项');
  });
  await as('张敏', issueToGroup);
  await as('陈静', async (liaison) => {
    await actAs(liaison, '联络员');
    await open(liaison);
    await button(liaison, '签收').click();
    await seen(liaison.getByText('等待牵头单位送会签'));
  });
  await as('刘洋', async (lead) => {
    await actAs(lead, '联络员');
    await open(lead);
    await button(lead, '签收').click();
    await button(lead, '承办').click();
    await sent(lead, '承办');
    await actAs(lead, '承办人');
    await writePlan(lead, 'group-plan-desk');
    await as('马莉', (first) => approvePlan(first, title));
    await lead.reload();
    await button(lead, '填报').click();
    await fill(lead, {
      落实措施: '分三段施工。',
      工作进度: '全部完成。',
      存在问题: '无',
      落实效果: '已通气。',
      '管网改造（公里）': '30',
    });
    await lead.getByLabel('报告类型').selectOption({ label: '办结报告' });
    await sent(lead, '送审');
  });
  let page = '';
  await as('王强', async (direct) => {
    await open(direct);
    page = direct.url();
    await button(direct, '送会签').click();
    await seen(direct.getByText('须先送配合单位会签'));
    await look(direct, 'group-asked-desk');
  });
  await as(
    '徐磊',
    async (supporting) => {
      await look(supporting, 'group-inbox-phone');
      await open(supporting);
      await look(supporting, 'group-co-sign-phone');
      await button(supporting, '会签').click();
      await supporting.getByLabel('意见', { exact: true }).selectOption({ label: '有不同意见' });
      await fill(supporting, { 会签意见: '建议补充气密性检测报告。' });
      await look(supporting, 'group-opinion-phone');
      await sent(supporting, '会签');
      await seen(supporting.getByText('有不同意见'));
    },
    { ...phone, colorScheme: 'dark' },
  );
  await as('王强', async (direct) => {
    await direct.goto(page);
    await seen(direct.getByText('建议补充气密性检测报告'));
    await look(direct, 'group-opinion-desk');
    await direct.emulateMedia({ colorScheme: 'dark' });
    await look(direct, 'group-opinion-dark');
  });
});
