import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  callFaults,
  caseClosedBy,
  caseFaults,
  concludingClosedBy,
  countsOf,
  drawnBy,
  maskedAddress,
  maskedName,
  maskedPhone,
  outcomeFaults,
} from './case-review.rules.ts';

const one = {
  ...{ number: '举报1号', subject: '夜间施工', closedOn: '2026-10-30' },
  ...{ complainantName: '张三', complainantPhone: '13812345678', complainantAddress: '黄河路1号' },
};
const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);

describe('the draw', () => {
  const numbers = Array.from({ length: 26 }, (_, n) => `举报${n + 1}号`);
  const by = (seed: string) => (number: string) => createHash('sha256').update(`${seed}:${number}`).digest('hex');

  it('is the same for the same seed, in whatever order the cases stand, and another for another', () => {
    const drawn = drawnBy(numbers, 6, by('a'));
    expect(new Set(drawn).size).toBe(6);
    expect(drawnBy([...numbers].reverse(), 6, by('a'))).toEqual(drawn);
    expect(drawnBy(numbers, 6, by('b'))).not.toEqual(drawn);
    expect(drawnBy(numbers, 26, by('a')).sort()).toEqual([...numbers].sort());
  });
});

describe('what is refused', () => {
  it('are cases without words, of tomorrow, or with a number that is there', () => {
    expect(caseFaults([one], [], '2026-11-02')).toEqual([]);
    expect(codes(caseFaults([], [], '2026-11-02'))).toEqual(['input.cases required']);
    expect(codes(caseFaults(Array(51).fill(one), [], '2026-11-02'))).toEqual(['input.cases tooMany']);
    expect(codes(caseFaults([one, one], [], '2026-11-02'))).toEqual(['input.cases.1.number twice']);
    expect(codes(caseFaults([one], ['举报1号'], '2026-11-02'))).toEqual(['input.cases.0.number twice']);
    const bad = { ...one, subject: ' ', complainantName: '', closedOn: '2026-11-03' };
    expect(codes(caseFaults([bad], [], '2026-11-02'))).toEqual([
      'input.cases.0.subject required',
      'input.cases.0.closedOn notNow',
      'input.cases.0.complainantName required',
    ]);
  });

  it('is a callback before the end of the case, or content of somebody who was not reached', () => {
    const call = { calledOn: '2026-11-01', method: 'PHONE', satisfied: true, words: '满意。' };
    expect(callFaults(call, '2026-10-30', '2026-11-02')).toEqual([]);
    expect(codes(callFaults({ ...call, calledOn: '2026-10-29' }, '2026-10-30', '2026-11-02'))).toEqual([
      'input.calledOn notNow',
    ]);
    expect(codes(callFaults({ ...call, method: 'UNREACHED' }, '2026-10-30', '2026-11-02'))).toEqual([
      'input.satisfied notAllowed',
    ]);
    expect(codes(callFaults({ ...call, satisfied: null }, '2026-10-30', '2026-11-02'))).toEqual([
      'input.satisfied required',
    ]);
  });

  it('is a body without beyond authority, the other way round, and a finding of what was handled', () => {
    expect(outcomeFaults({ outcome: 'HANDLED', words: '属实。' })).toEqual([]);
    expect(codes(outcomeFaults({ outcome: 'BEYOND_AUTHORITY', words: '超权。' }))).toEqual(['input.passedTo required']);
    expect(codes(outcomeFaults({ outcome: 'HANDLED', words: '属实。', passedTo: '住建局', findingId: 'x' }))).toEqual([
      'input.passedTo notAllowed',
      'input.findingId notAllowed',
    ]);
  });
});

