import { key } from './app.ts';
import { globalIdOf, storyId } from './story.ts';

/** A record as a caller read it. */
export interface Target {
  readonly id: string;
  readonly version: number;
  /** Another record that its operation names too. */
  readonly task?: string;
}

/** The records in the states in which the operations of the cascade are open to whoever may do them. */
export const stages = {
  drafted: 'Item',
  open: 'Item',
  proposed: 'Item',
  triaged: 'Item',
  mandated: 'Mandate',
  jointProposed: 'JointOperation',
  jointInvited: 'JointOperation',
  jointInForce: 'JointOperation',
  jointSilent: 'JointOperation',
  jointOpen: 'JointOperation',
  jointDrafted: 'JointOperation',
  jointReported: 'JointOperation',
  orderProposed: 'PenetrationOrder',
  orderInForce: 'PenetrationOrder',
  visitPlanned: 'Visit',
  visitToJoin: 'Visit',
  visitToMerge: 'Visit',
  checklistSet: 'Checklist',
  beatSet: 'Beat',
  visitApproved: 'Visit',
  visitUnderway: 'Visit',
  visitFound: 'Visit',
  visitReleased: 'Visit',
  findingRecorded: 'Finding',
  findingExtendable: 'Finding',
  findingToCheck: 'Finding',
  fedBack: 'PolicyFeedback',
  findingOrdered: 'Finding',
  findingAnswered: 'Finding',
  findingClosed: 'Finding',
  cardable: 'Assignment',
  cardProposed: 'WarningCard',
  cardHeard: 'WarningCard',
  cardIssued: 'WarningCard',
  cardAppealed: 'WarningCard',
  negativeListed: 'Assignment',
  talkProposed: 'Talk',
  talkConvened: 'Talk',
  talkHeard: 'Talk',
  caseProposed: 'AccountabilityCase',
  caseHeard: 'AccountabilityCase',
  caseConsented: 'AccountabilityCase',
  caseReferred: 'AccountabilityCase',
  caseDecided: 'AccountabilityCase',
  conferencePlanned: 'Conference',
  conferenceConvened: 'Conference',
  conferenceLine: 'ConferenceLine',
  forceFormed: 'TaskForce',
  forceAsked: 'TaskForceMember',
  forceServing: 'TaskForceMember',
  established: 'Item',
  secret: 'Item',
  issued: 'Item',
  suspended: 'Item',
  transferable: 'Item',
  transferred: 'Transfer',
  takenOver: 'Transfer',
  rolling: 'Commitment',
  amendable: 'Item',
  amendmentAsked: 'Item',
  amendmentAgreed: 'Item',
  reported: 'Item',
  verifying: 'Item',
  verified: 'Item',
  struckOff: 'Item',
  lookedBack: 'Item',
  arrived: 'Assignment',
  spare: 'Assignment',
  consentAsked: 'Assignment',
  signed: 'Assignment',
  disputed: 'Assignment',
  extending: 'Assignment',
  chased: 'Chase',
  underWay: 'Item',
  toSupervise: 'Item',
  rectifying: 'Assignment',
  rectified: 'Assignment',
  toReopen: 'Assignment',
  informed: 'Assignment',
  unhandled: 'Assignment',
  working: 'Assignment',
  submitted: 'Assignment',
  inReview: 'Report',
  toCoSign: 'Assignment',
  toAskCoSigns: 'Report',
  planning: 'Assignment',
  planSubmitted: 'Plan',
  planApproved: 'Plan',
  coordinating: 'Coordination',
  coordinated: 'Coordination',
  noteWaiting: 'BypassNote',
  noteAnswered: 'BypassNote',
  reviewCollecting: 'CaseReview',
  reviewDrawn: 'CaseReview',
  reviewConcludable: 'CaseReview',
  caseDrawn: 'ClosedCase',
  caseCalled: 'ClosedCase',
  casePassed: 'ClosedCase',
  contactPoint: 'ContactPoint',
  contactAsked: 'Observation',
  observed: 'Observation',
  observedUnasked: 'Observation',
  observationAnswered: 'Observation',
  uploaded: 'MatrixFile',
  toSucceed: 'OrgSuccession',
} as const;

/** One of those states. */
export type Stage = keyof typeof stages;

/** Records by state; a state that is not given aims at an unknown id. */
export type Staged = Readonly<Partial<Record<Stage, Target>>>;

/** A root field as a caller would ask for it, its variables, and the state of the record at which it aims. */
export interface Operation {
  readonly query: string;
  readonly variables: () => object;
  readonly at?: Stage;
}

const problem = '... on Problem { code ruleId message fields { path code message } }';

/** A mutation of one root field with one input. */
export const mutation = (field: string, input: string, selection: string, variables: () => object): Operation => ({
  query: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ${selection} ${problem} } }`,
  variables: () => ({ input: variables() }),
});

/** The id of the record in a state; an unknown one where none is given. */
export const idAt = (staged: Staged, stage: Stage): string =>
  staged[stage]?.id ?? globalIdOf(stages[stage], storyId(`no ${stages[stage].toLowerCase()}`));

/** A mutation aimed at the record in a state and the version that was read of it. */
export const aimed =
  (staged: Staged) =>
  (field: string, stage: Stage, selection: string, rest: object = {}): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, selection, () => ({
        key: key(),
        [`${stages[stage].toLowerCase()}Id`]: idAt(staged, stage),
        version: staged[stage]?.version ?? 1,
        ...rest,
      })),
      at: stage,
    },
  });
