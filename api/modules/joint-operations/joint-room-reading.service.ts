import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import type { JointOperationType } from './joint-operation.types.ts';
import { JointEvidenceType, JointOpinionType, JointReportType, JointSignatureType } from './joint-room.types.ts';

const idOf = (type: string, { rootId, id }: { rootId: number; id: string }): string =>
  encodeGlobalId({ type, root: rootId, id });

/** The opinions in the room of an operation that the session may read. */
export const opinionsOf = async ({ load }: Reading, { rowId }: JointOperationType): Promise<JointOpinionType[]> =>
  (await load.jointOpinionsOf.load(rowId)).map((row) =>
    Object.assign(new JointOpinionType(), { ...row, orgUnitRowId: row.orgUnitId, id: idOf('JointOpinion', row) }),
  );

/** The report of an operation, if there is one that the session may read. */
export async function reportOf({ load }: Reading, { rowId }: JointOperationType): Promise<JointReportType | null> {
  const row = await load.jointReportOf.load(rowId);
  if (row === null) return null;
  const more = { orgUnitRowId: row.orgUnitId, operationRowId: row.operationId, id: idOf('JointReport', row) };
  return Object.assign(new JointReportType(), { ...row, ...more });
}

/** What was put into the room of an operation. */
export const evidenceIn = async ({ load }: Reading, { rowId }: JointOperationType): Promise<JointEvidenceType[]> =>
  (await load.jointEvidenceOf.load(rowId)).map((row) =>
    Object.assign(new JointEvidenceType(), {
      ...{ ...row, rowId: row.id, orgUnitRowId: row.orgUnitId },
      id: idOf('JointEvidence', row),
    }),
  );

/** Who stands by a report. */
export const signaturesOf = async ({ load }: Reading, report: JointReportType): Promise<JointSignatureType[]> =>
  (await load.jointSignaturesOf.load(report.operationRowId)).map((row) =>
    Object.assign(new JointSignatureType(), { ...row, orgUnitRowId: row.orgUnitId, id: idOf('JointSignature', row) }),
  );
