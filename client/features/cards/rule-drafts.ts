import type { CardColour, CardGround, CardRuleInput, SchemeRuleFragment } from '../../graphql/generated/graphql.ts';

/** A rule that is being written: the rule it began as, and by what it proposes, which decides what else is asked. */
export interface RuleDraft {
  readonly key: number;
  readonly ground: CardGround;
  readonly from: SchemeRuleFragment | null;
}

/** Rules in force, to be changed. */
export const draftsOf = (rules: readonly SchemeRuleFragment[]): RuleDraft[] =>
  rules.map((from, key) => ({ key, from, ground: from.ground }));

/** Whether a rule counts days or cards. */
const counting = ['DUE_SOON', 'OVERDUE', 'REPORT_MISSING', 'FINDING_OVERDUE', 'REPEATED', 'CONSECUTIVE'] as const;
export const counts = (ground: CardGround): ground is (typeof counting)[number] =>
  counting.some((one) => one === ground);

/** Whether a rule counts cards. */
export const countsCards = (ground: CardGround): boolean => ground === 'REPEATED' || ground === 'CONSECUTIVE';

/** Whether a rule follows cards of a colour. */
export const follows = (ground: CardGround): boolean => ground === 'UNRECTIFIED' || countsCards(ground);

/** The rules that the fields of a form hold, in the order of the rows. */
export const rulesIn = (values: Readonly<Record<string, string>>, drafts: readonly RuleDraft[]): CardRuleInput[] =>
  drafts.map(({ key, ground }) => ({
    ...{ id: (values[`id${key}`] ?? '').trim(), colour: (values[`colour${key}`] ?? 'YELLOW') as CardColour, ground },
    at: counts(ground) ? Number(values[`at${key}`]) || 0 : 0,
    of: follows(ground) ? ((values[`of${key}`] ?? 'YELLOW') as CardColour) : null,
    ...{ clause: values[`clause${key}`] ?? '', effect: values[`effect${key}`] ?? '' },
  }));

/** The fields of the rows as complaints name them. */
export const namesOf = (drafts: readonly RuleDraft[]): string[] => [
  'rules',
  ...drafts.flatMap((_, place) =>
    ['id', 'colour', 'ground', 'at', 'of', 'clause', 'effect'].map((part) => `rules.${place}.${part}`),
  ),
];
