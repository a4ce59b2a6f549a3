import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { actAs, button, fill, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const story = openStory();
const title = '干部考核方案起草';
let officer: Page;
let head: Page;

/** Lets people of a tenant know work secrets. */
async function clear(administrator: string, names: readonly string[], looked?: string): Promise<void> {
  const admin = await story.enter(administrator);
  await admin.getByRole('link', { name: '人员职务' }).click();
  for (const name of names) {
    const row = admin.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: '更改' }).click();
    await row.getByLabel('可知悉至').selectOption({ label: '工作秘密' });
    await row.getByRole('button', { name: '保存' }).click();
    await seen(row.getByRole('cell', { name: /^工作秘密/ }));
  }
  if (looked !== undefined) await look(admin, looked);
  await admin.context().close();
}

it('keeps a work secret between those on its list, who are named on its page', async () => {
  await clear('孙立', ['张敏', '李国华'], 'clearance');
  await clear('吴刚', ['刘洋']);

  officer = await story.enter('张敏');
  await officer.getByRole('link', { name: '督查事项' }).click();
  await button(officer, '登记事项').click();
  await fill(officer, { 事项名称: title, 事项内容: '拟定考核指标，征求意见。', '来源文号(条目)': '第 3 条' });
  await officer.getByLabel('密级', { exact: true }).selectOption({ label: '工作秘密' });
  await seen(officer.getByText('工作秘密只有知悉范围内的人员可以看到'));
  await look(officer, 'secret-form');
  await send(officer, '登记事项');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await openMatter(officer, title);
  await seen(officer.getByRole('heading', { name: '知悉范围' }));
  await button(officer, '列入人员').click();
  await officer.getByRole('checkbox', { name: /李国华/ }).check(); // of the own unit, which is asked first
  expect(await officer.getByRole('checkbox', { name: /赵文/ }).isDisabled()).toBe(true);
  await look(officer, 'name-knowers');
  await send(officer, '列入人员');
  await seen(button(officer, '把李国华移出知悉范围'));
  expect(await button(officer, '把张敏移出知悉范围').isDisabled()).toBe(true);

  head = await story.enter('李国华', { ...phone, colorScheme: 'dark' });
  await head.goto(officer.url());
  await seen(head.getByRole('heading', { name: title }));
  await look(head, 'secret-phone-dark');
  const other = await story.enter('赵文');
  await other.goto(officer.url());
  await seen(other.getByText('没有找到该事项'));
  expect(await other.content()).not.toContain(title);

  await officer.reload();
  await officer.getByText(/^查阅记录（/).click();
  await seen(officer.getByRole('listitem').filter({ hasText: '李国华' }));
  await look(officer, 'secret-page');
});

it('tells the unit that has its task of it, and of the own house alone who may know', async () => {
  await button(officer, '列入人员').click();
  await pick(officer, '所在单位', '滨州市', '滨州市人民政府');
  await officer.getByRole('checkbox', { name: /刘洋/ }).check();
  await send(officer, '列入人员');
  await seen(button(officer, '把刘洋移出知悉范围'));
  await button(officer, '拟办').click();
  await fill(officer, { 拟办意见: '建议立项督办。' });
  await pick(officer, '牵头单位', '滨州市', '滨州市人民政府');
  await send(officer, '提交拟办');
  const road = roadOf(story.enter);
  await (await road.establish(title)).context().close();
  await road.issue(officer, '测算考核指标', 'secret-order');
  const unit = await story.enter('刘洋', phone);
  await actAs(unit, '联络员');
  await openMatter(unit, title);
  await seen(unit.getByRole('heading', { level: 1 }).getByText('工作秘密'));
  const list = unit.getByRole('region', { name: '知悉范围' });
  await seen(list.getByText('刘洋'));
  expect(await list.getByText(/李国华|张敏/).count()).toBe(0); // of another house, also as who named him
  expect(await button(unit, '列入人员').count()).toBe(0);
  expect(await unit.getByText(/^查阅记录/).count()).toBe(0);
  await look(unit, 'secret-task-phone');
  const first = await story.enter('马莉');
  await first.goto(unit.url());
  await seen(first.getByText('没有找到该任务'));

  await button(officer, '把李国华移出知悉范围').click();
  await button(officer, '把李国华移出知悉范围').waitFor({ state: 'detached' });
  await head.reload();
  await seen(head.getByText('没有找到该事项'));

  await button(officer, 'English').click();
  await seen(officer.getByRole('heading', { name: 'Need to know' }));
  await look(officer, 'secret-en');
});

it('is made of a matter under way by its office, for those it names, and ends by the head of the office', async () => {
  const raised = '城区拆迁安置摸底';
  const road = roadOf(story.enter);
  const desk = await story.enter('张敏');
  await propose(desk, raised);
  await (await road.establish(raised)).context().close();
  await road.issue(desk, '摸清底数', 'class-order');
  const unit = await story.enter('刘洋');
  await actAs(unit, '联络员');
  await openMatter(unit, raised);
  const task = unit.url();
  await unit.context().close();
  const first = await story.enter('马莉');
  await first.goto(task);
  await seen(first.getByRole('heading', { level: 1, name: raised }));

  await further(desk, '提高密级');
  await fill(desk, { 变更理由: '涉及未公开的拆迁安排。' });
  await desk.getByRole('checkbox', { name: /李国华/ }).check();
  await send(desk, '提高密级');
  await seen(desk.getByRole('alert').getByText('以下单位没有知悉范围内的人员，请先加入：滨州市'));
  await pick(desk, '所在单位', '滨州市', '滨州市人民政府');
  await desk.getByRole('checkbox', { name: /刘洋/ }).check();
  expect(await desk.getByRole('checkbox', { name: /李国华/ }).isChecked()).toBe(true);
  await look(desk, 'raise-secrecy');
  await send(desk, '提高密级');
  await seen(desk.getByRole('heading', { level: 1 }).getByText('工作秘密'));
  await seen(desk.getByText(/张敏于 .* 变更：涉及未公开的拆迁安排。/));
  await first.goto(task);
  await seen(first.getByText('没有找到该任务'));
  await button(desk, '其他操作').click();
  expect(await desk.getByRole('button', { name: /^降低密级/ }).isDisabled()).toBe(true);
  await seen(desk.getByText('只有立项单位的督查机构负责人可以降低密级'));
  await look(desk, 'raised-page');

  const chief = await story.enter('李国华', { ...phone, colorScheme: 'dark' });
  await chief.goto(desk.url());
  await further(chief, '降低密级');
  await fill(chief, { 变更理由: '安置方案届时公布。', '自何日起（留空即时生效）': '2027-01-04' });
  await send(chief, '降低密级');
  await seen(chief.getByText('内部（李国华定于 2027-01-04 起：安置方案届时公布。）'));
  await look(chief, 'lowering-ordered-phone-dark');
  await further(chief, '降低密级');
  await fill(chief, { 变更理由: '安置方案已公布。' });
  await look(chief, 'lower-secrecy-phone-dark');
  await send(chief, '降低密级');
  await seen(chief.getByText(/李国华于 .* 变更：安置方案已公布。/));
  expect(await chief.getByText('李国华定于').count()).toBe(0);
  await first.reload();
  await seen(first.getByRole('heading', { level: 1, name: raised }));
});
