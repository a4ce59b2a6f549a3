import { localDateOf } from '../../platform/time.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { Reading } from '../context.ts';
import { answerOf, isAmendable, isAskable, openActs, standingOf } from './amendment.rules.ts';

/** The acts of an amendment that a matter is open to now: the next one, or a new proposal. */
export async function amendmentActs(
  { load, session }: Reading,
  item: { readonly id: string; readonly state: string },
): Promise<string[]> {
  if (!isAmendable(item.state)) return [];
  const last = (await load.amendmentsOfItem.load(item.id)).at(-1);
  if (last === undefined) return openActs(null);
  return openActs(standingOf(last.state, await load.consentsOfAmendment.load(last.id), localDateOf(session.now)));
}

/** The acts of an amendment that a task is open to now: to answer what its unit is asked. */
export async function consentActs(
  { load, session }: Reading,
  row: { readonly id: string; readonly state: AssignmentState },
): Promise<string[]> {
  const asked = (await load.consentsOfAssignment.load(row.id)).at(-1);
  return isAskable(row) && asked !== undefined && answerOf(asked, localDateOf(session.now)) === 'WAITING'
    ? ['answerAmendment']
    : [];
}
