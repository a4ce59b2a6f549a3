import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Instance, launchInstance, look, openBrowser } from './browser.ts';

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
  await page.waitForFunction('document.querySelector("progress").value > 0');
  await look(page, 'starting');
  await look(english, 'starting-phone-dark-en');
  expect(await english.getByRole('heading', { level: 1 }).textContent()).toBe('Getting ready');
  expect((await page.request.get(`${instance.url}/healthz`)).status()).toBe(503);
  const early = await toldSoFar(page);
  await expect.poll(() => toldSoFar(page), { timeout: 60_000 }).toBeGreaterThan(early);
  await instance.says('Duban is ready');
  await page.getByRole('button', { name: '张敏' }).click();
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  expect((await page.request.get(`${instance.url}/healthz`)).status()).toBe(200);
});
