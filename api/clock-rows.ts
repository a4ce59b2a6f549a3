import { dayRows } from './modules/assignments/day.clock.ts';
import { periodRow } from './modules/assignments/period.clock.ts';
import { receiptRows } from './modules/assignments/receipt.clock.ts';
import { bypassNoteRow } from './modules/bypass-notes/bypass-note.clock.ts';
import { observationRow } from './modules/contact-points/observation.clock.ts';
import { coordinationRow, endedRow } from './modules/coordinations/coordination.clock.ts';
import { expeditingRows } from './modules/expediting/expediting.clock.ts';
import { extensionRow } from './modules/extensions/extension.clock.ts';
import { findingRow } from './modules/findings/finding.clock.ts';
import { consentRows } from './modules/item-moves/consent.clock.ts';
import { pauseRows } from './modules/item-moves/pause.clock.ts';
import { lookBackRow } from './modules/items/look-back.clock.ts';
import { loweringRow } from './modules/need-to-know/lowering.clock.ts';
import { negativeRow } from './modules/negative-list/negative-list.clock.ts';
import { tellingRow } from './modules/notifications/telling.clock.ts';
import { patrolRow } from './modules/patrols/beat.clock.ts';
import { planRows } from './modules/plans/plan.clock.ts';
import { rectificationRow } from './modules/rectifications/rectification.clock.ts';
import { coSignRow } from './modules/reports/co-sign.clock.ts';
import { commitmentRow } from './modules/rolling/commitment.clock.ts';
import { successionRow } from './modules/successions/succession.clock.ts';
import { transferRow } from './modules/transfers/transfer.clock.ts';
import type { ClockRow } from './platform/clock-row.ts';

/** Everything that the clock does, in the order in which it does it when several are due at once; what it did is told last. */
export const clockRows: readonly ClockRow[] = [
  successionRow,
  ...pauseRows,
  transferRow,
  commitmentRow,
  ...receiptRows,
  extensionRow,
  rectificationRow,
  findingRow,
  ...consentRows,
  periodRow,
  ...dayRows,
  negativeRow,
  ...planRows,
  endedRow,
  coordinationRow,
  bypassNoteRow,
  observationRow,
  patrolRow,
  coSignRow,
  lookBackRow,
  loweringRow,
  ...expeditingRows,
  tellingRow,
];
