import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { enterAs, type Instance, look, openBrowser, startInstance } from './browser.ts';

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
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const send = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function fill(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(words)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Opens a matter from the list of the own office. */
async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: '督查事项' }).click();
  await page.getByRole('heading', { level: 1, name: '督查事项' }).waitFor();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function registered(officer: Page, title: string): Promise<void> {
  await officer.getByRole('link', { name: '督查事项' }).click();
  await button(officer, '登记事项').click();
  await fill(officer, { 事项名称: title, 事项内容: '汛期前完成堤防加固，逐级落实责任。', '来源文号(条目)': title });
  await send(officer, '登记事项');
  await officer.getByRole('link', { name: title }).click();
  await button(officer, '拟办').click();
  await fill(officer, { 拟办意见: '建议立项督办。' });
  await officer.getByRole('combobox', { name: '牵头单位' }).fill('滨州市');
  await officer.getByRole('option', { name: '滨州市人民政府', exact: true }).click();
  await send(officer, '提交拟办');
}

it('asks the leader in charge before a difficult matter is established', async () => {
  const title = '黄河滩区居民迁建';
  const officer = await enter('张敏');
  await registered(officer, title);
  await button(officer, '研判').click();
  await officer.getByLabel('工作难度大').check();
  await officer.getByLabel('涉及面广').check();
  await fill(officer, { 情况分析: '涉及三市六县，资金缺口较大。', 督查预案: '由分管领导牵头，按旬调度，逐市督查。' });
  await look(officer, 'triage-form-desk');
  await send(officer, '提请审定');
  await officer.getByText('待审定', { exact: true }).waitFor();
  await look(officer, 'triage-pending-desk');
  const head = await enter('李国华', { colorScheme: 'dark' });
  await open(head, title);
  await head.getByText('待审定', { exact: true }).waitFor();
  await look(head, 'triage-head-dark');
  const leader = await enter('高远', phone);
  await look(leader, 'triage-leader-home-phone');
  await leader.getByRole('link', { name: title }).first().click();
  await button(leader, '审定预案').click();
  await fill(leader, { 领导意见: '同意，由我牵头，每旬调度一次。' });
  await look(leader, 'triage-decide-phone');
  await send(leader, '同意并牵头督查');
  await leader.getByText('已同意').waitFor();
  await look(leader, 'triage-decided-phone');
  await head.reload();
  await button(head, '立项').click();
  await send(head, '立项');
  await button(head, '交办').waitFor();
});
