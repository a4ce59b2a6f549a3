import type { Subject } from '../../access/vocabulary.ts';
import type { Context, Reading } from '../context.ts';
import { AllowedActionType } from './action.types.ts';

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
  closedBy: (act: string) => string | null,
): AllowedActionType[] =>
  acts.map((action) => {
    const ruleId = context.allowed(session, action, subject, record) ? closedBy(action) : `${subject}.${action}`;
    const reason = ruleId === null ? null : context.say(ruleId);
    return Object.assign(new AllowedActionType(), { action, allowed: ruleId === null, ruleId, reason });
  });
