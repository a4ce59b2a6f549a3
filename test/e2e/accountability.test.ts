import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const { establish, issue, takeUp } = roadOf(enter);
const title = '河湖“四乱”问题清理';

it('is proposed by the head on what was found, heard, consented to by the leader and referred; the city that is meant, and an officer beside, see nothing (G8)', {
  timeout: 240_000,
}, async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await establish(title);
  await issue(officer, '清理“四乱”', 'accountability-issue');
  await leave(await takeUp(title));
  await officer
    .getByRole('link', { name: /滨州市/ })
    .first()
    .click();
  await further(officer, '登记督查发现');
  await officer.getByRole('dialog').getByLabel('问题性质').selectOption({ label: '乱作为' });
  await fill(officer, { 发现的问题: '清理台账与现场不符。', 问题依据: '现场照片六张。' });
  await send(officer, '登记督查发现');
  await seen(officer.getByRole('link', { name: '清理台账与现场不符。' }));
  await head.goto(officer.url());
  await seen(head.getByRole('link', { name: '清理台账与现场不符。' }));
  expect(await button(head, '拟提请责任追究').count()).toBe(0); // nothing was verified
  await head.getByRole('link', { name: '清理台账与现场不符。' }).click();
  await button(head, '下达限期整改单').click();
  await fill(head, { 措施清单: '重新清理', 牵头领导: '副市长 孙立', 整改要求: '一周内清完。', 须附佐证: '照片。' });
  await send(head, '下达限期整改单');
  await head.getByRole('dialog').waitFor({ state: 'detached' });
  await head.goto(officer.url());
  await button(head, '拟提请责任追究').click();
  const rules = head.getByRole('dialog').getByLabel('提请依据');
  expect(await rules.locator('option').allTextContents()).toEqual([
    '督查发现乱作为，可以提请责任追究：清理台账与现场不符。',
  ]);
  await head.getByRole('dialog').getByLabel('审定领导').selectOption({ label: '高远' });
  await fill(head, { 事实: '虚报清理 6 处，造成行洪受阻。', 引用条款: '《政务督查工作问效问责暂行办法》第九条' });
  await look(head, 'accountability-propose-dark');
  await send(head, '拟提请责任追究');
  await seen(head.getByRole('link', { name: /虚报清理/ }));
  await look(head, 'accountability-task-dark');
  const task = head.url();

  await head.getByRole('link', { name: /虚报清理/ }).click();
  await seen(head.getByText('待听取陈述申辩'));
  await look(head, 'accountability-proposed-dark');
  await button(head, '记录陈述申辩').click();
  await fill(head, { 陈述申辩内容: '清理后又有复发，台账更新不及时。' });
  await look(head, 'accountability-hear-dark');
  await send(head, '记录陈述申辩');
  await seen(head.getByText('待领导审定'));

  const leader = await enter('高远', phone);
  await leader.goto(`${story.instance.url}/accountability`);
  await leader.getByRole('link', { name: /虚报清理/ }).click();
  await seen(leader.getByText('台账更新不及时'));
  await look(leader, 'accountability-heard-phone');
  await button(leader, '审定').click();
  await fill(leader, { 审定意见: '同意提请。' });
  await look(leader, 'accountability-consent-phone');
  await send(leader, '同意提请');
  await seen(leader.getByText('待提请'));
  const page = leader.url();
  await leave(leader);

  await head.goto(page);
  await button(head, '提请').click();
  await fill(head, { 受理机关: '省纪委监委', 提请文号: '鲁政督函〔2026〕9号' });
  await look(head, 'accountability-refer-dark');
  await send(head, '提请');
  await seen(head.getByText('已提请'));
  await look(head, 'accountability-case-dark');
  await leave(head);

  const city = await enter('王强');
  for (const [other, nothing] of [
    [officer, '没有找到这一事项。'],
    [city, '没有这一页'],
  ] as const) {
    await other.goto(page);
    await seen(other.getByText(nothing));
    await other.goto(task);
    await seen(other.getByRole('heading', { level: 1 }));
    await seen(other.getByText('办理过程'));
    expect(await other.getByText('虚报清理').count()).toBe(0);
  }
  await leave(city);
  await leave(officer);
});
