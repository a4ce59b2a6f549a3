import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { must, ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { type ItemRow, itemKey, lockItem, tellOffice } from '../items/item-moving.service.ts';
import { asksForList } from '../need-to-know/knowing.service.ts';
import type { ConferenceRow } from './conference.entity.ts';
import { conferenceTold } from './conference.events.ts';
import { lineMachine } from './conference.machine.ts';
import { conferences } from './conference.repository.ts';
import { type LineOutcome, rulesFor } from './conference.rules.ts';
import type { AddConferenceLineInput, DecideConferenceLineInput, DropConferenceLineInput } from './conference.types.ts';
import { openMatterOf, strayWords } from './conference-matter.service.ts';
import { conferenceOutcome, openConference, openLine } from './conference-opening.service.ts';
import { isDispatchable } from './four-keys.rules.ts';

type Convened = Pick<ConferenceRow, 'id' | 'orgUnitId' | 'kind'>;

/** Puts on the agenda what its rules name and does not stand there yet (M-22). */
export async function buildAgenda(uow: UnitOfWork, { id, orgUnitId, kind }: Convened): Promise<void> {
  const listed = new Set((await conferences(uow).linesOf([id])).map(({ itemId }) => itemId));
  const found = await conferences(uow).candidates(orgUnitId, kind, localDateOf(uow.now));
  const fresh = found.filter((one) => !listed.has(one.id));
  if (fresh.length === 0) return;
  await conferences(uow).insertLines(
    fresh.map((one) => ({
      ...{ id: uow.ids.next(), conferenceId: id, itemId: one.id, number: one.number, title: one.title },
      ...{ rules: rulesFor(one, kind), reason: '', state: lineMachine.start, version: 1, secrecy: one.secrecy },
    })),
  );
}

/** A matter of the conference's own office that may stand on an agenda; null for whatever else was sent. */
export async function matterFor(
  uow: UnitOfWork,
  { orgUnitId }: Pick<ConferenceRow, 'orgUnitId'>,
  opaque: string,
): Promise<ItemRow | null> {
  const key = itemKey(uow, opaque);
  const item = key === null ? null : await lockItem(uow, key);
  return item?.orgUnitId === orgUnitId ? item : null;
}

/** Why a matter cannot stand on an agenda: it is a work secret, of which the table must not learn, or nothing is left to dispatch. */
export const matterFault = (item: ItemRow): 'secretMatter' | 'endedMatter' | null => {
  if (asksForList(item)) return 'secretMatter';
  return isDispatchable(item.state) ? null : 'endedMatter';
};

/** Puts a matter of the own office on the agenda, with the reason; one that was dropped is put back. */
export async function addConferenceLine(uow: UnitOfWork, input: AddConferenceLineInput): Promise<Result<Outcome>> {
  const opened = await openConference(uow, input, 'addLine');
  if (!opened.ok) return opened;
  const row = opened.value;
  const item = await matterFor(uow, row, input.itemId);
  if (item === null) return unseen('input.itemId');
  const faults = textFaults(input.reason, 500, 'input.reason', 'refused');
  const fault = matterFault(item);
  const line = await conferences(uow).lineOn(row.id, item.id);
  if (fault !== null) faults.push({ path: 'input.itemId', code: fault });
  else if (line !== null && line.state !== 'DROPPED') faults.push({ path: 'input.itemId', code: 'onAgenda' });
  if (faults.length > 0) return invalidInput(faults);
  const reason = input.reason.trim();
  const rule = 'Conference.addedByOffice' as const;
  if (line === null)
    await conferences(uow).insertLines([
      {
        ...{ id: uow.ids.next(), conferenceId: row.id, itemId: item.id, number: item.number, title: item.title },
        ...{ rules: [rule], reason, state: lineMachine.start, version: 1, secrecy: item.secrecy },
      },
    ]);
  else {
    const { state, version } = must(lineMachine.move(line, 'putBack'));
    const rules = [...line.rules.filter((one) => one !== rule), rule];
    await conferences(uow).saveLine(line.id, { state, version, rules, reason, dropReason: '' });
  }
  return told(uow, row, 'lineAdded'); // its version stays: who is invited learns of no line that he may not read
}

/** Drops a line from the agenda with the reason; what an open request put there is decided on instead (M-22). */
export async function dropConferenceLine(uow: UnitOfWork, input: DropConferenceLineInput): Promise<Result<Outcome>> {
  const opened = await openLine(uow, input, 'dropLine');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 500, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  const { conference, line } = opened.value;
  const { state, version } = must(lineMachine.move(line, 'dropLine'));
  await conferences(uow).saveLine(line.id, { state, version, dropReason: input.reason.trim() });
  return told(uow, conference, 'lineDropped');
}

/** Records what the conference decided on a line; a decision may open a matter, which knows the conference and the line (M-22). */
export async function decideConferenceLine(
  uow: UnitOfWork,
  input: DecideConferenceLineInput,
): Promise<Result<Outcome>> {
  const opened = await openLine(uow, input, 'decideLine');
  if (!opened.ok) return opened;
  const { conference, line } = opened.value;
  const outcome = input.outcome as LineOutcome;
  const faults = [
    ...textFaults(input.decision, 2000, 'input.decision', 'refused'),
    ...(outcome === 'NEW_MATTER' ? [] : strayWords(input, 'input')),
  ];
  if (faults.length > 0) return invalidInput(faults);
  let newItemId: Id | null = null;
  if (outcome === 'NEW_MATTER') {
    const made = await openMatterOf(uow, conference, input, 'input');
    if (!made.ok) return made;
    newItemId = made.value;
  }
  const { state, version } = must(lineMachine.move(line, 'decideLine'));
  await conferences(uow).saveLine(line.id, {
    ...{ state, version, outcome, decision: input.decision.trim(), newItemId },
    ...{ decidedByName: uow.session.personName, decidedAt: new Date(uow.now) },
  });
  await tellOffice(uow, [line.itemId], 'item.conferenceDecided');
  return told(uow, conference, 'lineDecided');
}

function told(uow: UnitOfWork, row: ConferenceRow, step: 'lineAdded' | 'lineDropped' | 'lineDecided'): Result<Outcome> {
  uow.record(conferenceTold(step, row));
  return ok(conferenceOutcome(row.id));
}
