import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** What a review finds of a closed complaint (M-36). */
export const caseOutcomes = ['HANDLED', 'BEYOND_AUTHORITY', 'RECTIFY'] as const;

export type CaseOutcome = (typeof caseOutcomes)[number];

/** How a complainant was called back. */
export const callMethods = ['PHONE', 'VISIT', 'LETTER', 'UNREACHED'] as const;

/** Most cases that are registered at once. */
export const mostAtOnce = 50;

/** How long an unmasking lasts, and how many one post may make in an hour. */
export const unmaskedMinutes = 30;
export const mostUnmaskings = 20;

/** A case as it is written down. */
export interface WrittenCase {
  readonly number: string;
  readonly subject: string;
  readonly closedOn: LocalDate;
  readonly complainantName: string;
  readonly complainantPhone: string;
  readonly complainantAddress: string;
}

/** Why cases cannot be registered so: none, too many, one without its words, closed tomorrow, or a number twice. */
export function caseFaults(cases: readonly WrittenCase[], known: readonly string[], today: LocalDate): FieldProblem[] {
  if (cases.length === 0) return [{ path: 'input.cases', code: 'required' }];
  if (cases.length > mostAtOnce) return [{ path: 'input.cases', code: 'tooMany', params: { max: mostAtOnce } }];
  const numbers = cases.map(({ number }) => number.trim());
  return cases.flatMap((one, n): FieldProblem[] => {
    const path = `input.cases.${n}`;
    const number = numbers[n] ?? '';
    const again = known.includes(number) || numbers.indexOf(number) < n;
    return [...(again ? [{ path: `${path}.number`, code: 'twice' }] : []), ...wordFaults(one, `${path}.`, today)];
  });
}

/** Why a case cannot be written so: without its words, too long, or closed tomorrow. */
export const wordFaults = (one: WrittenCase, path: string, today: LocalDate): FieldProblem[] => [
  ...textFaults(one.number, 50, `${path}number`, 'refused'),
  ...textFaults(one.subject, 500, `${path}subject`, 'refused'),
  ...(one.closedOn > today ? [{ path: `${path}closedOn`, code: 'notNow' }] : []),
  ...textFaults(one.complainantName, 50, `${path}complainantName`, 'refused'),
  ...textFaults(one.complainantPhone, 30, `${path}complainantPhone`, 'allowed'),
  ...textFaults(one.complainantAddress, 200, `${path}complainantAddress`, 'allowed'),
];

