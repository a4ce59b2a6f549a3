import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { actAs, button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const byRule = '病险水库除险加固';
const byHand = '农村黑臭水体治理';
const stands = (page: Page, state: string): Promise<void> =>
  seen(page.getByRole('heading', { level: 1 }).getByText(state));

const target = { 指标名称: '治理任务', 总量: '12', 计量单位: '处' };
const words = {
  目标: '按期完成，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

async function established(title: string): Promise<void> {
  const officer = await enter('张敏');
  await propose(officer, title);
  await leave(officer);
  const head = await enter('李国华');
  await openMatter(head, title);
  await button(head, '立项').click();
  await send(head, '立项');
  await seen(button(head, '交办'));
  await leave(head);
}

/** The row of a unit in the tree that somebody watches. */
const row = (watcher: Page, unit: string) => watcher.getByRole('treegrid').getByRole('row', { name: new RegExp(unit) });

let watcher: Page;
let countyPage: string;

it('issues to every county of two cities by a rule, after showing who receives what', async () => {
  await established(byRule);
  watcher = await enter('张敏');
  await openMatter(watcher, byRule);
  await button(watcher, '交办').click();
  await watcher.getByText('按规则选择').click();
  for (const city of ['滨州市', '潍坊市']) await watcher.getByRole('checkbox', { name: city }).check();
  await seen(watcher.getByText('共 22 项任务'));
  await fill(watcher, { ...words, ...target });
  await send(watcher, '交办');
  await seen(watcher.getByRole('row', { name: /滨州市.*待签收/ }));
  await watcher.getByRole('link', { name: '进度树' }).click();
  await button(watcher, '县').click();
  await seen(row(watcher, '博兴县').getByText('待签收'));
  await look(watcher, 'cascade-watched');
});

it('lets a city relay another order by hand, and decide what a county objects to it', async () => {
  await established(byHand);
  const officer = await enter('张敏');
  await openMatter(officer, byHand);
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, ...target });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
  const city = await enter('何军');
  await openMatter(city, byHand);
  await button(city, '签收').click();
  await button(city, '传达').click();
  await city.getByRole('checkbox', { name: '博兴县' }).check();
  await seen(city.getByText(/前办结/));
  await city.getByLabel('工作日数').fill('10');
  await fill(city, { 任务: '完成辖区治理。', ...words });
  await send(city, '传达');
  await seen(city.getByRole('row', { name: /博兴县.*待签收/ }));
  const county = await enter('冯磊');
  await openMatter(county, byHand);
  await button(county, '签收').click();
  await stands(county, '已签收');
  const direct = await enter('田海');
  await openMatter(direct, byHand);
  await button(direct, '提出异议').click();
  await fill(direct, { 依据: '县政府“三定”规定第三条', 理由: '该水体由邹平市管理。' });
  await send(direct, '提出异议');
  await stands(direct, '异议');
  await leave(direct);
  await city.goto(story.instance.url);
  await seen(city.getByText('裁定异议'));
  await openMatter(city, byHand);
  await button(city, '驳回异议').click();
  await fill(city, { 裁定理由: '该水体流经本县 3 公里。' });
  await send(city, '驳回异议');
  await stands(city, '已签收');
  await leave(city);
  await county.reload();
  await seen(county.getByText('该水体流经本县 3 公里。'));
  await leave(county);
});

