import { graphql } from '../../graphql/generated/gql.ts';

/** A plan as the page of its assignment shows it. */
export const planPartsFragment = graphql(`
  fragment PlanParts on Plan {
    id
    state
    version
    byIssuer
    goals
    measures
    arrangement
    organisation
    finishOn
    nodes {
      name
      startsOn
      dueOn
      owedOn
      workload
      person
      unit {
        id
        shortName
      }
    }
    submittedAt
    approvedAt
    returnReason
    number
    issuedAt
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const savePlanDocument = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    answer: savePlan(input: $input) {
      __typename
      ... on Plan {
        ...PlanParts
        assignment {
          id
          plan {
            id
          }
        }
      }
      ...Refused
    }
  }
`);

export const submitPlanDocument = graphql(`
  mutation SubmitPlan($input: SubmitPlanInput!) {
    answer: submitPlan(input: $input) {
      __typename
      ... on Plan {
        ...PlanParts
        assignment {
          id
          plan {
            id
          }
        }
      }
      ...Refused
    }
  }
`);

export const approvePlanDocument = graphql(`
  mutation ApprovePlan($input: ApprovePlanInput!) {
    answer: approvePlan(input: $input) {
      __typename
      ... on Plan {
        ...PlanParts
        assignment {
          id
          state
          version
        }
      }
      ...Refused
    }
  }
`);

export const returnPlanDocument = graphql(`
  mutation ReturnPlan($input: ReturnPlanInput!) {
    answer: returnPlan(input: $input) {
      __typename
      ... on Plan {
        ...PlanParts
      }
      ...Refused
    }
  }
`);

export const issuePlanDocument = graphql(`
  mutation IssuePlan($input: IssuePlanInput!) {
    answer: issuePlan(input: $input) {
      __typename
      ... on Plan {
        ...PlanParts
      }
      ...Refused
    }
  }
`);
