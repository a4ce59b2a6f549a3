import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { approvePlan, writePlan } from './road.ts';
import { actAs, button, expectSound, fill, leave, openMatter, openStory, phone, send } from './story.ts';

const title = '黄河滩区堤防加固';
const strange: string[] = [];
const refused: string[] = [];

/** Notes every call that leaves the own origin, and every answer that refuses a document. */
function watch(page: Page, url: string): void {
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) strange.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
}

const story = openStory(watch);
const { enter } = story;

const open = (page: Page): Promise<void> => openMatter(page, title);

const order = {
  目标: '加固堤防 12 公里，验收合格。',
  措施: '落实资金，按周调度，逐段验收。',
  要求: '主要负责同志亲自研究，按月报告进展。',
  纪律: '不得虚报进度，不得层层转发。',
};
const target = { 指标名称: '堤防加固', 总量: '12', 计量单位: '公里' };
const done = { 落实措施: '三个标段全部开工。', 工作进度: '完成堤防加固 12 公里。', 落实效果: '汛期未出现险情。' };
const report = { ...done, 存在问题: '无' };
const check = { 核查内容: '验收单与现场照片', 佐证材料: '验收单〔2026〕8号' };

async function registerOnly(officer: Page, name: string, body = '逐级落实责任，按月报告进展。'): Promise<void> {
  await officer.getByRole('link', { name: '督查事项' }).click();
  await button(officer, '登记事项').click();
  await fill(officer, { 事项名称: name, 事项内容: body, '来源文号(条目)': name });
  await look(officer, 'register-desk');
  await send(officer, '登记事项');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await officer.getByRole('link', { name }).first().click();
}

async function register(name: string, body: string): Promise<void> {
  const officer = await enter('张敏');
  await seen(officer.getByText('没有待办').or(officer.getByRole('listitem')));
  await look(officer, 'home-empty-desk');
  await registerOnly(officer, name, body);
  await button(officer, '拟办').click();
  await fill(officer, { 拟办意见: '建议立项督办，由滨州市牵头，潍坊市配合。' });
  await officer.getByRole('combobox', { name: '牵头单位' }).fill('滨州市');
  await officer.getByRole('option', { name: '滨州市人民政府', exact: true }).click();
  await send(officer, '提交拟办');
  await seen(officer.getByText('只有督查机构负责人或本级领导可以立项'));
  await leave(officer);
  const head = await enter('李国华');
  await head.getByRole('link', { name }).first().click();
  await button(head, '立项').click();
  await send(head, '立项');
  await seen(button(head, '交办'));
  await leave(head);
}

async function issue(name: string, partner: string | null): Promise<void> {
  const officer = await enter('张敏');
  await officer.getByRole('link', { name }).first().click();
  await button(officer, '交办').click();
  if (partner !== null) await officer.getByRole('checkbox', { name: partner }).check();
  await seen(officer.getByText('第一责任人 马莉'));
  await seen(officer.getByText(/前办结/));
  await fill(officer, { ...order, ...target });
  await seen(officer.getByText('分解 12'));
  await look(officer, 'issue-desk');
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await look(officer, 'item-issued-desk');
  await leave(officer);
}

