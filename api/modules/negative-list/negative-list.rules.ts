/** What puts a task on the negative list: the rule's id, which every entry shows (M-48, lifecycle 5.1, 5.6). */
export const negativeRules = [
  'negative.failedTwice',
  'negative.lookBack',
  'negative.finding',
  'negative.findingTwice',
  'negative.overdue',
  'negative.report',
] as const;

export type NegativeRule = (typeof negativeRules)[number];

/** Working days past a limit, or the last day of a period, after which the ladder puts a task on the list (lifecycle 5.6). */
export const lateAfter = 10;

/** Calendar days after which whoever tracks a task on the list is reminded of it again: each week, where reports may be of a quarter. */
export const trackEvery = 7;
