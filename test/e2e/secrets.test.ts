import { expect, it } from 'vitest';
import { look } from './browser.ts';
import { button, fill, openMatter, openStory, phone, send } from './story.ts';

const story = openStory();
const title = '干部考核方案起草';

it('keeps a work secret between those on its list, who are named and taken off on its page', async () => {
  const admin = await story.enter('孙立');
  await admin.getByRole('link', { name: '人员职务' }).click();
  for (const name of ['张敏', '李国华']) {
    const row = admin.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: '更改' }).click();
    await row.getByLabel('可知悉至').selectOption({ label: '工作秘密' });
    await row.getByRole('button', { name: '保存' }).click();
    await row.getByRole('cell', { name: /^工作秘密/ }).waitFor();
  }
  await look(admin, 'clearance');
  await admin.context().close();

  const officer = await story.enter('张敏');
  await officer.getByRole('link', { name: '督查事项' }).click();
  await button(officer, '登记事项').click();
  await fill(officer, { 事项名称: title, 事项内容: '拟定考核指标，征求意见。', '来源文号(条目)': '第 3 条' });
  await officer.getByLabel('密级', { exact: true }).selectOption({ label: '工作秘密' });
  await officer.getByText('工作秘密只有知悉范围内的人员可以看到').waitFor();
  await look(officer, 'secret-form');
  await send(officer, '登记事项');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await openMatter(officer, title);
  await officer.getByRole('heading', { name: '知悉范围' }).waitFor();
  await button(officer, '列入人员').click();
  await officer.getByRole('checkbox', { name: /李国华/ }).check(); // of the own unit, which is asked first
  expect(await officer.getByRole('checkbox', { name: /赵文/ }).isDisabled()).toBe(true);
  await look(officer, 'name-knowers');
  await send(officer, '列入人员');
  await button(officer, '把李国华移出知悉范围').waitFor();
  expect(await button(officer, '把张敏移出知悉范围').isDisabled()).toBe(true);

  const head = await story.enter('李国华', { ...phone, colorScheme: 'dark' });
  await head.goto(officer.url());
  await head.getByRole('heading', { name: title }).waitFor();
  await look(head, 'secret-phone-dark');
  const other = await story.enter('赵文');
  await other.goto(officer.url());
  await other.getByText('没有找到该事项').waitFor();
  expect(await other.content()).not.toContain(title);

  await officer.reload();
  await officer.getByText(/^查阅记录（/).click();
  await officer.getByRole('listitem').filter({ hasText: '李国华' }).first().waitFor();
  await look(officer, 'secret-page');
  await button(officer, '把李国华移出知悉范围').click();
  await button(officer, '把李国华移出知悉范围').waitFor({ state: 'detached' });
  await head.reload();
  await head.getByText('没有找到该事项').waitFor();
});
