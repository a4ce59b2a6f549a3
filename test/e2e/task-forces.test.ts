import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const road = roadOf(enter);
const matter = '黄河滩区堤防加固';
const force = '堤防加固专班';

it('is formed over a task of a city, joined by somebody of another, who reads the task until it is dissolved', async () => {
  const officer = await enter('张敏');
  await propose(officer, matter);
  await road.establish(matter);
  await road.issue(officer, '堤防加固', 'force-order');
  const task = (await road.takeUp(matter)).url();

  const lead = await enter('何军');
  await lead.goto(task);
  await further(lead, '组建专班');
  await fill(lead, { 专班名称: force });
  await lead.getByLabel('本单位人员', { exact: true }).selectOption({ label: '王强 · 直接责任人' });
  await lead.getByRole('checkbox', { name: '协调调度' }).check();
  await lead.getByLabel('分工', { exact: true }).fill('按周调度，汇总进度');
  await button(lead, '请外单位派员').click();
  await pick(lead, '外单位', '潍坊市', '潍坊市人民政府');
  await lead.getByLabel('分工', { exact: true }).nth(1).fill('弥河上游调水协调');
  await look(lead, 'force-form');
  await send(lead, '组建专班');
  await lead.getByRole('dialog').waitFor({ state: 'detached' });
  await lead.getByRole('link', { name: force }).click();
  await seen(lead.getByRole('cell', { name: /待派员/ }));
  expect(await lead.getByRole('row', { name: /马莉/ }).textContent()).toContain('首要责任');
  await look(lead, 'force-desk');

  const asked = await enter('郭涛', phone);
  await asked.getByRole('link', { name: force }).click();
  await seen(asked.getByText('弥河上游调水协调'));
  expect(await asked.content()).not.toContain(matter);
  await button(asked, '派员').click();
  await asked.getByLabel('派出人员', { exact: true }).selectOption({ label: '陈静 · 承办人' });
  await look(asked, 'force-answer-phone');
  await send(asked, '派员');
  await asked.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(asked.getByText('陈静'));
  await asked.goto(task);
  await seen(asked.getByText('没有找到该任务'));

  const member = await enter('陈静', { colorScheme: 'dark' });
  await member.getByRole('link', { name: '工作专班', exact: true }).click();
  await member.getByRole('link', { name: force }).click();
  await seen(member.getByRole('link', { name: matter }));
  await look(member, 'force-member-dark');
  await member.getByRole('link', { name: matter }).click();
  await seen(member.getByRole('heading', { level: 1, name: matter }));

  await lead.reload();
  await further(lead, '解散专班');
  await fill(lead, { 解散原因: '任务已转入常态管护。' });
  await send(lead, '解散专班');
  await seen(lead.getByText('任务已转入常态管护。'));
  await member.reload();
  await seen(member.getByText('没有找到该任务'));
  await member.getByRole('link', { name: '工作专班', exact: true }).click();
  await seen(member.getByText('已解散的专班'));
  expect(await member.content()).not.toContain(force);
});
