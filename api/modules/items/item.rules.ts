import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** Where a matter comes from (glossary 1.2), and what each source must name (M-01). */
export const sourceNeeds = {
  MAJOR_DECISION: ['sourceRef'],
  WORK_REPORT: ['sourceRef'],
  PEOPLES_LIVELIHOOD_PLEDGE: ['sourceRef'],
  LEADER_INSTRUCTION: ['originator'],
  SUPERIOR_LEADER_INSTRUCTION: ['originator', 'sourceRef'],
  MEETING_RESOLUTION: ['sourceRef'],
  SUPERIOR_MEETING: ['sourceRef'],
  ISSUED_DOCUMENT: ['sourceRef'],
  DEPUTY_SUGGESTION: ['originator', 'sourceRef'],
  CPPCC_PROPOSAL: ['originator', 'sourceRef'],
  CONGRESS_KEY_ITEM: ['sourceRef'],
  CPPCC_OPINION_DAY: ['originator'],
  MAILBOX_LETTER: ['sourceRef'],
  HOTLINE_CASE: ['sourceRef'],
  MEDIA_LEAD: ['sourceRef'],
  PETITION_ISSUE: ['sourceRef'],
  SPECIAL_SUPERVISION: ['sourceRef'],
} as const satisfies Record<string, readonly ('sourceRef' | 'originator')[]>;

export type ItemSource = keyof typeof sourceNeeds;

/** Secrecy from public to top secret (visibility.md 6.2). */
export const secrecies = ['PUBLIC', 'INTERNAL', 'WORK_SECRET', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET'] as const;

/** True for state secrets, whose content may not be kept on an ordinary network (S-7, V-20). */
export const isStateSecret = (secrecy: number): boolean => secrecy > secrecies.indexOf('WORK_SECRET');

/** A matter as somebody wants to register it. */
export interface WantedItem {
  readonly title: string;
  readonly body: string;
  readonly source: ItemSource;
  readonly sourceRef: string;
  readonly originator: string;
  readonly originatedOn: LocalDate;
  readonly secrecy: number;
}

const lengths = { title: 200, body: 20_000, sourceRef: 200, originator: 100 } as const;

/** Why a matter cannot be registered: lengths, what its source must name, a day to come, a list not yet kept. */
export function itemFaults(item: WantedItem, today: LocalDate): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const needed = ['title', 'body', ...sourceNeeds[item.source]] as (keyof typeof lengths)[];
  for (const name of Object.keys(lengths) as (keyof typeof lengths)[]) {
    const { length } = [...item[name]];
    if (needed.includes(name) && item[name].trim() === '') faults.push({ path: `input.${name}`, code: 'required' });
    if (length > lengths[name])
      faults.push({ path: `input.${name}`, code: 'tooLong', params: { max: lengths[name], length } });
  }
  if (item.originatedOn > today) faults.push({ path: 'input.originatedOn', code: 'notNow' });
  if (secrecies[item.secrecy] === 'WORK_SECRET') faults.push({ path: 'input.secrecy', code: 'needsList' });
  return faults;
}

/** The number of a matter: the year in brackets and its place in the tenant's series, such as 〔2026〕12号. */
export const itemNumber = (year: number, place: number): string => `〔${year}〕${place}号`;

/** Who may read a matter: its originator as a whole, and those of its field there (visibility.md, reader keys). */
export const itemReaders = (orgUnitId: number, field: number | null): number[] =>
  field === null ? [orgUnitId * 64] : [orgUnitId * 64, orgUnitId * 64 + field];
