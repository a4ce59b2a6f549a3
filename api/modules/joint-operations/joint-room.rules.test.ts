import { expect, it } from 'vitest';
import { leadKeys, opinionKeys, placesOf, roomClosedBy } from './joint-room.rules.ts';

const body = (orgUnitId: number, state: string, part = 'MEMBER') => ({ orgUnitId, state, part, grantKey: -orgUnitId });
const bodies = [body(11, 'ACCEPTED'), body(13, 'ACCEPTED', 'LEAD'), body(15, 'INVITED'), body(17, 'DECLINED')];

it('gives a place to the office and to bodies that accepted, and the lead to one of them', () => {
  const leaders = (unit: number) => placesOf(unit, 5, bodies);
  expect(leaders(5)).toEqual({ partaker: 5, leader: -1 });
  expect(leaders(11)).toEqual({ partaker: 11, leader: -1 });
  expect(leaders(13)).toEqual({ partaker: 13, leader: 13 });
  for (const outside of [15, 17, 19]) expect(leaders(outside)).toEqual({ partaker: -1, leader: -1 });
  expect(placesOf(5, 5, [body(13, 'INVITED', 'LEAD')])).toEqual({ partaker: 5, leader: 5 });
});

it('keeps an opinion between its body and whoever is named to lead', () => {
  expect(leadKeys(bodies)).toEqual([-13]);
  expect(opinionKeys(11, bodies)).toEqual([-11, -13]);
  expect(opinionKeys(13, bodies)).toEqual([-13]);
  expect(opinionKeys(5, bodies)).toEqual([-13]);
  expect(opinionKeys(5, [body(11, 'ACCEPTED')])).toEqual([]);
});

it('is open to evidence as long as the operation runs', () => {
  for (const submitted of [false, true])
    for (const running of [false, true])
      expect(roomClosedBy('shareEvidence', { running, submitted, signed: submitted })).toBe(
        running ? null : 'JointOperation.notRunning',
      );
});

it('is open while the operation runs: opinions and report before its submission, signatures after it, once for each body', () => {
  const room = { running: true, submitted: false, signed: false };
  expect(roomClosedBy('giveOpinion', room)).toBeNull();
  expect(roomClosedBy('writeReport', room)).toBeNull();
  expect(roomClosedBy('countersign', room)).toBe('JointOperation.notReported');
  const after = { ...room, submitted: true };
  expect(roomClosedBy('giveOpinion', after)).toBe('JointOperation.reported');
  expect(roomClosedBy('writeReport', after)).toBe('JointOperation.reported');
  expect(roomClosedBy('countersign', after)).toBeNull();
  expect(roomClosedBy('countersign', { ...after, signed: true })).toBe('JointOperation.signed');
  expect(roomClosedBy('countersign', { ...after, running: false })).toBe('JointOperation.notRunning');
});
