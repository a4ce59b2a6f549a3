import { expect, it } from 'vitest';
import { plain } from '../support/photos.ts';
import { look, seen } from './browser.ts';
import { roadOf } from './road.ts';
import { button, fill, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const { establish, issue } = roadOf(enter);
const title = '黄河滩区堤防加固';

it('goes to a city unannounced, is seen by nobody there until it is released, and counts', {
  timeout: 240_000,
}, async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await establish(title);
  await issue(officer, '加固堤防', 'visit-issue');
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await seen(officer.getByText('没有可查看的督查。'));
  await button(officer, '新建检查表').click();
  await fill(officer, { 表名: '施工现场检查表', 检查项: '# 安全防护\n安全帽佩戴齐全\n围挡完整' });
  await look(officer, 'checklist-form');
  await send(officer, '保存');
  await seen(officer.getByText('施工现场检查表'));
  await look(officer, 'checklists');
  await button(officer, '拟定督查').click();
  await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
  await officer.getByLabel('常态化专项', { exact: true }).check();
  await officer.getByLabel(/张敏/).check();
  await officer.getByLabel('检查表', { exact: true }).selectOption({ label: '施工现场检查表' });
  await fill(officer, { 地点: '黄河滩区堤防', 选点依据: '群众来电反映进展迟缓。' });
  await officer.getByLabel('审批人').selectOption({ label: '李国华 · 督查机构负责人' });
  await look(officer, 'visit-plan');
  await send(officer, '拟定督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '滨州市人民政府' }).click();
  await seen(officer.getByRole('heading', { level: 1, name: /对滨州市人民政府督查/ }));
  const visit = officer.url();

  await head.goto(visit);
  await button(head, '批准督查').click();
  await seen(head.getByText('已批准', { exact: true }));
  await look(head, 'visit-approved-dark');

  const inspector = await enter('张敏', phone);
  await inspector.goto(visit);
  await button(inspector, '开始督查').click();
  await button(inspector, '登记督查发现').click();
  await fill(inspector, { 发现的问题: '两处未按图施工。' });
  await look(inspector, 'visit-finding-phone');
  await inspector.reload();
  await button(inspector, '登记督查发现').click();
  expect(await inspector.getByLabel('发现的问题').inputValue()).toBe('两处未按图施工。');
  await fill(inspector, { 问题依据: '现场照片两张。' });
  await send(inspector, '登记督查发现');
  await seen(inspector.getByRole('link', { name: '两处未按图施工。' }));
  await button(inspector, '提交督查情况').click();
  await fill(inspector, { 督查情况: '堤防两处未按图施工。' });
  const line = (words: string) => inspector.getByRole('group', { name: words });
  await line('安全帽佩戴齐全').getByText('不符合').click();
  await line('安全帽佩戴齐全').getByLabel('说明').fill('三人未戴安全帽。');
  await inspector.context().setOffline(true);
  await send(inspector, '提交督查情况');
  await seen(inspector.getByRole('alert'));
  await look(inspector, 'visit-offline-phone');
  await inspector.context().setOffline(false);
  await inspector.reload();
  await button(inspector, '提交督查情况').click();
  expect(await inspector.getByLabel('督查情况', { exact: true }).inputValue()).toBe('堤防两处未按图施工。');
  expect(await line('安全帽佩戴齐全').getByLabel('说明').inputValue()).toBe('三人未戴安全帽。');
  await line('围挡完整').getByText('符合', { exact: true }).click();
  const photo = { name: '堤防照片.jpg', mimeType: 'image/jpeg', buffer: plain.jpg };
  const sending = inspector.getByRole('dialog').getByRole('button', { name: '提交督查情况', exact: true });
  await inspector.context().setOffline(true);
  await inspector.getByLabel('选择文件').setInputFiles(photo);
  await seen(inspector.getByRole('alert').filter({ hasText: '网络中断' }));
  expect(await sending.isDisabled()).toBe(true); // its photo is not sent yet
  await look(inspector, 'visit-photo-offline-phone');
  await inspector.reload().catch(() => undefined); // the page is gone, as when a phone is put away
  await inspector.context().setOffline(false);
  await inspector.goto(visit);
  await button(inspector, '提交督查情况').click();
  await seen(inspector.getByRole('dialog').getByRole('link', { name: photo.name }));
  await look(inspector, 'visit-checks-phone');
  await send(inspector, '提交督查情况');
  await seen(inspector.getByText('待发布', { exact: true }));
  await look(inspector, 'visit-submitted-phone');

  const inspected = await enter('何军');
  await inspected.goto(visit);
  await seen(inspected.getByText('没有这次督查，或您无权查看。'));
  await head.reload();
  await button(head, '发布督查情况').click();
  await seen(head.getByText('已发布', { exact: true }));
  await inspected.reload();
  await seen(inspected.getByText('堤防两处未按图施工。'));
  await seen(inspected.getByText('三人未戴安全帽。'));
  await seen(inspected.getByRole('link', { name: photo.name }));
  await look(inspected, 'visit-released');

  await officer.goto(visit.replace(/visits\/.*/, 'visits'));
  const row = officer.getByRole('row', { name: /常态化专项暗访占比/ });
  expect(await row.textContent()).toMatch(/1 \/ 1[\s\S]*≥ 40%[\s\S]*已达标/);
  await look(officer, 'visit-gauges');

  expect(await officer.getByText('优秀 › 良好 › 一般 › 较差').count()).toBe(0);
  await head.goto(visit.replace(/visits\/.*/, 'visits'));
  await seen(head.getByText('优秀 › 良好 › 一般 › 较差'));
  await button(head, '修订完成等次').click();
  await fill(head, { '等次（由优到劣）': '达标\n基本达标\n不达标' });
  await look(head, 'grade-scale-dark');
  await send(head, '修订完成等次');
  await seen(head.getByText('达标 › 基本达标 › 不达标', { exact: true }));
  await look(head, 'grade-scales-dark');
});

it('is led by a leader, takes over another planned for the same days, and lists what is slow with what was found', {
  timeout: 180_000,
}, async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  const plan = async (place: string, goes: RegExp): Promise<void> => {
    await button(officer, '拟定督查').click();
    await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
    await officer.getByLabel('形式').selectOption({ label: '领导带队' });
    const tasks = officer.getByRole('group', { name: '督查任务' });
    await seen(tasks);
    await seen(officer.getByRole('region', { name: '多头督查提示' })); // it moves what stands below
    for (const who of [/高远/, goes]) await officer.getByLabel(who).check();
    await tasks.getByLabel(new RegExp(title)).check();
    await fill(officer, { 地点: place, 选点依据: '进展缓慢，领导带队督查。' });
    await officer.getByLabel('审批人').selectOption({ label: '李国华 · 督查机构负责人' });
    await send(officer, '拟定督查');
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const row = (place: string) => officer.getByRole('row').filter({ hasText: place });
  await plan('第三标段', /张敏/);
  await plan('第五标段', /赵文/);
  await row('第五标段').getByRole('link').click();
  await seen(button(officer, '并入该次督查'));
  await look(officer, 'visit-merge');
  await officer.setViewportSize(phone.viewport);
  await look(officer, 'visit-merge-phone');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await button(officer, '并入该次督查').click();
  await seen(officer.getByText('第三标段', { exact: true }));
  await seen(officer.getByText(/张敏.*赵文|赵文.*张敏/));
  await look(officer, 'visit-merged');
  const visit = officer.url();
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await seen(row('第五标段').getByText('已取消'));

  const head = await enter('李国华', { colorScheme: 'dark' });
  await head.goto(visit);
  await button(head, '批准督查').click();
  await seen(head.getByText('已批准', { exact: true }));
  await officer.goto(visit);
  await button(officer, '开始督查').click();
  await button(officer, '提交督查情况').click();
  await fill(officer, { 督查情况: '第三标段进展缓慢。' });
  await send(officer, '提交督查情况');
  await seen(officer.getByText('请为每项督查任务划定完成等次。'));
  await officer.getByLabel('完成等次').selectOption({ label: '不达标' });
  await send(officer, '提交督查情况');
  await seen(officer.getByRole('heading', { name: '进展缓慢项目' }));
  await head.reload();
  await button(head, '发布督查情况').click();
  await seen(head.getByText('已发布', { exact: true }));
  await look(head, 'visit-slow-dark');
  const inspected = await enter('何军', phone);
  await inspected.goto(visit);
  await seen(inspected.getByRole('heading', { name: '进展缓慢项目' }));
  await look(inspected, 'visit-slow-phone');
  await officer.goto(visit.replace(/visits\/.*/, 'visits'));
  await seen(officer.getByRole('heading', { name: '进展缓慢项目' }));
  await look(officer, 'visits-slow');
});
