import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look, seen } from './browser.ts';
import { further } from './road.ts';
import { button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const title = '大汶河险工整治';
const open = (page: Page): Promise<void> => openMatter(page, title);
const target = { 指标名称: '险工整治', 总量: '8', 计量单位: '处' };
const words = {
  目标: '整治险工 8 处，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

it('amends an order in the open: proposed, approved, consented to, and given', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华');
  await open(head);
  await button(head, '立项').click();
  await send(head, '立项');
  await leave(head);
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...words, ...target });
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await further(officer, '提出调整');
  await fill(officer, { 新的办结日期: inDays(18), 理由: '汛期提前，须提早完成。' });
  await officer.getByLabel('同时调整任务文字').check();
  await officer.getByLabel('同时调整目标').check();
  await fill(officer, { 任务: '完成大汶河险工整治，并清除行洪障碍。', 总量: '10' });
  await look(officer, 'amend-propose-desk');
  await send(officer, '提出调整');
  await seen(officer.getByText('待领导批准'));
  await look(officer, 'amend-proposed-desk');
  const leader = await enter('高远', { colorScheme: 'dark' });
  await seen(leader.getByText('审批调整'));
  await open(leader);
  await button(leader, '审批调整').click();
  await fill(leader, { 领导意见: '同意，抓紧办理。' });
  await look(leader, 'amend-decide-dark');
  await send(leader, '同意');
  await seen(leader.getByText('征求意见'));
  await look(leader, 'amend-asking-dark');
  await leave(leader);
  const direct = await enter('王强', phone);
  await seen(direct.getByText('答复时限调整'));
  await open(direct);
  await seen(direct.getByText(/拟将时限由/));
  await look(direct, 'amend-asked-phone');
  await button(direct, '答复时限调整').click();
  await look(direct, 'amend-answer-phone');
  await send(direct, '同意');
  await direct.getByText(/拟将时限由/).waitFor({ state: 'detached' });
  await leave(direct);
  await officer.reload();
  await button(officer, '印发调整通知').click();
  await seen(officer.getByText('已生效')); // the amendment and the notice that it gave both say so
  await look(officer, 'amend-in-force-desk');
  await seen(officer.getByRole('row', { name: /滨州市/ }).getByText(inDays(18)));
  await seen(officer.getByText('完成大汶河险工整治，并清除行洪障碍。'));
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'amend-in-force-phone');
  await leave(officer);
});
