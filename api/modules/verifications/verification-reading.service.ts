import { encodeGlobalId } from '../../platform/ids.ts';
import type { VerificationRow } from './verification.entity.ts';
import { VerificationType } from './verification.types.ts';

/** A verification as the schema shows it. */
export const toVerification = (row: VerificationRow): VerificationType =>
  Object.assign(new VerificationType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    id: encodeGlobalId({ type: 'Verification', root: row.rootId, id: row.id }),
  });
