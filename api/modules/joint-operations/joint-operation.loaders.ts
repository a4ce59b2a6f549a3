import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { JointMemberRow, JointOperationRow, JointScopeRow } from './joint-operation.entity.ts';
import { jointOperations } from './joint-operation.repository.ts';
import type { JointEvidenceRow, JointOpinionRow, JointReportRow, JointSignatureRow } from './joint-room.entity.ts';
import { jointRooms } from './joint-room.repository.ts';

/** Loaders of joint operations, made for one unit of work and gone with it. */
export const jointOperationLoaders = (uow: UnitOfWork) => ({
  jointOperation: new DataLoader<string, JointOperationRow | null>(async (ids) => {
    const found = new Map((await jointOperations(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  jointMembersOf: new DataLoader<string, JointMemberRow[]>(async (ids) => {
    const groups = groupBy(await jointOperations(uow).membersOf(ids), (row) => row.operationId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  /** Whether the acting unit holds a task in scope of an operation, of which it is the office or a body. */
  jointRecused: new DataLoader<string, boolean>(async (ids) => {
    const recused = new Set(await jointOperations(uow).recusedIn(ids, uow.session.post?.orgUnitId ?? -1));
    return ids.map((id) => recused.has(id));
  }),
  jointScopesOf: new DataLoader<string, JointScopeRow[]>(async (ids) => {
    const groups = groupBy(await jointOperations(uow).scopesOf(ids), (row) => row.operationId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  jointOpinionsOf: new DataLoader<string, JointOpinionRow[]>(async (ids) => {
    const groups = groupBy(await jointRooms(uow).opinionsOf(ids), (row) => row.operationId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  jointReportOf: new DataLoader<string, JointReportRow | null>(async (ids) => {
    const found = new Map((await jointRooms(uow).reportsOf(ids)).map((row) => [row.operationId, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  jointSignaturesOf: new DataLoader<string, JointSignatureRow[]>(async (ids) => {
    const groups = groupBy(await jointRooms(uow).signaturesOf(ids), (row) => row.operationId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  jointEvidenceOf: new DataLoader<string, JointEvidenceRow[]>(async (ids) => {
    const groups = groupBy(await jointRooms(uow).evidenceOf(ids), (row) => row.operationId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  jointOperationsOnItem: new DataLoader<string, string[]>(async (ids) => {
    const groups = groupBy(await jointOperations(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }),
});
