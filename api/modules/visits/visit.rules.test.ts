import { describe, expect, it } from 'vitest';
import {
  beginningClosedBy,
  crossingFault,
  isOfLine,
  isToldOutside,
  memberFault,
  mergingClosedBy,
  planFaults,
} from './visit.rules.ts';

const plan = {
  ...{ fromDay: '2026-03-16', untilDay: '2026-03-17', place: '黄河滩区', rationale: '群众来电反映' },
  ...{ members: [{ postId: 'a' }], assignmentIds: [] as string[] },
};

describe('a plan of a visit', () => {
  it.each([
    ['a past day', { fromDay: '2026-03-14', untilDay: '2026-03-20' }, 'input.fromDay', 'pastDay'],
    ['reversed days', { untilDay: '2026-03-15' }, 'input.untilDay', 'beforeStart'],
    ['32 days', { untilDay: '2026-04-16' }, 'input.untilDay', 'visitTooLong'],
    ['no place', { place: ' ' }, 'input.place', 'required'],
    ['no reason for the place', { rationale: '' }, 'input.rationale', 'required'],
    ['no team', { members: [] }, 'input.members', 'required'],
    ['somebody twice', { members: [{ postId: 'a' }, { postId: 'a' }] }, 'input.members', 'twice'],
    ['a task twice', { assignmentIds: ['t', 't'] }, 'input.assignmentIds', 'twice'],
  ])('is refused for %s', (_, over, path, code) => {
    expect(planFaults({ ...plan, ...over }, '2026-03-15')).toEqual([expect.objectContaining({ path, code })]);
  });

  it('may begin today and last 31 days', () => {
    expect(planFaults({ ...plan, fromDay: '2026-03-15', untilDay: '2026-04-14' }, '2026-03-15')).toEqual([]);
  });
});

it('sends nobody to the own region across, and nobody who is of no region of that level', () => {
  const [province, city] = [
    { id: 37, level: 'PROVINCE' },
    { id: 16, level: 'CITY' },
  ];
  const [here, there] = [
    { id: 1602, level: 'COUNTY' },
    { id: 1625, level: 'COUNTY' },
  ];
  const bureau = { id: 9, level: 'UNIT' };
  expect(crossingFault([here, city, province], [bureau, here, city, province])).toBe('sameRegion');
  expect(crossingFault([bureau, here, city, province], [here, city, province])).toBe('sameRegion');
  expect(crossingFault([here, city, province], [bureau, there, city, province])).toBeNull();
  expect(crossingFault([here, city, province], [bureau, city, province])).toBe('noRegion');
});

it('sends nobody of the inspected unit or of a level between, whatever the kind', () => {
  const [province, city, county, town] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'].map((level, id) => ({ id, level }));
  const above = [county, city, province].filter((one) => one !== undefined);
  const [other, elsewhere] = [
    { id: 8, level: 'COUNTY' },
    { id: 9, level: 'TOWNSHIP' },
  ];
  const inspected = [town, ...above].filter((one) => one !== undefined);
  const fault = (member: typeof above, sent: boolean, crosses = false) =>
    memberFault({ crosses, office: 0, sent }, inspected, member);
  expect(fault(inspected, true)).toBe('ofInspected');
  for (let between = 0; between < 2; between += 1) {
    expect(fault(above.slice(between), true)).toBe('noRegion');
    expect(fault(above.slice(between), false)).toBe('ofInspected');
  }
  expect(fault([elsewhere, other, ...above.slice(1)], true)).toBeNull();
  expect(fault(above.slice(2), false)).toBeNull();
  expect(fault(above.slice(2), false, true)).toBe('noRegion');
});

it('knows a post of the inspected line: in the unit, under it, or in a government or department between it and the office', () => {
  const [province, city, county] = ['PROVINCE', 'CITY', 'COUNTY'].map((level, id) => ({ id, level }));
  const chain = (...units: readonly (typeof province)[]) => units.filter((one) => one !== undefined);
  const unit = (id: number) => ({ id, level: 'UNIT' });
  const line = chain(unit(9), county, city, province);
  const isOf = (...post: readonly (typeof province)[]): boolean => isOfLine(line, 0, chain(...post));
  expect(isOf(unit(9), county, city, province)).toBe(true);
  expect(isOf(unit(10), unit(9), county, city, province)).toBe(true);
  expect(isOf(county, city, province)).toBe(true);
  expect(isOf(unit(11), county, city, province)).toBe(true);
  expect(isOf(unit(12), city, province)).toBe(true);
  expect(isOf({ id: 13, level: 'COUNTY' }, city, province)).toBe(false);
  expect(isOf(unit(14), province)).toBe(false);
  expect(isOf(province)).toBe(false);
  expect(isOfLine(chain(unit(20), unit(21), province), 0, chain(unit(21), province))).toBe(true);
});

it('is merged into one that is alike before either begins', () => {
  const alike = { orgUnitId: 1, targetUnitId: 2, announced: false, kind: 'GENERAL', state: 'PLANNED' } as const;
  const one = { id: 'a', ...alike, plannedBy: 'p', approverPost: 'q', jointOperationId: null };
  const other = { ...one, id: 'b' };
  expect(mergingClosedBy(one, other)).toBeNull();
  expect(mergingClosedBy({ ...one, state: 'APPROVED' }, { ...other, state: 'APPROVED' })).toBeNull();
  expect(mergingClosedBy({ ...one, jointOperationId: 'o' }, other)).toBeNull();
  expect(mergingClosedBy(one, { ...other, jointOperationId: 'o' })).toBeNull();
  expect(mergingClosedBy(one, one)).toBe('Visit.machine');
  for (const state of ['UNDERWAY', 'CANCELLED', 'RELEASED'] as const) {
    expect(mergingClosedBy({ ...one, state }, { ...other, state })).toBe('Visit.machine');
    expect(mergingClosedBy(one, { ...other, state })).toBe('Visit.machine');
  }
  const unlike = [
    ...[{ orgUnitId: 9 }, { targetUnitId: 9 }, { announced: true }, { kind: 'LOOK_BACK' }, { state: 'APPROVED' }],
    ...[{ plannedBy: 'x' }, { approverPost: 'x' }],
  ] as const;
  for (const change of unlike)
    expect(mergingClosedBy(one, { ...other, ...change }), Object.keys(change)[0]).toBe('Visit.unlike');
  const [here, there] = [
    { ...one, jointOperationId: 'o' },
    { ...other, jointOperationId: 'p' },
  ];
  expect(mergingClosedBy(here, there)).toBe('Visit.unlike');
});

it('begins on its first day and not before', () => {
  expect(beginningClosedBy(plan, '2026-03-15')).toBe('Visit.early');
  expect(beginningClosedBy(plan, '2026-03-16')).toBeNull();
});

it('is told outside once released, and announced once approved', () => {
  const at = new Date(0);
  const hidden = { announced: false, approvedAt: at, releasedAt: null };
  expect(isToldOutside(hidden)).toBe(false);
  expect(isToldOutside({ ...hidden, releasedAt: at })).toBe(true);
  expect(isToldOutside({ ...hidden, announced: true })).toBe(true);
  expect(isToldOutside({ ...hidden, announced: true, approvedAt: null })).toBe(false);
});
