import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds what `dist/server/main.js` is made of, if it is older than its sources; tests that kill start that file, not its launcher. */
export async function buildProgram(): Promise<void> {
  await promisify(execFile)(process.execPath, ['api/launch.mjs', 'none']).catch(() => undefined); // builds, then refuses
}
