import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| Case'))
  .map((line) =>
    line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()),
  );
const cited = rows.flatMap(([, held = '']) => [...held.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one));

it('names in docs/security.md only tests that exist, by their own words', () => {
  expect(cited.length).toBeGreaterThan(80);
  const missing = cited.filter((one) => {
    const [file = '', name = ''] = one.split(' › ');
    return name === '' || !file.endsWith('.test.ts') || !existsSync(file) || !readFileSync(file, 'utf8').includes(name);
  });
  expect(missing).toEqual([]);
});

it('says of every case by what it is held and what is left open, or that nothing holds it', () => {
  const silent = rows.filter(([, held = '', left = '']) => !(held === '' ? /^None\b/ : /^(Part: .+)?$/).test(left));
  expect(silent).toEqual([]);
});
