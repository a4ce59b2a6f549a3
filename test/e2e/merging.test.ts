import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { divisionId } from '../../seeds/org-units.ts';
import { look, seen } from './browser.ts';
import { establishAs, issueTo } from './road.ts';
import { button, fill, openStory, phone, pick, propose, send } from './story.ts';

const added = {
  ...{ login: 'teng.head', name: '滕建国', title: '', tenant: '3716', clearance: 1 },
  posts: [{ unit: divisionId('3716'), role: 'OFFICE_HEAD' as const }],
};
const { enter, enterAdded } = openStory(undefined, [added]);
const matter = '小流域综合治理';

/** Plans a visit to 博兴 and opens it. */
async function planThere(officer: Page, goes: RegExp, approver: string, also: () => Promise<unknown>): Promise<void> {
  await officer.getByRole('link', { name: '督查暗访', exact: true }).click();
  await button(officer, '拟定督查').click();
  await pick(officer, '被督查单位', '博兴县', '博兴县人民政府');
  await officer.getByLabel(goes).first().check();
  await fill(officer, { 地点: '小清河博兴段', 选点依据: '群众来电反映进展迟缓。' });
  await officer.getByLabel('审批人').selectOption({ label: approver });
  await also();
  await send(officer, '拟定督查');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name: '博兴县人民政府' }).click();
  await seen(officer.getByRole('heading', { level: 1, name: /对博兴县人民政府督查/ }));
}

it('offers an office whose visit meets that of another to do it together, with the other named in the plan (B5)', {
  timeout: 240_000,
}, async () => {
  const city = await enter('何军');
  await propose(city, matter, '汛期前完成小流域治理。', '博兴县');
  const approver = await enterAdded('teng.head');
  await establishAs(approver, matter);
  await issueTo(city, '治理河段', 'merging-order', '博兴县');

  const province = await enter('张敏');
  await planThere(province, /张敏/, '李国华 · 督查机构负责人', () =>
    province.getByLabel('方式', { exact: true }).selectOption({ label: '明察' }),
  );
  const head = await enter('李国华');
  await head.goto(province.url());
  await button(head, '批准督查').click();
  await seen(head.getByText('已批准', { exact: true }));

  await planThere(city, /何军/, '滕建国 · 督查机构负责人', () => city.getByLabel(new RegExp(matter)).check());
  await approver.goto(city.url());
  await button(approver, '批准督查').click();
  await seen(approver.getByText('已批准', { exact: true }));
  await city.reload(); // whoever plans is told from the approval on (V-16)
  await seen(city.getByText(/山东省人民政府/));
  const invite = city.getByRole('link', { name: `就“${matter}”拟定联合督查` });
  await seen(invite);
  await look(city, 'merging-invite');
  await city.setViewportSize(phone.viewport);
  await look(city, 'merging-invite-phone');
  await city.setViewportSize({ width: 1440, height: 900 });
  await invite.click();
  const plan = city.getByRole('dialog');
  await seen(plan);
  expect(await plan.getByRole('combobox', { name: '单位' }).inputValue()).toBe('山东省人民政府');
  await fill(city, { 名称: '小流域治理联合督查', 督查目的: '省市一次查清。', 职责分工: '派员参加现场核查' });
  await plan.getByRole('radio', { name: '牵头' }).check();
  await send(city, '拟定联合督查');
  await plan.waitFor({ state: 'detached' });
  await seen(city.getByRole('link', { name: '小流域治理联合督查' }));
});
