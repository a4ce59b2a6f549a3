import { expect, it } from 'vitest';
import { reportFaults, type WrittenReport } from './report.rules.ts';

const blank: WrittenReport = {
  kind: 'PERIODIC',
  measures: '',
  progress: '',
  effect: '',
  problems: '',
  nextStep: '',
  docNo: '',
  signer: '',
  docSealed: false,
};
const paths = (report: WrittenReport, handsIn: boolean, source = 'MAJOR_DECISION') =>
  reportFaults(report, handsIn, source).map(({ path }) => path);

it('keeps a draft as it is, and asks for its parts when it goes to be approved', () => {
  expect(paths(blank, false)).toEqual([]);
  expect(paths(blank, true)).toEqual(['input.measures', 'input.progress', 'input.problems']);
  expect(paths({ ...blank, kind: 'COMPLETION' }, true)).toEqual([
    'input.measures',
    'input.progress',
    'input.effect',
    'input.problems',
  ]);
});

it('takes “none” for the problems, and not their silence', () => {
  const said = { ...blank, measures: '开工', progress: '一半' };
  expect(reportFaults(said, true, 'MAJOR_DECISION')).toEqual([{ path: 'input.problems', code: 'orNone' }]);
  expect(paths({ ...said, problems: '无' }, true)).toEqual([]);
});

it('asks number, signer and seal of the completion of a special item alone (M-70)', () => {
  const whole = { ...blank, measures: '开工', progress: '完工', effect: '通车', problems: '无' };
  const paper = ['input.docNo', 'input.signer', 'input.docSealed'];
  const closing = { ...whole, kind: 'COMPLETION' } as const;
  expect(paths(closing, true, 'SPECIAL_SUPERVISION')).toEqual(paper);
  expect(paths(closing, false, 'SPECIAL_SUPERVISION')).toEqual([]);
  expect(paths(closing, true)).toEqual([]);
  expect(paths(whole, true, 'SPECIAL_SUPERVISION')).toEqual([]);
  const signed = { ...closing, docNo: '滨政办〔2026〕8号', signer: '马莉', docSealed: true };
  expect(paths(signed, true, 'SPECIAL_SUPERVISION')).toEqual([]);
  expect(paths({ ...signed, docSealed: false }, true, 'SPECIAL_SUPERVISION')).toEqual(['input.docSealed']);
});

it('takes no text without an end, draft or not', () => {
  expect(paths({ ...blank, nextStep: '长'.repeat(5001) }, false)).toEqual(['input.nextStep']);
});
