import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { inDays } from '../support/days.ts';
import { asXlsx } from '../support/matrices.ts';
import { pdf } from '../support/uploading.ts';
import { look, seen } from './browser.ts';
import { further } from './road.ts';
import { actAs, button, expectSound, fill, leave, openMatter, openStory, phone, send } from './story.ts';

const story = openStory();
const { enter } = story;
const title = '实施农村供水管网改造';
const open = (page: Page): Promise<void> => openMatter(page, title);
const stands = (page: Page, state: string): Promise<void> =>
  seen(page.getByRole('heading', { level: 1 }).getByText(state));

const words = {
  目标: '改造管网 12 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};
const amount = '改造管网（公里）';
const done = { 落实措施: '三个标段全部开工。', 工作进度: '完成改造 12 公里。', 落实效果: '水质水压达标。' };
const check = { 核查内容: '验收单与现场照片', 佐证材料: '验收单〔2026〕8号' };
const proof = pdf('管网改造竣工验收', '竣工验收单.pdf');
const photo = pdf('现场所见', '现场核查照片.pdf');
const matrix = [
  ['序号', '方面', '工作任务', '工作目标', '牵头单位', '配合单位', '完成时限'],
  ['1', '乡村建设', title, '改造管网12公里', '滨州市人民政府', '', inDays(150)],
];

/** Hands a task on from a desk to a unit below it. */
async function relay(page: Page, unit: string, days: string, planned: boolean): Promise<void> {
  await button(page, '签收').click();
  await button(page, '传达').click();
  await page.getByRole('checkbox', { name: unit }).check();
  await seen(page.getByText(/前办结/));
  await page.getByLabel('工作日数').fill(days);
  await fill(page, { 任务: '完成辖区管网改造。', ...words });
  if (planned) await page.getByRole('checkbox', { name: /方案/ }).check();
  await send(page, '传达');
  await seen(page.getByRole('row', { name: new RegExp(`${unit}.*待签收`) }));
}

/** Has the plan of the city approved, which names the county in a step and so counts for both (M-03). */
async function plan(task: string): Promise<void> {
  const direct = await enter('王强');
  await direct.goto(task);
  await further(direct, '制定方案');
  const sections = { 目标任务: '改造 12 公里。', 工作措施: '分段实施。', 进度安排: '逐段推进。' };
  await fill(direct, { ...sections, 组织保障: '成立工作专班。' });
  await fill(direct, { 节点: '管网改造', 开始: inDays(1), 完成: inDays(20), 工作量: '12 公里' });
  await direct.getByRole('textbox', { name: '责任人', exact: true }).fill('王强');
  await direct.getByLabel('责任单位').selectOption({ label: '博兴县' });
  await look(direct, 'main-job-plan-desk');
  await send(direct, '报审');
  await leave(direct);
  const first = await enter('马莉');
  await open(first);
  await button(first, '审定').click();
  await seen(first.getByText('5/6'));
  await look(first, 'main-job-six-haves');
  await leave(first);
}

/** Chooses a file in the form that is open, and waits until it is kept. */
async function attach(page: Page, { name, bytes }: typeof proof): Promise<void> {
  const chosen = { name, mimeType: 'application/pdf', buffer: bytes };
  await page.getByRole('dialog').locator('input[type=file][multiple]').setInputFiles(chosen);
  await seen(page.getByRole('dialog').getByRole('link', { name }));
}

/** Reports completion by the hand of a handler, and sends it up by the hand of who answers for the unit. */
async function complete(handler: string, direct: string, options: object, evidence: boolean): Promise<void> {
  const page = await enter(handler, options);
  await actAs(page, '承办人');
  await open(page);
  await button(page, '填报').click();
  await page.getByLabel('报告类型').selectOption({ label: '办结报告' });
  await fill(page, { ...done, 存在问题: '无' });
  if (evidence) {
    await fill(page, { [amount]: '12' });
    await attach(page, proof);
  }
  await send(page, '送审');
  await leave(page);
  const signer = await enter(direct, options);
  await open(signer);
  if (evidence) await seen(signer.locator('#reports').getByRole('link', { name: proof.name }));
  await button(signer, '审签上报').click();
  await stands(signer, '上报办结');
  await look(signer, `main-job-submitted-${direct}`);
  await leave(signer);
}

/** Accepts what the unit below handed in, after a check; amounts are checked where the work itself was done. */
async function accept(officer: string, amounts: object): Promise<void> {
  const page = await enter(officer);
  await actAs(page, '督查员');
  await seen(page.getByText('核实验收'));
  await open(page);
  await button(page, '核实验收').click();
  await fill(page, { ...check, ...amounts });
  await attach(page, photo);
  await look(page, `main-job-check-${officer}`);
  await send(page, '核实验收');
  await stands(page, '验收');
  await seen(page.getByRole('link', { name: photo.name }));
  await leave(page);
}

it('imports a matrix, and establishes and issues what it names', async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '督查事项' }).first().click();
  await officer.getByRole('link', { name: '导入', exact: true }).click();
  const chosen = { name: '分工.xlsx', mimeType: 'application/octet-stream', buffer: await asXlsx(matrix) };
  await officer.getByLabel('责任分解表（.xlsx 或 .csv').setInputFiles(chosen);
  await officer.getByLabel('来源文件').fill('2026年政府工作报告');
  await button(officer, '导入 1 项').click();
  await seen(officer.getByText('已登记 1 项，0 项此前已登记。'));
  await officer.getByRole('link', { name: '返回督查事项' }).click();
  await open(officer);
  await button(officer, '拟办').click();
  await seen(officer.getByText('来自《2026年政府工作报告》第 1 项'));
  await fill(officer, { 拟办意见: '建议立项督办。' });
  await send(officer, '提交拟办');
  await leave(officer);
  const head = await enter('李国华', phone);
  await open(head);
  await button(head, '立项').click();
  await send(head, '立项');
  await seen(button(head, '交办'));
  await leave(head);
  const again = await enter('张敏');
  await open(again);
  await button(again, '交办').click();
  await seen(again.getByText('分解 12'));
  await fill(again, words);
  await send(again, '交办');
  await seen(again.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(again);
});

