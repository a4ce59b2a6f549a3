import { expect, it } from 'vitest';
import { plain } from '../support/photos.ts';
import { look, seen } from './browser.ts';
import { button, fill, openStory, phone, send } from './story.ts';

const { enter } = openStory();

it('gives a beat out, walks it on a phone without a signal, and shows its days and its lamp', async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '巡查', exact: true }).click();
  await seen(officer.getByText('没有可查看的巡查责任段。'));
  await button(officer, '划定责任段').click();
  await fill(officer, {
    路段: '黄河大道东段',
    管理目标: '路面整洁，无新增乱搭建。',
    奖罚标准: '按季考核，未巡查的通报。',
  });
  await officer.getByLabel(/赵文/).check();
  await officer.getByLabel('周巡查日', { exact: true }).selectOption({ label: '周三' });
  await officer.getByLabel('夜间巡查', { exact: true }).selectOption({ label: '周五' });
  await look(officer, 'beat-form');
  await send(officer, '划定责任段');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  const row = officer.getByRole('row', { name: /黄河大道东段/ });
  await seen(row.getByText('今日划定', { exact: true }));
  await look(officer, 'beats');
  await row.getByRole('link', { name: '黄河大道东段' }).click();
  await seen(officer.getByRole('heading', { level: 1, name: '黄河大道东段' }));
  expect(await officer.getByRole('row', { name: /周巡查日/ }).count()).toBeGreaterThan(2);
  expect(await button(officer, '登记巡查').count()).toBe(0);
  const beat = officer.url();

  const walker = await enter('赵文', { ...phone, colorScheme: 'dark' });
  await walker.goto(beat);
  await button(walker, '登记巡查').click();
  await fill(walker, { 巡查情况: '3 号桥西侧有新建围墙。' });
  const photo = { name: '围墙照片.jpg', mimeType: 'image/jpeg', buffer: plain.jpg };
  await walker.context().setOffline(true);
  await walker.getByLabel('选择文件').setInputFiles(photo);
  await seen(walker.getByRole('alert').filter({ hasText: '网络中断' }));
  await look(walker, 'patrol-offline-phone-dark');
  await walker.reload().catch(() => undefined); // the page is gone, as when a phone is put away
  await walker.context().setOffline(false);
  await walker.goto(beat);
  await button(walker, '登记巡查').click();
  expect(await walker.getByLabel('巡查情况', { exact: true }).inputValue()).toBe('3 号桥西侧有新建围墙。');
  await seen(walker.getByRole('dialog').getByRole('link', { name: photo.name }));
  await send(walker, '登记巡查');
  await seen(walker.getByText('3 号桥西侧有新建围墙。'));
  await seen(walker.getByRole('link', { name: photo.name }));
  await seen(walker.getByText('今日已巡查', { exact: true }));
  await look(walker, 'beat-phone-dark');

  const head = await enter('李国华');
  await head.getByRole('link', { name: '巡查', exact: true }).click();
  await seen(head.getByText('超过 7 天未巡查亮黄灯，超过 30 天亮红灯。', { exact: true }));
  await button(head, '修订间隔规则').click();
  await fill(head, { 多少天无巡查为黄: '10', 多少天无巡查为红: '5' });
  await send(head, '修订间隔规则');
  await seen(head.getByText(/11.*366/));
  await look(head, 'patrol-rule-refused');
  await fill(head, { 多少天无巡查为黄: '5', 多少天无巡查为红: '10' });
  await send(head, '修订间隔规则');
  await seen(head.getByText('超过 5 天未巡查亮黄灯，超过 10 天亮红灯。', { exact: true }));
  await look(head, 'patrol-rule');

  await officer.reload();
  await seen(officer.getByText('3 号桥西侧有新建围墙。'));
  await look(officer, 'beat');
  await button(officer, 'English').click();
  await seen(button(officer, 'Word the beat anew'));
  await look(officer, 'beat-en');
});
