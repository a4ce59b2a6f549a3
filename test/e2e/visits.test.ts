import { expect, it } from 'vitest';
import { look } from './browser.ts';
import { button, fill, openStory, phone, pick, send } from './story.ts';

const { enter } = openStory();

it('goes to a city unannounced, is seen by nobody there until it is released, and counts', async () => {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await officer.getByText('没有可查看的督查。').waitFor();
  await button(officer, '拟定督查').click();
  await pick(officer, '被督查单位', '滨州市', '滨州市人民政府');
  await officer.getByLabel('常态化专项', { exact: true }).check();
  await officer.getByLabel(/张敏/).check();
  await fill(officer, { 地点: '黄河滩区堤防', 选点依据: '群众来电反映进展迟缓。' });
  await officer.getByLabel('审批人').selectOption({ label: '李国华 · 督查机构负责人' });
  await look(officer, 'visit-plan');
  await send(officer, '拟定督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '滨州市人民政府' }).click();
  await officer.getByRole('heading', { level: 1, name: /对滨州市人民政府督查/ }).waitFor();
  const visit = officer.url();

  const head = await enter('李国华', { colorScheme: 'dark' });
  await head.getByRole('link', { name: /黄河滩区堤防/ }).click();
  await button(head, '批准督查').click();
  await head.getByText('已批准', { exact: true }).waitFor();
  await look(head, 'visit-approved-dark');

  const inspector = await enter('张敏', phone);
  await inspector.goto(visit);
  await button(inspector, '开始督查').click();
  await button(inspector, '提交督查情况').click();
  await fill(inspector, { 督查情况: '堤防两处未按图施工。' });
  await inspector.context().setOffline(true);
  await send(inspector, '提交督查情况');
  await inspector.getByRole('alert').waitFor();
  await look(inspector, 'visit-offline-phone');
  await inspector.context().setOffline(false);
  await inspector.reload();
  await button(inspector, '提交督查情况').click();
  expect(await inspector.getByLabel('督查情况', { exact: true }).inputValue()).toBe('堤防两处未按图施工。');
  await send(inspector, '提交督查情况');
  await inspector.getByText('待发布', { exact: true }).waitFor();
  await look(inspector, 'visit-submitted-phone');

  const inspected = await enter('何军');
  await inspected.goto(visit);
  await inspected.getByText('没有这次督查，或您无权查看。').waitFor();
  await head.reload();
  await button(head, '发布督查情况').click();
  await head.getByText('已发布', { exact: true }).waitFor();
  await inspected.reload();
  await inspected.getByText('堤防两处未按图施工。').waitFor();
  await look(inspected, 'visit-released');

  await officer.goto(visit.replace(/visits\/.*/, 'visits'));
  const row = officer.getByRole('row', { name: /常态化专项暗访占比/ });
  expect(await row.textContent()).toMatch(/1 \/ 1[\s\S]*≥ 40%[\s\S]*已达标/);
  await look(officer, 'visit-gauges');
});
