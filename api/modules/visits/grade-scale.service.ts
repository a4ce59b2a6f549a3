import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Reading } from '../context.ts';
import { gradeScales } from './grade-scale.repository.ts';
import { scaleAtFirst, scaleFaults } from './grade-scale.rules.ts';
import { GradeScaleType, type SetGradeScaleInput } from './grade-scale.types.ts';

/** The scale of a tenant as it stands. */
export const scaleOf = async (uow: UnitOfWork, tenantId: number) =>
  (await gradeScales(uow).last(tenantId)) ?? scaleAtFirst;

/** The scale of completion of the own tenant as it stands. */
export async function gradeScale({ uow, session }: Reading): Promise<GradeScaleType> {
  const { version, grades } = await scaleOf(uow, session.tenantId);
  const settable = authorize(session, 'set', 'GradeScale', { orgUnitId: session.tenantId }).ok;
  return Object.assign(new GradeScaleType(), { version, grades: [...grades], settable });
}

/** Words the grades of completion of the own tenant anew, for visits that have not begun (M-33). */
export async function setGradeScale(uow: UnitOfWork, input: SetGradeScaleInput): Promise<Result<Outcome>> {
  const { tenantId, personName } = uow.session;
  const allowed = authorize(uow.session, 'set', 'GradeScale', { orgUnitId: tenantId });
  if (!allowed.ok) return allowed;
  const before = await scaleOf(uow, tenantId);
  if (before.version !== input.version) return stale();
  const faults = scaleFaults(input.grades);
  if (faults.length > 0) return invalidInput(faults);
  const id = uow.ids.next();
  await gradeScales(uow).insert({
    ...{ id, tenantId, version: before.version + 1, grades: input.grades.map((grade) => grade.trim()) },
    ...{ setByName: personName, setAt: new Date(uow.now) },
  });
  uow.record({
    ...{ kind: 'visit.gradesSet', subjectType: 'GradeScale', subjectId: id, secrecy: 1, payload: {} },
    readerKeys: [tenantId * 64],
  });
  return ok({ type: 'GradeScale', id });
}
