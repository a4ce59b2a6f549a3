import type { FieldProblem } from '../../platform/result.ts';
import { startOfDay } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';

/** The six linkages of government supervision in the order of the regulation (六个联动, M-100). */
export const linkages = [
  'LEADERS_DECISIONS',
  'PROVINCIAL_SUPERVISION',
  'LEADING_BODIES',
  'COUNTIES_AND_DEPARTMENTS',
  'GRASSROOTS_AND_ENTERPRISES',
  'MEDIA',
] as const;

export type Linkage = (typeof linkages)[number];

/** By what a linkage is known to have taken part: the source of a matter, a unit that its order went to, a body that took part, or the word of the office. */
export const linkageBases = ['SOURCE', 'TASK', 'BODY', 'TAGGED'] as const;

export type LinkageBasis = (typeof linkageBases)[number];

/** The linkage that a source of matters is by itself (S1, three); of the others the office says which took part. */
export const linkageOfSource: Readonly<Record<string, Linkage>> = {
  MAJOR_DECISION: 'LEADERS_DECISIONS',
  WORK_REPORT: 'LEADERS_DECISIONS',
  LEADER_INSTRUCTION: 'LEADERS_DECISIONS',
  MEETING_RESOLUTION: 'LEADERS_DECISIONS',
  SUPERIOR_LEADER_INSTRUCTION: 'PROVINCIAL_SUPERVISION',
  SUPERIOR_MEETING: 'PROVINCIAL_SUPERVISION',
  DEPUTY_SUGGESTION: 'LEADING_BODIES',
  CPPCC_PROPOSAL: 'LEADING_BODIES',
  CONGRESS_KEY_ITEM: 'LEADING_BODIES',
  CPPCC_OPINION_DAY: 'LEADING_BODIES',
  MAILBOX_LETTER: 'GRASSROOTS_AND_ENTERPRISES',
  HOTLINE_CASE: 'GRASSROOTS_AND_ENTERPRISES',
  PETITION_ISSUE: 'GRASSROOTS_AND_ENTERPRISES',
  MEDIA_LEAD: 'MEDIA',
};

/** The linkage that a unit stands for by its kind; sections and offices are inside their own house and stand for none. */
export const linkageOfUnit: Readonly<Record<string, Linkage>> = {
  GOVERNMENT: 'COUNTIES_AND_DEPARTMENTS',
  ZONE: 'COUNTIES_AND_DEPARTMENTS',
  DEPARTMENT: 'COUNTIES_AND_DEPARTMENTS',
  TOWNSHIP: 'GRASSROOTS_AND_ENTERPRISES',
  LEADING_BODY: 'LEADING_BODIES',
};

/** The levels of governments, highest first: a body of one above the office is its superior, whatever its kind. */
export const governmentLevels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'] as const;

/** Why what an office says took part is refused: one twice. */
export const linkageFaults = (said: readonly string[]): FieldProblem[] =>
  new Set(said).size < said.length ? [{ path: 'input.linkages', code: 'twice' }] : [];

/** The states of a matter in which it counts for no linkage: it was not supervised, or is not any more. */
export const uncounted = ['NOT_ESTABLISHED', 'WITHDRAWN'] as const;

/** Which rule keeps a matter from being tagged; null: none. An archived one is sealed. */
export const taggingClosedBy = (state: string): string | null =>
  [...uncounted, 'ARCHIVED'].includes(state) ? 'Item.linkagesClosed' : null;

/** From when to when a year lasts in Shanghai; null: no year that a report can be of. */
export const yearOf = (year: number): { readonly from: Instant; readonly until: Instant } | null =>
  Number.isInteger(year) && year >= 2000 && year < 2200
    ? { from: startOfDay(`${year}-01-01`), until: startOfDay(`${year + 1}-01-01`) }
    : null;
