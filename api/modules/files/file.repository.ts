import { In, IsNull, Not } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { FileRow } from './file.entity.ts';

/** Files that the session may read; row security decides which. */
export const files = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(FileRow);
  const { rootId } = uow.session;
  const lock = { mode: 'pessimistic_write' } as const;
  return {
    find: (id: Id) => rows.findOneBy({ rootId, id }),
    byIds: (ids: readonly Id[]) => rows.findBy({ rootId, id: In([...ids]) }),
    /** Files that hang on reports, oldest first; not those that a hand-in alone keeps. */
    on: (reportIds: readonly Id[]) =>
      rows.find({
        where: { rootId, reportId: In([...reportIds]), versionId: IsNull() },
        order: { uploadedAt: 'ASC', id: 'ASC' },
      }),
    /** Files that hang on checks, oldest first. */
    onChecks: (verificationIds: readonly Id[]) =>
      rows.find({
        where: { rootId, verificationId: In([...verificationIds]) },
        order: { uploadedAt: 'ASC', id: 'ASC' },
      }),
    /** Files that hang on what was put into rooms, oldest first. */
    onEvidence: (evidenceIds: readonly Id[]) =>
      rows.find({
        where: { rootId, jointEvidenceId: In([...evidenceIds]) },
        order: { uploadedAt: 'ASC', id: 'ASC' },
      }),
    /** Files of what was found on visits, oldest first. */
    onVisits: (recordIds: readonly Id[]) =>
      rows.find({ where: { rootId, visitRecordId: In([...recordIds]) }, order: { uploadedAt: 'ASC', id: 'ASC' } }),
    /** Files of patrols, oldest first. */
    onPatrols: (patrolIds: readonly Id[]) =>
      rows.find({ where: { rootId, patrolId: In([...patrolIds]) }, order: { uploadedAt: 'ASC', id: 'ASC' } }),
    /** Files of what was found amiss, oldest first. */
    onFindings: (findingIds: readonly Id[]) =>
      rows.find({ where: { rootId, findingId: In([...findingIds]) }, order: { uploadedAt: 'ASC', id: 'ASC' } }),
    lockOn: (reportId: Id) =>
      rows.find({ where: { rootId, reportId, versionId: IsNull() }, order: { id: 'ASC' }, lock }),
    lockAll: (ids: readonly Id[]) => rows.find({ where: { rootId, id: In([...ids]) }, order: { id: 'ASC' }, lock }),
    lock: (id: Id) => rows.findOne({ where: { rootId, id }, lock }),
    /** An upload of the same content under the same name that a post has begun and not ended. */
    lockBegun: (uploadedBy: Id, { name, size, sha256 }: Pick<FileRow, 'name' | 'size' | 'sha256'>) =>
      rows.findOne({ where: { rootId, uploadedBy, state: 'UPLOADING', name, size, sha256 }, lock }),
    /** What a post has sent that hangs on nothing. */
    freeOf: (uploadedBy: Id) =>
      rows.find({ where: { rootId, uploadedBy, freeSince: Not(IsNull()) }, select: { id: true, size: true } }),
    insert: (row: Partial<FileRow> & Pick<FileRow, 'id'>) => rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Partial<FileRow>) => rows.update({ rootId, id }, changes),
  };
};
