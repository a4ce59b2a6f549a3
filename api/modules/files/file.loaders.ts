import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FileRow } from './file.entity.ts';
import { files } from './file.repository.ts';

/** Loaders of files, made for one unit of work and gone with it. */
export const fileLoaders = (uow: UnitOfWork) => ({
  file: new DataLoader<string, FileRow | null>(async (ids) => {
    const found = new Map((await files(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  filesOn: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).on(ids), (row) => row.reportId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  filesOnEvidence: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).onEvidence(ids), (row) => row.jointEvidenceId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  filesOnVisit: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).onVisits(ids), (row) => row.visitRecordId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  filesOnPatrol: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).onPatrols(ids), (row) => row.patrolId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  filesOnFinding: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).onFindings(ids), (row) => row.findingId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  filesOnCheck: new DataLoader<string, FileRow[]>(async (ids) => {
    const groups = groupBy(await files(uow).onChecks(ids), (row) => row.verificationId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
