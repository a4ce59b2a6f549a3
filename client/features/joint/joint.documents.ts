import { graphql } from '../../graphql/generated/gql.ts';

/** A body of an operation, with its duty and its answer (M-11). */
export const jointBodyFragment = graphql(`
  fragment JointBody on JointMember {
    id
    version
    part
    duty
    state
    answerWords
    answeredAt
    orgUnit {
      id
      name
    }
  }
`);

/** A joint operation as its office and those who take part read it. */
export const jointWholeFragment = graphql(`
  fragment JointWhole on JointOperation {
    id
    version
    state
    standing
    title
    purpose
    powers
    startsAt
    endsAt
    endedAt
    endReason
    findings {
      ...FindingLine
    }
    proposedAt
    decidedAt
    decisionWords
    linkages {
      linkage
      bases
    }
    schedule {
      on
      words
    }
    office {
      id
      name
    }
    members {
      ...JointBody
    }
    scope {
      id
      whole
      addedAt
      item {
        id
        number
        title
        orgUnit {
          id
          shortName
        }
      }
      assignments {
        id
        number
        to {
          id
          shortName
        }
      }
    }
    opinions {
      id
      version
      words
      givenAt
      orgUnit {
        id
        name
      }
    }
    evidence {
      id
      words
      putAt
      orgUnit {
        id
        name
      }
      files {
        ...FileLine
      }
    }
    report {
      id
      version
      words
      writtenAt
      submittedAt
      orgUnit {
        id
        name
      }
      signatures {
        id
        signedAt
        orgUnit {
          id
          name
        }
      }
    }
    timeline {
      ...MomentLine
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

/** What a body may know of an operation in which it takes no part now. */
export const jointNoticeFragment = graphql(`
  fragment JointNotice on JointNotice {
    id
    standing
    title
    purpose
    startsAt
    endsAt
    office {
      id
      name
    }
    membership {
      ...JointBody
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const jointOperationDocument = graphql(`
  query JointOperation($id: String!) {
    jointOperation(id: $id) {
      __typename
      ...JointWhole
      ...JointNotice
    }
  }
`);

export const myJointOperationsDocument = graphql(`
  query MyJointOperations {
    myJointOperations {
      __typename
      ... on JointOperation {
        id
        title
        state
        standing
        startsAt
        endsAt
        office {
          id
          name
        }
      }
      ... on JointNotice {
        id
        title
        standing
        startsAt
        endsAt
        office {
          id
          name
        }
        membership {
          id
          state
        }
      }
    }
  }
`);

export const decideJointOperationDocument = graphql(`
  mutation DecideJointOperation($input: DecideJointOperationInput!) {
    answer: decideJointOperation(input: $input) {
      __typename
      ... on JointOperation {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const answerJointInvitationDocument = graphql(`
  mutation AnswerJointInvitation($input: AnswerJointInvitationInput!) {
    answer: answerJointInvitation(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...JointNotice
      ...Refused
    }
  }
`);

export const endJointOperationDocument = graphql(`
  mutation EndJointOperation($input: EndJointOperationInput!) {
    answer: endJointOperation(input: $input) {
      __typename
      ... on JointOperation {
        id
        standing
        version
      }
      ...Refused
    }
  }
`);
