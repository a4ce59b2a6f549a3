import { encodeGlobalId } from '../../platform/ids.ts';
import { localDateOf } from '../../platform/time.ts';
import { toEntries } from '../assignments/target-reading.service.ts';
import type { Reading } from '../context.ts';
import type { ConsentRow } from './amendment.entity.ts';
import { answerOf, standingOf } from './amendment.rules.ts';
import { AmendmentType, ConsentType } from './amendment.types.ts';

const toConsent = (row: ConsentRow, today: string): ConsentType =>
  Object.assign(new ConsentType(), {
    ...row,
    state: answerOf(row, today),
    orgUnitRowId: row.orgUnitId,
    id: encodeGlobalId({ type: 'AmendmentConsent', root: row.rootId, id: row.id }),
  });

/** The proposals to amend a matter, oldest first. */
export async function amendmentsOf({ load, session }: Reading, itemId: string): Promise<AmendmentType[]> {
  const today = localDateOf(session.now);
  const rows = await load.amendmentsOfItem.load(itemId);
  return Promise.all(
    rows.map(async (row) => {
      const asked = await load.consentsOfAmendment.load(row.id);
      return Object.assign(new AmendmentType(), {
        ...row,
        rowId: row.id,
        id: encodeGlobalId({ type: 'Amendment', root: row.rootId, id: row.id }),
        standing: standingOf(row.state, asked, today),
        ledger: row.targets === null ? null : toEntries(row.targets),
        consents: asked.map((one) => toConsent(one, today)),
      });
    }),
  );
}

/** What a unit is asked about its task now; null when nothing waits for its answer. */
export async function consentAskedOf({ load, session }: Reading, assignmentId: string): Promise<ConsentType | null> {
  const asked = (await load.consentsOfAssignment.load(assignmentId)).at(-1);
  const today = localDateOf(session.now);
  return asked === undefined || answerOf(asked, today) !== 'WAITING' ? null : toConsent(asked, today);
}
