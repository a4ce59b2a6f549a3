/** A record that something leads to, of whichever kind it is. */
interface Target {
  readonly itemId?: string | null;
  readonly assignmentId?: string | null;
  readonly coordinationId?: string | null;
  readonly jointOperationId?: string | null;
  readonly taskForceId?: string | null;
  readonly penetrationOrderId?: string | null;
  readonly visitId?: string | null;
  readonly contactPointId?: string | null;
  readonly beatId?: string | null;
  readonly conferenceId?: string | null;
  readonly caseReviewId?: string | null;
}

/** The page of the record that something leads to. */
export function recordPath({
  itemId,
  assignmentId,
  coordinationId,
  jointOperationId,
  taskForceId,
  penetrationOrderId,
  visitId,
  contactPointId,
  beatId,
  conferenceId,
  caseReviewId,
}: Target): string {
  if (itemId != null) return `/items/${itemId}`;
  if (beatId != null) return `/beats/${beatId}`;
  if (conferenceId != null) return `/conferences/${conferenceId}`;
  if (caseReviewId != null) return `/case-reviews/${caseReviewId}`;
  if (contactPointId != null) return `/contacts/${contactPointId}`;
  if (visitId != null) return `/visits/${visitId}`;
  if (penetrationOrderId != null) return `/penetrations/${penetrationOrderId}`;
  if (taskForceId != null) return `/task-forces/${taskForceId}`;
  if (jointOperationId != null) return `/joint/${jointOperationId}`;
  return coordinationId == null ? `/assignments/${assignmentId}` : `/coordinations/${coordinationId}`;
}
