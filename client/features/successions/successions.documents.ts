import { graphql } from '../../graphql/generated/gql.ts';

export const orgSuccessionsDocument = graphql(`
  query OrgSuccessions {
    orgSuccessions {
      id
      document
      effectiveOn
      effectiveAt
      tasks
      orderedByName
      version
      withdrawnAt
      withdrawnByName
      allowedActions {
        action
        allowed
        reason
      }
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
`);

export const successionUnitsDocument = graphql(`
  query SuccessionUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);

export const successionPreviewDocument = graphql(`
  query SuccessionPreview($fromUnitId: String!) {
    successionPreview(fromUnitId: $fromUnitId) {
      tasks
      given
      matters
      mandates
      posts
    }
  }
`);

export const succeedOrgUnitDocument = graphql(`
  mutation SucceedOrgUnit($input: SucceedOrgUnitInput!) {
    answer: succeedOrgUnit(input: $input) {
      __typename
      ... on OrgSuccession {
        id
      }
      ...Refused
    }
  }
`);

export const withdrawSuccessionDocument = graphql(`
  mutation WithdrawSuccession($input: WithdrawSuccessionInput!) {
    answer: withdrawSuccession(input: $input) {
      __typename
      ... on OrgSuccession {
        id
      }
      ...Refused
    }
  }
`);
