import { graphql } from '../../graphql/generated/gql.ts';

/** Somebody of a task force, with what the acting post may do about it. */
export const forceMemberFragment = graphql(`
  fragment ForceMember on TaskForceMember {
    id
    version
    role
    duty
    state
    personName
    answerWords
    orgUnit {
      id
      name
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

/** A task force as whoever reads its task sees it. */
export const forceWholeFragment = graphql(`
  fragment ForceWhole on TaskForce {
    id
    version
    state
    title
    formedAt
    dissolvedAt
    dissolveReason
    lead {
      id
      name
    }
    assignment {
      id
      number
      title
    }
    members {
      ...ForceMember
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

/** What is known of a task force by who is asked, or served. */
export const forceNoticeFragment = graphql(`
  fragment ForceNotice on TaskForceNotice {
    id
    state
    title
    formedAt
    dissolvedAt
    lead {
      id
      name
    }
    members {
      ...ForceMember
    }
  }
`);

export const taskForceDocument = graphql(`
  query TaskForce($id: String!) {
    taskForce(id: $id) {
      __typename
      ...ForceWhole
      ...ForceNotice
    }
  }
`);

export const myTaskForcesDocument = graphql(`
  query MyTaskForces {
    myTaskForces {
      __typename
      ... on TaskForce {
        id
        title
        state
        formedAt
        lead {
          id
          name
        }
      }
      ... on TaskForceNotice {
        id
        title
        state
        formedAt
        lead {
          id
          name
        }
      }
    }
  }
`);

export const addTaskForceMemberDocument = graphql(`
  mutation AddTaskForceMember($input: AddTaskForceMemberInput!) {
    answer: addTaskForceMember(input: $input) {
      __typename
      ... on TaskForce {
        id
        version
      }
      ...Refused
    }
  }
`);

export const releaseTaskForceMemberDocument = graphql(`
  mutation ReleaseTaskForceMember($input: ReleaseTaskForceMemberInput!) {
    answer: releaseTaskForceMember(input: $input) {
      __typename
      ... on TaskForce {
        id
        version
      }
      ...Refused
    }
  }
`);

export const dissolveTaskForceDocument = graphql(`
  mutation DissolveTaskForce($input: DissolveTaskForceInput!) {
    answer: dissolveTaskForce(input: $input) {
      __typename
      ... on TaskForce {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const answerTaskForceDocument = graphql(`
  mutation AnswerTaskForce($input: AnswerTaskForceInput!) {
    answer: answerTaskForce(input: $input) {
      __typename
      ... on TaskForceNotice {
        id
        state
      }
      ... on TaskForce {
        id
        version
      }
      ...Refused
    }
  }
`);
