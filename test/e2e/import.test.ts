import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asCsv, asXlsx, matrixRows } from '../support/matrices.ts';
import { enterAs, type Instance, look, openBrowser, seen, startInstance } from './browser.ts';

let instance: Instance;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [instance, browser] = await Promise.all([startInstance(), openBrowser()]);
  page = await enterAs(browser, instance.url, '张敏');
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});

const whole = matrixRows('seventy-nine');

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('责任分解表（.xlsx 或 .csv')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

it('says in its cell what must be mended, and imports nothing until it is', async () => {
  await page.getByRole('link', { name: '督查事项' }).first().click();
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await seen(page.getByRole('heading', { level: 1, name: '导入责任分解表' }));
  await look(page, 'import-empty');
  const faulty = whole.map((row) => [...row]);
  (faulty[4] as string[])[4] = '省梦想局';
  (faulty[5] as string[])[6] = '长期坚持';
  await choose('分工.csv', asCsv(faulty));
  await seen(page.getByText('请先填写来源文件'));
  await page.getByLabel('来源文件').fill('2026年政府工作报告');
  await seen(page.getByText('E5 没有名为“省梦想局”的单位'));
  await seen(page.getByText('G6 “长期坚持”不是可以考核的时限'));
  expect(await page.getByRole('button', { name: /^导入 \d+ 项/ }).isDisabled()).toBe(true);
  await look(page, 'import-faults');
  await page.getByRole('radio', { name: '需修改' }).check();
  await page.waitForFunction(() => document.querySelectorAll('.sheet-lines tbody tr').length === 2);
});

it('registers 79 matters, and nothing when the file is imported again', async () => {
  await choose('分工.xlsx', await asXlsx(whole));
  await page.getByLabel('来源文件').fill('2026年政府工作报告');
  await page.getByRole('button', { name: '导入 79 项' }).click();
  await seen(page.getByText('已登记 79 项，0 项此前已登记。'));
  await seen(page.getByText('所有任务都已登记，无需导入。'));
  await look(page, 'import-done');
  await page.getByRole('link', { name: '返回督查事项' }).click();
  await page.getByRole('link', { name: '开展营商环境评价' }).click();
  await seen(page.getByRole('heading', { level: 1, name: '开展营商环境评价' }));
});

it('fills the proposal as the matrix says', async () => {
  await page.getByRole('button', { name: '拟办', exact: true }).click();
  await seen(page.getByText('来自《2026年政府工作报告》第 79 项'));
  expect(await page.getByRole('combobox', { name: '牵头单位' }).inputValue()).toContain('发展和改革委员会');
  await look(page, 'import-proposal');
});

it('works on a phone and in the dark', async () => {
  const phone = await enterAs(browser, instance.url, '张敏', {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await phone.goto(`${instance.url}/imports`);
  const faulty = whole.slice(0, 8).map((row) => [...row]);
  (faulty[3] as string[])[3] = '明显改善';
  await phone
    .getByLabel('责任分解表（.xlsx 或 .csv')
    .setInputFiles({ name: '分工.csv', mimeType: 'text/csv', buffer: asCsv(faulty) });
  await phone.getByLabel('来源文件').fill('另一份文件');
  await seen(phone.getByText('D4 “明显改善”不能计量'));
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await look(phone, 'import-phone');
});
