import { ok, type Result, refuse } from '../platform/result.ts';
import type { Session } from '../platform/wall.ts';
import { may } from './ability.ts';
import { actorOf } from './actor.ts';
import type { Subject } from './vocabulary.ts';

/** Decides an act on a record that the wall has let through; a refusal is FORBIDDEN and names the rule (B9). */
export function authorize(session: Session, action: string, subject: Subject, record: object): Result<true> {
  if (may(actorOf(session), action, subject, record)) return ok(true);
  return refuse('FORBIDDEN', { ruleId: `${subject}.${action}`, params: { role: session.post?.role ?? 'NONE' } });
}
