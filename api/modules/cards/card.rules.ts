import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';
import { addDays } from '../calendar/calendar.rules.ts';
import { type CardState, cardMachine } from './card.machine.ts';
import {
  type CardColour,
  type CardGround,
  type CardRule,
  goesByNumber,
  isLateness,
  rank,
} from './card-scheme.rules.ts';

/** A card as far as rules look back at it. */
export interface Before {
  readonly id: string;
  readonly rule: string;
  readonly ground: CardGround;
  readonly occasion: string;
  readonly colour: CardColour;
  readonly state: CardState;
  readonly issuedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly rectified: boolean;
  /** When its unit reported that it was rectified; null: it did not, or it was sent back. */
  readonly doneOn: LocalDate | null;
}

/** The day by which something was owed that is not there, and the working days past it. */
interface LateSince {
  readonly dueOn: LocalDate;
  readonly daysPast: number;
}

/** A task as the rules of a scheme look at it. */
export interface Standing {
  /** Whether its unit still works at it. */
  readonly open: boolean;
  readonly dueOn: LocalDate;
  /** Working days left; negative: past its limit. */
  readonly daysLeft: number;
  /** When it will be done at the pace that its checks verified; null: they tell none. */
  readonly forecastOn: LocalDate | null;
  /** Since when a failed check is open against it. */
  readonly failedFrom: LocalDate | null;
  /** The last day of the oldest period whose report is owed, and the working days past it; null: none is past. */
  readonly report: LateSince | null;
  /** Findings in it that were verified and ordered to be rectified. */
  readonly findings: readonly string[];
  /** Findings in it whose order is past its limit without an answer. */
  readonly late: readonly (LateSince & { readonly id: string })[];
  /** Its cards. */
  readonly cards: readonly Before[];
  /** All cards of its unit that the same office proposed, its own among them; of work secrets those of its own matter alone. */
  readonly ofUnit: readonly Before[];
  readonly today: LocalDate;
}

/** A card that a rule proposes, and by what: the finding or the card it follows, and the occasion on which it does so once. */
export interface Proposal {
  readonly rule: CardRule;
  readonly occasion: string;
  readonly findingId: string | null;
  readonly followsId: string | null;
}

const stands = ({ state }: Before): boolean => !['PROPOSED', 'HEARD', 'WITHDRAWN', 'REVOKED'].includes(state);

/** A card as far as it tells whether something is owed of it. */
type Owed = Pick<Before, 'state' | 'dueOn' | 'rectified' | 'doneOn'>;

/** States in which a card is still to be rectified. */
const owing: readonly CardState[] = cardMachine.moves.rectify.from;

/** Whether a card that was issued is past its limit and neither rectified nor reported to be in time. */
export const isCardLate = ({ state, dueOn, rectified, doneOn }: Owed, today: LocalDate): boolean =>
  owing.includes(state) && !rectified && dueOn !== null && dueOn < (doneOn ?? today);

/** Cards of a colour that stand, issued in the year of a day. */
const inYear = (cards: readonly Before[], colour: CardColour | null, today: LocalDate): Before[] =>
  cards.filter((card) => stands(card) && card.colour === colour && card.issuedOn?.slice(0, 4) === today.slice(0, 4));

/** The cards of the colour of a rule after the last of another colour, oldest first; what the rule itself proposed neither counts nor parts them. */
function inRow(cards: readonly Before[], rule: CardRule): Before[] {
  const standing = cards.filter((card) => stands(card) && card.rule !== rule.id);
  const parted = standing.findLastIndex(({ colour }) => colour !== rule.of);
  return standing.slice(parted + 1);
}

/** Whether a task falls behind: at the pace that its checks verified it will not be done by its limit (未达序时). */
const isBehind = ({ forecastOn, dueOn }: Pick<Standing, 'forecastOn' | 'dueOn'>): boolean =>
  forecastOn !== null && forecastOn > dueOn;

/** The occasion of an order's limit, for a new limit is a new one. */
const limitOf = (finding: string, dueOn: LocalDate | null): string => `${finding}:${dueOn}`;

