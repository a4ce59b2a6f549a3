import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const road = roadOf(enter);
const title = '老旧管网分年度改造';
const nextYear = `${new Date().getFullYear() + 1}-06-30`;

it('rolls a matter over on a commitment, which its unit reads, and ends it with a second feedback', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  await leave(await road.establish(title));
  await road.issue(officer, '改造管网', 'rolling-issue-desk');
  const unit = await road.takeUp(title);
  await officer.reload();
  await further(officer, '转入滚动办理');
  await fill(officer, {
    转入滚动办理的理由: '资金分年度安排。',
    承诺内容: '完成二期管网改造 8 公里。',
    承诺时间: nextYear,
  });
  await look(officer, 'rolling-form-desk');
  await send(officer, '转入滚动办理');
  await seen(officer.getByText(`承诺 ${nextYear} 前完成`));
  await look(officer, 'rolling-desk');
  await unit.reload();
  await seen(unit.getByText('完成二期管网改造 8 公里。'));
  await leave(unit);
  const head = await enter('李国华', { ...phone, colorScheme: 'dark' });
  await openMatter(head, title);
  await button(head, '二次反馈').click();
  await fill(head, { 办理情况: '二期管网改造已完工。', 佐证材料: '竣工验收单' });
  await look(head, 'feedback-form-phone');
  await send(head, '二次反馈');
  await seen(head.getByText('已兑现', { exact: true }));
  await look(head, 'rolling-phone');
  expect(await head.getByText('承诺全部兑现，恢复办理').count()).toBe(1);
  await leave(head);
  await leave(officer);
});
