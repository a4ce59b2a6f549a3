import type { Subject } from '../../access/vocabulary.ts';
import type { Problem } from '../../platform/result.ts';
import type { Context, Reading } from '../context.ts';
import { AllowedActionType } from './action.types.ts';

const open = { ruleId: null, params: {} };

/** A rule against an act, with what its sentence names. */
export interface Closed {
  readonly ruleId: string;
  readonly params: Problem['params'];
}

/**
 * What the acting post may do to a record now: every act in order, open only when the policy grants it and `closedBy`
 * names no rule against it; each denial carries its rule in words (B9).
 */
export const actionsOn = (
  context: Context,
  { session }: Reading,
  subject: Subject,
  record: object,
  acts: readonly string[],
  closedBy: (act: string) => string | Closed | null,
): AllowedActionType[] =>
  acts.map((action) => {
    const found = context.allowed(session, action, subject, record) ? closedBy(action) : `${subject}.${action}`;
    const { ruleId, params } = typeof found === 'string' ? { ruleId: found, params: {} } : (found ?? open);
    const reason = ruleId === null ? null : context.say(ruleId, params);
    return Object.assign(new AllowedActionType(), { action, allowed: ruleId === null, ruleId, reason });
  });
