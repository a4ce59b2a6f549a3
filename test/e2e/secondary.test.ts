import { it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const { establish, issue, takeUp } = roadOf(enter);
const title = '南四湖退圩还湖';

it('brings a matter to a city, which takes it up', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  await leave(await establish(title));
  await issue(officer, '退圩还湖', 'secondary-issue');
  await leave(officer);
  await leave(await takeUp(title));
});

it('supervises it a second time: proposed by the head, approved by a leader, rectified by the city, closed by the office, which marks its supervision', async () => {
  const head = await enter('李国华');
  await openMatter(head, title);
  await further(head, '提请二次督查');
  await fill(head, { 查明问题: '报告与现场不符，两段堤防未完工。', 整改要求: '返工两段堤防并重新验收。' });
  await fill(head, { 须附佐证: '复验单和现场照片。', 整改时限: inDays(25) });
  await look(head, 'secondary-propose-desk');
  await send(head, '报领导审批');
  await seen(head.getByText('待审批'));
  await button(head, '其他操作').click();
  await seen(head.getByText('已有一项二次督查待领导审批'));
  await look(head, 'secondary-proposed-desk');
  await leave(head);

  const leader = await enter('高远', { colorScheme: 'dark' });
  await seen(leader.getByText('审批二次督查'));
  await openMatter(leader, title);
  await button(leader, '审批二次督查').click();
  await look(leader, 'secondary-decide-dark');
  await send(leader, '批准');
  await seen(leader.getByText('整改中'));
  await look(leader, 'secondary-approved-dark');
  await leave(leader);

  const direct = await enter('王强', phone);
  await seen(direct.getByText('反馈整改'));
  await look(direct, 'secondary-inbox-phone');
  await openMatter(direct, title);
  await seen(direct.getByText(/（原时限 /));
  await look(direct, 'secondary-task-phone');
  await button(direct, '反馈整改').click();
  await fill(direct, { 整改情况: '已逐段返工，复验合格。', 佐证材料: '复验单〔2026〕3号' });
  await look(direct, 'secondary-answer-phone');
  await send(direct, '反馈整改');
  await seen(direct.getByText('已反馈'));
  await leave(direct);

  const officer = await enter('张敏');
  await seen(officer.getByText('认定整改'));
  await openMatter(officer, title);
  await button(officer, '认定整改').click();
  await look(officer, 'secondary-close-desk');
  await send(officer, '整改到位，销号');
  await seen(officer.getByText('已销号'));
  await look(officer, 'secondary-closed-desk');
  await officer.getByRole('link', { name: '督查事项' }).click();
  await openMatter(officer, title);
  await further(officer, '记录全过程督查');
  await fill(officer, { 日期: inDays(0), '方案、检查或评估情况': '按月调度，逐市督查。' });
  await look(officer, 'mark-form-desk');
  await send(officer, '记录');
  await seen(officer.getByRole('heading', { name: '全过程督查' }));
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'marked-phone');
  await leave(officer);
});
