// Takes the pictures of the README anew: the demo story in Chromium, looked at as the browser tests do.
import { spawnSync } from 'node:child_process';

const files = ['--config', 'test/vitest.e2e.config.ts', 'test/e2e/starting.test.ts', '-t', 'middle of its year'];
const env = { ...process.env, DUBAN_SCREENS: 'docs/screens' };
process.exit(spawnSync('node_modules/.bin/vitest', ['run', ...files], { stdio: 'inherit', env }).status ?? 1);
