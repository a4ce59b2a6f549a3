import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { assignmentOutcome, handlerNamed } from '../assignments/assignment.service.ts';
import { changeAssignment, openAssignment } from '../assignments/assignment-moving.service.ts';
import { rereadNotes } from '../bypass-notes/bypass-note.service.ts';
import { rereadObservations } from '../contact-points/observation.service.ts';
import { rereadPlan } from '../plans/plan.service.ts';
import { rereadReports } from '../reports/report.service.ts';
import { changingClosedBy, inSection } from './handler.rules.ts';
import type { ChangeHandlerInput } from './handler.types.ts';

/** Names another handler for a task under way; its section reads the task, its plan, its open report and its notes, the old one's no more (G1). */
export async function changeHandler(uow: UnitOfWork, input: ChangeHandlerInput): Promise<Result<Outcome>> {
  const opened = await openAssignment(uow, input, 'changeHandler');
  if (!opened.ok) return opened;
  const row = opened.value;
  const ruleId = row.role === 'INFORM' ? 'Assignment.role' : changingClosedBy(row.state);
  if (ruleId !== null) return refuse('INVALID_MOVE', { ruleId });
  const named = await handlerNamed(uow, row, input.handlerPostId);
  if (!named.ok) return named;
  const handler = named.value;
  if (handler.postId === row.handlerPostId)
    return invalidInput([{ path: 'input.handlerPostId', code: 'handlesAlready' }]);
  const moved = (keys: readonly number[]): number[] => inSection(keys, row.sectionId, handler.sectionId);
  await rereadReports(uow, row.id, moved);
  await rereadPlan(uow, row.id, moved);
  await rereadNotes(uow, row.id, moved);
  await rereadObservations(uow, row.id, moved);
  await changeAssignment(uow, row, 'assignment.handlerChanged', {
    handlerPostId: handler.postId,
    handlerName: handler.personName,
    sectionId: handler.sectionId,
    readerKeys: moved(row.readerKeys),
  });
  return ok(assignmentOutcome(row.id));
}
