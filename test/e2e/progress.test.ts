import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Planted, plantProvince } from '../support/planted-province.ts';
import { databaseOf, enterAs, type Instance, look, openBrowser, seen, startInstance } from './browser.ts';

const title = '高标准农田建设和冬春水利';
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
  planted = await plantProvince(admin, title);
});
afterAll(async () => {
  await browser?.close();
  await admin?.end();
  await instance?.stop();
});

const enter = (name: string, options: object = {}): Promise<Page> => enterAs(browser, instance.url, name, options);
const grid = (page: Page) => page.getByRole('treegrid', { name: '层级进度' });

/** The row at which the keyboard stands, by its name, level and whether it is open. */
const standing = (page: Page) =>
  grid(page).evaluate((node) => {
    const row = document.getElementById(node.getAttribute('aria-activedescendant') ?? '');
    const name = row?.querySelector('a')?.textContent ?? '';
    return { name, level: row?.getAttribute('aria-level'), open: row?.getAttribute('aria-expanded') ?? null };
  });

async function openTree(page: Page): Promise<void> {
  await page.goto(`${instance.url}/progress/${planted.itemId}`);
  await grid(page).waitFor({ timeout: 60_000 });
}

it('walks a whole province by the keyboard, from the cities down to a unit and into its task', async () => {
  const page = await enter('张敏');
  await page.getByRole('link', { name: '督查事项' }).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: '进度树' }).click({ timeout: 60_000 });
  await grid(page).waitFor({ timeout: 60_000 });
  await look(page, 'progress-desk');
  await grid(page).focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return standing(page);
  };
  const first = await standing(page);
  expect(first).toMatchObject({ level: '1', open: 'false' });
  expect(await press('ArrowRight')).toMatchObject({ name: first.name, open: 'true' });
  const county = await press('ArrowRight');
  expect(county).toMatchObject({ level: '2', open: 'false' });
  expect(await press('ArrowRight', 'ArrowRight')).toMatchObject({ level: '3' });
  await look(page, 'progress-open-desk');
  expect(await press('ArrowLeft')).toMatchObject({ name: county.name, open: 'true' });
  expect(await press('ArrowLeft')).toMatchObject({ name: county.name, open: 'false' });
  expect(await press('ArrowLeft', 'ArrowLeft')).toMatchObject({ name: first.name, open: 'false' });
  const last = await press('End');
  expect(last.name).not.toBe(first.name);
  expect(await press('Home')).toMatchObject({ name: first.name });
  await page.getByRole('button', { name: '部门', exact: true }).click();
  await seen(page.getByText(`显示 ${planted.tasks} 行，共 ${planted.tasks} 项任务`));
  expect(Number(await grid(page).getAttribute('aria-rowcount'))).toBe(planted.tasks + 1);
  expect(await grid(page).getByRole('row').count()).toBeLessThan(60);
  await grid(page).focus();
  expect(await press('End', 'PageUp', 'PageDown')).toMatchObject({ name: (await standing(page)).name });
  await look(page, 'progress-end-desk');
  const unit = await standing(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 60_000 });
  await seen(page.getByText(unit.name));
  expect(page.url()).toContain('/assignments/');
  await page
    .getByRole('link', { name: '进度树' })
    .click()
    .catch(() => undefined);
  await page.context().close();
});

it('finds by light, state, lateness and name, keeps the levels above, and says how many it found', async () => {
  const page = await enter('张敏', { colorScheme: 'dark' });
  await openTree(page);
  await page.getByRole('radio', { name: /^逾期/ }).check();
  const found = page.getByText(/符合条件 \d+ 项/);
  const late = Number(/符合条件 (\d+)/.exec((await found.textContent()) ?? '')?.[1]);
  expect(late).toBeGreaterThan(20);
  await look(page, 'progress-red-dark');
  await page.getByLabel('只看逾期').check();
  await seen(found);
  await page.getByRole('radio', { name: '全部' }).check();
  await page.getByLabel('筛选单位').fill('博兴');
  await page.getByLabel('只看逾期').uncheck();
  await seen(grid(page).getByRole('row', { name: /博兴县/ }));
  expect(page.url()).toContain('q=');
  await page.getByLabel('筛选单位').fill('没有这个单位');
  await seen(page.getByText('没有符合条件的任务'));
  await look(page, 'progress-none-dark');
  await page.context().close();
});

it('goes down level by level on a phone', async () => {
  const page = await enter('张敏', phone);
  await page.goto(`${instance.url}/progress/${planted.itemId}`);
  await page.getByRole('link', { name: /滨州市/ }).click({ timeout: 60_000 });
  await seen(page.getByRole('link', { name: /博兴县/ }));
  await look(page, 'progress-phone');
  await page.getByRole('link', { name: /博兴县/ }).click();
  await seen(page.getByRole('navigation', { name: '所在层级' }).getByText('滨州市'));
  await look(page, 'progress-county-phone');
  await page.goBack();
  await seen(page.getByRole('link', { name: /博兴县/ }));
  await page.context().close();
});

it('shows a city its own branch, and no other', async () => {
  const page = await enter('何军');
  const { rows } = await admin.query(`select id from assignment where to_org_unit_id = 1600000 and title = $1`, [
    title,
  ]);
  await page.goto(`${instance.url}/progress/${Buffer.from(`Assignment:37:${rows[0].id}`).toString('base64url')}`);
  await seen(grid(page).getByRole('row', { name: /滨州市/ }));
  await look(page, 'progress-city-desk');
  await grid(page).focus();
  await page.keyboard.press('Home');
  expect(await standing(page)).toMatchObject({ name: '滨州市', level: '1' });
  await page.goto(`${instance.url}/progress/${planted.itemId}`);
  await seen(page.getByText('没有找到该事项的进度'));
  await page.context().close();
});

it('reads again while one watches, and keeps open what was open', async () => {
  const page = await enter('张敏');
  await openTree(page);
  await page.getByRole('button', { name: '县', exact: true }).click();
  const rows = await grid(page).getAttribute('aria-rowcount');
  await admin.query(
    `update assignment set claimed = 7 where title = $1 and to_org_unit_id in (select id from org_unit where parent_id = 700000)`,
    [title],
  );
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'), { timeout: 45_000 });
  await answered;
  expect(await grid(page).getAttribute('aria-rowcount')).toBe(rows);
  await page.context().close();
});
