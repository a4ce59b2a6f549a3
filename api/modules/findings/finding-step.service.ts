import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { FindingRow } from './finding.entity.ts';
import type { FindingStepKind } from './finding.rules.ts';
import { findFinding } from './finding-reading.service.ts';
import type { FindingStepRow } from './finding-step.entity.ts';
import { findingSteps } from './finding-step.repository.ts';
import { FindingStepType } from './finding-step.types.ts';

/** What a step says beside that it was made. */
export interface Said {
  readonly words?: string;
  readonly evidence?: string;
  readonly place?: string;
  readonly seenOn?: LocalDate;
  readonly dueOn?: LocalDate | null;
  readonly visitId?: Id | null;
}

/** Keeps what a step of a finding says, which the next of its kind does not take away. */
export async function keepStep(uow: UnitOfWork, row: FindingRow, kind: FindingStepKind, said: Said): Promise<void> {
  const { post, personName } = uow.session;
  if (post === null) throw new Error('A step of a finding was made without a post');
  await findingSteps(uow).insert({
    ...{ id: uow.ids.next(), findingId: row.id, kind, round: row.round, orgUnitId: post.orgUnitId },
    ...{ byName: personName, at: new Date(uow.now), words: said.words ?? '', evidence: said.evidence ?? '' },
    ...{ place: said.place ?? '', seenOn: said.seenOn ?? null, dueOn: said.dueOn ?? null },
    visitId: said.visitId ?? null,
  });
}

const toStep = ({ byName, orgUnitId, visitId, findingId, ...row }: FindingStepRow): FindingStepType =>
  Object.assign(new FindingStepType(), {
    ...row,
    ...{ makerName: byName, orgUnitRowId: orgUnitId, visitRowId: visitId, findingRowId: findingId },
  });

/** The steps of a finding, oldest first. */
export const stepsOf = async ({ load }: Reading, findingRowId: Id): Promise<FindingStepType[]> =>
  (await load.findingStepsOf.load(findingRowId)).map(toStep);

/** The checks and look-backs that were made on a visit, oldest first, as far as their findings are read. */
export async function stepsOn(reading: Reading, visitRowId: Id): Promise<FindingStepType[]> {
  const steps = (await reading.load.findingStepsOn.load(visitRowId)).map(toStep);
  const read = await Promise.all(steps.map(({ findingRowId }) => findFinding(reading, findingRowId)));
  return steps.filter((_, n) => read[n] !== null);
}
