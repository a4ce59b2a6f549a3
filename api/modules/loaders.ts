import type { UnitOfWork } from '../platform/db/unit-of-work.ts';
import { accountabilityLoaders } from './accountability/accountability.loaders.ts';
import { accountLoaders } from './accounts/account.loaders.ts';
import { archiveLoaders } from './archives/archive.loaders.ts';
import { assignmentLoaders } from './assignments/assignment.loaders.ts';
import { bypassNoteLoaders } from './bypass-notes/bypass-note.loaders.ts';
import { cardLoaders } from './cards/card.loaders.ts';
import { caseReviewLoaders } from './case-reviews/case-review.loaders.ts';
import { chaseLoaders } from './chases/chase.loaders.ts';
import { conferenceLoaders } from './conferences/conference.loaders.ts';
import { contactPointLoaders } from './contact-points/contact-point.loaders.ts';
import { coordinationLoaders } from './coordinations/coordination.loaders.ts';
import { extensionLoaders } from './extensions/extension.loaders.ts';
import { fileLoaders } from './files/file.loaders.ts';
import { findingLoaders } from './findings/finding.loaders.ts';
import { amendmentLoaders } from './item-moves/amendment.loaders.ts';
import { pauseLoaders } from './item-moves/pause.loaders.ts';
import { itemLoaders } from './items/item.loaders.ts';
import { jointOperationLoaders } from './joint-operations/joint-operation.loaders.ts';
import { linkageLoaders } from './linkages/linkage.loaders.ts';
import { mandateLoaders } from './mandates/mandate.loaders.ts';
import { knowerLoaders } from './need-to-know/knower.loaders.ts';
import { negativeListLoaders } from './negative-list/negative-list.loaders.ts';
import { objectionLoaders } from './objections/objection.loaders.ts';
import { orgUnitLoaders } from './org-units/org-unit.loaders.ts';
import { planLoaders } from './plans/plan.loaders.ts';
import { processMarkLoaders } from './process-marks/process-mark.loaders.ts';
import { rectificationLoaders } from './rectifications/rectification.loaders.ts';
import { reportLoaders } from './reports/report.loaders.ts';
import { commitmentLoaders } from './rolling/commitment.loaders.ts';
import { rollupLoaders } from './rollup/rollup.loaders.ts';
import { sixHavesLoaders } from './six-haves/six-haves.loaders.ts';
import { successionLoaders } from './successions/succession.loaders.ts';
import { talkLoaders } from './talks/talk.loaders.ts';
import { taskForceLoaders } from './task-forces/task-force.loaders.ts';
import { timelineLoaders } from './timeline/timeline.loaders.ts';
import { transferLoaders } from './transfers/transfer.loaders.ts';
import { triageLoaders } from './triage/triage.loaders.ts';
import { verificationLoaders } from './verifications/verification.loaders.ts';
import { checklistLoaders } from './visits/checklist.loaders.ts';

/** Every loader of every module, made for one unit of work. */
export const loadersOf = (uow: UnitOfWork) => ({
  ...orgUnitLoaders(uow),
  ...successionLoaders(uow),
  ...accountLoaders(uow),
  ...itemLoaders(uow),
  ...assignmentLoaders(uow),
  ...rollupLoaders(uow),
  ...reportLoaders(uow),
  ...fileLoaders(uow),
  ...planLoaders(uow),
  ...sixHavesLoaders(uow),
  ...verificationLoaders(uow),
  ...archiveLoaders(uow),
  ...pauseLoaders(uow),
  ...objectionLoaders(uow),
  ...coordinationLoaders(uow),
  ...bypassNoteLoaders(uow),
  ...contactPointLoaders(uow),
  ...caseReviewLoaders(uow),
  ...chaseLoaders(uow),
  ...extensionLoaders(uow),
  ...rectificationLoaders(uow),
  ...findingLoaders(uow),
  ...cardLoaders(uow),
  ...negativeListLoaders(uow),
  ...talkLoaders(uow),
  ...accountabilityLoaders(uow),
  ...conferenceLoaders(uow),
  ...checklistLoaders(uow),
  ...processMarkLoaders(uow),
  ...amendmentLoaders(uow),
  ...transferLoaders(uow),
  ...commitmentLoaders(uow),
  ...timelineLoaders(uow),
  ...triageLoaders(uow),
  ...knowerLoaders(uow),
  ...mandateLoaders(uow),
  ...jointOperationLoaders(uow),
  ...taskForceLoaders(uow),
  ...linkageLoaders(uow),
});

export type Loaders = ReturnType<typeof loadersOf>;
