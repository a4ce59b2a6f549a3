import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterAs as enter, type Instance, look, openBrowser, seen, startInstance } from './browser.ts';

let instance: Instance;
let browser: Browser;

beforeAll(async () => {
  instance = await startInstance();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});

async function newPage(options: object): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

const enterAs = (name: string, options: object = {}): Promise<Page> => enter(browser, instance.url, name, options);

it('offers the demo people at the door, on a desk, a phone and in the dark', async () => {
  const sizes = [
    ['desk', { viewport: { width: 1440, height: 900 } }],
    ['phone', { viewport: { width: 390, height: 844 } }],
    ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ] as const;
  for (const [name, options] of sizes) {
    const page = await newPage(options);
    await page.goto(instance.url);
    await seen(page.getByText('张敏'));
    await look(page, `sign-in-${name}`);
    await page.context().close();
  }
});

it('refuses a wrong password in words and keeps what was typed', async () => {
  const page = await newPage({ locale: 'zh-CN' });
  await page.goto(instance.url);
  await page.getByLabel('用户名').fill('zhang.min');
  await page.getByLabel('密码').fill('wrong-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await seen(page.getByRole('alert').getByText('用户名或密码不正确'));
  expect(await page.getByLabel('用户名').inputValue()).toBe('zhang.min');
});

it('walks the tree of the province by keyboard alone, down to a township', async () => {
  const page = await enterAs('张敏');
  await page.getByRole('link', { name: '组织机构' }).click();
  await seen(page.getByRole('treeitem', { name: '滨州市人民政府' }));
  const focused = (): Promise<string> => page.evaluate('document.activeElement.getAttribute("aria-label")');
  const press = async (key: string, until: RegExp): Promise<void> => {
    for (let presses = 0; presses < 80 && !until.test((await focused()) ?? ''); presses += 1)
      await page.keyboard.press(key);
    expect(await focused()).toMatch(until);
  };
  await press('Tab', /^山东省人民政府$/);
  await press('ArrowDown', /^滨州市人民政府$/);
  await page.keyboard.press('ArrowRight');
  await seen(page.getByRole('treeitem', { name: '博兴县人民政府' }));
  await press('ArrowDown', /^博兴县人民政府$/);
  await page.keyboard.press('Enter');
  await seen(page.getByRole('treeitem', { name: /博昌街道/ }));
  await press('ArrowDown', /博昌街道/);
  await look(page, 'org-units-desk');
  await page.getByRole('searchbox').fill('水利');
  await page.keyboard.press('Enter');
  await seen(page.getByText('山东省水利厅'));
  await page.context().close();
});

it('lets an administrator register, enrol and appoint a person, who must change the first password', async () => {
  const admin = await enterAs('吴刚');
  await admin.getByRole('link', { name: '人员职务' }).click();
  await admin.getByRole('button', { name: '登记人员' }).click();
  await admin.getByLabel('姓名').fill('马晓东');
  await admin.getByRole('button', { name: '保存' }).click();
  const row = admin.getByRole('row', { name: /马晓东/ });
  await row.getByRole('button', { name: '开通账号' }).click();
  await row.getByLabel('用户名').fill('ma.xiaodong');
  await row.getByLabel('初始密码').fill('short');
  await row.getByRole('button', { name: '保存' }).click();
  await seen(row.getByText('密码至少 10 个字'));
  await row.getByLabel('初始密码').fill('first-secret-1');
  await row.getByRole('button', { name: '保存' }).click();
  await seen(row.getByText('ma.xiaodong'));
  await row.getByRole('button', { name: '任命职务' }).click();
  await row.getByLabel('单位').fill('滨州市水利局');
  await admin.locator('datalist option[value="滨州市水利局"]').waitFor({ state: 'attached' });
  await row.getByRole('button', { name: '保存' }).click();
  await seen(row.getByText('承办人'));
  await look(admin, 'people-desk');

  const page = await newPage({ locale: 'zh-CN' });
  await page.goto(instance.url);
  await page.getByLabel('用户名').fill('ma.xiaodong');
  await page.getByLabel('密码').fill('first-secret-1');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await seen(page.getByText('首次登录'));
  await page.getByLabel('原密码').fill('first-secret-1');
  await page.getByLabel('新密码').fill('a-secret-of-my-own');
  await page.getByRole('button', { name: '修改密码' }).click();
  await seen(page.getByRole('heading', { level: 1, name: '工作台' }));
  await page.getByRole('button', { name: 'English' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Workbench' }));
});

it('finds a due day over the holidays, and the province imports a year', async () => {
  const page = await enterAs('孙立');
  await page.getByRole('link', { name: '工作日历' }).click();
  await page.getByLabel('起算日期').fill('2026-12-31');
  await page.getByLabel('工作日', { exact: true }).fill('2');
  await seen(page.getByText('第 2 个工作日:2027-01-05'));
  await seen(page.getByText('暂定'));
  await look(page, 'calendar-desk');
  await page.getByRole('button', { name: '导入放假安排' }).click();
  await page.getByLabel('年份').fill('2027');
  await page.getByLabel('依据').fill('国务院办公厅通知');
  await page.getByLabel('放假').fill('2027-01-01,2027-01-04');
  await page.getByLabel('补班').fill('2027-01-06');
  await page.getByRole('button', { name: '保存' }).click();
  await seen(page.getByText('补班日须为星期六或星期日'));
  expect(await page.getByLabel('放假').inputValue()).toBe('2027-01-01,2027-01-04');
  await page.getByLabel('补班').fill('2027-01-03');
  await page.getByRole('button', { name: '保存' }).click();
  await seen(page.getByRole('row', { name: /2027/ }));
  await page.getByText('暂定').waitFor({ state: 'detached' });
  await page.getByLabel('小时').fill('48');
  await page.getByRole('button', { name: '拨快演示时钟' }).click();
  await seen(page.getByRole('row', { name: /2027/ }));
});

it('registers a matter, proposes it, and lets the head of the office establish it', async () => {
  const officer = await enterAs('张敏');
  await officer.getByRole('link', { name: '督查事项' }).click();
  await officer.getByRole('button', { name: '登记事项' }).click();
  await officer.getByLabel('事项名称').fill('黄河滩区防汛整治');
  await officer.getByLabel('事项内容').fill('汛期前完成堤防加固,逐级落实责任。');
  await officer.getByRole('button', { name: '登记事项' }).last().click();
  await seen(officer.getByText('必填'));
  await officer.getByLabel('来源文号').fill('第 12 条');
  await look(officer, 'item-register-desk');
  await officer.getByRole('button', { name: '登记事项' }).last().click();
  await officer.getByRole('link', { name: '黄河滩区防汛整治' }).click();
  await officer.getByRole('button', { name: '拟办' }).click();
  await officer.getByLabel('拟办意见').fill('建议立项,由滨州市牵头。');
  await officer.getByRole('combobox', { name: '牵头单位' }).fill('滨州市人民政府');
  await officer.getByRole('option', { name: '滨州市人民政府', exact: true }).click();
  await officer.getByRole('button', { name: '提交拟办' }).click();
  await seen(officer.getByText('只有督查机构负责人或本级领导可以立项'));
  const head = await enterAs('李国华', { colorScheme: 'dark' });
  await head.getByRole('link', { name: '督查事项' }).click();
  await seen(head.getByRole('heading', { name: '督查事项', level: 1 }));
  await head.getByRole('link', { name: '黄河滩区防汛整治' }).click();
  await head.getByRole('button', { name: '立项', exact: true }).click();
  await look(head, 'item-establish-dark');
  await head.getByRole('dialog').getByRole('button', { name: '立项', exact: true }).click();
  await seen(head.getByRole('button', { name: '交办' }));
  await look(head, 'item-established-dark');
  await head.setViewportSize({ width: 390, height: 844 });
  await look(head, 'item-phone');
});

it('answers only trusted documents and shows the page on a phone', async () => {
  const refused = await fetch(`${instance.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ session { id } }' }),
  });
  expect(refused.status).toBe(400);
  const page = await enterAs('张敏', { viewport: { width: 390, height: 844 } });
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('link', { name: '组织机构' }).click();
  await seen(page.getByRole('treeitem', { name: '滨州市人民政府' }));
  await look(page, 'org-units-phone');
});
