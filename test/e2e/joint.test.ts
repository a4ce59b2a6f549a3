import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inDays } from '../support/days.ts';
import { pdf } from '../support/uploading.ts';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const road = roadOf(enter);
const matter = '黄河滩区堤防加固';
const other = '沿黄水闸除险加固';
const added = '沿黄排灌站改造';
const operation = '堤防加固联合督查';

/** Opens a joint operation from the list of the own unit's. */
async function openJoint(page: Page): Promise<void> {
  await page.getByRole('link', { name: '联合督查', exact: true }).click();
  await page.getByRole('link', { name: operation }).click();
  await seen(page.getByRole('heading', { level: 1, name: operation }));
}

it('is proposed from a matter, approved, accepted by a city for itself, finds, and leaves a notice; the city inspected sees what it is ordered', {
  timeout: 300_000,
}, async () => {
  const officer = await enter('张敏');
  await propose(officer, other);
  await road.establish(other);
  await propose(officer, added);
  await road.establish(added);
  await propose(officer, matter);
  const head = await road.establish(matter);
  await road.issue(officer, '堤防加固', 'joint-order');

  await further(officer, '拟定联合督查');
  await fill(officer, { 名称: operation, 督查目的: '督促汛期前完成，现场核实进度。' });
  await pick(officer, '单位', '潍坊市', '潍坊市人民政府');
  await fill(officer, { 职责分工: '现场核查' });
  await officer.getByRole('radio', { name: '牵头' }).check();
  await officer.getByRole('checkbox', { name: '滨州市' }).check();
  await button(officer, '增加日程').click();
  await fill(officer, { 日期: inDays(3), 工作内容: '实地查看三个标段' });
  await button(officer, '增加本单位事项').click();
  await officer.getByRole('checkbox', { name: other }).check();
  await look(officer, 'joint-form');
  await send(officer, '拟定联合督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(officer.getByRole('heading', { name: '联合督查' }));

  const invited = await enter('郭涛', phone);
  await invited.goto(new URL('/joint', officer.url()).href);
  await seen(invited.getByText('没有联合督查。'));

  await head.getByRole('link', { name: '工作台' }).click();
  await head.getByRole('link', { name: operation }).click();
  await button(head, '审定并邀请').click();
  await fill(head, { 审定意见: '同意。' });
  await send(head, '审定并邀请');
  await seen(head.getByRole('cell', { name: '待答复' }));
  await look(head, 'joint-office-dark');

  await invited.goto(new URL('/', officer.url()).href);
  await invited.getByRole('link', { name: operation }).click();
  await seen(invited.getByText('现场核查'));
  expect(await invited.content()).not.toContain(matter);
  await look(invited, 'joint-invitation-phone');
  await button(invited, '参加').click();
  await send(invited, '参加');
  await seen(invited.getByRole('link', { name: matter }));
  await look(invited, 'joint-room-phone');
  await head.reload();
  await further(head, '列入督查范围');
  const choice = head.getByLabel('本单位事项');
  const wanted = await choice.locator('option', { hasText: added }).getAttribute('value');
  await choice.selectOption(wanted ?? '');
  await look(head, 'joint-add-scope-dark');
  await send(head, '列入督查范围');
  await head.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(head.getByText(/山东省于 .* 列入/));
  await seen(invited.getByRole('link', { name: added })); // without a reload
  await invited.getByRole('link', { name: '滨州市' }).first().click();
  await seen(invited.getByRole('heading', { level: 1, name: matter }));

  // A visit to the city inspected meets the operation, and is put together with it.
  await officer.goto(new URL('/visits', officer.url()).href);
  await button(officer, '拟定督查').click();
  await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
  await seen(button(officer, '并入联合督查'));
  await look(officer, 'visit-plan-meets');
  await officer.getByLabel(/张敏/).check();
  await fill(officer, { 地点: '黄河滩区堤防', 选点依据: '群众来电反映进展迟缓。' });
  await officer.getByLabel('审批人').selectOption({ label: '李国华 · 督查机构负责人' });
  await send(officer, '拟定督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '滨州市人民政府' }).click();
  await seen(button(officer, '并入联合督查'));
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'visit-meets-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await officer.emulateMedia({ colorScheme: 'dark' });
  await look(officer, 'visit-meets-dark');
  await officer.emulateMedia({ colorScheme: 'light' });
  await button(officer, '并入联合督查').click();
  await button(officer, '并入联合督查').waitFor({ state: 'detached' });
  await seen(officer.getByRole('link', { name: operation }));

  const inspected = await enter('何军');
  await inspected.goto(head.url());
  await seen(inspected.getByText('没有这项联合督查，或您无权查看。'));
  await inspected.getByRole('link', { name: '联合督查', exact: true }).click();
  await seen(inspected.getByText('没有联合督查。'));

  // What the body finds is rectified and checked; the unit learns of it by the order, a third government never.
  const task = invited.url();
  await further(invited, '登记督查发现');
  await fill(invited, { 发现的问题: '第三标段停工已两个月。', 问题依据: '现场照片三张，施工日志一份。' });
  await invited.getByLabel('问题性质').selectOption({ label: '慢作为' });
  await look(invited, 'finding-form-phone');
  await send(invited, '登记督查发现');
  await seen(invited.getByRole('link', { name: '第三标段停工已两个月。' }));
  const board = new URL('/findings', officer.url()).href;
  await inspected.goto(board);
  await seen(inspected.getByText('没有督查发现。'));
  const third = await enter('冯磊');
  await third.goto(board);
  await seen(third.getByText('没有督查发现。'));

  const operationPage = head.url();
  await head.getByRole('link', { name: '整改台账' }).click();
  await head.getByRole('link', { name: '第三标段停工已两个月。' }).click();
  await button(head, '下达限期整改单').click();
  await fill(head, { 措施清单: '补足施工力量\n逐日报告进度', 牵头领导: '副市长 孙立', 整改要求: '两周内复工。' });
  await fill(head, { 须附佐证: '复工照片和监理记录。' });
  await head.getByLabel('同时挂牌督办').check();
  await look(head, 'finding-order-dark');
  await send(head, '下达限期整改单');
  await seen(head.getByText('整改中', { exact: true }));
  const finding = head.url();
  await head.goto(operationPage);

  const answering = await enter('王强');
  await answering.getByRole('link', { name: matter }).first().click();
  await answering.getByRole('link', { name: '第三标段停工已两个月。' }).click();
  await seen(answering.getByText('逐日报告进度'));
  await button(answering, '反馈整改').click();
  await fill(answering, { 整改情况: '已全面复工。', 佐证材料: '复工照片五张。' });
  await send(answering, '反馈整改');
  await seen(answering.getByText('待核实', { exact: true }));
  await officer.goto(finding);
  await button(officer, '现场核实').click();
  await fill(officer, { 核实地点: '第三标段工地', 核实情况: '施工正常。' });
  await look(officer, 'finding-check');
  await send(officer, '整改到位');
  await seen(officer.getByText('待回头看', { exact: true }));
  await look(officer, 'finding-closed');
  await officer.goto(board);
  await seen(officer.getByRole('link', { name: '第三标段停工已两个月。' }));
  await look(officer, 'findings-board');
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await button(officer, '拟定督查').click();
  await officer.getByText('选点建议（1 个单位）').click();
  await button(officer, '选滨州市人民政府').click();
  await seen(officer.getByRole('group', { name: '督查任务' }));
  await look(officer, 'visit-suggested');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'visit-suggested-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await officer.goto(board);
  await seen(officer.getByRole('link', { name: '第三标段停工已两个月。' }));
  await third.reload();
  await seen(third.getByText('没有督查发现。'));
  await third.context().close();
  await inspected.reload();
  await seen(inspected.getByRole('link', { name: '第三标段停工已两个月。' }));
  await inspected.setViewportSize(phone.viewport);
  await look(inspected, 'findings-board-phone');
  await inspected.context().close();

  // A rule proposes a card by what was found; the office takes it up, the city is heard, and the head issues it.
  await officer.getByRole('link', { name: '红黄牌', exact: true }).click();
  await look(officer, 'cards-proposed');
  await button(officer, '拟亮牌').click();
  await look(officer, 'card-take-up');
  await send(officer, '拟亮牌');
  await officer.getByRole('link', { name: '第三标段停工已两个月。' }).click();
  await seen(officer.getByText('等待被亮牌单位陈述申辩。'));
  const card = officer.url();
  await answering.goto(card);
  await button(answering, '陈述申辩').click();
  await fill(answering, { 陈述申辩意见: '停工系连续降雨所致，已组织抢工。' });
  await send(answering, '陈述申辩');
  await seen(answering.getByText('已陈述申辩', { exact: true }));
  await head.goto(card);
  await button(head, '亮牌').click();
  await fill(head, { 整改要求: '两周内全面复工。' });
  await look(head, 'card-issue-dark');
  await send(head, '亮牌');
  await seen(head.getByText('已亮牌', { exact: true }));
  await look(head, 'card-issued-dark');
  await head.goto(operationPage);
  await answering.goto(card);
  await button(answering, '报告整改').click();
  await fill(answering, { 整改情况: '已增调两个班组，全面复工。', 整改佐证: '复工照片和监理记录。' });
  await look(answering, 'card-report');
  await send(answering, '报告整改');
  await seen(answering.getByText('已报整改，等待督查机构核实。'));
  await answering.goto(new URL('/cards', officer.url()).href);
  await seen(answering.getByRole('link', { name: '第三标段停工已两个月。' }));
  await answering.setViewportSize(phone.viewport);
  await look(answering, 'cards-phone');
  await answering.context().close();

  await openJoint(officer);
  await invited.goto(head.url());
  await button(invited, '提出意见').click();
  await fill(invited, { 本单位意见: '进度属实，第三标段滞后。' });
  await look(invited, 'joint-opinion-phone');
  await send(invited, '提出意见');
  await seen(invited.getByText('报告提交前，其他成员单位看不到'));
  await button(invited, '共享佐证材料').click();
  await fill(invited, { 材料说明: '第三标段现场照片' });
  const photo = pdf('第三标段', '第三标段照片.pdf');
  await invited.getByLabel('选择文件').setInputFiles({ ...photo, mimeType: 'application/pdf', buffer: photo.bytes });
  await seen(invited.getByRole('dialog').getByRole('link', { name: photo.name }));
  await look(invited, 'joint-evidence-form-phone');
  await send(invited, '共享佐证材料');
  await invited.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(invited.getByRole('link', { name: photo.name }));
  await button(invited, '起草联合督查报告').click();
  await fill(invited, { 联合督查报告: '三个标段总体属实，建议第三标段限期赶工。' });
  await send(invited, '存为草稿');
  await seen(invited.getByText('草稿', { exact: true }));
  await button(invited, '起草联合督查报告').click();
  await send(invited, '提交');
  await seen(invited.getByText('已提交', { exact: true }));
  await invited.emulateMedia({ colorScheme: 'dark' });
  await look(invited, 'joint-room-phone-dark');
  await invited.emulateMedia({ colorScheme: 'light' });

  // Open since before the opinion: what others do appears in the room without a reload.
  await seen(officer.getByRole('cell', { name: '已参加' }));
  await seen(officer.getByRole('link', { name: photo.name }));
  await button(officer, '会签').click();
  await seen(officer.getByRole('heading', { name: '会签单位' }));
  await button(officer, '会签').waitFor({ state: 'detached' });
  await look(officer, 'joint-office-desk');
  await button(officer, 'English').click();
  await seen(officer.getByRole('heading', { name: 'Shared evidence' }));
  await look(officer, 'joint-office-en');
  await button(officer, '中文').click();
  await seen(officer.getByRole('heading', { name: '共享佐证材料' }));
  await further(head, '终止联合督查');
  await fill(head, { 终止理由: '督查任务已完成。' });
  await send(head, '终止联合督查');
  await seen(head.getByText('联合督查已结束。'));
  await seen(invited.getByRole('heading', { level: 1, name: '已结束的联合督查' }));
  await invited.goto(task);
  await seen(invited.getByText('没有找到该任务'));
  await invited.goto(new URL('/joint', officer.url()).href);
  await seen(invited.getByText('已结束的联合督查'));
  expect(await invited.content()).not.toContain(operation);
  await look(invited, 'joint-over-phone');
  await openMatter(officer, matter);
});
