import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { roadOf } from './road.ts';
import { actAs, button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

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
  await seen(button(head, '交办'));
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { 目标: '巡查到位。', 措施: '按周巡查。', 要求: '按月报告。', 纪律: '不得虚报。' });
  await fill(officer, { 指标名称: '堤防巡查', 总量: '12', 计量单位: '公里' });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await letPass(240);
}

/** Lets hours go by. */
async function letPass(hours: number): Promise<void> {
  const keeper = await enter('孙立');
  await keeper.getByRole('link', { name: '工作日历' }).click();
  await keeper.getByLabel(/小时/).fill(String(hours));
  await button(keeper, '拨快演示时钟').click();
  await keeper.waitForTimeout(500);
  await leave(keeper);
}

/** Waits for the clock, whose turn comes within a second or two, and for the next look of the bell. */
async function waitForBell(page: Page): Promise<void> {
  for (let tries = 0; tries < 60 && (await bell(page, 0).isVisible()); tries += 1) {
    await page.waitForTimeout(1000);
    await page.reload();
    await seen(bell(page, /消息/));
  }
}

it('tells by its bell what happened without anybody, opens it, and is quiet when it is read', async () => {
  await issueAndWait();
  const deputy = await enter('王强');
  await waitForBell(deputy);
  await bell(deputy, /消息/).click();
  await seen(deputy.getByRole('link', { name: /逾期未签收，催办分管负责人/ }));
  await look(deputy, 'bell-desk');
  await deputy.keyboard.press('Escape');
  await seen(bell(deputy, /消息/).and(deputy.locator(':focus')));
  await deputy.keyboard.press('Enter');
  await deputy.getByRole('link', { name: /^视同签收/ }).click();
  await seen(deputy.getByRole('heading', { level: 1, name: title }));
  await seen(deputy.getByText('视同签收'));
  await look(deputy, 'deemed-served-desk');
  const onPhone = await enter('王强', phone);
  await bell(onPhone, /消息/).click();
  await seen(onPhone.getByRole('link', { name: /催办分管负责人/ }));
  await look(onPhone, 'bell-phone');
  const dark = await enter('王强', { colorScheme: 'dark' });
  await bell(dark, /消息/).click();
  await seen(button(dark, '全部标为已读'));
  await look(dark, 'bell-dark');
  await button(dark, '全部标为已读').click();
  await seen(bell(dark, 0));
  expect(await button(dark, '全部标为已读').count()).toBe(0);
  const auditor = await enter('钱正');
  await bell(auditor, 0).click();
  await seen(auditor.getByText('没有消息'));
  await look(auditor, 'bell-empty-desk');
});

it('asks for weekly reports with the order, and keeps what was missed on the page when it is made up', async () => {
  const weekly = '河湖清理整治';
  const { establish, takeUp } = roadOf(enter);
  const officer = await enter('张敏');
  await propose(officer, weekly);
  await leave(await establish(weekly));
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { 目标: '整治到位。', 措施: '按周巡查。', 要求: '按周报告。', 纪律: '不得虚报。' });
  await fill(officer, { 指标名称: '河湖整治', 总量: '12', 计量单位: '处' });
  await officer.getByLabel('定期报告').selectOption({ label: '每周' });
  await look(officer, 'periods-order-desk');
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await leave(officer);
  const begun = await takeUp(weekly);
  const card = (page: Page) => page.getByRole('region', { name: '定期报告' });
  await seen(card(begun).getByText(/第 1 期自/));
  await leave(begun);
  await letPass(360);
  const handler = await enter('刘洋');
  await actAs(handler, '承办人');
  await seen(handler.getByText('本期报告'));
  await look(handler, 'periods-inbox-desk');
  await openMatter(handler, weekly);
  await seen(card(handler).getByText(/先补报最早一期/));
  await seen(handler.getByText('本期报告缺报，已过宽限期。'));
  await look(handler, 'periods-missed-desk');
  await button(handler, '填报').click();
  const report = { 落实措施: '清理十二处。', 工作进度: '完成一半。', 落实效果: '河道通畅。', 存在问题: '无' };
  await fill(handler, { ...report, '河湖整治（处）': '6' });
  await send(handler, '送审');
  await leave(handler);
  const signer = await enter('王强', { colorScheme: 'dark' });
  await openMatter(signer, weekly);
  await button(signer, '审签上报').click();
  await seen(card(signer).getByRole('listitem').filter({ hasText: '补报 1' }));
  await look(signer, 'periods-dark');
  const onPhone = await enter('王强', phone);
  await onPhone.goto(signer.url());
  await card(onPhone).getByRole('radio', { name: '表' }).check();
  await seen(card(onPhone).getByText('第 1 期', { exact: true }));
  expect(await onPhone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await look(onPhone, 'periods-phone-table');
  await card(onPhone).getByRole('radio', { name: '图' }).check();
  await look(onPhone, 'periods-phone');
});
