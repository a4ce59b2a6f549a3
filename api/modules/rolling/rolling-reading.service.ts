import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import type { OrgUnitType } from '../org-units/org-unit.types.ts';
import type { CommitmentRow } from './commitment.entity.ts';
import { standingOf } from './commitment.rules.ts';
import { commitmentId } from './feedback.service.ts';
import { CommitmentType, InformedType, SecondFeedbackType } from './rolling.types.ts';

const informedOf = (whom: string, how: string | null, on: string | null): InformedType | null =>
  how === null || on === null ? null : Object.assign(new InformedType(), { whom, how, on });

function feedbackOf(row: CommitmentRow): SecondFeedbackType | null {
  const { done, evidence, closedByName: byName, closedAt: at } = row;
  if (at === null) return null;
  const informed = informedOf(row.feedbackWhom, row.feedbackHow, row.feedbackOn);
  return Object.assign(new SecondFeedbackType(), { done, evidence, informed, byName, at });
}

/** A commitment as the schema shows it. */
const toCommitment = ({ session }: Reading, row: CommitmentRow): CommitmentType =>
  Object.assign(new CommitmentType(), {
    ...row,
    id: commitmentId(row.rootId, row.id),
    assignmentRowId: row.assignmentId,
    orgUnitRowId: row.orgUnitId,
    standing: standingOf(row, localDateOf(session.now)),
    follows: row.followsId !== null,
    informed: informedOf(row.toldWhom, row.toldHow, row.toldOn),
    feedback: feedbackOf(row),
  });

/** Everything that a matter has promised, in the order in which it was. */
export const commitmentsOf = async (reading: Reading, itemId: string): Promise<CommitmentType[]> =>
  (await reading.load.commitmentsOfItem.load(itemId)).map((row) => toCommitment(reading, row));

/** What the unit of a first task has promised. */
export const commitmentsUnder = async (reading: Reading, taskId: string): Promise<CommitmentType[]> =>
  (await reading.load.commitmentsOfAssignment.load(taskId)).map((row) => toCommitment(reading, row));

/** The unit that bears a commitment now: that of its task, else the office. */
export async function bearerOf(
  reading: Reading,
  { assignmentRowId, orgUnitRowId }: CommitmentType,
): Promise<OrgUnitType> {
  const task = assignmentRowId === null ? null : await reading.load.assignment.load(assignmentRowId);
  return orgUnitBehind(reading, task?.toOrgUnitId ?? orgUnitRowId);
}
