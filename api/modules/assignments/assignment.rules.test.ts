import { expect, it } from 'vitest';
import {
  approverOf,
  assignmentReaders,
  checkFaults,
  houseKeys,
  isReadyBelow,
  isReported,
  keysForChildren,
  targetFaults,
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

it('takes no check without what was checked, its evidence and a number in range', () => {
  expect(checkFaults({ checked: '台账', evidence: '照片', verified: 80 }, 'input.check')).toEqual([]);
  expect(
    checkFaults({ checked: ' ', evidence: '长'.repeat(2001), verified: 101 }, 'input').map(({ path }) => path),
  ).toEqual(['input.checked', 'input.evidence', 'input.verified']);
});

it('takes one to four hundred receivers, each once', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);
  expect(targetFaults(ids(400))).toEqual([]);
  expect([targetFaults([]), targetFaults(ids(401)), targetFaults(['a', 'a'])].map(([fault]) => fault?.code)).toEqual([
    'required',
    'tooMany',
    'twice',
  ]);
});
