import { encodeGlobalId } from '../../platform/ids.ts';
import { isIntact } from '../../platform/seal.ts';
import type { Reading } from '../context.ts';
import { sealedFiles } from '../files/hanging.service.ts';
import { toAmountTypes } from '../targets/amount.types.ts';
import type { VerificationRow } from './verification.entity.ts';
import { sealedVerification } from './verification.rules.ts';
import { VerificationType } from './verification.types.ts';

/** A verification as the schema shows it. */
export const toVerification = (row: VerificationRow): VerificationType =>
  Object.assign(new VerificationType(), {
    ...row,
    row,
    orgUnitRowId: row.orgUnitId,
    amounts: toAmountTypes(row.amounts),
    id: encodeGlobalId({ type: 'Verification', root: row.rootId, id: row.id }),
  });

/** Whether a check and its files are what was written down; null: never sealed. */
export const isCheckIntact = async ({ load }: Reading, { row }: VerificationType): Promise<boolean | null> =>
  isIntact([...sealedVerification(row), ...sealedFiles(await load.filesOnCheck.load(row.id))], row.hash);
