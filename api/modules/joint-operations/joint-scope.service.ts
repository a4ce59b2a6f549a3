import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { jointOperationsOn } from '../grants/grant-keys.service.ts';
import type { JointMemberRow, JointOperationRow } from './joint-operation.entity.ts';
import { jointTold } from './joint-operation.events.ts';
import { jointOperations } from './joint-operation.repository.ts';
import { mostMatters, mostOperations, scopeFaults } from './joint-operation.rules.ts';
import { isRunning, jointOperationKey, openMatter } from './joint-operation.service.ts';
import type { AddJointScopeInput } from './joint-operation.types.ts';
import { placesIn } from './joint-places.service.ts';
import { type Matter, readMatters } from './joint-plan.service.ts';

/**
 * Puts matters of the own office, or tasks of them, into the scope of an operation that runs and in which the office takes part:
 * each office its own and nobody for another (M-11). Everybody in the room reads them from now to the end.
 */
export async function addJointScope(uow: UnitOfWork, input: AddJointScopeInput): Promise<Result<Outcome>> {
  const id = jointOperationKey(uow.session.rootId, input.operationId);
  const operation = id === null ? null : await jointOperations(uow).lock(id);
  if (operation === null) return unseen('input.operationId');
  const bodies = await jointOperations(uow).membersOf([operation.id]);
  const unit = uow.session.post?.orgUnitId ?? -1;
  const places = await placesIn(uow, operation, bodies);
  const allowed = authorize(uow.session, 'addScope', 'JointOperation', { ...operation, ...places });
  if (!allowed.ok) return allowed;
  if (operation.version !== input.version) return stale();
  if (!isRunning(operation, uow.now)) return refuse('INVALID_MOVE', { ruleId: 'JointOperation.notRunning' });
  const faults = scopeFaults(input.scope.map(({ itemId }) => itemId));
  if (faults.length > 0) return invalidInput(faults);
  const matters: Matter[] = [];
  for (const found of await readMatters(uow, input.scope)) {
    if (!found.ok) return found;
    matters.push(found.value);
  }
  const wrong = await addingFaults(uow, operation, bodies, matters);
  if (wrong.length > 0) return invalidInput(wrong);
  const office = operation.orgUnitId * 64;
  for (const { item, scopeIds } of [...matters].sort((a, b) => (a.item.id < b.item.id ? -1 : 1))) {
    if ((await jointOperationsOn(uow, item.id)) >= mostOperations)
      return refuse('INVALID_MOVE', { ruleId: 'JointOperation.full' });
    await openMatter(uow, item.id, scopeIds, operation.grantKey);
    await jointOperations(uow).addScope({
      ...{ id: uow.ids.next(), operationId: operation.id, itemId: item.id, whole: scopeIds.length === 0, scopeIds },
      ...{ secrecy: operation.secrecy, addedAt: new Date(uow.now) },
      readerKeys: [...new Set([office, unit * 64, operation.grantKey])],
    });
  }
  await jointOperations(uow).save(operation.id, { version: operation.version + 1 });
  uow.record(jointTold('scopeAdded', { ...operation, readerKeys: [office, operation.grantKey] }, { unit }));
  return ok({ type: 'JointOperation', id: operation.id });
}

/** Why matters are not taken in: too many, one that is in scope, more secret than the operation, or held by somebody in the room. */
async function addingFaults(
  uow: UnitOfWork,
  operation: JointOperationRow,
  bodies: readonly JointMemberRow[],
  matters: readonly Matter[],
): Promise<FieldProblem[]> {
  const before = await jointOperations(uow).scopesOf([operation.id]);
  if (before.length + matters.length > mostMatters)
    return [{ path: 'input.scope', code: 'tooMany', params: { max: mostMatters - before.length } }];
  const inside = [operation.orgUnitId, ...bodies.flatMap((one) => (one.state === 'DECLINED' ? [] : [one.orgUnitId]))];
  return matters.flatMap(({ item, holders }, n): FieldProblem[] => {
    const path = `input.scope.${n}.itemId`;
    return [
      ...(before.some(({ itemId }) => itemId === item.id) ? [{ path, code: 'twice' }] : []),
      ...(item.secrecy > operation.secrecy ? [{ path, code: 'moreSecret' }] : []),
      ...(inside.some((unit) => holders.has(unit)) ? [{ path, code: 'heldInRoom' }] : []),
    ];
  });
}
