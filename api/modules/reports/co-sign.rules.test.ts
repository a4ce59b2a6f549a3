import { expect, it } from 'vitest';
import { askingFault, isCoSigned, opinionFaults, standingOn } from './co-sign.rules.ts';

const asked = { state: 'ASKED', dueOn: '2026-12-04' } as const;

it('waits until the end of its day and is deemed given from the next on', () => {
  expect(['2026-12-03', '2026-12-04', '2026-12-05'].map((day) => standingOn(asked, day))).toEqual([
    ...['ASKED', 'ASKED', 'DEEMED'],
  ]);
});

it('changes nothing of what was given, deemed or withdrawn', () => {
  for (const state of ['GIVEN', 'DEEMED', 'WITHDRAWN'] as const)
    expect(standingOn({ ...asked, state }, '2026-12-31')).toBe(state);
});

it('asks for every supporting unit', () => {
  const units = [{ id: 'a' }, { id: 'b' }];
  const of = (assignmentId: string, state: 'ASKED' | 'GIVEN' | 'WITHDRAWN') => ({ ...asked, assignmentId, state });
  expect(isCoSigned([], [], '2026-12-01')).toBe(true);
  expect(isCoSigned(units, [of('a', 'GIVEN')], '2026-12-01')).toBe(false);
  expect(isCoSigned(units, [of('a', 'GIVEN'), of('b', 'ASKED')], '2026-12-04')).toBe(false);
  expect(isCoSigned(units, [of('a', 'GIVEN'), of('b', 'ASKED')], '2026-12-05')).toBe(true);
  expect(isCoSigned(units, [of('a', 'GIVEN'), of('b', 'WITHDRAWN')], '2026-12-31')).toBe(false);
});

it('lets who agrees say nothing, and who does not say why', () => {
  expect(opinionFaults(true, '')).toEqual([]);
  expect(opinionFaults(false, ' ')).toMatchObject([{ path: 'input.opinion', code: 'required' }]);
  expect(opinionFaults(true, '长'.repeat(2001))).toMatchObject([{ code: 'tooLong' }]);
});

it('asks once, for a completion that waits to be approved, where units support it', () => {
  const waiting = { kind: 'COMPLETION', state: 'IN_REVIEW' };
  expect(askingFault(waiting, 2, [])).toBeNull();
  expect(askingFault(waiting, 0, [])).toBe('Report.noSupports');
  expect(askingFault({ ...waiting, kind: 'PERIODIC' }, 2, [])).toBe('Report.noSupports');
  expect(askingFault({ ...waiting, state: 'DRAFT' }, 2, [])).toBe('Report.machine');
  expect(askingFault(waiting, 2, [asked])).toBe('Report.askedAlready');
});
