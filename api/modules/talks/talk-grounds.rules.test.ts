import { describe, expect, it } from 'vitest';
import { ruleOfCard, ruleOfFinding, ruleOfTask } from './talk-grounds.rules.ts';

const today = '2026-11-27';

describe('the rule that proposes a talk about a card', () => {
  const card = { colour: 'YELLOW', state: 'ISSUED', rectified: false } as const;
  it.each([
    ['a yellow one that stands', {}, 'talk.yellowCard'],
    ['an orange one that stands', { colour: 'ORANGE' }, 'talk.yellowCard'],
    ['one that was followed by the next', { state: 'EXPIRED' }, 'talk.yellowCard'],
    ['a yellow one made good', { state: 'RECTIFIED', rectified: true }, null],
    ['a blue one, which only reminds', { colour: 'BLUE' }, null],
    ['a red one, made good or not', { colour: 'RED', state: 'RECTIFIED', rectified: true }, 'talk.redCard'],
    ['a yellow one that was revoked', { state: 'REVOKED' }, null],
    ['a red one that was revoked', { colour: 'RED', state: 'REVOKED' }, null],
  ] as const)('%s', (_, over, rule) => {
    expect(ruleOfCard({ ...card, ...over })).toBe(rule);
  });
});

describe('the rule that proposes a talk about a finding', () => {
  const plain: Parameters<typeof ruleOfFinding>[0] = {
    ...{ state: 'RECTIFYING', listed: false, round: 1, dueOn: today, findingClass: 'NONE' },
    ...{ recordedByPerson: 'a', orderedByPerson: 'b', checkedByPerson: null },
  };
  it.each([
    ['one of no class, in time', {}, null],
    ['one of a class', { findingClass: 'INACTION' }, 'talk.findingClass'],
    ['one of a class, answered', { findingClass: 'INACTION', state: 'ANSWERED' }, 'talk.findingClass'],
    ['one of a class that nobody else saw', { findingClass: 'INACTION', orderedByPerson: 'a' }, null],
    ['one past its limit', { dueOn: '2026-11-26' }, 'talk.findingOverdue'],
    ['one past its limit and answered', { dueOn: '2026-11-26', state: 'ANSWERED' }, null],
    ['one that fell back', { round: 2, dueOn: '2026-11-26' }, 'talk.findingReopened'],
    ['one under listed supervision', { listed: true, round: 2 }, 'talk.findingListed'],
    ['one that is closed', { listed: true, round: 2, state: 'CLOSED' }, null],
    ['one that was recorded alone', { findingClass: 'INACTION', state: 'RECORDED' }, null],
  ] as const)('%s', (_, over, rule) => {
    expect(ruleOfFinding({ ...plain, ...over }, today)).toBe(rule);
  });
});

describe('the rule that proposes a talk about a task as a whole', () => {
  const task: Parameters<typeof ruleOfTask>[0] = {
    ...{ state: 'IN_PROGRESS', dueOn: today, rectifyFrom: null, failedFrom: null, reportLateFrom: null },
  };
  it.each([
    ['one on its way', {}, null],
    ['one past its limit', { dueOn: '2026-11-26' }, 'talk.overdue'],
    ['one past its limit and handed in', { dueOn: '2026-11-26', state: 'SUBMITTED' }, null],
    ['one that was suspended', { dueOn: '2026-11-26', state: 'SUSPENDED' }, null],
    ['one whose report is missing', { reportLateFrom: today }, 'talk.reportMissing'],
    ['one whose report is missing from tomorrow on', { reportLateFrom: '2026-11-28' }, null],
    ['one that failed its check', { failedFrom: today, dueOn: '2026-11-26' }, 'talk.failed'],
    ['one that is supervised a second time', { rectifyFrom: today, failedFrom: today }, 'talk.rectification'],
    ['one accepted and then supervised a second time', { rectifyFrom: today, state: 'ACCEPTED' }, 'talk.rectification'],
    ['one supervised a second time and then cancelled', { rectifyFrom: today, state: 'CANCELLED' }, null],
  ] as const)('%s', (_, over, rule) => {
    expect(ruleOfTask({ ...task, ...over }, today)).toBe(rule);
  });
});
