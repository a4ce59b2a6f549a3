import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { addWorkingDays } from '../calendar/calendar.rules.ts';
import { provinceCalendar } from '../calendar/calendar.service.ts';
import { findingTold } from '../findings/finding.events.ts';
import { findingOutcome, openFinding, saveMoved } from '../findings/finding-opening.service.ts';
import { lockItem } from '../items/item-moving.service.ts';
import { unitsMustKnow } from '../need-to-know/knowing.service.ts';
import { findOrgUnit, isWithin } from '../org-units/org-unit.service.ts';
import { sendLetter } from './sending.service.ts';
import { findingLetterFaults } from './transfer.rules.ts';
import type { TransferFindingInput } from './transfer.types.ts';

/**
 * Sends what was found, and what is beyond the authority of the office, to the body that has it, by a letter. The matter goes on, and
 * the unit learns nothing of it; where that body does not take it, the finding comes back to its office (M-38).
 */
export async function transferFinding(uow: UnitOfWork, input: TransferFindingInput): Promise<Result<Outcome>> {
  const opened = await openFinding(uow, input, 'transfer', 'transfer');
  if (!opened.ok) return opened;
  const { row, task, moved } = opened.value;
  const item = await lockItem(uow, row.itemId);
  if (item === null) throw new Error('An office sends a finding of a matter that it does not read');
  const unit = await findOrgUnit(uow, input.toOrgUnitId);
  const told = unit !== null && (await isWithin(uow, unit.id, task.toOrgUnitId)); // the unit in whose task it was found, or one of it
  const faults = findingLetterFaults(input, unit, [item.orgUnitId, ...(told ? [unit.id] : [])]);
  if (unit === null || faults.length > 0) return invalidInput(faults);
  const aware = await unitsMustKnow(uow, item, [unit], 'input.toOrgUnitId');
  if (!aware.ok) return aware;
  const due = addWorkingDays(await provinceCalendar(uow), localDateOf(uow.now), input.answerDays);
  await sendLetter(uow, item, {
    ...{ to: unit, title: input.title.trim(), letter: input.letter.trim(), due: due.date, findingId: row.id },
    readerKeys: [item.orgUnitId * 64],
  });
  await saveMoved(uow, row.id, moved);
  uow.record(findingTold('transferred', row, task.originatorUnitId));
  return ok(findingOutcome(row.id));
}
