import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { departmentId, divisionId } from '../../seeds/org-units.ts';
import { pdf } from '../support/uploading.ts';
import { look, seen } from './browser.ts';
import { noVisit, Onlooker } from './onlooker.ts';
import { establishAs, further, issueTo } from './road.ts';
import { button, fill, openMatter, openStory, phone, propose, send } from './story.ts';

const added = (login: string, name: string, tenant: string, unit: number, role: string) => ({
  ...{ login, name, title: '', tenant, clearance: 1, posts: [{ unit, role }] },
});
const { enter, enterAdded } = openStory(undefined, [
  added('teng.head', '滕建国', '3716', divisionId('3716'), 'OFFICE_HEAD'),
  added('qi.first', '戚明', '3701', departmentId('3701', 13), 'FIRST'),
]);

const matter = '化工园区废水治理';
const operation = '化工园区废水联合督查';
const problem = '园区二号排口夜间超标。';
const hidden = '一号排口雨污混接。';
const ours = '滨州市生态环境局';
const theirs = '潍坊市生态环境局';

/** Names a body of the plan, by the place of its fields. */
async function invite(officer: Page, place: number, body: string, duty: string): Promise<void> {
  const fields = officer.locator('.joint-body').nth(place);
  await fields.getByRole('combobox', { name: '单位' }).fill(body);
  await officer.getByRole('option', { name: body, exact: true }).click();
  await fields.getByLabel('职责分工').fill(duty);
}

/** Takes part for one's own department, from the invitation on the workbench. */
async function takePart(first: Page): Promise<void> {
  await first.getByRole('link', { name: '工作台' }).click();
  await first.getByRole('link', { name: operation }).click();
  await button(first, '参加').click();
  await send(first, '参加');
  await seen(first.getByRole('link', { name: matter }));
}

/** Gives the opinion of one's own department. */
async function speak(first: Page, words: string): Promise<void> {
  await button(first, '提出意见').click();
  await fill(first, { 本单位意见: words });
  await send(first, '提出意见');
  await seen(first.getByText(words));
}

async function countersign(page: Page): Promise<void> {
  await button(page, '会签').click();
  await seen(page.getByRole('heading', { name: '会签单位' }));
  await button(page, '会签').waitFor({ state: 'detached' });
}

/** What departments of several cities inspect together is planned by the office from the room; its address. */
async function planTogether(officer: Page): Promise<string> {
  const room = officer.url();
  await officer.getByRole('link', { name: '拟定督查', exact: true }).click();
  const team = officer.getByRole('group', { name: '督查组' });
  for (const body of [ours, theirs]) await seen(team.getByRole('group', { name: body }));
  expect(await officer.getByRole('combobox', { name: '被督查单位' }).inputValue()).toBe('博兴县人民政府');
  await team.getByRole('group', { name: theirs }).getByLabel(/鲁清/).check();
  await officer.getByRole('group', { name: '督查任务' }).getByLabel(new RegExp(matter)).check();
  await fill(officer, { 地点: '园区一号排口', 选点依据: '在线监测数据异常。' });
  await officer.getByLabel('审批人').selectOption({ label: '滕建国 · 督查机构负责人' });
  await look(officer, 'joint-visit-plan');
  await officer.setViewportSize(phone.viewport);
  await team.scrollIntoViewIfNeeded();
  await look(officer, 'joint-visit-plan-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await send(officer, '拟定督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '博兴县人民政府' }).click();
  await seen(officer.getByText(/鲁清/));
  const visit = officer.url();
  await officer.goto(room);
  await seen(officer.getByRole('region', { name: '督查暗访' }).getByRole('link', { name: '博兴县人民政府' }));
  await look(officer, 'joint-visit-room');
  return visit;
}

