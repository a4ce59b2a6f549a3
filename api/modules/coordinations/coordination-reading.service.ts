import { actionsOn } from '../actions/action.service.ts';
import type { AllowedActionType } from '../actions/action.types.ts';
import type { Context, Reading } from '../context.ts';
import type { CoordinationRow } from './coordination.entity.ts';
import { coordinationMachine } from './coordination.machine.ts';
import { coordinationId } from './coordination.service.ts';
import { CoordinationType } from './coordination.types.ts';

/** A request for coordination as the schema shows it. */
export const toCoordination = (row: CoordinationRow): CoordinationType =>
  Object.assign(new CoordinationType(), {
    ...row,
    rowId: row.id,
    assignmentRowId: row.assignmentId,
    orgUnitRowId: row.orgUnitId,
    askedUnitRowId: row.askedUnitId,
    id: coordinationId(row.rootId, row.id),
  });

/** The request of a row id, if the session may read it. */
export async function findCoordination({ load }: Reading, id: string): Promise<CoordinationType | null> {
  const row = await load.coordination.load(id);
  return row === null ? null : toCoordination(row);
}

/** The requests made under an assignment that the session may read, oldest first. */
export const coordinationsOf = async ({ load }: Reading, assignmentRowId: string): Promise<CoordinationType[]> =>
  (await load.coordinationsOf.load(assignmentRowId)).map(toCoordination);

const acts = ['answer', 'close', 'withdraw'] as const;

/** What the acting post may do to a request now, and why not. */
export async function actionsOnCoordination(
  context: Context,
  reading: Reading,
  { rowId }: CoordinationType,
): Promise<AllowedActionType[]> {
  const row = await reading.load.coordination.load(rowId);
  if (row === null) return [];
  const open = coordinationMachine.movesFrom(row.state);
  return actionsOn(context, reading, 'Coordination', row, acts, (act) =>
    open.includes(act as (typeof acts)[number]) ? null : 'Coordination.machine',
  );
}
