import { encodeGlobalId } from '../../platform/ids.ts';
import type { ObjectionRow } from './objection.entity.ts';
import { ObjectionType } from './objection.types.ts';

/** An objection as the schema shows it. */
export const toObjection = (row: ObjectionRow): ObjectionType =>
  Object.assign(new ObjectionType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    decidedByRowId: row.decidedByUnitId,
    decidedBy: undefined,
    binding: row.place === 2 && row.decision === 'REJECTED',
    id: encodeGlobalId({ type: 'Objection', root: row.rootId, id: row.id }),
  });
