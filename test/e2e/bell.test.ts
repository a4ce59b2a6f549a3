import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look } from './browser.ts';
import { button, fill, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const title = '黄河滩区堤防巡查';
const bell = (page: Page, unread: number | RegExp) =>
  page.getByRole('button', { name: unread instanceof RegExp ? unread : `消息，${unread} 条未读` });

/** A matter of the province, issued to 滨州, which then signs for nothing while days go by. */
async function issueAndWait(): Promise<void> {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华');
  await head.getByRole('link', { name: title }).first().click();
  await button(head, '立项').click();
  await send(head, '立项');
  await button(head, '交办').waitFor();
  await officer.reload();
  await button(officer, '交办').click();
  await officer.getByText(/前办结/).waitFor();
  await fill(officer, { 目标: '巡查到位。', 措施: '按周巡查。', 要求: '按月报告。', 纪律: '不得虚报。' });
  await fill(officer, { 指标名称: '堤防巡查', 总量: '12', 计量单位: '公里' });
  await send(officer, '交办');
  await officer.getByRole('row', { name: /滨州市.*待签收/ }).waitFor();
  const keeper = await enter('孙立');
  await keeper.getByRole('link', { name: '工作日历' }).click();
  await keeper.getByLabel(/小时/).fill('240');
  await button(keeper, '拨快演示时钟').click();
  await keeper.waitForTimeout(500);
}

/** Waits for the clock, whose turn comes within a second or two, and for the next look of the bell. */
async function waitForBell(page: Page): Promise<void> {
  for (let tries = 0; tries < 60 && (await bell(page, 0).isVisible()); tries += 1) {
    await page.waitForTimeout(1000);
    await page.reload();
    await bell(page, /消息/).waitFor();
  }
}

it('tells by its bell what happened without anybody, opens it, and is quiet when it is read', async () => {
  await issueAndWait();
  const deputy = await enter('王强');
  await waitForBell(deputy);
  await bell(deputy, /消息/).click();
  await deputy.getByRole('link', { name: /逾期未签收，催办分管负责人/ }).waitFor();
  await look(deputy, 'bell-desk');
  await deputy.keyboard.press('Escape');
  await bell(deputy, /消息/).and(deputy.locator(':focus')).waitFor();
  await deputy.keyboard.press('Enter');
  await deputy.getByRole('link', { name: /^视同签收/ }).click();
  await deputy.getByRole('heading', { level: 1, name: title }).waitFor();
  await deputy.getByText('视同签收').first().waitFor();
  await look(deputy, 'deemed-served-desk');
  const onPhone = await enter('王强', phone);
  await bell(onPhone, /消息/).click();
  await onPhone.getByRole('link', { name: /催办分管负责人/ }).waitFor();
  await look(onPhone, 'bell-phone');
  const dark = await enter('王强', { colorScheme: 'dark' });
  await bell(dark, /消息/).click();
  await button(dark, '全部标为已读').waitFor();
  await look(dark, 'bell-dark');
  await button(dark, '全部标为已读').click();
  await bell(dark, 0).waitFor();
  expect(await button(dark, '全部标为已读').count()).toBe(0);
  const auditor = await enter('钱正');
  await bell(auditor, 0).click();
  await auditor.getByText('没有消息').waitFor();
  await look(auditor, 'bell-empty-desk');
});
