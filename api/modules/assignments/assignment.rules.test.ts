import { expect, it } from 'vitest';
import {
  approverOf,
  assignmentReaders,
  checkFaults,
  choiceFaults,
  houseKeys,
  isReadyBelow,
  isReported,
  keysForChildren,
} from './assignment.rules.ts';

const city = { orgUnitId: 1_600_000, field: 16, sectionId: 20_000_001 };

it('lets the chain and the holder read an assignment, by office, field and section', () => {
  expect(assignmentReaders([37 * 64], city)).toEqual([37 * 64, 102_400_000, 102_400_016, 1_280_000_064]);
  expect(assignmentReaders([37 * 64], { ...city, field: null, sectionId: null })).toEqual([37 * 64, 102_400_000]);
});

it('hands the chain and the office down to children, not the fields and sections of the holder', () => {
  expect(keysForChildren(assignmentReaders([37 * 64], city), city)).toEqual([37 * 64, 102_400_000]);
});

it('shows a report that is not approved to nobody above', () => {
  expect(houseKeys(city)).not.toContain(37 * 64);
  expect(houseKeys(city)).toEqual([102_400_000, 102_400_016, 1_280_000_064]);
});

it.each([
  ['WORK_REPORT', 'PERIODIC', 'DIRECT'],
  ['WORK_REPORT', 'COMPLETION', 'DIRECT'],
  ['LEADER_INSTRUCTION', 'PERIODIC', 'DIRECT'],
  ['LEADER_INSTRUCTION', 'COMPLETION', 'FIRST'],
  ['SUPERIOR_LEADER_INSTRUCTION', 'COMPLETION', 'FIRST'],
  ['SPECIAL_SUPERVISION', 'PERIODIC', 'FIRST'],
  ['SPECIAL_SUPERVISION', 'COMPLETION', 'FIRST'],
])('has a %s %s signed by %s', (source, kind, role) => {
  expect(approverOf(source, kind)).toBe(role);
});

it('is ready when every lead child is accepted or gone, and reported when one at least was accepted', () => {
  const lead = (state: 'ACCEPTED' | 'CANCELLED' | 'SUBMITTED') => ({ role: 'LEAD', state });
  expect(isReadyBelow([])).toBe(true);
  expect(isReadyBelow([lead('ACCEPTED'), lead('CANCELLED'), { role: 'SUPPORT', state: 'IN_PROGRESS' }])).toBe(true);
  expect(isReadyBelow([lead('ACCEPTED'), lead('SUBMITTED')])).toBe(false);
  expect(isReported([lead('ACCEPTED'), lead('CANCELLED')])).toBe(true);
  expect(isReported([lead('CANCELLED')])).toBe(false);
});

it('takes no check without what was checked and its evidence', () => {
  expect(checkFaults({ checked: '台账', evidence: '照片' }, 'input.check')).toEqual([]);
  expect(checkFaults({ checked: ' ', evidence: '长'.repeat(2001) }, 'input').map(({ path }) => path)).toEqual([
    'input.checked',
    'input.evidence',
  ]);
});

it('takes one to four hundred receivers, each once, and at most twenty rules', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);
  const rule = { under: [], except: [] };
  const codes = (orgUnitIds: string[], rules: { under: string[]; except: string[] }[] = []) =>
    choiceFaults({ orgUnitIds, rules }).map(({ path, code }) => `${path} ${code}`);
  expect([codes(ids(400)), codes([], [rule])]).toEqual([[], []]);
  expect(codes([])).toEqual(['input.orgUnitIds required']);
  expect(codes(ids(401))).toEqual(['input.orgUnitIds tooMany']);
  expect(codes(['a', 'a'])).toEqual(['input.orgUnitIds twice']);
  expect(
    codes(
      [],
      Array.from({ length: 21 }, () => rule),
    ),
  ).toEqual(['input.rules tooMany']);
  expect(codes([], [{ under: ids(401), except: ['b', 'b'] }])).toEqual([
    'input.rules.0.under tooMany',
    'input.rules.0.except twice',
  ]);
});
