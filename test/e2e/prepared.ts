import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { launchInstance } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    prepared: string;
  }
}

/** Builds the product once, and prepares the data folder of which every file of tests takes a copy: a first start without the demo story. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const first = await launchInstance('off');
  await first.says('Duban is ready');
  await first.end();
  project.provide('prepared', first.folder);
  return () => rm(first.folder, { recursive: true, force: true });
}
