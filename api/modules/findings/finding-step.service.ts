import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { FindingRow } from './finding.entity.ts';
import type { FindingStepKind } from './finding.rules.ts';
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

/** The steps of a finding, oldest first. */
export const stepsOf = async ({ load }: Reading, findingRowId: Id): Promise<FindingStepType[]> =>
  (await load.findingStepsOf.load(findingRowId)).map(({ byName, orgUnitId, visitId, ...row }) =>
    Object.assign(new FindingStepType(), {
      ...row,
      ...{ makerName: byName, orgUnitRowId: orgUnitId, visitRowId: visitId },
    }),
  );
