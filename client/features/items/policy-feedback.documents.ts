import { graphql } from '../../graphql/generated/gql.ts';

export const policyFeedbacksDocument = graphql(`
  query PolicyFeedbacks($id: String!) {
    item(id: $id) {
      id
      policyFeedbacks {
        id
        version
        obstacle
        units
        raisedAt
        adjusts
        words
        answeredByName
        answeredAt
        allowedActions {
          action
          allowed
          ruleId
          reason
        }
      }
    }
  }
`);

export const answerPolicyFeedbackDocument = graphql(`
  mutation AnswerPolicyFeedback($input: AnswerPolicyFeedbackInput!) {
    answer: answerPolicyFeedback(input: $input) {
      __typename
      ... on Item {
        id
        version
        policyFeedbacks {
          id
          version
          adjusts
          words
          answeredByName
          answeredAt
          allowedActions {
            action
            allowed
            ruleId
            reason
          }
        }
      }
      ...Refused
    }
  }
`);
