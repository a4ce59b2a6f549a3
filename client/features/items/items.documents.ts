import { graphql } from '../../graphql/generated/gql.ts';

export const itemsDocument = graphql(`
  query Items($after: String) {
    items(after: $after) {
      nodes {
        id
        number
        title
        state
        source
        registeredAt
      }
      nextCursor
    }
  }
`);

export const itemDocument = graphql(`
  query Item($id: String!) {
    item(id: $id) {
      id
      number
      title
      body
      state
      version
      source
      sourceRef
      originator
      originatedOn
      secrecy
      highRisk
      opinion
      declineReason
      registeredAt
      orgUnit {
        id
        name
      }
      leadUnit {
        id
        name
      }
      timeline {
        id
        kind
        at
        orgUnit {
          id
          name
        }
      }
      allowedActions {
        action
        allowed
        ruleId
        reason
      }
    }
  }
`);

export const registerItemDocument = graphql(`
  mutation RegisterItem($input: RegisterItemInput!) {
    answer: registerItem(input: $input) {
      __typename
      ... on Item {
        id
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const proposeItemDocument = graphql(`
  mutation ProposeItem($input: ProposeItemInput!) {
    answer: proposeItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const establishItemDocument = graphql(`
  mutation EstablishItem($input: EstablishItemInput!) {
    answer: establishItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const declineItemDocument = graphql(`
  mutation DeclineItem($input: DeclineItemInput!) {
    answer: declineItem(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

export const leadChoicesDocument = graphql(`
  query LeadChoices($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);
