import { expect, it } from 'vitest';
import { collide, collisionDays, type Supervision } from './collision.rules.ts';

const visit = (over: Partial<Supervision> = {}): Supervision => ({
  ...{ id: 'one', operationId: null, standing: 'PLANNED', fromDay: '2026-03-02', untilDay: '2026-03-04' },
  ...{ units: [7], items: ['dike'], ...over },
});
const other = (over: Partial<Supervision> = {}): Supervision => visit({ id: 'other', ...over });

it('meets at the same unit or over the same matter, and nowhere else', () => {
  expect(collide(visit(), other({ items: [] }))).toBe(true);
  expect(collide(visit(), other({ units: [8, 7], items: ['road'] }))).toBe(true);
  expect(collide(visit(), other({ units: [8] }))).toBe(true);
  expect(collide(visit(), other({ units: [8], items: ['road'] }))).toBe(false);
  expect(collide(visit(), other({ units: [], items: [] }))).toBe(false);
});

it('meets up to a week apart, on either side, over the end of a month too', () => {
  expect(collisionDays).toBe(7);
  const near = (fromDay: string, untilDay = fromDay): boolean => {
    const [one, two] = [visit(), other({ fromDay, untilDay })];
    expect(collide(two, one)).toBe(collide(one, two));
    return collide(one, two);
  };
  expect(near('2026-03-03')).toBe(true);
  expect(near('2026-02-01', '2026-04-30')).toBe(true);
  expect([near('2026-03-11'), near('2026-03-12')]).toEqual([true, false]);
  expect([near('2026-02-20', '2026-02-23'), near('2026-02-20', '2026-02-22')]).toEqual([true, false]);
});

it('meets nothing that is over, not itself, and no part of its own joint operation', () => {
  for (const standing of ['CLOSED', 'CANCELLED', 'REFUSED', 'OVER']) {
    expect(collide(visit(), other({ standing })), standing).toBe(false);
    expect(collide(visit({ standing }), other()), standing).toBe(false);
  }
  for (const standing of ['APPROVED', 'UNDERWAY', 'FINDINGS', 'RELEASED', 'RECTIFYING', 'PROPOSED'])
    expect(collide(visit(), other({ standing })), standing).toBe(true);
  expect(collide(visit(), visit())).toBe(false);
  expect(collide(visit({ id: null }), other({ id: null }))).toBe(true);
  expect(collide(visit({ operationId: 'flood' }), other({ operationId: 'flood' }))).toBe(false);
  expect(collide(visit({ operationId: 'flood' }), other({ operationId: 'fire' }))).toBe(true);
  expect(collide(visit({ operationId: 'flood' }), other())).toBe(true);
});
