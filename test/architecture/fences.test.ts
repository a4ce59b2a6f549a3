import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';
import { sourcesUnder } from '../support/sources.ts';

const fences = createRequire(import.meta.url)('./fences.cjs');
const roots = ['api', 'client', 'migrations', 'seeds', 'test/support'];

it('keeps every import on its side of the fences, over every source file', async () => {
  const { output } = await cruise(roots, { ruleSet: fences, validate: true, ...fences.options }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  const { modules, summary } = output as ICruiseResult;
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  const seen = new Set(modules.map(({ source }) => source));
  const files = roots.flatMap(sourcesUnder);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

it('uses every package that the project is built on', () => {
  const text = ['api', 'client', 'test']
    .flatMap(sourcesUnder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const fixed = [
    '@apollo/server',
    'graphql',
    'type-graphql',
    'typeorm',
    'pg',
    'dataloader',
    '@casl/ability',
    'react',
    'urql',
    'vitest',
  ];
  expect(fixed.filter((name) => !new RegExp(`from '${name}[/']`).test(text))).toEqual([]);
});
