import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { Instant } from '../../platform/wall.ts';
import { linkageFaults } from '../linkages/linkage.rules.ts';
import type { Target } from '../targets/target.rules.ts';

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

/** Sources whose number leads to a person who complained or wrote; other offices do not read it (G6). */
const personal: readonly string[] = ['MAILBOX_LETTER', 'HOTLINE_CASE', 'PETITION_ISSUE'] satisfies ItemSource[];

/** Whether the number of a source leads to the person behind it. */
export const tellsOfPerson = (source: string): boolean => personal.includes(source);

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
  /** What the office says took part beside what the source tells (M-100). */
  readonly linkages?: readonly string[];
  /** Whether a list of knowers is opened for it, as work secrets ask. */
  readonly listed?: boolean;
}

/** What a matrix suggests for the order of a matter; nobody is bound by it (M-19). */
export interface Suggestion {
  readonly document: string;
  readonly line: string;
  readonly aspect: string;
  readonly leadUnitId: number | null;
  readonly supportUnitIds: readonly number[];
  readonly dueOn: LocalDate | null;
  readonly workingDays: number | null;
  readonly targets: readonly Pick<Target, 'name' | 'unit' | 'measure' | 'value' | 'stages'>[];
}

const lengths = { title: 200, body: 20_000, sourceRef: 200, originator: 100 } as const;

/** Why a matter cannot be registered: lengths, what its source must name, a day to come, a work secret without a list. */
export function itemFaults(item: WantedItem, today: LocalDate): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const needed = ['title', 'body', ...sourceNeeds[item.source]] as (keyof typeof lengths)[];
  for (const name of Object.keys(lengths) as (keyof typeof lengths)[]) {
    const { length } = [...item[name]];
    if (needed.includes(name) && item[name].trim() === '') faults.push({ path: `input.${name}`, code: 'required' });
    if (length > lengths[name])
      faults.push({ path: `input.${name}`, code: 'tooLong', params: { max: lengths[name], length } });
  }
  faults.push(...linkageFaults(item.linkages ?? []));
  if (item.originatedOn > today) faults.push({ path: 'input.originatedOn', code: 'notNow' });
  if (secrecies[item.secrecy] === 'WORK_SECRET' && item.listed !== true)
    faults.push({ path: 'input.secrecy', code: 'needsList' });
  return faults;
}

/** The number of a matter: the year in brackets and its place in the tenant's series, such as 〔2026〕12号; of work secrets 〔2026〕工密12号. */
export const itemNumber = (year: number, place: number, series: 'item' | 'secretItem' = 'item'): string =>
  `〔${year}〕${series === 'item' ? '' : '工密'}${place}号`;

/** Who may read a matter: its originator as a whole, and those of its field there (visibility.md, reader keys). */
export const itemReaders = (orgUnitId: number, field: number | null): number[] =>
  field === null ? [orgUnitId * 64] : [orgUnitId * 64, orgUnitId * 64 + field];

/** Sources that are a leader's instruction: each needs a notice and a summary with a recommendation (M-02). */
export const instructionSources: readonly ItemSource[] = ['LEADER_INSTRUCTION', 'SUPERIOR_LEADER_INSTRUCTION'];

const recallWindow = 30 * 60_000;

/** Whether an order can still be taken back as a whole: within 30 minutes of issue (lifecycle.md 5.1). */
export const isRecallable = (issuedAt: Date | null, now: Instant): boolean =>
  issuedAt !== null && now - issuedAt.getTime() <= recallWindow;

/** Sources that must be verified on site and looked back at (lifecycle.md 5.1). */
const onSite = ['SPECIAL_SUPERVISION', 'PEOPLES_LIVELIHOOD_PLEDGE'];

/** Whether a matter must be verified on the spot. */
export const needsSite = (source: string): boolean => onSite.includes(source);

/** Days after striking off on which a matter must be looked back at; none: a look-back is optional (lifecycle.md 5.1). */
export const lookBackDays = (source: string, risk: string): readonly number[] => {
  if (risk === 'HIGH') return [30, 180];
  if (source === 'PEOPLES_LIVELIHOOD_PLEDGE') return [30, 365];
  return source === 'SPECIAL_SUPERVISION' ? [30] : [];
};

/** The closing words of a matter: measures, progress and effect (M-71), and for the record a summary with a recommendation (M-02). */
export interface ClosingWords {
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly summary: string;
  readonly recommendation: string;
}

/** Why a matter cannot be struck off with these words; all are asked, of instructions the recommendation by M-02. */
export const closingFaults = (words: ClosingWords): FieldProblem[] =>
  (Object.keys(words) as (keyof ClosingWords)[]).flatMap((name) =>
    textFaults(words[name], name === 'recommendation' ? 2000 : 5000, `input.${name}`, 'refused'),
  );
