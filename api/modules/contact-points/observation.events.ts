import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import { assignmentTold } from '../assignments/assignment.events.ts';
import type { ContactPointRow } from './contact-point.entity.ts';
import type { ObservationRow } from './observation.entity.ts';
import { officeReaders } from './observation.rules.ts';

type Subject = Pick<
  ObservationRow,
  'id' | 'orgUnitId' | 'itemId' | 'assignmentId' | 'holderUnitId' | 'secrecy' | 'readerKeys'
>;

const onTask = {
  filed: 'assignment.observationFiled',
  late: 'assignment.observationLate',
  released: 'assignment.observationReleased',
} as const;

/** A step of an observation: on its task where it has one, told to whoever reads it; else to the office alone. */
export function observationTold(
  step: keyof typeof onTask | 'asked' | 'attached' | 'answered',
  row: Subject,
): DomainEvent {
  const { assignmentId, itemId, holderUnitId, secrecy, readerKeys } = row;
  if (step in onTask && assignmentId !== null && itemId !== null && holderUnitId !== null)
    return assignmentTold(onTask[step as keyof typeof onTask], {
      ...{ id: assignmentId, itemId, toOrgUnitId: holderUnitId, secrecy, readerKeys },
    });
  return {
    ...{ kind: `observation.${step}`, subjectType: 'Observation', subjectId: row.id },
    ...(itemId === null ? {} : { itemId }),
    ...{ readerKeys: officeReaders(row.orgUnitId), secrecy, payload: {} },
  };
}

/** A step of a contact point, told to its office. */
export const contactPointTold = (
  step: 'established' | 'changed' | 'ended',
  { id, orgUnitId }: Pick<ContactPointRow, 'id' | 'orgUnitId'>,
): DomainEvent => ({
  ...{ kind: `contactPoint.${step}`, subjectType: 'ContactPoint', subjectId: id },
  ...{ readerKeys: officeReaders(orgUnitId), payload: {} },
});
