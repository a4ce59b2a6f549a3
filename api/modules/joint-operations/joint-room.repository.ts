import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { JointEvidenceRow, JointOpinionRow, JointReportRow, JointSignatureRow } from './joint-room.entity.ts';

/** Opinions, reports, signatures and evidence in rooms that the session may read; row security decides which. */
export const jointRooms = (uow: UnitOfWork) => {
  const opinions = uow.manager.getRepository(JointOpinionRow);
  const reports = uow.manager.getRepository(JointReportRow);
  const signatures = uow.manager.getRepository(JointSignatureRow);
  const evidence = uow.manager.getRepository(JointEvidenceRow);
  const { rootId } = uow.session;
  return {
    opinionsOf: (ids: readonly Id[]) =>
      opinions.find({ where: { rootId, operationId: In([...ids]) }, order: { id: 'ASC' } }),
    reportsOf: (ids: readonly Id[]) => reports.findBy({ rootId, operationId: In([...ids]) }),
    signaturesOf: (ids: readonly Id[]) =>
      signatures.find({ where: { rootId, operationId: In([...ids]) }, order: { id: 'ASC' } }),
    insertOpinion: (row: Omit<JointOpinionRow, 'rootId'>) => opinions.insert({ rootId, ...row }),
    saveOpinion: (id: Id, changes: Pick<JointOpinionRow, 'words' | 'version' | 'givenByName' | 'givenAt'>) =>
      opinions.update({ rootId, id }, changes),
    /** Shows every opinion of an operation to all who take part in it. */
    showOpinions: (operationId: Id, key: number) =>
      uow.query(
        `update joint_opinion set reader_keys = reader_keys || $3::integer
         where root_id = $1 and operation_id = $2 and $3 <> all(reader_keys)`,
        [rootId, operationId, key],
      ),
    insertReport: (row: Omit<JointReportRow, 'rootId'>) => reports.insert({ rootId, ...row }),
    saveReport: (id: Id, changes: Partial<Omit<JointReportRow, 'rootId' | 'id' | 'operationId' | 'secrecy'>>) =>
      reports.update({ rootId, id }, changes),
    evidenceOf: (ids: readonly Id[]) =>
      evidence.find({ where: { rootId, operationId: In([...ids]) }, order: { id: 'ASC' } }),
    countEvidence: (operationId: Id) => evidence.countBy({ rootId, operationId }),
    insertEvidence: (row: Omit<JointEvidenceRow, 'rootId'>) => evidence.insert({ rootId, ...row }),
    insertSignature: (row: Omit<JointSignatureRow, 'rootId'>) => signatures.insert({ rootId, ...row }),
  };
};
