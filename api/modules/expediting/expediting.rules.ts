import type { FieldProblem } from '../../platform/result.ts';
import type { Instant } from '../../platform/wall.ts';

const hour = 3_600_000;

/** Wall-clock hours from arrival within which an expedited task is signed for, and within which it is passed on (M-09, lifecycle 5.2). */
export const receiptHours = 2;
export const relayHours = 4;

/** The moments by which an expedited task is signed for, passed on or taken up, and done; never later than the matter's own (T7). */
export function hourClocks(arrivedAt: Instant, until: Instant): { receipt: Instant; relay: Instant; done: Instant } {
  const within = (hours: number): Instant => Math.min(arrivedAt + hours * hour, until);
  return { receipt: within(receiptHours), relay: within(relayHours), done: until };
}

/** How much of the hours is spent when holder and office are told. */
export const alertShares = { half: 0.5, nearly: 0.8, spent: 1 } as const;

/** The moment at which a share of the hours is spent. */
export const alertAt = (arrivedAt: Instant, until: Instant, share: number): Instant =>
  arrivedAt + Math.ceil((until - arrivedAt) * share);

const shortest = 4 * hour;
const longest = 30 * 24 * hour;

/** Why a matter cannot be expedited until then: it leaves less time than a relay may take, or is so far that it is not urgent. */
export function untilFaults(now: Instant, until: Instant): FieldProblem[] {
  if (until < now + shortest) return [{ path: 'input.until', code: 'tooSoon', params: { hours: shortest / hour } }];
  return until > now + longest
    ? [{ path: 'input.until', code: 'notUrgent', params: { days: longest / (24 * hour) } }]
    : [];
}

/** Whether a matter in this state may be expedited: until its order is issued. */
export const isExpeditable = (state: string): boolean => ['DRAFT', 'PROPOSED', 'ESTABLISHED'].includes(state);