/** Finds that a completion is not handed in without a plan, and what is to be done; the draft is kept. */
async function lacksPlan(page: Page, name: string): Promise<void> {
  await button(page, '填报').click();
  const form = page.getByRole('dialog');
  const handIn = form.getByRole('button', { name: '送审', exact: true });
  expect(await handIn.isEnabled()).toBe(true);
  await form.getByLabel('报告类型').selectOption({ label: '办结报告' });
  const lacking = form.getByRole('region', { name: /“六有”尚缺 2 项/ });
  for (const remedy of ['缺落实方案：请编制', '缺具体措施：请在']) await seen(lacking.getByText(remedy));
  expect(await handIn.isDisabled()).toBe(true);
  await look(page, `lacking-${name}`);
  await form.getByRole('button', { name: '取消', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Writes the plan of the task, which the first responsible person of the unit approves: none is complete without it. */
async function plan(page: Page, first: string, options: object): Promise<void> {
  await seen(page.getByText('缺落实方案'));
  await writePlan(page, `plan-${first}`);
  const leader = await enter(first, options);
  await approvePlan(leader, title);
  await look(leader, `six-haves-${first}`);
  await leave(leader);
}

async function performBy(liaison: string, direct: string, first: string, options: object): Promise<void> {
  const page = await enter(liaison, options);
  await actAs(page, '联络员');
  await look(page, `home-${liaison}`);
  await open(page);
  await button(page, '签收').click();
  await button(page, '承办').click();
  await look(page, `handle-${liaison}`);
  await send(page, '承办');
  await seen(page.getByText('只有承办人可以填报'));
  await actAs(page, '承办人');
  await button(page, '填报').click();
  await fill(page, { ...report, '堤防加固（公里）': '12' });
  await page.context().setOffline(true);
  await send(page, '存为草稿');
  await seen(page.getByRole('alert').getByText('请检查网络'));
  await page.context().setOffline(false);
  await page.reload();
  await button(page, '填报').click();
  await seen(page.getByText('已恢复本机未送出的内容'));
  expect(await page.getByLabel('工作进度').inputValue()).toBe(report.工作进度);
  await send(page, '存为草稿');
  await seen(page.getByText('草稿', { exact: true }));
  await lacksPlan(page, liaison);
  await plan(page, first, options);
  await page.reload();
  await button(page, '填报').click();
  await page.getByLabel('报告类型').selectOption({ label: '办结报告' });
  await look(page, `report-${liaison}`);
  await send(page, '送审');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await seen(page.getByText('报告已送审').or(page.getByText('送审', { exact: true })));
  await look(page, `assignment-${liaison}`);
  await leave(page);
  const signer = await enter(direct, options);
  await open(signer);
  await button(signer, '审签上报').click();
  await seen(signer.getByRole('heading', { level: 1 }).getByText('上报办结'));
  await look(signer, `submitted-${direct}`);
  await leave(signer);
}

async function accept(unit: string): Promise<void> {
  const officer = await enter('张敏');
  await look(officer, `home-accept-${unit}`);
  await officer.getByRole('link', { name: '督查事项' }).click();
  await open(officer);
  await officer.getByRole('link', { name: unit }).click();
  await button(officer, '核实验收').click();
  await fill(officer, { ...check, '堤防加固（公里）': '4' });
  await send(officer, '核实验收');
  await seen(officer.getByRole('alert').getByText('未达目标'));
  await look(officer, 'accept-desk');
  await fill(officer, { '堤防加固（公里）': '12' });
  await send(officer, '核实验收');
  await seen(officer.getByRole('heading', { level: 1 }).getByText('验收'));
  await look(officer, `accepted-${unit}`);
  await leave(officer);
}

it('sees a matter from registration to its order, in the browser and by the mouse', async () => {
  await register(title, '汛期前完成堤防加固 12 公里，逐级落实责任，建立隐患台账并按月报告进展。');
  await issue(title, '潍坊市');
});

it('sees it done at a desk', async () => {
  await performBy('刘洋', '王强', '马莉', {});
});

it('sees it done on a phone', async () => {
  await performBy('陈静', '徐磊', '唐伟', phone);
});

it('sees what was done accepted against its target', async () => {
  await accept('滨州市');
  await accept('潍坊市');
});

it('sees it on from verification to the archive', async () => {
  const officer = await enter('张敏', { colorScheme: 'dark' });
  await open(officer);
  await button(officer, '启动核查').click();
  await send(officer, '启动核查');
  await seen(officer.getByRole('heading', { level: 1 }).getByText('核查'));
  await look(officer, 'item-verifying-dark');
  const verifier = await enter('赵文');
  await open(verifier);
  await button(verifier, '核查').click();
  await fill(verifier, { 核查内容: '抽查三个堤段', 佐证材料: '现场照片 12 张' });
  await look(verifier, 'conclude-desk');
  await send(verifier, '核查通过');
  await seen(verifier.getByText('核查人不得自行销号'));
  await leave(verifier);
  await officer.reload();
  await button(officer, '销号').click();
  await fill(officer, {
    ...done,
    情况汇总: '市县两级按期完成，核查属实。',
    工作建议: '建议纳入常态化管护。',
  });
  await look(officer, 'strike-off-dark');
  await send(officer, '销号');
  await seen(officer.getByRole('heading', { name: '销号情况' }));
  await look(officer, 'item-struck-off-dark');
  await leave(officer);
  const clerk = await enter('周档');
  await open(clerk);
  await button(clerk, '归档').click();
  await send(clerk, '归档');
  await seen(clerk.getByRole('heading', { level: 1 }).getByText('归档'));
  await seen(clerk.getByText('与归档时一致'));
  await clerk.locator('summary').getByText('督办通知').click();
  await look(clerk, 'item-archived-desk');
  await clerk.setViewportSize(phone.viewport);
  await look(clerk, 'item-archived-phone');
  await leave(clerk);
});

it('hands an order on to a county, which reads what every level above ordered', async () => {
  const second = '农村供水工程改造';
  await register(second, '年底前完成农村供水管网改造。');
  await issue(second, null);
  const city = await enter('何军');
  await city.getByRole('link', { name: second }).click();
  await button(city, '签收').click();
  await button(city, '传达').click();
  await city.getByRole('checkbox', { name: '博兴县' }).check();
  await city.getByLabel('工作日数').fill('10');
  await city.getByLabel('分配方式').selectOption({ label: '各单位相同' });
  await fill(city, { 每个单位: '11' });
  await seen(city.getByText('缺口 1 公里'));
  await look(city, 'relay-gap-desk');
  await fill(city, { 每个单位: '15' });
  await seen(city.getByText('加码 3 公里（25%）'));
  await fill(city, { 加码理由: '留有余量' });
  await city.getByLabel('工作日数').fill('100');
  await fill(city, { ...order, 任务: '完成本县三个乡镇的管网改造。' });
  await send(city, '传达');
  await seen(city.getByText(/^最迟 .*请提前/));
  await look(city, 'relay-desk');
  await city.getByLabel('工作日数').fill('10');
  await send(city, '传达');
  await seen(city.getByRole('row', { name: /博兴县.*待签收/ }));
  await look(city, 'assignment-relayed-desk');
  await leave(city);
  const county = await enter('冯磊', phone);
  await county.getByRole('link', { name: second }).click();
  await seen(county.getByText('完成本县三个乡镇的管网改造。'));
  await seen(county.getByText('年底前完成农村供水管网改造。'));
  await seen(county.getByText('理由：留有余量'));
  await look(county, 'chain-phone');
  await county.setViewportSize({ width: 1440, height: 900 });
  await look(county, 'chain-desk');
  await leave(county);
});

it('issues by rule through every level after showing who receives what, and takes the order back as a whole', async () => {
  const fourth = '冬季农村供水保障';
  await register(fourth, '入冬前完成管网保温改造。');
  const officer = await enter('张敏');
  await officer.getByRole('link', { name: fourth }).first().click();
  await button(officer, '交办').click();
  await seen(officer.getByText('共 1 项任务'));
  await officer.getByText('按规则选择').click();
  for (const city of ['滨州市', '潍坊市']) await officer.getByRole('checkbox', { name: city }).check();
  await seen(officer.getByText('共 22 项任务'));
  await fill(officer, { ...order, ...target });
  await look(officer, 'issue-rule-desk');
  await send(officer, '交办');
  await seen(officer.getByRole('row', { name: /滨州市.*待签收/ }));
  await button(officer, '整体撤回').click();
  await seen(officer.getByRole('heading', { level: 1 }).getByText('立项'));
  await leave(officer);
});

it('tells whoever comes too late that the record has changed, and keeps what was typed', async () => {
  const third = '校园周边安全整治';
  const officer = await enter('张敏');
  await registerOnly(officer, third);
  const late = await enter('张敏');
  await late.getByRole('link', { name: third }).first().click();
  for (const page of [late, officer]) {
    await button(page, '拟办').click();
    await fill(page, { 拟办意见: '建议立项' });
    await page.getByRole('combobox', { name: '牵头单位' }).fill('潍坊市');
    await page.getByRole('option', { name: '潍坊市人民政府', exact: true }).click();
  }
  await send(officer, '提交拟办');
  await seen(officer.getByText('只有督查机构负责人或本级领导可以立项'));
  await send(late, '提交拟办');
  await seen(late.getByRole('alert').getByText('请刷新后再办理'));
  await look(late, 'stale-desk');
  await button(late, '刷新').click();
  await late.getByRole('alert').waitFor({ state: 'detached' });
  await seen(late.getByText('只有督查机构负责人或本级领导可以立项'));
  expect(await late.getByLabel('拟办意见', { exact: true }).inputValue()).toBe('建议立项');
  await leave(officer);
});

it('names who supervises for a leader', async () => {
  const head = await enter('李国华');
  await head.getByRole('link', { name: '督查责任' }).click();
  await seen(head.getByRole('row', { name: /高远.*李国华.*张敏/ }));
  await button(head, '确定督查责任人').click();
  await head.getByLabel('直接督查责任人').selectOption({ label: '赵文 · 督查员' });
  await look(head, 'duty-form-desk');
  await send(head, '保存');
  await seen(head.getByRole('row', { name: /高远.*赵文/ }));
  await look(head, 'duties-desk');
  await leave(head);
});

it('stayed at home, was never refused, and left a sound chain of events', async () => {
  expect(strange).toEqual([]);
  expect(refused).toEqual([]);
  await expectSound(story.instance, 'audit-verify');
});
