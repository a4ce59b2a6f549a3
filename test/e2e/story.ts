import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoSeed, demoPassword } from '../../seeds/demo/people.ts';
import { seedPeople } from '../../seeds/run.ts';
import { databaseOf, enterAs, enterTyping, type Instance, openBrowser, seen, startInstance } from './browser.ts';

/** Where a file of tests takes place. */
export interface Story {
  readonly instance: Instance;
  /** A page of somebody of the demo story, signed in. */
  enter(name: string, options?: object): Promise<Page>;
  /** The same of somebody who was added to it. */
  enterAdded(login: string): Promise<Page>;
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** An instance and a browser for the tests of the calling file, both gone after them; `watch` sees every page from its start, `added` are people beside the demo story. */
export function openStory(watch?: (page: Page, url: string) => void, added: readonly DemoSeed[] = []): Story {
  let instance: Instance;
  let browser: Browser;
  beforeAll(async () => {
    instance = await startInstance();
    if (added.length > 0) await seedPeople(await databaseOf(instance), added);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  });
  return {
    get instance() {
      return instance;
    },
    enter: (name, options = {}) => enterAs(browser, instance.url, name, options, (page) => watch?.(page, instance.url)),
    enterAdded: (login) => enterTyping(browser, instance.url, login, demoPassword),
  };
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Presses the button of the open dialog. */
export const send = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Opens a matter from any list that names it. */
export const openMatter = (page: Page, title: string): Promise<void> =>
  page.getByRole('link', { name: title }).first().click();

/** Fills fields by their labels. */
export async function fill(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(words)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Finds a choice by typing and takes it. */
export async function pick(page: Page, label: string, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
}

/** Closes a page once the dialog on it is gone. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.context().close();
}

/** Recomputes the chains or the roll-ups of a running instance, as its operator does; every province is sound. */
export async function expectSound(instance: Instance, books: 'audit-verify' | 'rollup-verify'): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, ['api/launch.mjs', books], { env: instance.env });
  const provinces = stdout.split('\n').filter((line) => line.startsWith('Province'));
  expect(provinces.length).toBeGreaterThan(0);
  for (const line of provinces) expect(line).toMatch(/, sound[.;]|all as the rows give/);
}

/** Changes to another of one's posts where that is offered; the page stays. */
export async function actAs(page: Page, role: string): Promise<void> {
  const other = page.getByRole('button', { name: `切换为${role}` });
  const present = page.getByRole('banner').getByText(role, { exact: true });
  await seen(other.or(present));
  if (await other.isVisible()) await other.click();
}

/** Registers a matter and proposes it, led by 滨州 or the government below of another short name. */
export async function propose(
  officer: Page,
  title: string,
  body = '汛期前完成，逐级落实责任。',
  led = '滨州市',
): Promise<void> {
  await officer.getByRole('link', { name: '督查事项' }).click();
  await button(officer, '登记事项').click();
  await fill(officer, { 事项名称: title, 事项内容: body, '来源文号(条目)': title });
  await send(officer, '登记事项');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
  await openMatter(officer, title);
  await button(officer, '拟办').click();
  await fill(officer, { 拟办意见: '建议立项督办。' });
  await pick(officer, '牵头单位', led, `${led}人民政府`);
  await send(officer, '提交拟办');
}
