import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { button, fill, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();

it('reads a matter of a city under an approved order alone, with every reading kept and told in the end', async () => {
  const owner = await enter('何军');
  await propose(owner, '滨州市河道清淤');
  await seen(owner.getByText('滨州市河道清淤'));

  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '穿透督查', exact: true }).click();
  await seen(officer.getByText('没有穿透督查。'));
  await button(officer, '拟定穿透督查').click();
  await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
  await fill(officer, {
    '立项编号（每行一个，最多 10 个）': '〔2026〕1号\n〔2026〕99号',
    事由: '群众多次反映清淤迟缓，需核实。',
  });
  await look(officer, 'penetration-form');
  await send(officer, '拟定穿透督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '滨州市人民政府' }).click();
  await seen(officer.getByText('〔2026〕1号'));
  const order = officer.url();

  const head = await enter('李国华', { colorScheme: 'dark' });
  await head.getByRole('link', { name: /群众多次反映/ }).click();
  await button(head, '批准').click();
  await fill(head, { 审批意见: '同意。' });
  await send(head, '批准');
  await seen(head.getByText('无此可查阅事项'));
  await look(head, 'penetration-approved-dark');

  await officer.reload();
  await button(officer, '查阅').click();
  await seen(officer.getByRole('heading', { level: 1, name: /滨州市河道清淤/ }));
  await seen(officer.getByText('穿透督查中：〔2026〕1号'));
  await look(officer, 'penetration-reading');
  await button(officer, '退出穿透督查').click();
  await seen(officer.getByRole('cell', { name: '张敏' }));
  await look(officer, 'penetration-readings');

  const inspected = await enter('何军', phone);
  await inspected.goto(order);
  await seen(inspected.getByText('没有这项穿透督查，或您无权查看。'));
  await head.reload();
  await button(head, '结束穿透督查').click();
  await seen(head.getByText('已结束', { exact: true }));
  await inspected.reload();
  await seen(inspected.getByText('张敏'));
  await look(inspected, 'penetration-told-phone');
  expect(await inspected.getByText('张敏').count()).toBeGreaterThan(0);
});
