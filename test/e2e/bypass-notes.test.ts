import { expect, it } from 'vitest';
import { look } from './browser.ts';
import { button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const title = '小清河防洪治理';
const note = '补助资金迟迟未到，堤防无钱加固。';
const answer = '省财政本周直接核拨。';
const words = {
  目标: '治理河段 8 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};

it('tells the province of a difficulty past the city, which reads nothing of it before the province releases it', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华', { colorScheme: 'dark' });
  await openMatter(head, title);
  await button(head, '立项').click();
  await send(head, '立项');
  await head.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.reload();
  await button(officer, '交办').click();
  await officer.getByText(/前办结/).waitFor();
  await fill(officer, { ...words, 指标名称: '河段治理', 总量: '8', 计量单位: '公里' });
  await send(officer, '交办');
  await officer.getByRole('row', { name: /滨州市.*待签收/ }).waitFor();
  const city = await enter('何军');
  await openMatter(city, title);
  await button(city, '签收').click();
  await button(city, '传达').click();
  await city.getByRole('checkbox', { name: '博兴县' }).check();
  await city.getByText(/前办结/).waitFor();
  await city.getByLabel('工作日数').fill('10');
  await fill(city, { 任务: '完成辖区河段治理。', ...words });
  await send(city, '传达');
  const given = city.getByRole('row', { name: /博兴县.*待签收/ });
  const task = (await given.getByRole('link').first().getAttribute('href')) ?? '';
  const here = (path: string): string => new URL(path, officer.url()).href;

  const county = await enter('田海', phone);
  await county.goto(here(task));
  await county.getByText('其他操作').click();
  await button(county, '越级反映').click();
  await fill(county, { 反映内容: note });
  await look(county, 'bypass-form-phone');
  await send(county, '越级反映');
  await county.getByText(/待答复，最迟/).waitFor();
  await county.getByText('中间层级不可见').waitFor();
  await look(county, 'bypass-written-phone');
  await leave(county);

  await officer.goto(here('/'));
  await officer.getByText('答复越级反映').first().waitFor();
  await look(officer, 'bypass-inbox-desk');
  await officer.goto(here(task));
  await officer.getByText(note).waitFor();
  await button(officer, '答复反映').first().click();
  await fill(officer, { 答复意见: answer });
  await send(officer, '答复反映');
  await officer.getByText('已答复', { exact: true }).waitFor();
  await look(officer, 'bypass-answered-desk');
  await leave(officer);

  await city.goto(here(task));
  await city.getByRole('heading', { level: 1 }).getByText(title).waitFor();
  await city.getByText('办理过程', { exact: true }).waitFor();
  expect(await city.getByText('越级反映').count()).toBe(0);

  await head.goto(here(task));
  await button(head, '公开反映').click();
  await look(head, 'bypass-release-dark');
  await send(head, '公开反映');
  await head.getByText('已公开', { exact: true }).waitFor();
  await look(head, 'bypass-released-dark');
  await leave(head);

  await city.reload();
  await city.getByText(note).waitFor();
  await city.getByText(answer).waitFor();
  await leave(city);
});
