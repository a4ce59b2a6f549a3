import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { encodeGlobalId, type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { columnName } from '../../platform/tables/sheet.ts';
import type { Table } from '../../platform/tables/table.ts';
import type { Reading } from '../context.ts';
import { MatrixColumnType, MatrixFileType } from './matrix.types.ts';
import { layoutOf, type MatrixField } from './matrix-columns.rules.ts';
import type { MatrixFileRow } from './matrix-file.entity.ts';
import { matrixFiles } from './matrix-file.repository.ts';

/** Whether the acting post may import: whoever registers matters for its unit. */
export function mayImport(uow: UnitOfWork): Result<{ id: Id; orgUnitId: number }> {
  const { post } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'register', 'Item', { orgUnitId: post.orgUnitId });
  return allowed.ok ? ok(post) : allowed;
}

/** Keeps the table of an uploaded file for the acting post, for two days. */
export async function keepFile(uow: UnitOfWork, name: string, table: Table): Promise<Result<Outcome>> {
  const post = mayImport(uow);
  if (!post.ok) return post;
  await matrixFiles(uow).forgetOld(post.value.id);
  const id = uow.ids.next();
  const whose = { tenantId: uow.session.tenantId, postId: post.value.id };
  await matrixFiles(uow).insert({ id, ...whose, name, content: table, uploadedAt: new Date(uow.now) });
  return ok({ type: 'MatrixFile', id });
}

/** The file behind an opaque id, if the acting post uploaded it. */
export async function openFile(uow: UnitOfWork, id: string): Promise<MatrixFileRow | null> {
  const wanted = rowIdIn(id, 'MatrixFile', uow.session.rootId);
  return wanted === null ? null : matrixFiles(uow).find(wanted);
}

/** The file of a row id as the schema shows it. */
export async function findFile({ uow }: Reading, id: Id): Promise<MatrixFileType | null> {
  const row = await matrixFiles(uow).find(id);
  return row === null ? null : toFile(row);
}

/** A file as the schema shows it, with what its columns seem to hold. */
export function toFile(row: MatrixFileRow): MatrixFileType {
  const { rows, sheet } = row.content;
  const { head, mapping } = layoutOf(rows);
  const fields = new Map(Object.entries(mapping).map(([field, at]) => [at, field as MatrixField]));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Object.assign(new MatrixFileType(), {
    id: encodeGlobalId({ type: 'MatrixFile', root: row.rootId, id: row.id }),
    name: row.name,
    sheet,
    headRow: head + 1,
    uploadedAt: row.uploadedAt,
    importedAt: row.importedAt,
    registered: row.registered,
    known: row.known,
    columns: Array.from({ length: width }, (_, at) =>
      Object.assign(new MatrixColumnType(), {
        at,
        letters: columnName(at),
        head: rows[head]?.[at] ?? '',
        sample:
          rows
            .slice(head + 1)
            .find((cells) => (cells[at] ?? '') !== '')
            ?.[at]?.slice(0, 60) ?? '',
        field: fields.get(at) ?? null,
      }),
    ),
  });
}
