import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { executablePath, look, seen } from './browser.ts';
import { actAs, button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const title = '沿黄公路绿化提升';
const orders = {
  目标: '绿化公路 40 公里，成活率 95% 以上。',
  措施: '落实资金，按周调度。',
  要求: '主要负责同志亲自研究。',
  纪律: '不得虚报进度。',
};
const open = (page: Page): Promise<void> => openMatter(page, title);
const report = async (page: Page): Promise<void> => {
  await open(page);
  await button(page, '填报').click();
};
const dialog = (page: Page) => page.getByRole('dialog');
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A browser of its own with a profile that outlives it, in which 刘洋 is signed in as the handler. */
async function ownBrowser(folder: string): Promise<[BrowserContext, Page]> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(story.instance.url);
  const name = page.getByRole('button', { name: '刘洋' });
  const home = page.getByRole('heading', { level: 1, name: '工作台' });
  await seen(name.or(home));
  if (await name.isVisible()) await name.click();
  await seen(home);
  await actAs(page, '承办人');
  return [context, page];
}

/** Hangs a file on the report that is being written, and waits until it is there. */
async function attach(page: Page, name: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(`路段,公里\n${name},14\n`) };
  await dialog(page).locator('input[type=file][multiple]').setInputFiles(file);
  await seen(button(page, `去掉 ${name}`));
}

/** Ends every process of the browser with this profile at once, as a power cut would. */
const kill = (folder: string): void => {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of lines.filter((one) => one.includes(`--user-data-dir=${folder}`)))
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // it ended with its parent
    }
};

it('gives a city its task', async () => {
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
  await fill(officer, { ...orders, 指标名称: '绿化里程', 总量: '40', 计量单位: '公里' });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
  const unit = await enter('刘洋');
  await actAs(unit, '联络员');
  await open(unit);
  await button(unit, '签收').click();
  await button(unit, '承办').click();
  await send(unit, '承办');
  await leave(unit);
});

it('has the words back after the browser was killed in the middle of typing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-killed-'));
  folders.push(folder);
  const [, page] = await ownBrowser(folder);
  await report(page);
  await fill(page, { 落实措施: '分三段施工，每周调度。' });
  await seen(page.getByRole('status').getByText('草稿已自动保存'));
  await look(page, 'report-saving-desk');
  await fill(page, { 工作进度: '完成 12 公里，' });
  await seen(page.getByRole('status').getByText('草稿已自动保存'));
  kill(folder);
  const [context, again] = await ownBrowser(folder);
  await report(again);
  expect(await again.getByLabel('落实措施').inputValue()).toBe('分三段施工，每周调度。');
  expect(await again.getByLabel('工作进度').inputValue()).toBe('完成 12 公里，');
  await again.context().setOffline(true);
  await fill(again, { 落实效果: '断网时写下的成效。' });
  await seen(again.getByRole('status').getByText('已存在本机'));
  await again.goto('chrome://crash').catch(() => undefined);
  await again.close();
  await context.setOffline(false);
  const third = await context.newPage();
  await third.goto(story.instance.url);
  await actAs(third, '承办人');
  await report(third);
  await seen(third.getByText('已恢复本机未送出的内容'));
  expect(await third.getByLabel('落实效果').inputValue()).toBe('断网时写下的成效。');
  await seen(third.getByRole('status').getByText('草稿已自动保存'));
  await context.close();
});

it('keeps both texts where two browsers write one draft, and lets the writer choose', async () => {
  const [one, two] = [await enter('刘洋'), await enter('刘洋')];
  for (const page of [one, two]) {
    await actAs(page, '承办人');
    await report(page);
  }
  await fill(one, { 工作进度: '完成 15 公里。' });
  await seen(one.getByRole('status').getByText('草稿已自动保存'));
  await fill(two, { 工作进度: '完成 16 公里。' });
  await seen(two.getByText('两份内容都已保留'));
  const clash = two.getByRole('alert').filter({ hasText: '两份内容' });
  await seen(clash.getByText('完成 15 公里。'));
  await seen(clash.getByText('完成 16 公里。'));
  await look(two, 'report-clash-desk');
  await two.setViewportSize(phone.viewport);
  await look(two, 'report-clash-phone');
  await button(two, '保留本机内容').click();
  await seen(two.getByRole('status').getByText('草稿已自动保存'));
  await one.reload();
  await button(one, '填报').click();
  expect(await one.getByLabel('工作进度').inputValue()).toBe('完成 16 公里。');
  for (const page of [one, two]) await page.context().close();
});