describe('the order of acts', () => {
  const drawn = { drawn: true, calledOn: null, outcome: null, accepted: null, itemId: null, findingId: null };
  const called = { ...drawn, calledOn: '2026-11-01' };
  it.each([
    ['callBack', 'COLLECTING', { ...drawn, drawn: false }, 'ClosedCase.notReviewed'],
    ['callBack', 'REVIEWING', { ...drawn, drawn: false }, 'ClosedCase.notReviewed'],
    ['callBack', 'REVIEWING', drawn, null],
    ['conclude', 'REVIEWING', drawn, 'ClosedCase.callBackFirst'],
    ['conclude', 'REVIEWING', called, null],
    ['conclude', 'REVIEWING', { ...called, outcome: 'HANDLED' }, 'ClosedCase.concluded'],
    ['recordAcceptance', 'CONCLUDED', { ...called, outcome: 'BEYOND_AUTHORITY' }, null],
    ['recordAcceptance', 'REVIEWING', { ...called, outcome: 'HANDLED' }, 'ClosedCase.nothingPassed'],
    [
      'recordAcceptance',
      'REVIEWING',
      { ...called, outcome: 'BEYOND_AUTHORITY', accepted: false },
      'ClosedCase.nothingPassed',
    ],
    [
      'recordAcceptance',
      'CONCLUDED',
      { ...called, outcome: 'BEYOND_AUTHORITY', itemId: 'x' },
      'ClosedCase.goesAsMatter',
    ],
    ['register', 'REVIEWING', called, 'ClosedCase.nothingOwed'],
    ['register', 'REVIEWING', { ...called, outcome: 'HANDLED' }, 'ClosedCase.nothingOwed'],
    ['register', 'REVIEWING', { ...called, outcome: 'RECTIFY' }, null],
    ['register', 'CONCLUDED', { ...called, outcome: 'BEYOND_AUTHORITY', accepted: false }, null],
    ['register', 'REVIEWING', { ...called, outcome: 'BEYOND_AUTHORITY', accepted: true }, 'ClosedCase.nothingOwed'],
    ['register', 'REVIEWING', { ...called, outcome: 'RECTIFY', findingId: 'x' }, 'ClosedCase.nothingOwed'],
    ['register', 'REVIEWING', { ...called, outcome: 'RECTIFY', itemId: 'x' }, 'ClosedCase.nothingOwed'],
    ['unmask', 'COLLECTING', { ...drawn, drawn: false }, 'ClosedCase.notReviewed'],
    ['unmask', 'REVIEWING', drawn, null],
    ['unmask', 'CONCLUDED', called, 'ClosedCase.notReviewed'],
  ] as const)('%s in %s', (act, review, standing, closedBy) => {
    expect(caseClosedBy(act, review, standing)).toBe(closedBy);
  });
});

describe('what came of the drawn', () => {
  const done = { drawn: true, calledOn: '2026-11-01', accepted: null, itemId: null, findingId: null };
  const cases = [
    ...Array(23).fill({ ...done, outcome: 'HANDLED' }),
    { ...done, outcome: 'BEYOND_AUTHORITY', accepted: true },
    { ...done, outcome: 'BEYOND_AUTHORITY' },
    { ...done, outcome: 'RECTIFY' },
    { ...done, drawn: false, calledOn: null, outcome: null },
  ];

  it('is counted', () => {
    expect(countsOf(cases)).toEqual({
      ...{ registered: 27, drawn: 26, handled: 23, beyondAuthority: 2, accepted: 1, rectify: 1, open: 0, owed: 2 },
    });
  });

  it('keeps a review open as long as one is not concluded, or nobody pursues what must be', () => {
    expect(concludingClosedBy([...cases, { ...done, outcome: null }])).toBe('CaseReview.openCases');
    expect(concludingClosedBy(cases)).toBe('CaseReview.owedCases');
    const pursued = cases.map((one) => (one.outcome === 'BEYOND_AUTHORITY' ? { ...one, itemId: 'x' } : one));
    expect(concludingClosedBy(pursued)).toBe('CaseReview.owedCases');
    expect(concludingClosedBy(pursued.map((one) => ({ ...one, findingId: 'x' })))).toBeNull();
  });
});

it('masks whatever is written', () => {
  expect([maskedName('张三'), maskedName('欧阳修'), maskedName('')]).toEqual(['张**', '欧**', '**']);
  expect([maskedPhone('13812345678'), maskedPhone('1234567'), maskedPhone('')]).toEqual(['138****78', '*******', '']);
  expect([maskedAddress('黄河路1号'), maskedAddress('')]).toEqual(['******', '']);
});
