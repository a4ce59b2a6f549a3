import { expect, it } from 'vitest';
import { assignmentStates } from '../assignments/assignment.machine.ts';
import { answeringChaseClosedBy, chaseFaults, chaseMethods, chasingClosedBy } from './chase.rules.ts';

const chase = { chasedOn: '2026-11-05', toWhom: '王强', content: '请加快进度。', answerBy: '2026-11-10' };
const codes = (over: object) =>
  chaseFaults({ ...chase, ...over }, '2026-11-02', '2026-11-05').map(({ path, code }) => [path, code]);

it('knows eight methods', () => {
  expect(new Set(chaseMethods).size).toBe(8);
});

it('is a record of what has happened to a task that had arrived, to somebody, in words', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ chasedOn: '2026-11-02' })).toEqual([]);
  expect(codes({ chasedOn: '2026-11-06' })).toEqual([['input.chasedOn', 'notNow']]);
  expect(codes({ chasedOn: '2026-11-01' })).toEqual([['input.chasedOn', 'notNow']]);
  expect(codes({ toWhom: '', content: ' ' })).toEqual([
    ['input.toWhom', 'required'],
    ['input.content', 'required'],
  ]);
});

it('asks for an answer from today to sixty days on', () => {
  const wrong = [['input.answerBy', 'notNow']];
  expect(['2026-11-04', '2026-11-05', '2027-01-04', '2027-01-05'].map((answerBy) => codes({ answerBy }))).toEqual([
    ...[wrong, [], [], wrong],
  ]);
});

it('chases what is still to be done', () => {
  expect(assignmentStates.filter((state) => chasingClosedBy(state) === null)).toEqual([
    ...['PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED'],
  ]);
});

it('is answered while one waits, also once the task was handed in or stands still', () => {
  const [waits, answered] = [{ answeredAt: null }, { answeredAt: new Date(0) }];
  expect(answeringChaseClosedBy('IN_PROGRESS', [answered, waits])).toBe(null);
  expect(answeringChaseClosedBy('SUBMITTED', [waits])).toBe(null);
  expect(answeringChaseClosedBy('SUSPENDED', [waits])).toBe(null);
  expect(answeringChaseClosedBy('IN_PROGRESS', [answered])).toBe('Assignment.nothingChased');
  expect(answeringChaseClosedBy('IN_PROGRESS', [])).toBe('Assignment.nothingChased');
  expect(answeringChaseClosedBy('CANCELLED', [waits])).toBe('Assignment.machine');
  expect(answeringChaseClosedBy('ACCEPTED', [waits])).toBe('Assignment.machine');
});
