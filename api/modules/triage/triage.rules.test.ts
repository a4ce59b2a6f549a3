import { expect, it } from 'vitest';
import { isSettled, isTriageable, triageFaults } from './triage.rules.ts';

const whole = { classes: ['DIFFICULT'], analysis: '涉及三市。', prePlan: '由分管领导牵头。' } as const;

it('asks an analysis and a plan of difficult and wide matters', () => {
  expect(triageFaults(whole)).toEqual([]);
  expect(triageFaults({ ...whole, classes: ['WIDE', 'DIFFICULT'] })).toEqual([]);
  expect(triageFaults({ ...whole, analysis: ' ' })).toEqual([{ path: 'input.analysis', code: 'required' }]);
  expect(triageFaults({ ...whole, prePlan: '' })).toEqual([{ path: 'input.prePlan', code: 'required' }]);
  expect(triageFaults({ ...whole, prePlan: '字'.repeat(5001) })).toMatchObject([{ code: 'tooLong' }]);
});

it('asks nothing of ordinary ones, and takes no class twice', () => {
  expect(triageFaults({ classes: [], analysis: '', prePlan: '' })).toEqual([]);
  expect(triageFaults({ ...whole, classes: [] }).map(({ code }) => code)).toEqual(['notAllowed', 'notAllowed']);
  expect(triageFaults({ ...whole, classes: ['WIDE', 'WIDE'] })).toEqual([{ path: 'input.classes', code: 'twice' }]);
  expect(triageFaults({ ...whole, classes: ['WIDE', 'WIDE', 'WIDE'] })).toMatchObject([{ code: 'tooMany' }]);
});

it('is open until the matter is established', () => {
  expect(['DRAFT', 'PROPOSED', 'ESTABLISHED', 'ISSUED'].map(isTriageable)).toEqual([true, true, false, false]);
});

it('lets a matter be established when nobody is asked or the leader approved', () => {
  expect(isSettled(null)).toBe(true);
  for (const [decision, settled] of [
    ['NOT_ASKED', true],
    ['PENDING', false],
    ['RETURNED', false],
    ['APPROVED', true],
  ] as const)
    expect(isSettled({ decision })).toBe(settled);
});
