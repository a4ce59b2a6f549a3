import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import { secrecies } from '../items/item.rules.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { ConferencePriorityRow, ConferenceRow } from './conference.entity.ts';
import { conferenceTold } from './conference.events.ts';
import { conferences } from './conference.repository.ts';
import { isUndecided, outputFaults } from './conference.rules.ts';
import { moveConference } from './conference.service.ts';
import type { CloseConferenceInput, ConferencePriorityInput } from './conference.types.ts';
import { matterFault, matterFor } from './conference-agenda.service.ts';
import { openMatterOf, strayWords } from './conference-matter.service.ts';
import { conferenceOutcome, openConference } from './conference-opening.service.ts';

/** Closes a conference with its circular, the priorities of the next period and its deployments, once every line is decided on (M-23). */
export async function closeConference(uow: UnitOfWork, input: CloseConferenceInput): Promise<Result<Outcome>> {
  const opened = await openConference(uow, input, 'close');
  if (!opened.ok) return opened;
  const row = opened.value;
  const lines = await conferences(uow).linesOf([row.id]);
  const undecided = lines.filter((line) => isUndecided({ ...line, secret: asksForList(line) })).length;
  const priorities = input.priorities.map(({ itemId, ...rest }) => ({ ...rest, itemId: itemId ?? null }));
  const faults = outputFaults({ circular: input.circular, deployments: input.deployments, priorities, undecided });
  if (faults.length > 0) return invalidInput(faults);
  const chosen = await choose(uow, row, input.key, input.priorities);
  if (!chosen.ok) return chosen;
  await conferences(uow).insertPriorities(chosen.value);
  const outputs = { circular: input.circular.trim(), deployments: input.deployments.trim() };
  await moveConference(uow, row, 'close', { ...outputs, endedAt: new Date(uow.now) });
  uow.record(conferenceTold('closed', row));
  return ok(conferenceOutcome(row.id));
}

/** The priorities as they are kept: matters of the office, or matters that the conference opens. */
async function choose(
  uow: UnitOfWork,
  row: ConferenceRow,
  key: string,
  wanted: readonly ConferencePriorityInput[],
): Promise<Result<Omit<ConferencePriorityRow, 'rootId'>[]>> {
  const made: Omit<ConferencePriorityRow, 'rootId'>[] = [];
  for (const [at, one] of wanted.entries()) {
    const path = `input.priorities.${at}`;
    const kept = { conferenceId: row.id, words: one.words.trim() };
    if (one.itemId == null) {
      const opened = await openMatterOf(uow, row, { ...one, key }, path);
      if (!opened.ok) return opened;
      const secrecy = secrecies.indexOf('INTERNAL');
      made.push({ ...kept, id: uow.ids.next(), itemId: opened.value, opened: true, secrecy });
      continue;
    }
    const item = await matterFor(uow, row, one.itemId);
    const code = item === null ? 'notFound' : matterFault(item);
    if (item === null || code !== null) return invalidInput([{ path: `${path}.itemId`, code: code ?? 'notFound' }]);
    const stray = strayWords(one, path);
    if (stray.length > 0) return invalidInput(stray);
    made.push({ ...kept, id: uow.ids.next(), itemId: item.id, opened: false, secrecy: item.secrecy });
  }
  return ok(made);
}
