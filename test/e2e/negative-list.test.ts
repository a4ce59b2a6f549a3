import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openStory, phone, pick, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const { establish, issue, takeUp } = roadOf(enter);
const title = '饮用水源地整治';
const found = { 核实地点: '取水口', 核实情况: '围网缺口未补。' };

/** Waits until the drawer of an act is gone. */
const done = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

/** A task of 滨州 and a finding in it that was checked on the spot; the pages of the officer and of the head. */
async function closedFinding(): Promise<{ officer: Page; head: Page; task: string; finding: string }> {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await establish(title);
  await issue(officer, '整治水源地', 'negative-issue');
  await leave(await takeUp(title));
  await officer
    .getByRole('link', { name: /滨州市/ })
    .first()
    .click();
  await further(officer, '登记督查发现');
  await fill(officer, { 发现的问题: '取水口围网破损。', 问题依据: '现场照片三张。' });
  await send(officer, '登记督查发现');
  await seen(officer.getByRole('link', { name: '取水口围网破损。' }));
  const task = officer.url();
  await officer.getByRole('link', { name: '取水口围网破损。' }).click();
  await seen(button(officer, '举一反三'));
  const finding = officer.url();
  await head.goto(finding);
  await button(head, '下达限期整改单').click();
  await fill(head, { 措施清单: '修补围网', 牵头领导: '副市长 孙立', 整改要求: '一周内修复。', 须附佐证: '照片。' });
  await send(head, '下达限期整改单');
  await done(head);
  const city = await enter('王强');
  await city.goto(finding);
  await button(city, '反馈整改').click();
  await fill(city, { 整改情况: '已修补。', 佐证材料: '照片五张。' });
  await send(city, '反馈整改');
  await leave(city);
  const checker = await enter('赵文');
  await checker.goto(finding);
  await button(checker, '现场核实').click();
  await fill(checker, { ...found, 核实情况: '已修补。' });
  await send(checker, '整改到位');
  await leave(checker);
  return { officer, head, task, finding };
}

/** An announced look-back of the city that has begun; its page, on which the finding waits. */
async function lookBackVisit(officer: Page, head: Page): Promise<string> {
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await button(officer, '拟定督查').click();
  await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
  await officer.getByLabel('方式').selectOption({ label: '明察' });
  await officer.getByLabel('形式').selectOption({ label: '“回头看”' });
  await seen(officer.getByRole('region', { name: '该单位待回头看的督查发现' }).getByText('取水口围网破损。'));
  await officer.getByLabel(/张敏/).check();
  await fill(officer, { 地点: '取水口一带', 选点依据: '防止反弹。' });
  await officer.getByLabel('审批人').selectOption({ label: '李国华 · 督查机构负责人' });
  await look(officer, 'visit-plan-look-back');
  await send(officer, '拟定督查');
  await done(officer);
  await officer.getByRole('link', { name: '滨州市人民政府' }).click();
  await seen(officer.getByRole('heading', { level: 1, name: /对滨州市人民政府督查/ }));
  const visit = officer.url();
  await head.goto(visit);
  await button(head, '批准督查').click();
  await seen(head.getByText('已批准', { exact: true }));
  await officer.reload();
  await button(officer, '开始督查').click();
  await seen(officer.getByRole('region', { name: '回头看与核实' }).getByText('未到回头看日期'));
  await look(officer, 'visit-looks');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'visit-looks-phone');
  await officer.setViewportSize({ width: 1280, height: 800 });
  return visit;
}

