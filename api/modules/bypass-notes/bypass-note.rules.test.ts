import { describe, expect, it } from 'vitest';
import { noteReaders, releasedReaders, writingClosedBy } from './bypass-note.rules.ts';

const [province, city, county, street, section, other] = [37, 16, 1602, 1602001, 9001, 88];
const grant = -7;
const task = {
  toOrgUnitId: street,
  sectionId: section,
  originatorUnitId: province,
  readerKeys: [province, city, county, street, section, other]
    .map((unit) => unit * 64)
    .concat([street * 64 + 3, grant]),
  coUnitKeys: [other * 64],
};

describe('who reads a note', () => {
  it('is its unit with field and section, and the office at the head of the line', () => {
    expect(noteReaders(task)).toEqual([province * 64, street * 64, section * 64, street * 64 + 3]);
  });

  it('is the whole line once it is released, neither co-units nor who has a grant', () => {
    const released = releasedReaders(task, noteReaders(task));
    expect(released).toEqual(expect.arrayContaining([city * 64, county * 64, ...noteReaders(task)]));
    expect(released).toHaveLength(6);
  });

  it('keeps who read it before, whoever reads its task by then', () => {
    const moved = { ...task, sectionId: null, readerKeys: task.readerKeys.filter((key) => key !== section * 64) };
    expect(releasedReaders(moved, noteReaders(task))).toContain(section * 64);
  });
});

it('is written on a task that goes on, one at a time', () => {
  expect(writingClosedBy('PENDING_RECEIPT', [], false)).toBeNull();
  expect(writingClosedBy('ACCEPTED', [{ state: 'ANSWERED' }, { state: 'RELEASED' }], false)).toBeNull();
  expect(writingClosedBy('IN_PROGRESS', [{ state: 'WAITING' }], false)).toBe('Assignment.noteWaits');
  expect(writingClosedBy('ACCEPTED', [{ state: 'WAITING' }], true)).toBe('Assignment.matterClosed');
  for (const state of ['READ', 'CANCELLED', 'SUPERSEDED'])
    expect(writingClosedBy(state, [], false)).toBe('Assignment.machine');
});
