import { expect, it } from 'vitest';
import { reportFaults, type WrittenReport } from './report.rules.ts';

const blank: WrittenReport = {
  kind: 'PERIODIC',
  measures: '',
  progress: '',
  effect: '',
  problems: '',
  nextStep: '',
  claimed: 0,
};
const paths = (report: WrittenReport, handsIn: boolean) => reportFaults(report, handsIn).map(({ path }) => path);

it('keeps a draft as it is, and asks for its parts when it goes to be approved', () => {
  expect(paths(blank, false)).toEqual([]);
  expect(paths(blank, true)).toEqual(['input.measures', 'input.progress']);
  expect(paths({ ...blank, kind: 'COMPLETION' }, true)).toEqual(['input.measures', 'input.progress', 'input.effect']);
});

it('takes no claim out of range and no text without an end, draft or not', () => {
  expect(paths({ ...blank, claimed: 101, nextStep: '长'.repeat(5001) }, false)).toEqual([
    'input.nextStep',
    'input.claimed',
  ]);
});
