import { expect, it } from 'vitest';
import { markingClosedBy, openMarks, owedMarks } from './process-mark.rules.ts';

const item = { source: 'MAJOR_DECISION', state: 'IN_PROGRESS', issuedOn: '2026-11-01', dueOn: '2026-11-30' };

it('opens each mark in its part of the life of a matter, once', () => {
  expect(openMarks('PROPOSED', [])).toEqual([]);
  expect(openMarks('ESTABLISHED', [])).toEqual(['PLAN']);
  expect(openMarks('IN_PROGRESS', [])).toEqual(['PLAN', 'MID_TERM']);
  expect(openMarks('VERIFYING', ['MID_TERM'])).toEqual(['EVALUATION']);
  expect(openMarks('ARCHIVED', [])).toEqual([]);
  expect(markingClosedBy('STRUCK_OFF', ['EVALUATION'])).toBe('Item.noMarkOpen');
  expect(markingClosedBy('STRUCK_OFF', [])).toBeNull();
});

it('asks a major decision for its plan from the issue, its check from the middle, its evaluation from the report', () => {
  expect(owedMarks({ ...item, issuedOn: null }, [], '2026-11-20')).toEqual([]);
  expect(owedMarks(item, [], '2026-11-14')).toEqual(['PLAN']);
  expect(owedMarks(item, [], '2026-11-15')).toEqual(['PLAN', 'MID_TERM']);
  expect(owedMarks(item, ['PLAN', 'MID_TERM'], '2026-11-29')).toEqual([]);
  expect(owedMarks({ ...item, state: 'REPORTED' }, ['PLAN'], '2026-11-02')).toEqual(['MID_TERM', 'EVALUATION']);
  expect(owedMarks({ ...item, state: 'WITHDRAWN' }, [], '2026-11-29')).toEqual([]);
});

it('asks nothing of matters of another source', () => {
  expect(owedMarks({ ...item, source: 'WORK_REPORT', state: 'STRUCK_OFF' }, [], '2027-01-01')).toEqual([]);
});
