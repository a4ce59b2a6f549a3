import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import type { PauseRow } from './pause.entity.ts';
import { HaltType, PauseType } from './pause.types.ts';

/** A pause as the schema shows it. */
export const toPause = (row: PauseRow): PauseType =>
  Object.assign(new PauseType(), { ...row, id: encodeGlobalId({ type: 'Pause', root: row.rootId, id: row.id }) });

/** Why a matter ended before its time; null unless it did. */
export async function haltOfItem({ load }: Reading, id: string): Promise<HaltType | null> {
  const row = await load.item.load(id);
  if (row === null || row.haltedAt === null) return null;
  return Object.assign(new HaltType(), { reason: row.haltReason, at: row.haltedAt, reviewOn: null });
}

/** Why an assignment stands still or has ended before its time; null while it goes on. */
export async function haltOf({ load }: Reading, id: string): Promise<HaltType | null> {
  const row = await load.assignment.load(id);
  if (row === null || row.haltedAt === null) return null;
  return Object.assign(new HaltType(), { reason: row.haltReason, at: row.haltedAt, reviewOn: row.reviewOn });
}
