/** The roles a post can have (visibility.md, Roles). */
export const roles = [
  'OFFICE_HEAD',
  'SUPERVISION_OFFICER',
  'LEADER',
  'FIRST',
  'DIRECT',
  'HANDLER',
  'LIAISON',
  'ARCHIVE_CLERK',
  'TENANT_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof roles)[number];

/** What may be acted upon. */
export type Subject =
  | 'Item'
  | 'Assignment'
  | 'Report'
  | 'File'
  | 'Plan'
  | 'Coordination'
  | 'BypassNote'
  | 'ContactPoint'
  | 'CaseReview'
  | 'ClosedCase'
  | 'Observation'
  | 'Person'
  | 'Post'
  | 'OrgUnit'
  | 'Calendar'
  | 'Clock'
  | 'Audit'
  | 'Mandate'
  | 'JointOperation'
  | 'JointMember'
  | 'TaskForce'
  | 'TaskForceMember'
  | 'PenetrationOrder'
  | 'Visit'
  | 'VisitRule'
  | 'GradeScale'
  | 'Checklist'
  | 'Beat'
  | 'PatrolRule'
  | 'Finding'
  | 'PolicyFeedback'
  | 'FeedbackRule'
  | 'WarningCard'
  | 'CardScheme'
  | 'NegativeEntry'
  | 'Talk'
  | 'AccountabilityCase'
  | 'AccountabilityOutcome'
  | 'Conference'
  | 'Transfer'
  | 'OrgSuccession'
  | 'Duty'
  | 'Aggregate'
  | 'Linkage'
  | 'Notification'
  | 'Session';

/** The facts of the acting post that conditions compare with; never null, so that a condition is never true of nothing. */
export interface ActorFacts {
  readonly tenantId: number;
  readonly orgUnitId: number;
  readonly sectionId: number;
  readonly personId: string;
  readonly postId: string;
}

/** A condition on a loaded record: each column must equal the named fact of the acting post. */
export type Condition = Readonly<Record<string, keyof ActorFacts>>;

/** One grant: who may do what to which records, and the rule by which a refusal is explained. */
export interface Grant {
  readonly role: Role;
  readonly action: string;
  readonly subject: Subject;
  readonly where: Condition;
  readonly ruleId: string;
}

/** Which actions a role has on a subject, each with its condition; read by server, client and docs. */
export const grants = (subject: Subject, table: Partial<Record<Role, Record<string, Condition>>>): Grant[] =>
  Object.entries(table).flatMap(([role, actions]) =>
    Object.entries(actions ?? {}).map(([action, where]) => ({
      role: role as Role,
      action,
      subject,
      where,
      ruleId: `${subject}.${action}`,
    })),
  );
