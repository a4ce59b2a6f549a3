import { expect, it } from 'vitest';
import { type HaveFacts, havesOf, isAsked, missingOf, type SixHave, sixHaves } from './six-haves.rules.ts';

const whole: HaveFacts = { ownPlan: true, planAbove: false, leader: true, targets: 1, person: true, reported: true };
const missing = (over: Partial<HaveFacts>): SixHave[] => missingOf(havesOf({ ...whole, ...over }));
const givers = (over: Partial<HaveFacts>) => havesOf({ ...whole, ...over }).map(({ given }) => given);

it('has six of six when each has its artefact', () => {
  expect(missing({})).toEqual([]);
  expect(givers({})).toEqual(['OWN_PLAN', 'OWN_PLAN', 'TARGETS', 'DUTY_POST', 'ORDER', 'REPORT']);
});

it.each<[Partial<HaveFacts>, SixHave[]]>([
  [{ ownPlan: false }, ['PLAN', 'MEASURES']],
  [{ targets: 0 }, ['LEDGER']],
  [{ leader: false }, ['LEADER']],
  [{ person: false }, ['TASK']],
  [{ reported: false }, ['REPORT']],
])('misses what no artefact gives: %j', (over, lacking) => {
  expect(missing(over)).toEqual(lacking);
});

it('takes plan, measures, ledger and leader from a plan above that names the unit, and never task, person and report', () => {
  const nothing = { ownPlan: false, leader: false, targets: 0, person: false, reported: false };
  expect(missing(nothing)).toEqual([...sixHaves]);
  expect(missing({ ...nothing, planAbove: true })).toEqual(['TASK', 'REPORT']);
  expect(givers({ ...nothing, planAbove: true }).slice(0, 4)).toEqual(Array(4).fill('PLAN_ABOVE'));
});

it('prefers its own artefact to that of a level above', () => {
  expect(givers({ planAbove: true })).toEqual(givers({}));
});

it('is asked of those who complete', () => {
  expect(['LEAD', 'SUPPORT', 'INFORM'].filter(isAsked)).toEqual(['LEAD']);
});
