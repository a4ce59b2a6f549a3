import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { startEmbedded } from '../../api/platform/db/embedded.ts';
import { reachableFolder } from '../support/reachable-folder.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium, headless: its shell without windows where that is installed, which does the same at two thirds of the cost. */
export const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: flags });

/** Waits until this is seen, be it once or more often: a page that is still moving may say a word twice for a moment. */
export const seen = (what: Locator): Promise<void> => what.first().waitFor();

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** A running instance as a newcomer starts it: its address, what it printed, and the way to stop it. */
export interface Instance {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where it keeps its data. */
  readonly folder: string;
  readonly output: () => string;
  /** Waits until it has printed these words. */
  says(words: string): Promise<void>;
  /** Ends it; its data stay. */
  end(): Promise<void>;
  /** Ends it and clears its data away. */
  stop(): Promise<void>;
}

const newFolder = (): Promise<string> => reachableFolder('duban-e2e-');

/** Runs `npm start` in demo mode on a copy of the prepared data, without the demo story, and waits until it is ready. */
export async function startInstance(): Promise<Instance> {
  const folder = await newFolder();
  await promisify(execFile)('cp', ['-a', `${inject('prepared')}/.`, folder]); // whose each file is, too: the user of the database owns its data
  const instance = await launchInstance('off', folder);
  await instance.says('Duban is ready');
  return instance;
}

/** Runs `npm start` in demo mode without waiting, with the demo story or without it; a new folder means a first start. */
export async function launchInstance(story: 'on' | 'off', kept?: string): Promise<Instance> {
  const folder = kept ?? (await newFolder());
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    DUBAN_DATA: folder,
    DUBAN_MODE: 'demo',
    DUBAN_STORY: story,
  };
  delete env.NODE_ENV;
  const child = spawn(process.execPath, ['api/launch.mjs', 'main'], { env });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const says = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const heard = (): void => void (output.includes(words) && resolve());
      child.stdout.on('data', heard);
      child.once('exit', () => reject(new Error(output)));
      heard();
    });
  const end = (): Promise<void> => ended(child);
  const stop = async (): Promise<void> => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, env, folder, output: () => output, says, end, stop };
}

/** The database of an instance that runs, as its administrator. */
export async function databaseOf({ folder }: Instance): Promise<string> {
  const { adminUrl } = await startEmbedded(folder, [], () => undefined); // the one that runs
  return Object.assign(new URL(adminUrl), { pathname: '/duban' }).href;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = process.env.DUBAN_SCREENS;

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );
}

/** Lets the automatic reviewer of accessibility look at the page, and keeps a picture of it where DUBAN_SCREENS says. */
export async function look(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' }); // a page that is still loading has none
  await page.waitForTimeout(250); // drawers slide in for 180 ms
  expect(await faultsOf(page)).toEqual([]);
  if (looks !== undefined) await page.screenshot({ path: `${looks}/${name}.png`, fullPage: true });
}

/** A page of somebody of the demo story, signed in by a click on the name, at the landing page; `watch` sees it from the start. */
export const enterAs = (
  browser: Browser,
  url: string,
  name: string,
  options: object = {},
  watch: (page: Page) => void = () => {},
): Promise<Page> => landed(browser, url, options, watch, (page) => page.getByRole('button', { name }).click());

/** The same of somebody whom the door does not offer, signed in by typing. */
export const enterTyping = (browser: Browser, url: string, login: string, password: string): Promise<Page> =>
  landed(
    browser,
    url,
    {},
    () => {},
    async (page) => {
      await page.getByLabel('用户名').fill(login);
      await page.getByLabel('密码').fill(password);
      await page.getByRole('button', { name: '登录', exact: true }).click();
    },
  );

async function landed(
  browser: Browser,
  url: string,
  options: object,
  watch: (page: Page) => void,
  signIn: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  watch(page);
  await page.goto(url);
  await signIn(page);
  await seen(page.getByRole('heading', { level: 1, name: '工作台' }));
  return page;
}
