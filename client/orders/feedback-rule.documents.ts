import { graphql } from '../graphql/generated/gql.ts';

export const feedbackRuleDocument = graphql(`
  query FeedbackRule {
    feedbackRule {
      version
      units
      settable
    }
  }
`);

export const setFeedbackRuleDocument = graphql(`
  mutation SetFeedbackRule($input: SetFeedbackRuleInput!) {
    answer: setFeedbackRule(input: $input) {
      __typename
      ... on FeedbackRule {
        version
        units
        settable
      }
      ...Refused
    }
  }
`);
