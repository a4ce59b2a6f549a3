import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { AccountabilityCaseRow } from './accountability.entity.ts';

/** A key that nobody holds: a step of a case is in the sealed record and is told to nobody (G8). */
const nobody = 0;

/** A step of a case; neither matter nor task is named, for whoever reads those knows nothing of it. */
export const accountabilityTold = (
  step: 'proposed' | 'heard' | 'consented' | 'refused' | 'referred' | 'decided' | 'fedBack' | 'dropped',
  { id, secrecy }: Pick<AccountabilityCaseRow, 'id' | 'secrecy'>,
): DomainEvent => ({
  ...{ kind: `accountability.${step}`, subjectType: 'AccountabilityCase', subjectId: id },
  ...{ readerKeys: [nobody], secrecy, payload: {} },
});
