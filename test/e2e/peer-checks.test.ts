import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { establishAs, further } from './road.ts';
import { button, fill, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const matter = '饮用水源地整治';
const problem = '取水口围网破损。';

/** Waits until the drawer of an act is gone. */
const done = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

/** Issues the matter to its lead 滨州 and two cities more. */
async function issueToThree(officer: Page): Promise<void> {
  await officer.reload();
  await button(officer, '交办').click();
  await seen(officer.getByText(/前办结/));
  for (const city of ['济南市', '潍坊市']) await officer.getByRole('checkbox', { name: city }).check();
  await fill(officer, { 目标: '验收合格。', 措施: '按周调度。', 要求: '按月报告。', 纪律: '不得虚报。' });
  await fill(officer, { 指标名称: '整治水源地', 总量: '12', 计量单位: '处' });
  await send(officer, '交办');
  await done(officer);
}

it('leads from a finding to the checks of its peers and back, and shows the units their own alone (M-35)', {
  timeout: 240_000,
}, async () => {
  const officer = await enter('张敏');
  await propose(officer, matter);
  const head = await enter('李国华');
  await establishAs(head, matter);
  await issueToThree(officer);
  await officer
    .getByRole('link', { name: /滨州市/ })
    .first()
    .click();
  await further(officer, '登记督查发现');
  await fill(officer, { 发现的问题: problem, 问题依据: '现场照片三张。' });
  await send(officer, '登记督查发现');
  await officer.getByRole('link', { name: problem }).click();
  await button(officer, '举一反三').click();
  for (const city of ['济南市', '潍坊市']) await officer.getByRole('checkbox', { name: city }).check();
  await send(officer, '举一反三');
  await done(officer);
  const origin = officer.url();
  const peers = officer.getByRole('region', { name: '举一反三' });
  await seen(peers.getByRole('listitem').filter({ hasText: '济南市' }).getByText('待查'));

  await peers.getByRole('link', { name: '潍坊市' }).click();
  await button(officer, '登记延伸督查结果').click();
  await fill(officer, { 核查情况: '界桩缺失。', 问题依据: '现场照片两张。' });
  await send(officer, '发现同类问题');
  await done(officer);
  const there = officer.url();
  await head.goto(there);
  await button(head, '下达限期整改单').click();
  await fill(head, { 措施清单: '补设界桩', 牵头领导: '副市长 孙立', 整改要求: '一周内补设。', 须附佐证: '照片。' });
  await send(head, '下达限期整改单');
  await done(head);

  await officer.getByRole('link', { name: '由同类问题延伸' }).click();
  await seen(peers.getByRole('listitem').filter({ hasText: '潍坊市' }).getByText('整改中'));
  expect(officer.url()).toBe(origin);
  await look(officer, 'peer-checks-desk');
  await button(officer, '切换为深色').click();
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'peer-checks-phone-dark');

  const unit = await enter('陈静');
  await unit.goto(there);
  await seen(unit.getByText('界桩缺失。'));
  expect(await unit.getByRole('region', { name: '举一反三' }).count()).toBe(0);
  expect(await unit.getByRole('link', { name: '由同类问题延伸' }).count()).toBe(0);
  await look(unit, 'peer-check-unit');
  await unit.goto(origin);
  await seen(unit.getByText('没有找到这条督查发现。'));
});
