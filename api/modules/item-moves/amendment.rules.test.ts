import { expect, it } from 'vitest';
import { amendmentFaults, isUnderWay, openActs, standingOf } from './amendment.rules.ts';

const asked = (...states: ('WAITING' | 'GIVEN' | 'REFUSED' | 'LAPSED')[]) =>
  states.map((state) => ({ state, answerDueOn: '2026-11-04' }));

it.each([
  ['waits for its leader', 'PROPOSED', [], '2026-11-03', 'PROPOSED'],
  ['ends when the leader says no', 'REJECTED', [], '2026-11-03', 'REJECTED'],
  ['is agreed at once when nobody gets a shorter limit', 'APPROVED', [], '2026-11-03', 'AGREED'],
  ['waits for whoever has not answered', 'APPROVED', asked('GIVEN', 'WAITING'), '2026-11-04', 'ASKING'],
  ['ends by the silence of one past its limit', 'APPROVED', asked('GIVEN', 'WAITING'), '2026-11-05', 'REFUSED'],
  ['ends by one refusal, whatever the others say', 'APPROVED', asked('REFUSED', 'WAITING'), '2026-11-03', 'REFUSED'],
  ['is agreed when all consent, also after the limit', 'APPROVED', asked('GIVEN', 'GIVEN'), '2026-11-09', 'AGREED'],
  ['is in force once its notice is given', 'IN_FORCE', asked('GIVEN'), '2026-11-09', 'IN_FORCE'],
] as const)('%s', (_, state, answers, today, expected) => {
  expect(standingOf(state, answers, today)).toBe(expected);
});

it('keeps others out while it is under way', () => {
  expect(
    (['PROPOSED', 'ASKING', 'AGREED', 'REJECTED', 'REFUSED', 'IN_FORCE', 'DROPPED'] as const).filter(isUnderWay),
  ).toEqual(['PROPOSED', 'ASKING', 'AGREED']);
});

it.each([
  [null, ['proposeAmendment']],
  ['PROPOSED', ['decideAmendment', 'dropAmendment']],
  ['ASKING', ['dropAmendment']],
  ['AGREED', ['enactAmendment', 'dropAmendment']],
  ['REFUSED', ['proposeAmendment']],
  ['DROPPED', ['proposeAmendment']],
] as const)('opens of a proposal that stands at %s: %s', (standing, expected) => {
  expect(openActs(standing)).toEqual(expected);
});

it.each([
  ['the same day and nothing else', '2026-12-14', false, false, ['nothingNew']],
  ['no day and nothing else', null, false, false, ['nothingNew']],
  ['no day and other words', null, false, true, []],
  ['a late day of its own beside other words', '2026-12-14', false, true, []],
  ['today', '2026-11-02', false, true, ['notNow']],
  ['a day in four years', '2030-11-05', false, false, ['notNow']],
  ['another day of an expedited matter', '2026-12-20', true, true, ['byMatter']],
  ['another day', '2026-12-20', false, false, []],
] as const)('judges %s', (_, to, expedited, others, codes) => {
  const limit = { from: '2026-12-14', to, expedited };
  expect(amendmentFaults(limit, others, '2026-11-02').map(({ code }) => code)).toEqual(codes);
});
