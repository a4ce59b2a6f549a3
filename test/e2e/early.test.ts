import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { look, seen } from './browser.ts';
import { button, fill, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
/** Opens a matter from the list of the own office. */
async function openFromList(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: '督查事项' }).click();
  await seen(page.getByRole('heading', { level: 1, name: '督查事项' }));
  await page.getByRole('link', { name: title }).click();
  await seen(page.getByRole('heading', { level: 1, name: title }));
}

it('asks the leader in charge before a difficult matter is established', async () => {
  const title = '黄河滩区居民迁建';
  const officer = await enter('张敏');
  await propose(officer, title);
  await button(officer, '研判').click();
  await officer.getByLabel('工作难度大').check();
  await officer.getByLabel('涉及面广').check();
  await fill(officer, { 情况分析: '涉及三市六县，资金缺口较大。', 督查预案: '由分管领导牵头，按旬调度，逐市督查。' });
  await look(officer, 'triage-form-desk');
  await send(officer, '提请审定');
  await seen(officer.getByText('待审定', { exact: true }));
  await look(officer, 'triage-pending-desk');
  const head = await enter('李国华', { colorScheme: 'dark' });
  await openFromList(head, title);
  await seen(head.getByText('待审定', { exact: true }));
  await look(head, 'triage-head-dark');
  const leader = await enter('高远', phone);
  await look(leader, 'triage-leader-home-phone');
  await leader.getByRole('link', { name: title }).first().click();
  await button(leader, '审定预案').click();
  await fill(leader, { 领导意见: '同意，由我牵头，每旬调度一次。' });
  await look(leader, 'triage-decide-phone');
  await send(leader, '同意并牵头督查');
  await seen(leader.getByText('已同意'));
  await look(leader, 'triage-decided-phone');
  await head.reload();
  await button(head, '立项').click();
  await send(head, '立项');
  await seen(button(head, '交办'));
});
