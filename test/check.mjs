// Everything that needs no database: types, lint, emitted files, and the pure tests. `npm test` adds PostgreSQL.
import { spawnSync } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['generate', process.execPath, ['api/launch.mjs', 'generate']],
  ['emitted files', 'git', ['diff', '--exit-code', '--stat', '--', 'schema', 'client/graphql/generated']],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(1);
}
