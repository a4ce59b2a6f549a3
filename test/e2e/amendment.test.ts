import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { inDays } from '../support/days.ts';
import { look } from './browser.ts';
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
  await officer.getByText(/前办结/).waitFor();
  await fill(officer, { ...words, ...target });
  await send(officer, '交办');
  await officer.getByRole('row', { name: /滨州市.*待签收/ }).waitFor();
  await further(officer, '提出调整');
  await fill(officer, { 新的办结日期: inDays(18), 理由: '汛期提前，须提早完成。' });
  await officer.getByLabel('同时调整任务文字').check();
  await officer.getByLabel('同时调整目标').check();
  await fill(officer, { 任务: '完成大汶河险工整治，并清除行洪障碍。', 总量: '10' });
  await look(officer, 'amend-propose-desk');
  await send(officer, '提出调整');
  await officer.getByText('待领导批准').waitFor();
  await look(officer, 'amend-proposed-desk');
  const leader = await enter('高远', { colorScheme: 'dark' });
  await leader.getByText('审批调整').waitFor();
  await open(leader);
  await button(leader, '审批调整').click();
  await fill(leader, { 领导意见: '同意，抓紧办理。' });
  await look(leader, 'amend-decide-dark');
  await send(leader, '同意');
  await leader.getByText('征求意见').waitFor();
  await look(leader, 'amend-asking-dark');
  await leave(leader);
  const direct = await enter('王强', phone);
  await direct.getByText('答复时限调整').waitFor();
  await open(direct);
  await direct.getByText(/拟将时限由/).waitFor();
  await look(direct, 'amend-asked-phone');
  await button(direct, '答复时限调整').click();
  await look(direct, 'amend-answer-phone');
  await send(direct, '同意');
  await direct.getByText(/拟将时限由/).waitFor({ state: 'detached' });
  await leave(direct);
  await officer.reload();
  await button(officer, '印发调整通知').click();
  await officer.getByText('已生效').first().waitFor(); // the amendment and the notice that it gave both say so
  await look(officer, 'amend-in-force-desk');
  await officer
    .getByRole('row', { name: /滨州市/ })
    .getByText(inDays(18))
    .waitFor();
  await officer.getByText('完成大汶河险工整治，并清除行洪障碍。').first().waitFor();
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'amend-in-force-phone');
  await leave(officer);
});
