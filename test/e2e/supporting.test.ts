import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { enterAs, type Instance, look, openBrowser, startInstance } from './browser.ts';

const title = '燃气管网老化改造';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
let instance: Instance;
let browser: Browser;

beforeAll(async () => {
  instance = await startInstance();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});

const enter = (name: string, options: object = {}): Promise<Page> => enterAs(browser, instance.url, name, options);
const open = (page: Page): Promise<void> => page.getByRole('link', { name: title }).first().click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function send(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function fill(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(words)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Does what one person does to the matter, on a page of his own. */
async function as(name: string, work: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
  const page = await enter(name, options);
  await work(page);
  await page.context().close();
}

async function actAs(page: Page, role: string): Promise<void> {
  const other = page.getByRole('button', { name: `切换为${role}` });
  await other
    .or(page.getByRole('banner').getByText(role, { exact: true }))
    .first()
    .waitFor();
  if (await other.isVisible()) await other.click();
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
  await officer.getByText('配合：潍坊市、省财政厅').waitFor();
  await fill(officer, {
    ...{
      目标: '完成 30 公里老旧管网改造。',
      措施: '按月调度。',
      要求: '按期完成。',
      纪律: '不得虚报。',
      指标名称: '管网改造',
      总量: '30',
      计量单位: '公里',
    },
  });
  await look(officer, 'group-issue-desk');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'group-issue-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await send(officer, '交办');
  await officer.getByRole('row', { name: /潍坊市.*配合.*待签收/ }).waitFor();
  await look(officer, 'group-item-desk');
}

it('names supporting units in the order, and lets them co-sign before their lead reports completion', async () => {
  await as('张敏', async (officer) => {
    await officer.getByRole('link', { name: '督查事项' }).click();
    await button(officer, '登记事项').click();
    await fill(officer, { 事项名称: title, 事项内容: '年底前完成改造。', '来源文号(条目)': '第 8 条' });
    await send(officer, '登记事项');
    await open(officer);
    await button(officer, '拟办').click();
    await fill(officer, { 拟办意见: '由滨州市牵头，潍坊市配合。' });
    await officer.getByRole('combobox', { name: '牵头单位' }).fill('滨州市');
    await officer.getByRole('option', { name: '滨州市人民政府', exact: true }).click();
    await send(officer, '提交拟办');
  });
  await as('李国华', async (head) => {
    await open(head);
    await button(head, '立项').click();
    await send(head, '立项');
  });
  await as('张敏', issueToGroup);
  await as('陈静', async (liaison) => {
    await actAs(liaison, '联络员');
    await open(liaison);
    await button(liaison, '签收').click();
    await liaison.getByText('等待牵头单位送会签').waitFor();
  });
  await as('刘洋', async (lead) => {
    await actAs(lead, '联络员');
    await open(lead);
    await button(lead, '签收').click();
    await button(lead, '承办').click();
    await send(lead, '承办');
    await actAs(lead, '承办人');
    await button(lead, '填报').click();
    await fill(lead, {
      落实措施: '分三段施工。',
      工作进度: '全部完成。',
      落实效果: '已通气。',
      '自报进度（%）': '100',
    });
    await lead.getByLabel('报告类型').selectOption({ label: '办结报告' });
    await send(lead, '送审');
  });
  let page = '';
  await as('王强', async (direct) => {
    await open(direct);
    page = direct.url();
    await button(direct, '送会签').click();
    await direct.getByText('须先送配合单位会签').waitFor();
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
      await send(supporting, '会签');
      await supporting.getByText('有不同意见').waitFor();
    },
    { ...phone, colorScheme: 'dark' },
  );
  await as('王强', async (direct) => {
    await direct.goto(page);
    await direct.getByText('建议补充气密性检测报告').waitFor();
    await look(direct, 'group-opinion-desk');
    await direct.emulateMedia({ colorScheme: 'dark' });
    await look(direct, 'group-opinion-dark');
  });
});
