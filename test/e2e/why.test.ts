import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Planted, plantProvince } from '../support/planted-province.ts';
import { databaseOf, enterAs, type Instance, look, openBrowser, startInstance } from './browser.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
let instance: Instance;
let browser: Browser;
let admin: pg.Client;
let planted: Planted;

beforeAll(async () => {
  instance = await startInstance();
  browser = await openBrowser();
  admin = new pg.Client({ connectionString: await databaseOf(instance) });
  await admin.connect();
  planted = await plantProvince(admin, '高标准农田建设和冬春水利');
});
afterAll(async () => {
  await browser?.close();
  await admin?.end();
  await instance?.stop();
});

it('says on the page of a task where its light and its numbers come from', async () => {
  const page = await enterAs(browser, instance.url, '张敏', { colorScheme: 'dark' });
  await page.goto(`${instance.url}/progress/${planted.itemId}`);
  const grid = page.getByRole('treegrid', { name: '层级进度' });
  await grid.waitFor({ timeout: 60_000 });
  await grid.getByRole('link').first().click();
  await page.getByText('灯和数字的由来').click({ timeout: 60_000 });
  await page.getByText('规则 rollup.total').waitFor({ timeout: 30_000 });
  expect(await page.locator('.why li').count()).toBe(13);
  await look(page, 'why-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await look(page, 'why-desk');
}, 180_000);

it('says it on a phone in the tree, one level at a time', async () => {
  const page = await enterAs(browser, instance.url, '张敏', phone);
  await page.goto(`${instance.url}/progress/${planted.itemId}`);
  await page.locator('.drill a').first().click({ timeout: 60_000 });
  await page.getByText('灯和数字的由来').click();
  await page.getByText('规则 rollup.status').waitFor({ timeout: 30_000 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await look(page, 'why-phone');
}, 180_000);
