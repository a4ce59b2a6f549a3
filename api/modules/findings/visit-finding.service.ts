import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { findings } from './finding.repository.ts';
import { bindsMatter } from './finding.rules.ts';

/** Why a visit does not close yet: something that was found on it is not rectified, as far as the session reads it (5.7); null: nothing. */
export const boundByFindingOn = async (uow: UnitOfWork, visitId: Id): Promise<'Visit.openFinding' | null> =>
  (await findings(uow).standingOn('visit_id', visitId)).some(bindsMatter) ? 'Visit.openFinding' : null;
