import { it } from 'vitest';
import { look, seen } from './browser.ts';
import { button, fill, openStory, phone } from './story.ts';

const { enter } = openStory();

it('shows the auditor the chain and what the administrator did, on a desk and on a phone in the dark', async () => {
  const auditor = await enter('钱正');
  await auditor.getByRole('link', { name: '审计' }).click();
  await seen(auditor.getByText('没有符合条件的操作记录。'));
  await seen(auditor.getByText('尚无检查点'));
  await look(auditor, 'audit-empty-desk');
  const admin = await enter('孙立');
  await admin.getByRole('link', { name: '人员职务' }).click();
  await button(admin, '登记人员').click();
  await fill(admin, { 姓名: '新来的同志' });
  await button(admin, '保存').click();
  await seen(admin.getByRole('row', { name: /新来的同志/ }));
  await admin.context().close();
  await auditor.waitForTimeout(2500); // sealed within a second, a checkpoint within another
  await auditor.reload();
  await seen(auditor.getByRole('rowheader', { name: '登记人员' }));
  await seen(auditor.getByText(/第 \d+ 行，至第 \d+ 环/));
  await look(auditor, 'audit-desk');
  await auditor.getByLabel('操作', { exact: true }).selectOption('post.appointed');
  await button(auditor, '查询').press('Enter');
  await seen(auditor.getByText('没有符合条件的操作记录。'));
  await auditor.context().close();
  const small = await enter('钱正', { ...phone, colorScheme: 'dark' });
  await small.goto(new URL('/audit', small.url()).href);
  await seen(small.getByRole('rowheader', { name: '登记人员' }));
  await look(small, 'audit-phone');
  await small.context().close();
});
