import { encodeGlobalId } from '../../platform/ids.ts';
import { isIntact } from '../../platform/seal.ts';
import { toAmountTypes } from '../targets/amount.types.ts';
import type { VerificationRow } from './verification.entity.ts';
import { sealedVerification } from './verification.rules.ts';
import { VerificationType } from './verification.types.ts';

/** A verification as the schema shows it. */
export const toVerification = (row: VerificationRow): VerificationType =>
  Object.assign(new VerificationType(), {
    ...row,
    orgUnitRowId: row.orgUnitId,
    amounts: toAmountTypes(row.amounts),
    intact: isIntact(sealedVerification(row), row.hash),
    id: encodeGlobalId({ type: 'Verification', root: row.rootId, id: row.id }),
  });
