import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** The colours of cards, the gravest last. */
export const cardColours = ['BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;
export type CardColour = (typeof cardColours)[number];

/** By what a rule proposes a card: the limit near or past, a pace that does not keep it, a report that is missing, a failed check, a verified finding that was ordered or its order past its limit, or cards before it, in a year or in a row. */
export const cardGrounds = [
  ...(['DUE_SOON', 'BEHIND', 'OVERDUE', 'REPORT_MISSING', 'FAILED', 'FINDING', 'FINDING_OVERDUE'] as const),
  ...(['UNRECTIFIED', 'REPEATED', 'CONSECUTIVE'] as const),
] as const;
export type CardGround = (typeof cardGrounds)[number];

/** One rule of a scheme: what it looks at, from how many on, and the card that it proposes with its clause. */
export interface CardRule {
  /** Its id, which every card shows. */
  readonly id: string;
  readonly colour: CardColour;
  readonly ground: CardGround;
  /** Working days before or past the limit, or how many cards; 0 where it counts nothing. */
  readonly at: number;
  /** The colour of the cards that it follows; null: it follows none. */
  readonly of: CardColour | null;
  /** The clause that the card cites. */
  readonly clause: string;
  /** What the card brings with it, in words; nothing is reckoned from it. */
  readonly effect: string;
}

/** A version of the rules of a tenant. */
export interface CardScheme {
  readonly version: number;
  readonly preset: CardPreset;
  /** Working days in which the unit may reply. */
  readonly replyDays: number;
  readonly rules: readonly CardRule[];
}

/** Schemes that tenants start from (D6); OWN: written by the tenant itself. */
export const cardPresets = ['YELLOW_RED', 'SANMING', 'SUQIAN', 'GUANGYUAN', 'LONGCHANG', 'OWN'] as const;
export type CardPreset = (typeof cardPresets)[number];

const rule = (
  id: string,
  colour: CardColour,
  ground: CardGround,
  at: number,
  { of = null, effect = '' }: { of?: CardColour | null; effect?: string } = {},
): CardRule => ({ id, colour, ground, at, of, effect, clause: clauses[ground] });

const clauses: Readonly<Record<CardGround, string>> = {
  DUE_SOON: '临近完成时限、进度未达要求的，发牌提醒。',
  BEHIND: '经核实的进度未达序时要求的，亮牌警示。',
  OVERDUE: '无正当理由超过规定时限未办结的，亮牌警示。',
  REPORT_MISSING: '无正当理由逾期未报送办理进展的，亮牌警示。',
  FAILED: '核查或者回头看未通过的，亮牌警示。',
  FINDING: '督查发现问题经核实属实的，亮牌警示，限期整改。',
  FINDING_OVERDUE: '限期整改单逾期未办结的，亮牌警示。',
  UNRECTIFIED: '亮牌后逾期未整改到位的，升级亮牌。',
  REPEATED: '年度内多次被亮牌的，升级亮牌。',
  CONSECUTIVE: '连续多次被亮牌的，升级亮牌。',
};

/** The schemes that cities published, as far as rules can say them; their clauses are examples, to be replaced by the tenant's own. */
export const cardPresetRules: Readonly<Record<Exclude<CardPreset, 'OWN'>, readonly CardRule[]>> = {
  YELLOW_RED: [
    rule('finding.yellow', 'YELLOW', 'FINDING', 0),
    rule('failed.yellow', 'YELLOW', 'FAILED', 0),
    rule('overdue.yellow', 'YELLOW', 'OVERDUE', 5),
    rule('overdue.red', 'RED', 'OVERDUE', 10),
    rule('report.yellow', 'YELLOW', 'REPORT_MISSING', 6),
    rule('report.red', 'RED', 'REPORT_MISSING', 10),
    rule('order.yellow', 'YELLOW', 'FINDING_OVERDUE', 5),
    rule('order.red', 'RED', 'FINDING_OVERDUE', 10),
    rule('unrectified.red', 'RED', 'UNRECTIFIED', 0, { of: 'YELLOW' }),
    rule('second.red', 'RED', 'REPEATED', 2, { of: 'YELLOW' }),
  ],
  SANMING: [
    rule('overdue.blue', 'BLUE', 'OVERDUE', 1, { effect: '下发蓝色督查单' }),
    rule('finding.blue', 'BLUE', 'FINDING', 0, { effect: '下发蓝色督查单' }),
    rule('unrectified.orange', 'ORANGE', 'UNRECTIFIED', 0, { of: 'BLUE', effect: '下发橙色督查单' }),
    rule('unrectified.red', 'RED', 'UNRECTIFIED', 0, { of: 'ORANGE', effect: '下发红色督查单' }),
  ],
  SUQIAN: [
    rule('soon.blue', 'BLUE', 'DUE_SOON', 3, { effect: '临期提醒' }),
    rule('behind.yellow', 'YELLOW', 'BEHIND', 0, { effect: '未达序时' }),
    rule('failed.yellow', 'YELLOW', 'FAILED', 0, { effect: '质量差' }),
    rule('finding.yellow', 'YELLOW', 'FINDING', 0, { effect: '质量差' }),
    rule('overdue.red', 'RED', 'OVERDUE', 1, { effect: '逾期' }),
  ],
  GUANGYUAN: [
    rule('finding.yellow', 'YELLOW', 'FINDING', 0, { effect: '扣1分；2次黄牌的，专函督办' }),
    rule('overdue.yellow', 'YELLOW', 'OVERDUE', 1, { effect: '扣1分；2次黄牌的，专函督办' }),
    rule('unrectified.red', 'RED', 'UNRECTIFIED', 0, { of: 'YELLOW', effect: '扣2分，约谈' }),
  ],
  LONGCHANG: [
    rule('finding.yellow', 'YELLOW', 'FINDING', 0),
    rule('overdue.red', 'RED', 'OVERDUE', 1),
    rule('unrectified.red', 'RED', 'UNRECTIFIED', 0, { of: 'YELLOW' }),
    rule('third.red', 'RED', 'CONSECUTIVE', 3, {
      of: 'RED',
      effect: '约谈主要负责人，并书面报市委、市政府主要领导',
    }),
  ],
};

/** What a tenant goes by until it adopts or writes a scheme of its own. */
export const schemeAtFirst: CardScheme = {
  version: 0,
  preset: 'YELLOW_RED',
  replyDays: 3,
  rules: cardPresetRules.YELLOW_RED,
};

const mostRules = 20;
/** How grave a colour is. */
export const rank = (colour: CardColour): number => cardColours.indexOf(colour);
const countsCards = (ground: CardGround): boolean => ground === 'REPEATED' || ground === 'CONSECUTIVE';
const follows = (ground: CardGround): boolean => ground === 'UNRECTIFIED' || countsCards(ground);

/** Why rules are refused: none or too many, an id twice or unreadable, a count out of range, a card that follows none or a graver one, no clause. */
export function ruleFaults(rules: readonly CardRule[]): FieldProblem[] {
  const path = 'input.rules';
  if (rules.length === 0) return [{ path, code: 'required' }];
  if (rules.length > mostRules) return [{ path, code: 'tooMany', params: { max: mostRules } }];
  return rules.flatMap((one, n): FieldProblem[] => {
    const at = `${path}.${n}`;
    return [
      ...(/^[a-z0-9.-]{1,40}$/.test(one.id) ? [] : [{ path: `${at}.id`, code: 'malformed' }]),
      ...(rules.findIndex(({ id }) => id === one.id) < n ? [{ path: `${at}.id`, code: 'twice' }] : []),
      ...rangeFaults(one.at, countsCards(one.ground) ? 2 : counts(one.ground) ? 1 : 0, 100, `${at}.at`),
      ...(follows(one.ground) ? followingFaults(one, `${at}.of`) : []),
      ...textFaults(one.clause, 500, `${at}.clause`, 'refused'),
      ...textFaults(one.effect, 200, `${at}.effect`, 'allowed'),
    ];
  });
}

const counts = (ground: CardGround): boolean => ground === 'DUE_SOON' || isLateness(ground);

/** Whether rules of a ground go by a number, so that a graver one may follow on the same occasion. */
export const goesByNumber = (ground: CardGround): boolean => counts(ground) || countsCards(ground);

/** Whether a rule counts the working days for which something is late. */
export const isLateness = (ground: CardGround): boolean =>
  ground === 'OVERDUE' || ground === 'REPORT_MISSING' || ground === 'FINDING_OVERDUE';

/** From how many working days on rules first propose a card of a colour for what is late; null: never. */
export function firstAt(rules: readonly CardRule[], ground: CardGround, colour: CardColour): number | null {
  const days = rules.filter((one) => one.ground === ground && one.colour === colour).map(({ at }) => at);
  return days.length === 0 ? null : Math.min(...days);
}

function followingFaults({ of, colour, ground }: CardRule, path: string): FieldProblem[] {
  if (of === null) return [{ path, code: 'required' }];
  const rises = countsCards(ground) ? rank(colour) >= rank(of) : rank(colour) > rank(of);
  return rises ? [] : [{ path, code: 'graver' }];
}
