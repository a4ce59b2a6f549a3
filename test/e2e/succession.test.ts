import { it } from 'vitest';
import { look } from './browser.ts';
import { button, fill, openStory, phone, pick, send } from './story.ts';

const { enter } = openStory();

it('lets an administrator put a department in the place of another, with what moves before it is sent', async () => {
  const admin = await enter('孙立');
  await admin.getByRole('link', { name: '机构承继' }).click();
  await admin.getByText('还没有办理过机构承继。').waitFor();
  await button(admin, '办理机构承继').click();
  await pick(admin, '原机构', '财政厅', '山东省财政厅');
  await admin.getByText(/将移交：承办任务 \d+ 件/).waitFor();
  await pick(admin, '承继机构', '滨州市财政局', '滨州市财政局');
  await fill(admin, { 文件编号: '鲁编〔2026〕18号' });
  await send(admin, '办理机构承继');
  await admin.getByText('承继机构须与原机构同一上级、同一层级、同一类别，请另选。').waitFor();
  await look(admin, 'succession-form-desk');
  await pick(admin, '承继机构', '水利厅', '山东省水利厅');
  await send(admin, '办理机构承继');
  await admin.getByText(/已生效，移交任务 \d+ 件/).waitFor();
  await look(admin, 'successions-desk');
  await admin.context().close();
  const small = await enter('孙立', { ...phone, colorScheme: 'dark' });
  await small.goto(new URL('/successions', small.url()).href);
  await small.getByText('山东省财政厅').waitFor();
  await look(small, 'successions-phone');
  await button(small, '办理机构承继').click();
  await pick(small, '原机构', '教育厅', '山东省教育厅');
  await small.getByText(/将移交：承办任务 \d+ 件/).waitFor();
  await look(small, 'succession-form-phone');
  await small.context().close();
});
