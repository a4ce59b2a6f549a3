import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result } from '../../platform/result.ts';
import type { FileRow } from './file.entity.ts';
import { files } from './file.repository.ts';
import { type FindingPart, hangingFaults } from './file.rules.ts';

/** The record on which files hang. */
interface Hook {
  readonly id: Id;
  readonly secrecy: number;
}

/** The files that are named, once each and in that order, or why they may not hang on one record together. */
async function namedFiles(
  uow: UnitOfWork,
  ids: readonly string[],
  path: string,
  usable: (row: FileRow) => boolean,
  beside: readonly FieldProblem[] = [],
): Promise<Result<FileRow[]>> {
  const keys = ids.map((id) => rowIdIn(id, 'File', uow.session.rootId));
  const found = new Map((await files(uow).lockAll(keys.filter((one) => one !== null))).map((row) => [row.id, row]));
  const named = keys.map((one) => {
    const row = one === null ? undefined : found.get(one);
    return row?.state === 'KEPT' && usable(row) ? row : null;
  });
  const faults = [...beside, ...hangingFaults(named, path)];
  return faults.length > 0 ? invalidInput(faults) : ok(named.filter((row) => row !== null));
}

/** An open report, and the last hand-in of it that carried a file; null when none did. */
interface OpenReport extends Hook {
  readonly handedInWith: (file: Id) => Id | null;
}

/** Whether the acting post sent a file that hangs on nothing. */
const isFree = (uow: UnitOfWork, { freeSince, uploadedBy }: FileRow): boolean =>
  freeSince !== null && uploadedBy === uow.session.post?.id;

/**
 * Makes the files of an open report those that are named, once each: what is new must be kept and sent by the acting post,
 * what is left out stays on the hand-in that carried it, or else falls to that post and is forgotten after a day. The caller has locked the report and knows it to be open.
 */
export async function hangOnReport(uow: UnitOfWork, report: OpenReport, ids: readonly string[]): Promise<Result<true>> {
  const before = await files(uow).lockOn(report.id);
  const usable = (row: FileRow): boolean => row.reportId === report.id || isFree(uow, row);
  const named = await namedFiles(uow, ids, 'input.fileIds', usable);
  if (!named.ok) return named;
  const wanted = new Set(named.value.map(({ id }) => id));
  const left = { reportId: null, freeSince: new Date(uow.now), uploadedBy: uow.session.post?.id ?? '' };
  for (const { id } of before.filter((row) => !wanted.has(row.id))) {
    const versionId = report.handedInWith(id);
    await files(uow).save(id, versionId === null ? left : { versionId });
  }
  const hung = { reportId: report.id, versionId: null, freeSince: null, secrecy: report.secrecy };
  for (const row of named.value.filter(({ reportId, versionId }) => reportId === null || versionId !== null))
    await files(uow).save(row.id, hung);
  return ok(true);
}

/** The files of a record that is about to be kept and never changes: sent by the acting post, and hanging on nothing; or all that is wrong with the input, `beside` first. */
export const filesToHang = (
  uow: UnitOfWork,
  ids: readonly string[],
  path: string,
  beside: readonly FieldProblem[] = [],
): Promise<Result<FileRow[]>> => namedFiles(uow, ids, path, (row) => isFree(uow, row), beside);

/** Hangs files on a check, which never changes: whoever reads it reads them. */
export async function hangOnCheck(uow: UnitOfWork, check: Hook, rows: readonly FileRow[]): Promise<void> {
  for (const { id } of rows)
    await files(uow).save(id, { verificationId: check.id, freeSince: null, secrecy: check.secrecy });
}

/** Hangs files on what is put into the room of a joint operation: they are read there, and closed with it. */
export async function hangOnEvidence(uow: UnitOfWork, evidence: Hook, rows: readonly FileRow[]): Promise<void> {
  for (const { id } of rows)
    await files(uow).save(id, { jointEvidenceId: evidence.id, freeSince: null, secrecy: evidence.secrecy });
}

/** Hangs files on what was found on a visit: they are read with it, and by nobody else before it is released. */
export async function hangOnVisit(uow: UnitOfWork, record: Hook, rows: readonly FileRow[]): Promise<void> {
  for (const { id } of rows)
    await files(uow).save(id, { visitRecordId: record.id, freeSince: null, secrecy: record.secrecy });
}

/** Hangs files on a patrol, which never changes: whoever reads it reads them. */
export async function hangOnPatrol(uow: UnitOfWork, patrol: Hook, rows: readonly FileRow[]): Promise<void> {
  for (const { id } of rows)
    await files(uow).save(id, { patrolId: patrol.id, freeSince: null, secrecy: patrol.secrecy });
}

/** Hangs files on a part of a finding: they are read with it, so by nobody of the line before it is ordered to be rectified. */
export async function hangOnFinding(
  uow: UnitOfWork,
  finding: Hook,
  part: FindingPart,
  rows: readonly FileRow[],
): Promise<void> {
  for (const { id } of rows)
    await files(uow).save(id, {
      ...{ findingId: finding.id, findingPart: part, freeSince: null, secrecy: finding.secrecy },
    });
}

/** The ids of the files that hang on a report, oldest first. */
export const filesHangingOn = async (uow: UnitOfWork, reportId: Id): Promise<Id[]> =>
  (await files(uow).on([reportId])).map(({ id }) => id);

/** What the seal of a record covers of its files, in the order of their ids: name and content of each (M-101). */
export async function sealedFilesOn(uow: UnitOfWork, reportId: Id): Promise<string[]> {
  return sealedFiles(await files(uow).on([reportId]));
}

/** Names and hashes, as a seal takes them. */
export const sealedFiles = (rows: readonly Pick<FileRow, 'id' | 'name' | 'sha256'>[]): string[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ name, sha256 }) => [name, sha256.toString('hex')]);