it('returns a report inside the unit with reasons, and shows the approver what was changed', async () => {
  const writer = await enter('刘洋');
  await actAs(writer, '承办人');
  await report(writer);
  await fill(writer, { 落实效果: '沿线绿化成形。', '绿化里程（公里）': '14' });
  await send(writer, '送审');
  await seen(dialog(writer).locator('.fault').getByText('存在问题；没有的'));
  await fill(writer, { 存在问题: '无' });
  await attach(writer, '台账初稿.csv');
  await send(writer, '送审');
  await dialog(writer).waitFor({ state: 'detached' });
  await seen(writer.getByText('送审', { exact: true }));
  const direct = await enter('王强');
  await open(direct);
  await button(direct, '退回修改').click();
  await fill(direct, { 修改意见: '公里数与台账不一致，请核对。' });
  await send(direct, '退回修改');
  await seen(dialog(direct).locator('.ticks .fault').getByText(/\S/));
  await direct.getByRole('checkbox', { name: '数据存疑' }).check();
  await look(direct, 'report-return-desk');
  await send(direct, '退回修改');
  await dialog(direct).waitFor({ state: 'detached' });
  await seen(direct.getByText('公里数与台账不一致'));
  await writer.reload();
  await button(writer, '填报').click();
  await seen(dialog(writer).getByText('公里数与台账不一致'));
  await fill(writer, { 工作进度: '完成 14 公里，台账已更正。' });
  await button(writer, '去掉 台账初稿.csv').click();
  await attach(writer, '台账更正.csv');
  await look(writer, 'report-returned-desk');
  await send(writer, '送审');
  await leave(writer);
  await direct.reload();
  const marks = direct.locator('.changes');
  await seen(marks.locator('del'));
  expect((await marks.locator('ins').allInnerTexts()).join('')).toContain('台账已更正');
  await seen(marks.locator('ins', { hasText: '台账更正.csv' }));
  const gone = marks.locator('del').getByRole('link', { name: '台账初稿.csv' });
  const [kept] = await Promise.all([direct.waitForEvent('download'), gone.click()]);
  expect(kept.suggestedFilename()).toBe('台账初稿.csv');
  await look(direct, 'report-changes-desk');
  await direct.emulateMedia({ colorScheme: 'dark' });
  await look(direct, 'report-changes-dark');
  await direct.setViewportSize(phone.viewport);
  await look(direct, 'report-changes-phone');
  await button(direct, '审签上报').click();
  await seen(direct.getByText('已上报'));
  await leave(direct);
});

it('asks before words that no server has leave the device with their writer', async () => {
  const writer = await enter('刘洋');
  await actAs(writer, '承办人');
  await report(writer);
  await fill(writer, { '绿化里程（公里）': '-1', 落实措施: '尚未保存的措施。' });
  await seen(writer.getByRole('status').getByText('尚未存为草稿'));
  await button(writer, '取消').click();
  await dialog(writer).waitFor({ state: 'detached' });
  await writer.getByRole('banner').getByText('刘洋').click();
  await button(writer, '退出').click();
  await seen(writer.getByRole('alert').getByText('只存在本机'));
  await look(writer, 'report-unsent-desk');
  await button(writer, '清除并退出').click();
  await seen(writer.getByRole('button', { name: '刘洋' }));
  expect(await writer.evaluate('Object.keys(localStorage).filter((place) => place.startsWith("report."))')).toEqual([]);
  await writer.context().close();
});
