import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { MatrixFileRow } from './matrix-file.entity.ts';

/** Files that the acting post uploaded. */
export const matrixFiles = (uow: UnitOfWork) => {
  const rows = uow.manager.getRepository(MatrixFileRow);
  const { rootId } = uow.session;
  return {
    find: (id: Id) => rows.findOneBy({ rootId, id }),
    insert: (row: Pick<MatrixFileRow, 'id' | 'tenantId' | 'postId' | 'name' | 'content' | 'uploadedAt'>) =>
      rows.insert({ rootId, ...row }),
    save: (id: Id, changes: Pick<MatrixFileRow, 'registered' | 'known' | 'importedAt'>) =>
      rows.update({ rootId, id }, changes),
    /** Forgets files of the post that were uploaded two days ago or earlier: longer than any request for them is repeated. */
    forgetOld: (postId: Id) =>
      uow.query(
        `delete from matrix_file where root_id = $1 and post_id = $2 and uploaded_at < now() - interval '48 hours'`,
        [rootId, postId],
      ),
  };
};
