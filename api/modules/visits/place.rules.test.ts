import { expect, it } from 'vitest';
import { placeReasons, placeRule, ranked, scoreOf } from './place.rules.ts';

const none = { OVERDUE: 0, COMPLAINT: 0, FINDING: 0, OBSERVATION: 0 };
const place = (unit: number, over: Partial<typeof none>) => ({ unit, ...none, ...over });

it('is version 1: three for a task past its limit, two for each other reason of the last year', () => {
  expect(placeRule).toEqual({
    ...{ id: 'VISIT_PLACE', version: 1, days: 365 },
    weights: { OVERDUE: 3, COMPLAINT: 2, FINDING: 2, OBSERVATION: 2 },
  });
  expect(scoreOf({ OVERDUE: 2, COMPLAINT: 1, FINDING: 3, OBSERVATION: 1 })).toBe(16);
  for (const reason of placeReasons) expect(scoreOf({ ...none, [reason]: 1 })).toBe(placeRule.weights[reason]);
});

it('puts first where most speaks for going, of equals the one with more tasks past their limit, then by number', () => {
  const places = [
    place(9, { COMPLAINT: 3 }),
    place(7, { FINDING: 3 }),
    place(5, { OVERDUE: 2 }),
    place(3, {}),
    place(1, { OBSERVATION: 4 }),
  ];
  expect(ranked(places).map(({ unit }) => unit)).toEqual([1, 5, 7, 9]);
  expect(ranked([...places].reverse())).toEqual(ranked(places));
});

it('names twenty at most, and none for which nothing speaks', () => {
  expect(ranked([place(1, {})])).toEqual([]);
  const many = Array.from({ length: 30 }, (_, unit) => place(unit, { OVERDUE: 1 }));
  expect(ranked(many).map(({ unit }) => unit)).toEqual(Array.from({ length: 20 }, (_, unit) => unit));
});
