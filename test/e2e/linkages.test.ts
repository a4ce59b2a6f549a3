import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { button, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();

it('counts the linkages of the year, lists what is behind each number, and keeps what the office says', async () => {
  const officer = await enter('张敏');
  await propose(officer, '小清河水质提升');
  await officer.getByRole('link', { name: '六个联动', exact: true }).click();
  await officer.getByRole('link', { name: '与政府领导决策联动' }).click();
  await seen(officer.getByRole('link', { name: /小清河水质提升/ }));
  await officer.getByRole('link', { name: '与媒体联动' }).click();
  await seen(officer.getByText('该年度没有这一联动的事项或联合督查。'));
  await look(officer, 'linkages-empty');

  await officer.getByRole('link', { name: '与政府领导决策联动' }).click();
  await officer.getByRole('link', { name: /小清河水质提升/ }).click();
  await button(officer, '其他操作').click();
  await button(officer, '标注联动').click();
  await officer.getByRole('checkbox', { name: /与媒体联动/ }).check();
  await look(officer, 'linkages-form');
  await send(officer, '标注联动');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(officer.getByText('督查机构标注'));
  await look(officer, 'linkages-item');

  const head = await enter('李国华', { ...phone, colorScheme: 'dark' });
  await head.goto(new URL('/linkages?linkage=MEDIA', officer.url()).href);
  await seen(head.getByRole('link', { name: /小清河水质提升/ }));
  await look(head, 'linkages-phone-dark');
  expect(
    await head
      .getByRole('row', { name: /与媒体联动/ })
      .getByRole('cell')
      .allTextContents(),
  ).toContain('1');
});