/** The occasions on which one rule proposes a card of a task now, whether or not it did so before. */
function occasionsOf(rule: CardRule, at: Standing): Omit<Proposal, 'rule'>[] {
  const plain = { findingId: null, followsId: null };
  switch (rule.ground) {
    case 'DUE_SOON':
      return at.open && at.daysLeft >= 0 && at.daysLeft <= rule.at ? [{ occasion: at.dueOn, ...plain }] : [];
    case 'BEHIND':
      return at.open && isBehind(at) ? [{ occasion: at.dueOn, ...plain }] : [];
    case 'OVERDUE':
      return at.open && -at.daysLeft >= rule.at ? [{ occasion: at.dueOn, ...plain }] : [];
    case 'REPORT_MISSING':
      return at.report !== null && at.report.daysPast >= rule.at ? [{ occasion: at.report.dueOn, ...plain }] : [];
    case 'FAILED':
      return at.failedFrom === null ? [] : [{ occasion: at.failedFrom, ...plain }];
    case 'FINDING':
      return at.findings.map((findingId) => ({ occasion: findingId, findingId, followsId: null }));
    case 'FINDING_OVERDUE':
      return at.late
        .filter(({ daysPast }) => daysPast >= rule.at)
        .map(({ id, dueOn }) => ({ occasion: limitOf(id, dueOn), findingId: id, followsId: null }));
    case 'UNRECTIFIED':
      return at.cards
        .filter((card) => card.colour === rule.of && isCardLate(card, at.today))
        .map(({ id }) => ({ occasion: id, findingId: null, followsId: id }));
    case 'REPEATED': {
      const cards = inYear(at.ofUnit, rule.of, at.today);
      const times = Math.floor(cards.length / rule.at);
      const last = cards.at(-1);
      if (times === 0 || last === undefined || !at.cards.some(({ id }) => id === last.id)) return [];
      return [{ occasion: `${at.today.slice(0, 4)}:${times}`, findingId: null, followsId: last.id }];
    }
    case 'CONSECUTIVE': {
      const run = inRow(at.ofUnit, rule);
      const last = run[Math.floor(run.length / rule.at) * rule.at - 1];
      if (last === undefined || !at.cards.some(({ id }) => id === last.id)) return [];
      return [{ occasion: last.id, findingId: null, followsId: last.id }];
    }
  }
}

/** Whether a card by a rule that is no longer in force stands for one that is: of the same ground, and as grave where the ground rises. */
const standsFor = (card: Before, rule: CardRule): boolean =>
  card.ground === rule.ground && (rank(card.colour) >= rank(rule.colour) || !goesByNumber(rule.ground));

/**
 * Whether a rule proposed on an occasion before, or one of its kind in an earlier version of the scheme: of repeated cards on any task of the
 * unit, else on this one.
 */
function wasProposed({ rule, occasion }: Proposal, { cards, ofUnit }: Standing, rules: readonly CardRule[]): boolean {
  const inForce = (card: Before): boolean => rules.some(({ id, ground }) => id === card.rule && ground === card.ground);
  return (rule.ground === 'REPEATED' ? ofUnit : cards).some(
    (card) => card.occasion === occasion && (inForce(card) ? card.rule === rule.id : standsFor(card, rule)),
  );
}

/** Whether another rule has reached more days of what is late on the same occasion. */
const goesOn = (one: Proposal, other: Proposal): boolean =>
  isLateness(one.rule.ground) &&
  other.rule.ground === one.rule.ground &&
  other.occasion === one.occasion &&
  other.rule.at > one.rule.at;

/** The cards that a scheme proposes of a task now: each rule once on each occasion, of the limits that passed the last alone (M-46). */
export function proposalsOf(rules: readonly CardRule[], standing: Standing): Proposal[] {
  const all = rules.flatMap((rule) => occasionsOf(rule, standing).map((one): Proposal => ({ rule, ...one })));
  return all.filter((one) => !all.some((other) => goesOn(one, other)) && !wasProposed(one, standing, rules));
}