/** Goes on the visit for one's own department, from the workbench: records on site and hands in. */
async function inspect(other: Page): Promise<void> {
  await other.getByRole('link', { name: '工作台' }).click();
  await button(other, '更多').click();
  await other.getByRole('link', { name: '督查暗访', exact: true }).click();
  await other.getByRole('link', { name: '博兴县人民政府' }).click();
  await button(other, '开始督查').click();
  await button(other, '登记督查发现').click();
  await fill(other, { 发现的问题: hidden, 问题依据: '现场照片两张。' });
  await send(other, '登记督查发现');
  await seen(other.getByRole('link', { name: hidden }));
  await button(other, '提交督查情况').click();
  await fill(other, { 督查情况: '一号排口雨污未分流。' });
  await other.getByLabel('完成等次').selectOption({ label: '一般' });
  await send(other, '提交督查情况');
  await seen(other.getByText('待发布', { exact: true }));
  await look(other, 'joint-visit-handed-phone');
}

it('is run by departments of two cities from its proposal to what is rectified and closed, and a department of a third sees nothing', {
  timeout: 300_000,
}, async () => {
  const third = new Onlooker(await enterAdded('qi.first'));
  const officer = await enter('何军');
  await propose(officer, matter, '汛期前完成园区废水治理。', '博兴县');
  const head = await enterAdded('teng.head');
  await establishAs(head, matter);
  await issueTo(officer, '治理排口', 'joint-departments-order', '博兴县');
  third.keepFrom(officer, matter);
  await third.seesNothing();

  // A city's office proposes that a department of its own leads and one of another city goes along.
  await further(officer, '拟定联合督查');
  await fill(officer, { 名称: operation, 督查目的: '两市环保部门互查园区废水治理。' });
  await invite(officer, 0, ours, '牵头现场督查');
  await officer.getByRole('radio', { name: '牵头' }).check();
  await button(officer, '增加单位').click();
  await invite(officer, 1, theirs, '核查监测数据');
  await look(officer, 'joint-departments-form');
  await send(officer, '拟定联合督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: operation }).click();
  await seen(officer.getByRole('heading', { level: 1, name: operation }));
  const room = officer.url();
  third.keepFrom(officer, operation);
  await third.seesNothing();
  const [lead, other] = [await enter('郑环'), await enter('鲁清', phone)];
  for (const page of [lead, other]) {
    await page.goto(room);
    await seen(page.getByText('没有这项联合督查，或您无权查看。')); // invited by the approval alone
  }

  await head.goto(room);
  await button(head, '审定并邀请').click();
  await fill(head, { 审定意见: '同意。' });
  await send(head, '审定并邀请');
  await seen(head.getByRole('cell', { name: '待答复' }));
  await third.seesNothing();
  for (const page of [lead, other]) await takePart(page);
  await seen(officer.getByRole('row', { name: new RegExp(`${theirs}.*已参加`) })); // without a reload
  await third.seesNothing();

  // The office and the other city's department inspect together; who is inspected sees nothing before it is released.
  const visit = await planTogether(officer);
  await head.goto(visit);
  await button(head, '批准督查').click();
  await seen(head.getByText('已批准', { exact: true }));
  await inspect(other);
  third.keepFrom(other, hidden);
  await third.seesNothing();
  const inspected = await enter('田海', { colorScheme: 'dark' });
  for (const page of [inspected, lead]) {
    await page.goto(visit);
    await seen(page.getByText(noVisit));
  }
  await inspected.getByRole('link', { name: '督查暗访', exact: true }).click();
  await seen(inspected.getByText('没有可查看的督查。'));
  await head.reload();
  await button(head, '发布督查情况').click();
  await seen(head.getByText('已发布', { exact: true }));
  await inspected.goto(visit);
  await seen(inspected.getByText('一号排口雨污未分流。'));
  expect(await inspected.content()).not.toContain(operation);
  await look(inspected, 'joint-visit-released-dark');
  await inspected.context().close();
  await lead.reload();
  await seen(lead.getByText(noVisit));
  for (const page of [lead, other, officer]) await page.goto(room);

  // The other city's department finds; the office orders; the unit rectifies; the department that leads checks on site.
  await other.getByRole('link', { name: matter }).click();
  await other.getByRole('link', { name: '博兴县' }).first().click();
  await seen(other.getByRole('heading', { level: 1, name: matter }));
  third.keepFrom(other);
  await further(other, '登记督查发现');
  await fill(other, { 发现的问题: problem, 问题依据: '在线监测曲线和现场照片。' });
  await other.getByLabel('问题性质').selectOption({ label: '慢作为' });
  await send(other, '登记督查发现');
  await other.getByRole('link', { name: problem }).click();
  await seen(other.getByText('在线监测曲线和现场照片。'));
  third.keepFrom(other, problem);
  await third.seesNothing();
  const finding = other.url();
  await head.goto(finding);
  await button(head, '下达限期整改单').click();
  await fill(head, { 措施清单: '封堵二号排口', 牵头领导: '副县长 石磊', 整改要求: '十日内整改到位。' });
  await fill(head, { 须附佐证: '封堵照片和监测报告。' });
  await send(head, '下达限期整改单');
  await seen(head.getByText('整改中', { exact: true }));
  await third.seesNothing();
  const unit = await enter('田海');
  await openMatter(unit, matter);
  await unit.getByRole('link', { name: problem }).click();
  await button(unit, '反馈整改').click();
  await fill(unit, { 整改情况: '二号排口已封堵。', 佐证材料: '封堵照片三张，监测报告一份。' });
  await send(unit, '反馈整改');
  await seen(unit.getByText('待核实', { exact: true }));
  expect(await unit.content()).not.toContain(operation); // who is inspected learns of what was ordered alone
  await unit.context().close();
  await third.seesNothing();
  await lead.goto(finding);
  await button(lead, '现场核实').click();
  await fill(lead, { 核实地点: '园区二号排口', 核实情况: '已封堵，夜间监测达标。' });
  await look(lead, 'joint-departments-check');
  await send(lead, '整改到位');
  await seen(lead.getByText('待回头看', { exact: true }));
  await look(lead, 'joint-departments-closed');
  await third.seesNothing();

  // The room of the two: evidence, opinions, a report that the lead writes and the others countersign.
  for (const page of [lead, other]) await page.goto(room);
  await button(other, '共享佐证材料').click();
  await fill(other, { 材料说明: '监测数据比对表' });
  const table = pdf('监测数据', '监测数据比对表.pdf');
  await other.getByLabel('选择文件').setInputFiles({ ...table, mimeType: 'application/pdf', buffer: table.bytes });
  await seen(other.getByRole('dialog').getByRole('link', { name: table.name }));
  await send(other, '共享佐证材料');
  await seen(lead.getByRole('link', { name: table.name })); // without a reload
  await speak(other, '监测数据总体真实。');
  await speak(lead, '排口整改到位。');
  expect(await other.content()).not.toContain('排口整改到位。');
  await button(lead, '起草联合督查报告').click();
  await fill(lead, { 联合督查报告: '园区废水治理总体属实，发现问题一件，已整改到位。' });
  await send(lead, '提交');
  await seen(lead.getByText('已提交', { exact: true }));
  await seen(other.getByText('排口整改到位。'));
  for (const page of [other, officer]) await countersign(page);
  await seen(lead.getByRole('link', { name: problem }));
  await look(lead, 'joint-departments-room');
  await look(other, 'joint-departments-room-phone');
  await third.seesNothing();

  await head.goto(room);
  await further(head, '终止联合督查');
  await fill(head, { 终止理由: '督查任务已完成。' });
  await send(head, '终止联合督查');
  for (const page of [lead, other]) await seen(page.getByRole('heading', { level: 1, name: '已结束的联合督查' }));
  await third.seesNothing();
  await third.findsNothing();
});
