import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { further } from './road.ts';
import { button, fill, leave, openMatter, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const title = '跨区域河道采砂整治';
const open = (page: Page): Promise<void> => openMatter(page, title);

it('sends a matter to another body, which reads the letter and accepts', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  const head = await enter('李国华');
  await open(head);
  await button(head, '立项').click();
  await send(head, '立项');
  await leave(head);
  await officer.reload();
  await further(officer, '移送');
  await pick(officer, '接收单位', '滨州市', '滨州市人民政府');
  await fill(officer, { '移送理由（仅本单位可见）': '采砂管理由市级负责。', 移送函: '请贵市依职权办理采砂整治事宜。' });
  await look(officer, 'transfer-form-desk');
  await send(officer, '移送');
  await seen(officer.getByText(/等待接收/));
  await look(officer, 'transfer-waiting-desk');
  const office = await enter('何军', { ...phone, colorScheme: 'dark' });
  await seen(office.getByText('接收移送'));
  await open(office);
  await seen(office.getByText('请贵市依职权办理采砂整治事宜。'));
  await look(office, 'transfer-letter-phone');
  await button(office, '答复移送').click();
  await look(office, 'transfer-answer-phone');
  await send(office, '接收');
  await seen(office.getByText('已接收'));
  await registered(office);
  await leave(office);
  await officer.reload();
  await seen(officer.getByText(/已由滨州市人民政府接收办理/));
  await look(officer, 'transfer-accepted-desk');
  await leave(officer);
});

/** Registers the letter on the page as a matter of the own office, once the office that sent it has handed it over. */
async function registered(office: Page): Promise<void> {
  await expect
    .poll(async () => {
      await office.reload();
      await seen(office.getByText('已接收'));
      return button(office, '登记为本单位事项').isEnabled();
    })
    .toBe(true);
  await button(office, '登记为本单位事项').click();
  await look(office, 'transfer-register-phone');
  await send(office, '登记为本单位事项');
  await seen(office.getByText('已登记为本单位事项'));
  await look(office, 'transfer-registered-phone');
  await office.getByRole('link', { name: /〔\d+〕/ }).click();
  await seen(office.getByText(/移送，原编号/));
  await look(office, 'transfer-taken-over-phone');
}