/** What a proposal stands on, as it stands now: the limit, the pace, the report that is owed and the open failure of its task, the finding, and the card that it follows. */
interface Ground {
  readonly dueOn: LocalDate;
  readonly forecastOn: LocalDate | null;
  readonly reportDueOn: LocalDate | null;
  readonly finding: { readonly id: string; readonly dueOn: LocalDate | null } | null;
  readonly failedFrom: LocalDate | null;
  readonly followed: Owed | null;
  readonly today: LocalDate;
}

/** Whether that on which a card was proposed still is so when it is to be issued: the same limit, a pace that still does not keep it, a report still missing, the same failure, finding or limit of its order, a card before it that was neither rectified nor revoked (M-46). */
export function groundHolds(
  { ground, occasion }: { ground: CardRule['ground']; occasion: string },
  at: Ground,
): boolean {
  switch (ground) {
    case 'DUE_SOON':
    case 'OVERDUE':
      return at.dueOn === occasion;
    case 'BEHIND':
      return at.dueOn === occasion && isBehind(at);
    case 'REPORT_MISSING':
      return at.reportDueOn === occasion;
    case 'FAILED':
      return at.failedFrom === occasion;
    case 'FINDING':
      return true; // what was verified and ordered is not taken back
    case 'FINDING_OVERDUE':
      return at.finding !== null && limitOf(at.finding.id, at.finding.dueOn) === occasion;
    case 'UNRECTIFIED':
      return at.followed !== null && isCardLate(at.followed, at.today);
    case 'REPEATED':
    case 'CONSECUTIVE':
      return at.followed !== null && at.followed.state !== 'REVOKED';
  }
}

/** What may be done to a card. */
export const cardActs = ['reply', 'issue', 'report', 'rectify', 'appeal', 'decideAppeal', 'withdraw'] as const;
export type CardAct = (typeof cardActs)[number];

/** A card as far as its course depends on it. */
interface Course {
  readonly state: CardState;
  readonly replyBy: LocalDate;
  readonly issuedByPerson: string | null;
  readonly appealedAt: Date | null;
  readonly checkedAt: Date | null;
}

const openIn: Readonly<Record<CardAct, readonly CardState[]>> = {
  reply: cardMachine.moves.reply.from,
  issue: cardMachine.moves.issue.from,
  report: cardMachine.moves.report.from,
  rectify: cardMachine.moves.rectify.from,
  appeal: cardMachine.moves.appeal.from,
  decideAppeal: cardMachine.moves.uphold.from,
  withdraw: cardMachine.moves.withdraw.from,
};

/** The rule that closes an act on a card; null while it is open: the unit is heard first, others than who issued it check and decide, one appeal is heard (M-46). */
export function cardActClosedBy(act: CardAct, card: Course, today: LocalDate, person: string): string | null {
  if (!openIn[act].includes(card.state)) return 'WarningCard.machine';
  if (act === 'issue' && card.state === 'PROPOSED' && today <= card.replyBy) return 'WarningCard.unheard';
  if ((act === 'report' || act === 'rectify') && card.checkedAt !== null) return 'WarningCard.machine'; // upheld after it was rectified
  if (act === 'appeal' && card.appealedAt !== null) return 'WarningCard.appealedOnce';
  const byOthers = act === 'rectify' || act === 'decideAppeal';
  return byOthers && card.issuedByPerson === person ? 'WarningCard.byOthers' : null;
}

/** Why a limit to rectify is refused: not after today, or more than a year away. */
const limitFaults = (dueOn: LocalDate, today: LocalDate): FieldProblem[] =>
  dueOn <= today || dueOn > addDays(today, 366) ? [{ path: 'input.dueOn', code: 'notNow' }] : [];

/** Why a card is not issued so: it carries an order to rectify, with what and by when. */
export const issueFaults = (
  { demand, dueOn }: { readonly demand: string; readonly dueOn: LocalDate },
  today: LocalDate,
): FieldProblem[] => [...textFaults(demand, 2000, 'input.demand', 'refused'), ...limitFaults(dueOn, today)];