it('stands on the negative list once a look-back does not hold, and its principal is talked to by the leader in charge', {
  timeout: 240_000,
}, async () => {
  const { officer, head, task, finding } = await closedFinding();
  const visit = await lookBackVisit(officer, head);
  await officer.getByRole('link', { name: '取水口围网破损。' }).click();
  await seen(officer.getByRole('dialog', { name: '回头看' }));
  const made = officer.getByLabel('核实于哪次督查');
  await seen(made);
  expect(await made.locator('option:checked').textContent()).toContain('取水口一带');
  await look(officer, 'look-back-on-visit');
  await fill(officer, { ...found, 新的时限: inDays(14) });
  await send(officer, '退回整改');
  await done(officer);
  await officer.goto(visit);
  await seen(officer.getByText('回头看未到位，重新整改'));
  await look(officer, 'visit-looked');

  await head.goto(finding);
  await seen(head.getByText('回头看未到位，重新整改 · 第 1 轮'));
  await seen(head.getByText('已修补。').nth(1)); // the answer that came before stands where it was
  await look(head, 'finding-evasive-dark');
  await head.getByRole('link', { name: '提请二次督查' }).click();
  await seen(head.getByRole('dialog'));
  expect(await head.getByRole('dialog').locator('textarea').first().inputValue()).toBe(
    '取水口围网破损。\n围网缺口未补。',
  );
  await look(head, 'secondary-from-finding-dark');

  await head.goto(`${story.instance.url}/negative-list`);
  await seen(head.getByRole('link', { name: title }));
  await head.getByLabel('承办单位').selectOption({ label: '滨州市（1项）' });
  await head.getByLabel('列入原因').selectOption({ label: '整改回头看未通过' });
  await seen(head.getByRole('link', { name: title }));
  await look(head, 'negative-list-dark');
  await head.getByRole('radio', { name: '在列' }).press('ArrowRight');
  await seen(head.getByText('没有符合条件的任务。'));

  const city = await enter('王强', phone);
  await city.goto(`${story.instance.url}/negative-list`);
  await seen(city.getByText('督查发现整改“回头看”未通过。'));
  await look(city, 'negative-list-phone');
  await city.goto(task);
  await seen(city.getByText('列入之后经核查通过方可移出'));
  await look(city, 'negative-task-phone');

  await officer.goto(task);
  await seen(officer.getByText(/规则建议约谈/));
  await button(officer, '拟约谈').click();
  await officer.getByLabel('约谈事由').selectOption({ index: 1 }); // what was found, by another rule with another clause
  await seen(officer.getByText('talk.findingReopened'));
  expect(await officer.getByLabel('引用条款').inputValue()).toContain('“回头看”未通过');
  await look(officer, 'talk-propose-finding');
  await button(officer, '取消').click();
  await done(officer);
  await officer.goto(`${story.instance.url}/talks`);
  await seen(officer.getByText('分管领导：高远'));
  await look(officer, 'talk-proposals');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'talk-proposals-phone');
  await officer.setViewportSize({ width: 1280, height: 800 });
  await button(officer, '拟约谈').click();
  expect(await officer.getByLabel('约谈理由').inputValue()).toBe(
    '列入负面清单，建议约谈。督查发现整改“回头看”未通过。',
  );
  expect(await officer.getByLabel('引用条款').inputValue()).toBe('列入负面清单的，约谈责任单位主要负责同志。');
  await fill(officer, { 约谈理由: '整改未巩固，列入负面清单。', 引用条款: '《督查约谈办法》第三条。' });
  await look(officer, 'talk-propose');
  await send(officer, '拟约谈');
  await seen(officer.getByRole('link', { name: '约谈滨州市主要负责同志' }));
  expect(await officer.getByText('建议约谈', { exact: true }).count()).toBe(0);
  await officer.getByRole('link', { name: '约谈滨州市主要负责同志' }).click();
  await seen(officer.getByText('等待分管领导通知约谈。'));
  const talk = officer.url();

  const leader = await enter('高远', phone);
  await leader.goto(talk);
  await button(leader, '通知约谈').click();
  await fill(leader, { 约谈地点: '省政府第二会议室' });
  await seen(leader.getByRole('dialog').getByText('《督查约谈办法》第三条。'));
  await look(leader, 'talk-convene-phone');
  await send(leader, '通知约谈');
  await leave(leader);

  await officer.reload();
  await seen(officer.getByText('被约谈单位主要负责同志尚未说明情况；说明之后，或约谈当日过后，方可记录。'));
  expect(await button(officer, '记录约谈').isDisabled()).toBe(true);
  await officer.emulateMedia({ colorScheme: 'dark' });
  await look(officer, 'talk-unheard-dark');
  await officer.emulateMedia({ colorScheme: 'light' });
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'talk-unheard-phone');
  await officer.setViewportSize({ width: 1280, height: 800 });

  const first = await enter('马莉');
  await first.goto(`${story.instance.url}/talks`);
  await first.getByRole('link', { name: '约谈滨州市主要负责同志' }).click();
  await seen(first.getByText('《督查约谈办法》第三条。'));
  await seen(first.getByText('列入负面清单，建议约谈。'));
  await look(first, 'talk-notice');
  await button(first, '说明情况').click();
  await fill(first, { 情况说明: '已责成属地重新修补。' });
  await send(first, '说明情况');
  await done(first);

  await officer.reload();
  await button(officer, '记录约谈').click();
  await fill(officer, { 约谈纪要: '指出问题，提出要求。', 承诺内容: '月底前全部换新围网。', 责任人: '副市长 孙立' });
  await fill(officer, { 完成时限: inDays(30) });
  await button(officer, '增加承诺').click();
  await look(officer, 'talk-record');
  await officer.getByRole('dialog').getByRole('button', { name: '删除' }).last().press('Enter');
  await send(officer, '记录约谈');
  await seen(officer.getByRole('link', { name: '月底前全部换新围网。' }));
  await look(officer, 'talk-held');
  await first.reload();
  await first.getByRole('link', { name: '月底前全部换新围网。' }).click();
  await seen(first.getByRole('heading', { level: 1 }));

  await city.goto(talk); // the direct responsible person is not invited
  await seen(city.getByText('没有这一页'));
  await city.goto(task);
  await seen(city.getByText('列入之后经核查通过方可移出'));
  expect(await city.getByText('约谈').count()).toBe(0);
});

it('keeps rules of its own for cards row by row, with what is wrong said at the row, by keyboard alone', {
  timeout: 120_000,
}, async () => {
  const head = await enter('李国华');
  await head.goto(`${story.instance.url}/cards`);
  await button(head, '制定亮牌规则').click();
  await head.getByLabel('方案', { exact: true }).selectOption({ label: '自定' });
  const rows = head.getByRole('group', { name: /^规则 \d+$/ });
  expect(await rows.count()).toBe(10);
  for (let left = 9; left > 0; left -= 1) await button(head, `删除 规则 ${left + 1}`).press('Enter');
  await button(head, '增加规则').press('Enter');
  await head.keyboard.type('soon.blue'); // the cursor is in the new row
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await second.getByLabel('牌色', { exact: true }).selectOption({ label: '蓝牌' });
  await second.getByLabel('依据情形').selectOption({ label: '逾期未整改' });
  await second.getByLabel('承接牌色').selectOption({ label: '黄牌' });
  await second.getByLabel('引用条款').fill('临近时限的，发牌提醒。');
  await look(head, 'card-rules');
  await send(head, '制定亮牌规则');
  await seen(second.getByText('升级的牌应当更重，请另选颜色。'));
  expect(await first.getByText('升级的牌应当更重，请另选颜色。').count()).toBe(0);
  await second.getByLabel('依据情形').selectOption({ label: '临期' });
  await second.getByLabel('剩余工作日').fill('3');
  await head.setViewportSize(phone.viewport);
  await look(head, 'card-rules-phone');
  await send(head, '制定亮牌规则');
  await done(head);
  await seen(head.getByText('soon.blue'));
  await leave(head);
});
