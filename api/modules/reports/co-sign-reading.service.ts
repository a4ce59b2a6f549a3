import { encodeGlobalId } from '../../platform/ids.ts';
import { isIntact } from '../../platform/seal.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { CoSignRow } from './co-sign.entity.ts';
import { sealedOpinion, standingOn } from './co-sign.rules.ts';
import { CoSignType } from './co-sign.types.ts';

/** A co-signature as the schema shows it, as it stands today. */
export const toCoSign = ({ session }: Pick<Reading, 'session'>, row: CoSignRow): CoSignType =>
  Object.assign(new CoSignType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    reportRowId: row.reportId,
    agrees: row.agrees ?? false,
    intact: isIntact(sealedOpinion(row), row.hash),
    state: standingOn(row, localDateOf(session.now)),
    id: encodeGlobalId({ type: 'CoSign', root: row.rootId, id: row.id }),
  });
