import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Reading } from '../context.ts';
import { type OwnLine, ownLinesOf } from '../targets/amount.rules.ts';
import { OwnLineType } from '../targets/amount.types.ts';
import { assignments } from './assignment.repository.ts';
import type { AssignmentType } from './assignment.types.ts';
import type { AssignmentRow } from './assignment-moving.service.ts';
import { rowOf } from './assignment-reading.service.ts';

const isCounted = ({ role, weight, state }: AssignmentRow): boolean =>
  role === 'LEAD' && weight > 0 && state !== 'CANCELLED' && state !== 'SUPERSEDED';

/** The lines that a task answers for itself, given the tasks below. */
export const ownLinesUnder = (row: AssignmentRow, below: readonly AssignmentRow[]): OwnLine[] =>
  ownLinesOf(
    row.targets,
    below.filter(isCounted).map(({ targets }) => targets),
  );

/** The lines that a task answers for itself now: nothing of what the tasks below carry on. */
export const ownLines = async (uow: UnitOfWork, row: AssignmentRow): Promise<OwnLine[]> =>
  row.targets.length === 0 ? [] : ownLinesUnder(row, await assignments(uow).childrenOf([row.id]));

/** These lines with what was last said of each, as the schema shows them. */
export async function ownLinesRead(reading: Reading, assignment: AssignmentType): Promise<OwnLineType[]> {
  const row = await rowOf(reading, assignment);
  const lines = ownLinesUnder(row, await reading.load.assignmentsUnder.load(row.id));
  return lines.map((line) => {
    const { claimed = null, verified = null } = row.actuals.find((one) => one.line === line.line) ?? {};
    return Object.assign(new OwnLineType(), { ...line, target: line.part, claimed, verified });
  });
}