it('moves the tree of whoever watches while the units below sign, take up and report', async () => {
  const county = await enter('冯磊');
  await openMatter(county, byRule);
  await button(county, '签收').click();
  await stands(county, '已签收');
  await row(watcher, '博兴县').getByText('已签收').waitFor({ timeout: 60_000 });
  await county.getByRole('banner').getByText('联络员').click();
  await county.getByRole('button', { name: /督查员/ }).click();
  await button(county, '传达').click();
  await county.getByRole('checkbox', { name: '水利局' }).check();
  await seen(county.getByText(/前办结/));
  await county.getByLabel('工作日数').fill('3');
  await fill(county, { 任务: '完成水库加固。', '本级自留份额（%）': '120', ...words });
  await look(county, 'own-share-desk');
  await send(county, '传达');
  expect(await county.getByLabel('本级自留份额（%）').evaluate((field) => field.matches(':invalid'))).toBe(true);
  await fill(county, { '本级自留份额（%）': '20' });
  await county.emulateMedia({ colorScheme: 'dark' });
  await county.setViewportSize(phone.viewport);
  await county.getByLabel('本级自留份额（%）').scrollIntoViewIfNeeded();
  await look(county, 'own-share-phone-dark');
  await send(county, '传达');
  await seen(county.getByRole('row', { name: /水利局.*待签收/ }));
  countyPage = county.url();
  await leave(county);
  const unit = await enter('杨帆');
  await actAs(unit, '联络员');
  await openMatter(unit, byRule);
  await button(unit, '签收').click();
  await button(unit, '承办').click();
  await send(unit, '承办');
  await actAs(unit, '承办人');
  await button(unit, '填报').click();
  const asked = Number(/[\d.]+/.exec((await unit.getByText(/^目标 [\d.]+ 处/).textContent()) ?? '')?.[0]);
  await fill(unit, {
    落实措施: '两座水库开工。',
    工作进度: '完成主体加固。',
    存在问题: '无',
    落实效果: '未出现险情。',
    '治理任务（处）': String(Math.round(asked * 600) / 1000),
  });
  await send(unit, '送审');
  await seen(unit.getByText('送审', { exact: true }));
  await leave(unit);
  const signer = await enter('谢敏');
  await openMatter(signer, byRule);
  await signer.getByRole('button', { name: /审签/ }).first().click();
  await row(watcher, '博兴县').getByText('48%').waitFor({ timeout: 60_000 });
  await row(watcher, '滨州市').getByText('48%').waitFor({ state: 'detached' });
  await look(watcher, 'cascade-moved');
  await leave(signer);
  const home = await enter('张敏');
  await look(home, 'cascade-totals');
  expect(await home.getByText(byRule).count()).toBeGreaterThan(0);
  await leave(home);
});

it('lets a county quote what its unit reported, and annotate it without changing a word', async () => {
  const writer = await enter('孟凡');
  await writer.goto(countyPage);
  await button(writer, '填报').click();
  const dialog = writer.getByRole('dialog');
  await dialog.getByText(/水利局 · 进展报告/).click();
  await button(writer, '引用县水利局的工作进度').click();
  await seen(dialog.locator('blockquote').getByText('完成主体加固。'));
  await fill(writer, {
    批注: '县督查室已现场核对。',
    落实措施: '县级每周调度。',
    工作进度: '主体工程完成。',
    存在问题: '无',
    '自报进度（%）': '100',
  });
  await seen(writer.getByRole('status').getByText('草稿已自动保存'));
  await look(writer, 'quotes-form-desk');
  await writer.setViewportSize(phone.viewport);
  await look(writer, 'quotes-form-phone');
  await send(writer, '送审');
  await leave(writer);
  const signer = await enter('田海');
  await openMatter(signer, byRule);
  await button(signer, '审签上报').click();
  await seen(signer.getByText('已上报'));
  await leave(signer);
  const city = await enter('何军');
  await city.goto(countyPage);
  await seen(city.locator('blockquote').getByText('完成主体加固。'));
  await seen(city.getByText('县督查室已现场核对。'));
  await seen(city.getByText('其中本级自留 20%：自报 100% · 核实 0%'));
  await row(watcher, '博兴县').getByText('68%').waitFor({ timeout: 60_000 });
  await look(city, 'quotes-desk');
  await city.emulateMedia({ colorScheme: 'dark' });
  await city.setViewportSize(phone.viewport);
  await look(city, 'quotes-phone-dark');
  await leave(city);
});

it('shows who answers for what by when in one table, whole and by branch', async () => {
  const officer = await enter('张敏');
  await openMatter(officer, byRule);
  await officer.getByRole('link', { name: '责任分解表' }).click();
  await seen(officer.getByRole('rowheader', { name: /博兴县/ }));
  expect(await officer.getByRole('row').count()).toBeGreaterThan(20);
  await seen(officer.getByRole('row', { name: /滨州市.*马莉.*王强/ }));
  await look(officer, 'matrix-desk');
  await officer.emulateMedia({ colorScheme: 'dark' });
  await look(officer, 'matrix-dark');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'matrix-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await officer.emulateMedia({ colorScheme: 'light' });
  await button(officer, 'English').click();
  await seen(officer.getByRole('heading', { level: 1, name: 'Responsibility matrix' }));
  await look(officer, 'matrix-english');
  await leave(officer);
});
