import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { FileRow } from './file.entity.ts';
import { files } from './file.repository.ts';
import { hangingFaults } from './file.rules.ts';

/** The record on which files hang. */
interface Hook {
  readonly id: Id;
  readonly secrecy: number;
}

/**
 * Makes the files of an open report those that are named, once each: what is new must be kept and sent by the acting post,
 * what is left out falls to it and is forgotten after a day. The caller has locked the report and knows it to be open.
 */
export async function hangOnReport(uow: UnitOfWork, report: Hook, ids: readonly string[]): Promise<Result<true>> {
  const postId = uow.session.post?.id ?? '';
  const before = await files(uow).lockOn(report.id);
  const keys = ids.map((id) => rowIdIn(id, 'File', uow.session.rootId));
  const found = new Map((await files(uow).lockAll(keys.filter((one) => one !== null))).map((row) => [row.id, row]));
  const usable = ({ state, reportId, uploadedBy }: FileRow): boolean =>
    state === 'KEPT' && (reportId === report.id || (reportId === null && uploadedBy === postId));
  const named = keys.map((one) => {
    const row = one === null ? undefined : found.get(one);
    return row !== undefined && usable(row) ? row : null;
  });
  const faults = hangingFaults(named);
  if (faults.length > 0) return invalidInput(faults);
  const wanted = new Set(named.map((row) => row?.id));
  for (const row of before.filter(({ id }) => !wanted.has(id)))
    await files(uow).save(row.id, { reportId: null, freeSince: new Date(uow.now), uploadedBy: postId });
  for (const row of named)
    if (row !== null && row.reportId === null)
      await files(uow).save(row.id, { reportId: report.id, freeSince: null, secrecy: report.secrecy });
  return ok(true);
}

/** What the seal of a record covers of its files, in the order of their ids: name and content of each (M-101). */
export async function sealedFilesOn(uow: UnitOfWork, reportId: Id): Promise<string[]> {
  return sealedFiles(await files(uow).on([reportId]));
}

/** Names and hashes, as a seal takes them. */
export const sealedFiles = (rows: readonly Pick<FileRow, 'id' | 'name' | 'sha256'>[]): string[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ name, sha256 }) => [name, sha256.toString('hex')]);
