import { expect, it } from 'vitest';
import { linkageFaults, linkageOfSource, linkageOfUnit, linkages, taggingClosedBy, yearOf } from './linkage.rules.ts';

it('knows each of the six by a source or a kind of unit', () => {
  const known = new Set([...Object.values(linkageOfSource), ...Object.values(linkageOfUnit)]);
  expect([...known].sort()).toEqual([...linkages].sort());
});

it('takes what an office says once each, until the matter is archived', () => {
  expect(linkageFaults(['MEDIA', 'LEADING_BODIES'])).toEqual([]);
  expect(linkageFaults(['MEDIA', 'MEDIA'])).toEqual([{ path: 'input.linkages', code: 'twice' }]);
  expect(taggingClosedBy('DRAFT')).toBeNull();
  expect(taggingClosedBy('STRUCK_OFF')).toBeNull();
  expect(taggingClosedBy('ARCHIVED')).toBe('Item.linkagesClosed');
});

it('begins and ends a year with its days in Shanghai', () => {
  const year = yearOf(2026);
  expect(year?.from).toBe(Date.parse('2026-01-01T00:00:00+08:00'));
  expect(year?.until).toBe(Date.parse('2027-01-01T00:00:00+08:00'));
  expect([yearOf(1999), yearOf(2200), yearOf(2026.5)]).toEqual([null, null, null]);
});
