import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropAllWords, recordsKept } from '../../orders/kept-words.ts';
import { dropReport, keepReport, keptReport } from './kept-report.ts';

const words = { kind: 'PERIODIC', measures: '开工', progress: '', effect: '', problems: '', nextStep: '' } as const;
const typed = {
  ...words,
  claimed: 10,
  said: { 'amount.0': '3' },
  docNo: '',
  signer: '',
  docSealed: false,
  quotes: [],
  version: 2,
};

beforeEach(() => {
  const places = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (place: string) => places.get(place) ?? null,
    setItem: (place: string, value: string) => places.set(place, value),
    removeItem: (place: string) => places.delete(place),
    key: (index: number) => [...places.keys()][index] ?? null,
    get length() {
      return places.size;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives words back to the account and the task they were typed for, and to no other', () => {
  keepReport('liu.yang', 'a', typed);
  expect(keptReport('liu.yang', 'a')).toEqual(typed);
  expect(keptReport('liu.yang', 'b')).toBeNull();
  expect(keptReport('liu', 'a')).toBeNull();
  expect(keptReport('liu.yang2', 'a')).toBeNull();
  dropReport('liu.yang', 'a');
  expect(keptReport('liu.yang', 'a')).toBeNull();
});

it('drops what an account left on the device, and nothing of another whose name begins alike', () => {
  for (const [login, task] of [
    ['liu', 'a'],
    ['liu', 'b'],
    ['liu2', 'a'],
  ] as const)
    keepReport(login, task, typed);
  expect([recordsKept('liu').sort(), recordsKept('liu2')]).toEqual([['a', 'b'], ['a']]);
  dropAllWords('liu');
  expect([recordsKept('liu'), recordsKept('liu2')]).toEqual([[], ['a']]);
});
