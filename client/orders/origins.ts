import type { ItemSource, Secrecy } from '../graphql/generated/graphql.ts';

/** Where a matter may come from, the most frequent first. */
export const itemSources: readonly ItemSource[] = [
  'WORK_REPORT',
  'LEADER_INSTRUCTION',
  'SUPERIOR_LEADER_INSTRUCTION',
  'MEETING_RESOLUTION',
  'SUPERIOR_MEETING',
  'ISSUED_DOCUMENT',
  'MAJOR_DECISION',
  'PEOPLES_LIVELIHOOD_PLEDGE',
  'DEPUTY_SUGGESTION',
  'CPPCC_PROPOSAL',
  'CONGRESS_KEY_ITEM',
  'CPPCC_OPINION_DAY',
  'MAILBOX_LETTER',
  'HOTLINE_CASE',
  'MEDIA_LEAD',
  'PETITION_ISSUE',
  'SPECIAL_SUPERVISION',
];

/** The levels of secrecy that may be kept here, the usual one first. */
export const secrecyLevels: readonly Secrecy[] = ['INTERNAL', 'PUBLIC', 'WORK_SECRET'];
