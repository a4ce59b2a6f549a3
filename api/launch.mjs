// Builds what is older than its sources, then runs plain Node: `node api/launch.mjs <command>`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const surroundings = { ...process.env }; // building sets NODE_ENV, which the server must not take for the operator's
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const [command = 'main', ...rest] = process.argv.slice(2);

const parts = {
  server: ['api', 'migrations', 'schema', 'seeds', 'package-lock.json'],
  client: ['client', 'schema', 'package-lock.json'],
};

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = path.includes('.') ? null : readdirSync(path, { withFileTypes: true });
  if (entries === null) return [path];
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );
}

function hashOf(part) {
  const hash = createHash('sha256').update(process.version);
  for (const file of parts[part].flatMap(filesUnder).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

async function build(part) {
  const stamp = join('dist', `${part}.hash`);
  const hash = hashOf(part);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const vite = await import('vite');
  if (part === 'client') await vite.build({ configFile: 'client/vite.config.ts', logLevel: 'warn' });
  else await buildServer(vite, ['api/main.ts', 'api/platform/tables/table-worker.ts'], 'dist/server');
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, hash);
}

async function buildServer(vite, entries, outDir) {
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      sourcemap: true,
      target: 'node20',
      rolldownOptions: { input: entries, output: { entryFileNames: '[name].js' } },
    },
  });
}

function run(file, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    stdio: 'inherit',
    env: surroundings,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)));
}

if (command === 'bench') {
  await buildServer(await import('vite'), ['test/bench/run.ts'], 'dist/bench');
  run('dist/bench/run.js', rest);
} else {
  await build('server');
  if (command === 'main' || command === 'build') await build('client');
  if (command !== 'build') run('dist/server/main.js', [command, ...rest]);
}
