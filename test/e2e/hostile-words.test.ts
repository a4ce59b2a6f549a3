import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look, seen } from './browser.ts';
import { openStory, propose } from './story.ts';

const told: string[] = [];
const story = openStory((page) => {
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
});

/** What would run or change the page if it were taken for more than words; each would say its number. */
const vectors = [
  (n: number) => `<script>alert(${n})</script>`,
  (n: number) => `<img src=x onerror=alert(${n})>`,
  (n: number) => `<svg onload=alert(${n})>`,
  (n: number) => `<svg><script>alert(${n})</script></svg>`,
  (n: number) => `<math><mtext></form><form><mglyph><style></math><img src onerror=alert(${n})>`,
  (n: number) => `<iframe src="javascript:alert(${n})"></iframe>`,
  (n: number) => `<a href="javascript:alert(${n})">点此</a>`,
  (n: number) => `[点此](javascript:alert(${n}))`,
  (n: number) => `![图](x" onerror="alert(${n}))`,
  (n: number) => `<details open ontoggle=alert(${n})>`,
  (n: number) => `<body onload=alert(${n})>`,
  (n: number) => `<style>@import 'javascript:alert(${n})';</style>`,
  (n: number) => `<style>*{background:url("javascript:alert(${n})")}</style>`,
  (n: number) => `<noscript><p title="</noscript><img src=x onerror=alert(${n})>">`,
  (n: number) => `<template><img src=x onerror=alert(${n})></template>`,
  (n: number) => `"><img src=x onerror=alert(${n})>`,
  (n: number) => `' autofocus onfocus=alert(${n}) x='`,
  (n: number) => `</textarea><script>alert(${n})</script>`,
  (n: number) => `</title><script>alert(${n})</script>`,
  (n: number) => `<!--><img src=x onerror=alert(${n})>-->`,
  (n: number) => `<object data="data:text/html,<script>alert(${n})</script>"></object>`,
  (n: number) => `<meta http-equiv=refresh content="0;url=javascript:alert(${n})">`,
  (n: number) => `{{constructor.constructor('alert(${n})')()}}`,
  (n: number) => `\${alert(${n})} #{alert(${n})} <%= alert(${n}) %>`,
  (n: number) => `&lt;script&gt;alert(${n})&lt;/script&gt; &#60;img src=x onerror=alert(${n})&#62;`,
].map((vector, n) => vector(n));

/** What stands on the page that nobody of ours put there. */
const strange = (page: Page): Promise<number> =>
  page
    .locator('main')
    .evaluate(
      (main) =>
        main.querySelectorAll(
          'script, iframe, object, math, meta, style, template, img, form form, a[href^="javascript:"]',
        ).length,
    );

it('takes words that look like scripts for words, wherever they are shown', async () => {
  const officer = await story.enter('张敏');
  const title = '<img src=x onerror=alert(99)> "><svg onload=alert(98)>';
  await propose(officer, title, vectors.join('\n'));
  const address = officer.url();
  for (const page of [officer, await story.enter('李国华')]) {
    await page.goto(address);
    await seen(page.getByRole('heading', { level: 1 }).getByText(title));
    const shown = await page.locator('main').textContent();
    for (const vector of vectors) expect(shown).toContain(vector);
    expect(await strange(page)).toBe(0);
    await page.getByRole('link', { name: '督查事项' }).click();
    await seen(page.getByRole('link', { name: title }));
    expect(await strange(page)).toBe(0);
  }
  await officer.goto(address);
  await seen(officer.getByRole('heading', { level: 1 }));
  await look(officer, 'hostile-words');
  expect(told).toEqual([]);
});
