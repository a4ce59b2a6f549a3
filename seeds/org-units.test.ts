import { expect, it } from 'vitest';
import { departmentId, divisionId, provinceOrgUnits } from './org-units.ts';

const units = provinceOrgUnits();
const count = (level: string) => units.filter((unit) => unit.level === level).length;

it('holds every division of the province once', () => {
  expect([count('PROVINCE'), count('CITY'), count('COUNTY'), count('TOWNSHIP')]).toEqual([1, 16, 151, 1853]);
  expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
});

it('names every parent before its children and gives each unit a government as tenant', () => {
  const seen = new Map<number, string>();
  for (const unit of units) {
    expect(unit.parentId === null || seen.has(unit.parentId)).toBe(true);
    seen.set(unit.id, unit.kind);
    expect(['GOVERNMENT', 'ZONE']).toContain(seen.get(unit.tenantId));
    expect(unit.id).toBeLessThan(2 ** 25);
  }
});

it('tells development zones from cities at county level', () => {
  const kindOf = (code: string) => units.find((unit) => unit.code === code)?.kind;
  expect([kindOf('370571'), kindOf('371471'), kindOf('370281'), kindOf('371625')]).toEqual([
    'ZONE',
    'ZONE',
    'GOVERNMENT',
    'GOVERNMENT',
  ]);
});

it('sets party, congress and CPPCC beside every government, under their own names (D12)', () => {
  const bodies = units.filter(({ kind }) => kind === 'LEADING_BODY');
  const governments = units.filter(({ kind }) => kind === 'GOVERNMENT');
  expect(bodies.length).toBe(governments.length * 3);
  const of = (code: string) =>
    bodies.filter(({ parentId }) => parentId === divisionId(code)).map(({ name, shortName }) => [name, shortName]);
  expect(of('37')).toEqual([
    ['中共山东省委督查室', '省委督查室'],
    ['山东省人民代表大会常务委员会办公厅', '省人大常委会办公厅'],
    ['中国人民政治协商会议山东省委员会办公厅', '省政协办公厅'],
  ]);
  expect(of('371625').map(([, short]) => short)).toEqual(['县委督查室', '县人大常委会办公室', '县政协办公室']);
});

it('makes ids from codes', () => {
  expect([divisionId('37'), divisionId('3716'), divisionId('371602001')]).toEqual([37, 1_600_000, 1_602_001]);
  expect([departmentId('37', 1), departmentId('3716', 1), departmentId('371602', 3)]).toEqual([
    10_000_001, 10_160_001, 10_160_203,
  ]);
});
