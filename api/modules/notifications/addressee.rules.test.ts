import { expect, it } from 'vitest';
import { en } from '../../../client/i18n/en.ts';
import { zhCN } from '../../../client/i18n/zh-CN.ts';
import { addressees, type TellableEvent, type TellablePost, toldOf } from './addressee.rules.ts';

const post = (id: string, orgUnitId: number, role: string, more: Partial<TellablePost> = {}): TellablePost => ({
  ...{ id, orgUnitId, role, sectionId: null, fields: [] },
  ...more,
});
const posts = [
  post('liaison', 5, 'LIAISON'),
  post('direct', 5, 'DIRECT'),
  post('otherField', 5, 'DIRECT', { fields: [7] }),
  post('sameField', 5, 'DIRECT', { fields: [3] }),
  post('first', 5, 'FIRST'),
  post('officer', 1, 'SUPERVISION_OFFICER'),
  post('stranger', 9, 'DIRECT'),
];
const event = (kind: string, more: Partial<TellableEvent> = {}): TellableEvent => ({
  ...{
    kind,
    postId: null,
    readerKeys: [64, 5 * 64, 5 * 64 + 3],
    holder: 5,
    issuer: 1,
    originator: 1,
    asked: null,
    chaser: null,
  },
  ...more,
});

it('tells the posts that the table names at each end', () => {
  expect(toldOf(event('assignment.deputyChased'), posts)).toEqual(['liaison', 'direct', 'sameField']);
  expect(toldOf(event('assignment.headChased'), posts)).toEqual(['first']);
  expect(toldOf(event('assignment.acceptanceLate'), posts)).toEqual(['officer']);
});

it('tells those whom an event names, whatever their role, as far as they may read it', () => {
  const gap = { named: ['otherField', 'first', 'stranger'], holder: null, originator: null };
  expect(toldOf(event('beat.gapRed', gap), posts)).toEqual(['first', 'officer']);
  expect(toldOf(event('beat.walked', gap), posts)).toEqual([]); // a gap alone is told to those who walk
});

it('tells nobody of what the table does not name, nor whoever did it himself', () => {
  expect(toldOf(event('assignment.handled'), posts)).toEqual([]);
  expect(toldOf(event('assignment.submitted', { postId: 'officer' }), posts)).toEqual([]);
});

it('tells nobody who may not read it', () => {
  expect(toldOf(event('assignment.deputyChased', { readerKeys: [64, 5 * 64 + 3] }), posts)).toEqual(['sameField']);
  expect(toldOf(event('assignment.acceptanceLate', { readerKeys: [5 * 64] }), posts)).toEqual([]);
});

it('tells a handler of a section only what is in his section', () => {
  const handlers = [post('mine', 5, 'HANDLER', { sectionId: 50 }), post('theirs', 5, 'HANDLER', { sectionId: 51 })];
  expect(toldOf(event('assignment.returned', { readerKeys: [5 * 64, 50 * 64] }), handlers)).toEqual(['mine']);
});

it('has a sentence in both languages for everything that somebody is told', () => {
  const ids = Object.keys(addressees).map((kind) => `event.${kind}`);
  expect(ids.filter((id) => !(id in zhCN) || !(id in en))).toEqual([]);
});
