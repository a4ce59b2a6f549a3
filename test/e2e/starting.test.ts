import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterAs, type Instance, launchInstance, look, openBrowser, seen } from './browser.ts';
import { phone } from './story.ts';

let instance: Instance;
let browser: Browser;

beforeAll(async () => {
  instance = await launchInstance('on');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});

const open = async (options: object): Promise<Page> => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(instance.url);
  return page;
};

const toldSoFar = (page: Page): Promise<number> =>
  page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value);

it('shows whoever comes during the first start how far it is, and opens by itself', async () => {
  await instance.says('Telling the demo story');
  const page = await open({});
  const english = await open({ locale: 'en-US', viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await expect.poll(() => toldSoFar(page), { timeout: 60_000 }).toBeGreaterThan(0);
  await look(page, 'starting');
  await look(english, 'starting-phone-dark-en');
  expect(await english.getByRole('heading', { level: 1 }).textContent()).toBe('Getting ready');
  expect((await page.request.get(`${instance.url}/healthz`)).status()).toBe(503);
  const early = await toldSoFar(page);
  await expect.poll(() => toldSoFar(page), { timeout: 60_000 }).toBeGreaterThan(early);
  await instance.says('Duban is ready');
  await page.getByRole('button', { name: '张敏' }).click();
  await seen(page.getByRole('heading', { level: 1, name: '工作台' }));
  expect((await page.request.get(`${instance.url}/healthz`)).status()).toBe(200);
});

it('shows a province in the middle of its year', async () => {
  await instance.says('Duban is ready');
  const levee = '黄河滩区堤防加固工程';
  const officer = await enterAs(browser, instance.url, '张敏');
  await seen(officer.getByRole('main').getByRole('listitem'));
  await look(officer, 'home');
  await officer.getByRole('link', { name: '督查事项' }).first().click();
  await officer.getByRole('link', { name: levee }).first().click();
  await seen(officer.getByRole('row', { name: /滨州市/ }));
  await look(officer, 'matter');
  await officer.getByRole('link', { name: '进度树' }).click();
  await seen(officer.getByRole('treegrid').getByRole('row', { name: /潍坊市/ }));
  await look(officer, 'progress');
  const county = await enterAs(browser, instance.url, '何军', { ...phone, colorScheme: 'dark' });
  await seen(county.getByText(/没有待办|项/));
  await look(county, 'home-phone-dark');
  await officer.getByRole('button', { name: 'English' }).click();
  await seen(officer.getByRole('button', { name: '中文' }));
  await seen(officer.getByRole('treegrid').getByRole('row', { name: /潍坊市/ }));
  await look(officer, 'progress-en');
});
