import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FindingRow } from './finding.entity.ts';
import { findings } from './finding.repository.ts';
import type { FindingStepRow } from './finding-step.entity.ts';
import { findingSteps } from './finding-step.repository.ts';
import type { PolicyFeedbackRow } from './policy-feedback.entity.ts';
import { policyFeedbacks } from './policy-feedback.repository.ts';

/** Loaders of findings, made for one unit of work and gone with it. */
export const findingLoaders = (uow: UnitOfWork) => ({
  finding: new DataLoader<string, FindingRow | null>(async (ids) => {
    const found = new Map((await findings(uow).byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  findingsOf: new DataLoader<string, FindingRow[]>(async (ids) => {
    const groups = groupBy(await findings(uow).ofTasks(ids), (row) => row.assignmentId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  peerChecksOf: new DataLoader<string, FindingRow[]>(async (ids) => {
    const groups = groupBy(await findings(uow).extendedTo(ids), (row) => row.extendsId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  findingStepsOf: new DataLoader<string, FindingStepRow[]>(async (ids) => {
    const groups = groupBy(await findingSteps(uow).ofFindings(ids), (row) => row.findingId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  policyFeedbacksOf: new DataLoader<string, PolicyFeedbackRow[]>(async (ids) => {
    const groups = groupBy(await policyFeedbacks(uow).ofItems(ids), (row) => row.itemId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  findingsOfVisit: new DataLoader<string, FindingRow[]>(async (ids) => {
    const groups = groupBy(await findings(uow).ofVisits(ids), (row) => row.visitId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  findingStepsOn: new DataLoader<string, FindingStepRow[]>(async (ids) => {
    const groups = groupBy(await findingSteps(uow).ofVisits(ids), (row) => row.visitId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
  findingsAwaitingOn: new DataLoader<string, string[]>(async (ids) => {
    const groups = groupBy(await findings(uow).awaitingOn(ids), ({ visitId }) => visitId);
    return ids.map((id) => (groups.get(id) ?? []).map((row) => row.id));
  }),
  findingsOfOperation: new DataLoader<string, FindingRow[]>(async (ids) => {
    const groups = groupBy(await findings(uow).ofOperations(ids), (row) => row.operationId ?? '');
    return ids.map((id) => groups.get(id) ?? []);
  }),
});