it('goes down from the city to the county and to its unit, which begins with an approved plan', async () => {
  const city = await enter('何军');
  await open(city);
  await relay(city, '博兴县', '60', false);
  const task = city.url();
  await leave(city);
  await plan(task);
  const county = await enter('冯磊', phone);
  await actAs(county, '督查员');
  await open(county);
  await relay(county, '水利局', '40', true);
  await look(county, 'main-job-relayed-phone');
  await leave(county);
  const unit = await enter('杨帆', phone);
  await actAs(unit, '联络员');
  await open(unit);
  await button(unit, '签收').click();
  await button(unit, '承办').click();
  await send(unit, '承办');
  await stands(unit, '制定方案');
  await actAs(unit, '承办人');
  await button(unit, '制定方案').click();
  const sections = { 目标任务: '改造 12 公里。', 工作措施: '分三段实施。', 进度安排: '先主管、后支管。' };
  await fill(unit, { ...sections, 组织保障: '成立工作专班。' });
  await fill(unit, { 节点: '主管改造', 开始: inDays(1), 完成: inDays(20), 工作量: '12 公里' });
  await unit.getByRole('textbox', { name: '责任人', exact: true }).fill('杨帆');
  await look(unit, 'main-job-plan-phone');
  await send(unit, '报审');
  await seen(unit.getByText('方案已报审，等待审定。'));
  await leave(unit);
  const approver = await enter('冯磊');
  await actAs(approver, '督查员');
  await seen(approver.getByText('审定方案'));
  await open(approver);
  await button(approver, '审定').click();
  await stands(approver, '办理中');
  await leave(approver);
});

it('comes up again with its evidence, approved and accepted level by level', async () => {
  await complete('杨帆', '谢敏', phone, true);
  await accept('冯磊', { [amount]: '12' });
  await complete('孟凡', '田海', {}, false);
  await accept('何军', {});
  await complete('刘洋', '王强', {}, false);
  await accept('张敏', {});
});

it('is opened again at the county by the city when its first verification fails', async () => {
  const officer = await enter('张敏');
  await open(officer);
  await button(officer, '启动核查').click();
  await send(officer, '启动核查');
  await stands(officer, '核查');
  await leave(officer);
  const verifier = await enter('赵文');
  await open(verifier);
  await button(verifier, '核查').click();
  await verifier.getByText('不通过', { exact: true }).click();
  await fill(verifier, { 核查内容: '抽查三个管段', 佐证材料: '现场照片 6 张', 发现问题: '两段接口渗漏。' });
  await fill(verifier, { 新的办结日期: inDays(140) });
  await look(verifier, 'main-job-failed-form-desk');
  await send(verifier, '不通过，退回办理');
  await stands(verifier, '办理');
  await leave(verifier);
  const city = await enter('何军', { colorScheme: 'dark' });
  await actAs(city, '督查员');
  await open(city);
  await city
    .getByRole('link', { name: /博兴县/ })
    .first()
    .click();
  await stands(city, '验收');
  await button(city, '重新办理').click();
  await look(city, 'reopen-form-dark');
  await fill(city, { 重新办理原因: '省里核查两段接口渗漏，须返工并重新验收。', 新的办结日期: inDays(100) });
  await city.emulateMedia({ colorScheme: 'light' });
  await look(city, 'reopen-form-desk');
  await city.setViewportSize(phone.viewport);
  await look(city, 'reopen-form-phone');
  await send(city, '重新办理');
  await stands(city, '办理中');
  await seen(city.getByText('省里核查两段接口渗漏，须返工并重新验收。'));
  await look(city, 'reopened-phone');
  await leave(city);
});

it('comes up anew, and is accepted by both levels once more', async () => {
  await complete('孟凡', '田海', {}, false);
  await accept('何军', {});
  await complete('刘洋', '王强', {}, false);
  await accept('张敏', {});
});

it('is verified by somebody else, struck off and archived, and both books are sound', async () => {
  const officer = await enter('张敏');
  await open(officer);
  await button(officer, '启动核查').click();
  await send(officer, '启动核查');
  await stands(officer, '核查');
  const verifier = await enter('赵文', phone);
  await open(verifier);
  await button(verifier, '核查').click();
  await fill(verifier, { 核查内容: '抽查三个管段', 佐证材料: '现场照片 12 张' });
  await attach(verifier, photo);
  await look(verifier, 'main-job-conclusion-phone');
  await send(verifier, '核查通过');
  await seen(verifier.getByText('核查人不得自行销号'));
  await leave(verifier);
  await officer.reload();
  await button(officer, '销号').click();
  await fill(officer, { ...done, 情况汇总: '四级按期完成，核查属实。', 工作建议: '纳入常态化管护。' });
  await send(officer, '销号');
  await seen(officer.getByRole('heading', { name: '销号情况' }));
  await leave(officer);
  const clerk = await enter('周档');
  await open(clerk);
  await button(clerk, '归档').click();
  await send(clerk, '归档');
  await seen(clerk.getByText('与归档时一致'));
  await look(clerk, 'main-job-archived-desk');
  await leave(clerk);
  await expectSound(story.instance, 'rollup-verify');
  await expectSound(story.instance, 'audit-verify');
});
