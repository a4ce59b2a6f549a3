import { accountabilityPolicy } from '../modules/accountability/accountability.policy.ts';
import { accountPolicy } from '../modules/accounts/account.policy.ts';
import { aggregatePolicy } from '../modules/aggregates/aggregate.policy.ts';
import { assignmentPolicy } from '../modules/assignments/assignment.policy.ts';
import { auditPolicy } from '../modules/audit/audit.policy.ts';
import { bypassNotePolicy } from '../modules/bypass-notes/bypass-note.policy.ts';
import { calendarPolicy } from '../modules/calendar/calendar.policy.ts';
import { cardPolicy } from '../modules/cards/card.policy.ts';
import { caseReviewPolicy } from '../modules/case-reviews/case-review.policy.ts';
import { conferencePolicy } from '../modules/conferences/conference.policy.ts';
import { contactPointPolicy } from '../modules/contact-points/contact-point.policy.ts';
import { coordinationPolicy } from '../modules/coordinations/coordination.policy.ts';
import { dutyPolicy } from '../modules/duties/duty.policy.ts';
import { filePolicy } from '../modules/files/file.policy.ts';
import { findingPolicy } from '../modules/findings/finding.policy.ts';
import { itemPolicy } from '../modules/items/item.policy.ts';
import { jointOperationPolicy } from '../modules/joint-operations/joint-operation.policy.ts';
import { linkagePolicy } from '../modules/linkages/linkage.policy.ts';
import { mandatePolicy } from '../modules/mandates/mandate.policy.ts';
import { negativeListPolicy } from '../modules/negative-list/negative-list.policy.ts';
import { notificationPolicy } from '../modules/notifications/notification.policy.ts';
import { patrolPolicy } from '../modules/patrols/patrol.policy.ts';
import { penetrationPolicy } from '../modules/penetrations/penetration.policy.ts';
import { planPolicy } from '../modules/plans/plan.policy.ts';
import { reportPolicy } from '../modules/reports/report.policy.ts';
import { successionPolicy } from '../modules/successions/succession.policy.ts';
import { talkPolicy } from '../modules/talks/talk.policy.ts';
import { taskForcePolicy } from '../modules/task-forces/task-force.policy.ts';
import { transferPolicy } from '../modules/transfers/transfer.policy.ts';
import { visitPolicy } from '../modules/visits/visit.policy.ts';
import type { Grant } from './vocabulary.ts';

/** Every grant of every module: the one truth about acts. */
export const policies: readonly Grant[] = [
  ...accountPolicy,
  ...calendarPolicy,
  ...itemPolicy,
  ...assignmentPolicy,
  ...reportPolicy,
  ...filePolicy,
  ...planPolicy,
  ...coordinationPolicy,
  ...bypassNotePolicy,
  ...dutyPolicy,
  ...auditPolicy,
  ...aggregatePolicy,
  ...linkagePolicy,
  ...notificationPolicy,
  ...mandatePolicy,
  ...jointOperationPolicy,
  ...taskForcePolicy,
  ...penetrationPolicy,
  ...visitPolicy,
  ...patrolPolicy,
  ...findingPolicy,
  ...contactPointPolicy,
  ...caseReviewPolicy,
  ...cardPolicy,
  ...negativeListPolicy,
  ...talkPolicy,
  ...accountabilityPolicy,
  ...conferencePolicy,
  ...transferPolicy,
  ...successionPolicy,
];
