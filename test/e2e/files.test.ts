import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placed, plain } from '../support/photos.ts';
import { docx, pdf } from '../support/uploading.ts';
import { look, seen } from './browser.ts';
import { roadOf } from './road.ts';
import { actAs, button, fill, leave, openStory, phone, propose, send } from './story.ts';

const story = openStory();
const { enter } = story;
const road = roadOf(enter);
const title = '河湖清四乱整治';
const proof = pdf('验收合格'.repeat(400_000), '现场验收照片与签到表.pdf');
const plan = docx('整改方案（终稿）.docx');
let place = '';
let address = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialog = (page: Page) => page.getByRole('dialog');
/** Chooses files that lie on the disk, as people do: handed over as bytes, megabytes take the test's own connection seconds. */
async function choose(page: Page, ...files: (typeof proof)[]): Promise<void> {
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)));
  const paths = files.map(({ name }) => join(folder, name));
  await dialog(page).locator('input[type=file][multiple]').setInputFiles(paths);
}

it('takes files into a report, goes on after the connection broke, and says why it takes none', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  await leave(await road.establish(title));
  await road.issue(officer, '问题销号', 'files-order-desk');
  await leave(officer);
  const unit = await road.takeUp(title);
  await actAs(unit, '承办人');
  await button(unit, '填报').click();
  await fill(unit, {
    落实措施: '逐处拆除，按日调度。',
    工作进度: '已拆除 6 处。',
    存在问题: '无',
    '问题销号（处）': '6',
  });

  let broken = false;
  await unit.route('**/files/*', (route) => {
    if (route.request().headers()['upload-offset'] === '0' || broken) return route.continue();
    broken = true;
    return route.abort();
  });
  await choose(unit, proof);
  const line = dialog(unit).getByRole('listitem').filter({ hasText: proof.name });
  await seen(line.getByText('网络中断'));
  const retry = line.getByRole('button', { name: `重新上传 ${proof.name}` });
  await retry.scrollIntoViewIfNeeded();
  await look(unit, 'files-broken-desk');
  await retry.click();
  await seen(line.getByRole('link', { name: proof.name }));
  await retry.waitFor({ state: 'detached' });

  await choose(unit, plan, { name: '不是图片.png', bytes: plan.bytes });
  await seen(dialog(unit).getByRole('link', { name: plan.name }));
  const refused = dialog(unit).getByText('内容与扩展名不符，请用原软件另存后再传。');
  await refused.scrollIntoViewIfNeeded();
  await look(unit, 'files-form-desk');
  const hand = await unit.context().newCDPSession(unit);
  await unit.setViewportSize(phone.viewport);
  await hand.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await seen(dialog(unit).getByText('拍照上传'));
  await refused.scrollIntoViewIfNeeded();
  await look(unit, 'files-form-phone');
  await hand.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await unit.setViewportSize({ width: 1440, height: 900 });
  await dialog(unit).getByRole('button', { name: '去掉 不是图片.png' }).focus();
  await unit.keyboard.press('Enter');
  await dialog(unit).getByText('不是图片.png').waitFor({ state: 'detached' });
  const [, photo = Buffer.alloc(0)] = placed['JPEG with EXIF'] ?? [];
  await choose(unit, { name: '现场.jpg', bytes: photo });
  const kept = dialog(unit).getByRole('link', { name: '现场.jpg' });
  const address = await kept.getAttribute('href');
  const upright = await unit.evaluate(
    async (path) => (await (await fetch(path)).arrayBuffer()).byteLength,
    address ?? '',
  );
  expect(upright).toBe(plain.jpg.length + 36); // the side that is up, and no place
  await dialog(unit).getByRole('button', { name: '去掉 现场.jpg' }).click();
  await kept.waitFor({ state: 'detached' });
  await send(unit, '存为草稿');
  await dialog(unit).waitFor({ state: 'detached' });

  await button(unit, '填报').click();
  await seen(dialog(unit).getByRole('link', { name: proof.name }));
  await seen(dialog(unit).getByRole('link', { name: plan.name }));
  await send(unit, '送审');
  await dialog(unit).waitFor({ state: 'detached' });
  await seen(unit.locator('#reports').getByRole('link', { name: proof.name }));
  place = new URL(unit.url()).pathname;
  await leave(unit);
});

it('gives the files to whoever reads the report once it went up, and to nobody else', async () => {
  const direct = await enter('王强', { colorScheme: 'dark' });
  await direct.goto(`${story.instance.url}${place}`);
  await seen(direct.locator('#reports').getByRole('link', { name: plan.name }));
  await look(direct, 'files-review-dark');
  await direct.locator('#reports').getByRole('button').last().click();
  await seen(direct.locator('#reports').getByText('已上报'));
  await leave(direct);

  const officer = await enter('张敏', phone);
  await officer.goto(`${story.instance.url}${place}`);
  const link = officer.locator('#reports').getByRole('link', { name: proof.name });
  await seen(link);
  await look(officer, 'files-parent-phone');
  address = (await link.getAttribute('href')) ?? '';
  const [download] = await Promise.all([officer.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(proof.name);
  expect((await readFile(await download.path())).equals(proof.bytes)).toBe(true);
  await leave(officer);

  const stranger = await enter('郭涛');
  const found = await stranger.evaluate(async (path) => (await fetch(path)).status, address.split('?')[0] ?? '');
  expect(found).toBe(404);
  await leave(stranger);
});