/** The numbers that a seed draws: the smallest by `rank`, which hashes seed and number, so that anybody draws the same again. */
export const drawnBy = (numbers: readonly string[], size: number, rank: (number: string) => string): string[] =>
  numbers
    .map((number) => ({ number, at: rank(number) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, size)
    .map(({ number }) => number);

/** A callback as far as it is decided here. */
interface Called {
  readonly calledOn: LocalDate;
  readonly method: string;
  readonly satisfied?: boolean | null;
  readonly words: string;
}

/** Why a callback cannot be recorded so: before the case was closed or in the future, or content of somebody who was not reached. */
export const callFaults = (
  { calledOn, method, satisfied, words }: Called,
  closedOn: LocalDate,
  today: LocalDate,
): FieldProblem[] => [
  ...(calledOn < closedOn || calledOn > today ? [{ path: 'input.calledOn', code: 'notNow' }] : []),
  ...(method === 'UNREACHED' && satisfied != null ? [{ path: 'input.satisfied', code: 'notAllowed' }] : []),
  ...(method !== 'UNREACHED' && satisfied == null ? [{ path: 'input.satisfied', code: 'required' }] : []),
  ...textFaults(words, 1000, 'input.words', 'refused'),
];

/** A conclusion as far as it is decided here. */
interface Concluded {
  readonly outcome: string;
  readonly words: string;
  readonly passedTo?: string | null;
  readonly findingId?: string | null;
}

/** Why a case cannot be concluded so: beyond authority names the body, and it alone; a finding is for what must be rectified. */
export const outcomeFaults = ({ outcome, words, passedTo, findingId }: Concluded): FieldProblem[] => [
  ...textFaults(words, 1000, 'input.words', 'refused'),
  ...(outcome === 'BEYOND_AUTHORITY'
    ? textFaults(passedTo ?? '', 100, 'input.passedTo', 'refused')
    : (passedTo ?? '') === ''
      ? []
      : [{ path: 'input.passedTo', code: 'notAllowed' }]),
  ...(outcome !== 'RECTIFY' && findingId != null ? [{ path: 'input.findingId', code: 'notAllowed' }] : []),
];

/** A case as far as acts on it are open. */
interface Standing {
  readonly drawn: boolean;
  readonly calledOn: LocalDate | null;
  readonly outcome: CaseOutcome | null;
  readonly accepted: boolean | null;
  readonly itemId: string | null;
  readonly findingId: string | null;
}

/** Whether nobody pursues yet what must be: by a matter, in a finding, or by the body that accepted it (犯必究, M-36). */
export const isOwed = ({ outcome, accepted, itemId, findingId }: Omit<Standing, 'drawn' | 'calledOn'>): boolean =>
  (outcome === 'RECTIFY' || outcome === 'BEYOND_AUTHORITY') &&
  itemId === null &&
  findingId === null &&
  accepted !== true;

/** Why a review cannot be concluded: a drawn case is not, or nobody pursues yet what must be. */
export function concludingClosedBy(cases: readonly Standing[]): string | null {
  if (cases.some(({ drawn, outcome }) => drawn && outcome === null)) return 'CaseReview.openCases';
  return cases.some(isOwed) ? 'CaseReview.owedCases' : null;
}

/** What is done to a case. */
export const caseActs = ['callBack', 'conclude', 'register', 'recordAcceptance', 'unmask'] as const;

/** Why an act on a case is closed: it was not drawn, its review is over, it was concluded, nobody was called back yet, or it goes on by itself. */
export function caseClosedBy(act: (typeof caseActs)[number], review: string, standing: Standing): string | null {
  const { drawn, calledOn, outcome, accepted, itemId } = standing;
  if (act === 'unmask') return review === 'CONCLUDED' || !drawn ? 'ClosedCase.notReviewed' : null;
  if (act === 'register') return isOwed(standing) ? null : 'ClosedCase.nothingOwed';
  if (act === 'recordAcceptance' && itemId !== null) return 'ClosedCase.goesAsMatter';
  if (act === 'recordAcceptance')
    return outcome === 'BEYOND_AUTHORITY' && accepted === null ? null : 'ClosedCase.nothingPassed';
  if (!drawn || review !== 'REVIEWING') return 'ClosedCase.notReviewed';
  if (outcome !== null) return 'ClosedCase.concluded';
  return act === 'conclude' && calledOn === null ? 'ClosedCase.callBackFirst' : null;
}

/** The numbers of a briefing. */
export interface Counts {
  readonly registered: number;
  readonly drawn: number;
  readonly handled: number;
  readonly beyondAuthority: number;
  readonly accepted: number;
  readonly rectify: number;
  readonly open: number;
  readonly owed: number;
}

/** How many cases of a review there are, and what became of those that were drawn. */
export function countsOf(cases: readonly Standing[]): Counts {
  const drawn = cases.filter((one) => one.drawn);
  const of = (outcome: CaseOutcome | null): number => drawn.filter((one) => one.outcome === outcome).length;
  return {
    ...{ registered: cases.length, drawn: drawn.length, handled: of('HANDLED'), rectify: of('RECTIFY') },
    ...{ beyondAuthority: of('BEYOND_AUTHORITY'), open: of(null) },
    ...{ accepted: drawn.filter(({ accepted }) => accepted === true).length, owed: drawn.filter(isOwed).length },
  };
}

/** A name as everybody may see it: its first character. */
export const maskedName = (name: string): string => `${[...name][0] ?? ''}**`;

/** A telephone number as everybody may see it: how it begins and how it ends, where it is long enough to hide the rest. */
export const maskedPhone = (phone: string): string =>
  phone.length < 9 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-2)}`;

/** An address as everybody may see it: nothing but that there is one. */
export const maskedAddress = (address: string): string => (address === '' ? '' : '******');
