import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.ts';
import { buildProgram } from '../../support/program.ts';
import { announced, fetched, put, sha256Of } from '../../support/uploading.ts';

const app = startApp();
const running: ChildProcess[] = [];
beforeAll(buildProgram);
afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
});

/** Starts the program itself, so that killing it kills no launcher before it, over the database and the folder of this test. */
async function started(): Promise<{ process: ChildProcess; url: string }> {
  const env = { ...process.env, DUBAN_MODE: 'test', DATABASE_URL: app.appUrl(), DUBAN_FILES: app.files, PORT: '0' };
  const child = spawn(process.execPath, ['dist/server/main.js', 'dev'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (some) => {
      said += String(some);
      const address = /ready: (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  return { process: child, url };
}

it('goes on with an upload after the server was killed in the middle of it', async () => {
  const officer = await app.as('zhang.min');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000_000)]);
  const { id } = await announced(officer, { name: '中断.pdf', bytes });
  const part = join(app.files, '37', 'parts', Buffer.from(id, 'base64url').toString().split(':')[2] ?? '');
  const first = await started();
  const headers = { cookie: officer.cookie, 'upload-offset': '0', 'content-length': String(bytes.length) };
  const sending = request(`${first.url}/files/${id}`, { method: 'PUT', headers });
  const broken = new Promise<void>((resolve) => sending.on('error', () => undefined).on('close', () => resolve()));
  sending.write(bytes.subarray(0, 700_000));
  const heldNow = async (): Promise<number> => (await stat(part).catch(() => ({ size: 0 }))).size;
  while ((await heldNow()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  first.process.kill('SIGKILL');
  await broken;

  const again = await announced(officer, { name: '中断.pdf', bytes });
  expect(again.id).toBe(id);
  expect(again.received).toBe(await heldNow());
  expect(again.received).toBeGreaterThan(0);
  expect(again.received).toBeLessThanOrEqual(700_000);
  const second = await started();
  const { body } = await put(second.url, officer, id, again.received, bytes.subarray(again.received));
  expect(body).toEqual({ received: bytes.length, kept: true });
  expect(sha256Of(Buffer.from(await (await fetched(second.url, officer, id)).arrayBuffer()))).toBe(sha256Of(bytes));
}, 300_000);
