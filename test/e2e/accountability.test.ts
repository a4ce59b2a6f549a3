import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { roadOf } from './road.ts';
import { button, fill, leave, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const { establish, issue, takeUp } = roadOf(enter);
const title = '河湖“四乱”问题清理';

it('is proposed by the head, consented to by the leader and referred; the city that is meant, and an officer beside, see nothing (G8)', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await establish(title);
  await issue(officer, '清理“四乱”', 'accountability-issue');
  await leave(await takeUp(title));
  await head.goto(head.url());
  await head
    .getByRole('link', { name: /滨州市/ })
    .first()
    .click();
  await button(head, '拟提请责任追究').click();
  await head.getByRole('dialog').getByLabel('审定领导').selectOption({ label: '高远' });
  await fill(head, { 事实: '虚报清理 6 处，造成行洪受阻。', 引用条款: '《政务督查工作问效问责暂行办法》第九条' });
  await look(head, 'accountability-propose-dark');
  await send(head, '拟提请责任追究');
  await seen(head.getByRole('link', { name: /虚报清理/ }));
  await look(head, 'accountability-task-dark');
  const task = head.url();

  const leader = await enter('高远', phone);
  await leader.goto(`${story.instance.url}/accountability`);
  await leader.getByRole('link', { name: /虚报清理/ }).click();
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
