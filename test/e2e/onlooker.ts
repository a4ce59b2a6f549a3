import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seen } from './browser.ts';

/** Where a first responsible person is told of what concerns his unit, each with what stands there while nothing does. */
const lists = {
  '/': '没有待办',
  '/items': '还没有登记事项。',
  '/joint': '没有联合督查。',
  '/findings': '没有督查发现。',
} as const;

/** What stands in the place of a visit of which one may not know. */
export const noVisit = '没有这次督查，或您无权查看。';

/** What stands in the place of a record of which one may not know, by the first part of its address. */
const unknown: Readonly<Record<string, string>> = {
  items: '没有找到该事项',
  progress: '没有找到该事项的进度',
  assignments: '没有找到该任务',
  joint: '没有这项联合督查，或您无权查看。',
  findings: '没有找到这条督查发现。',
  visits: noVisit,
};

/** Somebody who has no part in what goes on, signed in throughout. */
export class Onlooker {
  private readonly addresses = new Set<string>();
  private readonly words = new Set<string>();

  constructor(private readonly page: Page) {}

  /** What from now on he is not to find: a page that somebody else has open, and words that stand on it. */
  keepFrom(theirs: Page, ...words: readonly string[]): void {
    this.addresses.add(new URL(theirs.url()).pathname);
    for (const word of words) this.words.add(word);
  }

  /** Opens his lists and the addresses that others have open: nothing of it is anywhere, and nothing was told to him. */
  async seesNothing(): Promise<void> {
    for (const [path, sentence] of Object.entries(lists)) await this.finds(path, sentence);
    for (const path of this.addresses) await this.finds(path, unknown[path.split('/')[1] ?? ''] ?? path);
    await seen(this.page.getByRole('button', { name: '消息，0 条未读' }));
  }

  /** Walks through whatever his menu offers: no page of it says a word of it. */
  async findsNothing(): Promise<void> {
    const menu = this.page.getByRole('navigation').getByRole('link');
    const paths = await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(Object.keys(lists).length);
    for (const path of paths) {
      await this.opens(path, 'networkidle');
      await this.saysNothing(path);
    }
  }

  private async finds(path: string, sentence: string): Promise<void> {
    await this.opens(path, 'load');
    await seen(this.page.getByText(sentence, { exact: true }));
    await this.saysNothing(path);
  }

  private async opens(path: string, waitUntil: 'load' | 'networkidle'): Promise<void> {
    await this.page.goto(new URL(path, this.page.url()).href, { waitUntil });
  }

  private async saysNothing(path: string): Promise<void> {
    const content = await this.page.content();
    for (const word of this.words) expect(content, path).not.toContain(word);
  }
}
