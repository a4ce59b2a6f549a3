import { encodeGlobalId } from '../../platform/ids.ts';
import type { Context, Reading } from '../context.ts';
import type { FileRow } from './file.entity.ts';
import { FileType } from './file.types.ts';

/** A file as the schema shows it. */
export const toFile = (row: FileRow): FileType =>
  Object.assign(new FileType(), {
    ...row,
    rowId: row.id,
    id: encodeGlobalId({ type: 'File', root: row.rootId, id: row.id }),
    sha256: row.sha256.toString('hex'),
  });

/** The file of a row id, if the session may read it. */
export async function findFile({ load }: Reading, id: string): Promise<FileType | null> {
  const row = await load.file.load(id);
  return row === null ? null : toFile(row);
}

/** How many bytes of a file are here. */
export async function receivedOf(context: Context, file: FileType): Promise<number> {
  if (file.state === 'KEPT') return file.size;
  const row = await (await context.viewing()).load.file.load(file.rowId);
  return row === null ? 0 : context.deps.files.received(row);
}
