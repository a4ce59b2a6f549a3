import { graphql } from '../../graphql/generated/gql.ts';

/** A penetration order as its office sees it, and the unit that was read once it is over. */
export const penetrationFragment = graphql(`
  fragment Penetration on PenetrationOrder {
    id
    version
    state
    inForce
    forAudit
    reason
    days
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    decisionWords
    endsAt
    endedAt
    office {
      id
      name
    }
    target {
      id
      name
    }
    matters {
      id
      number
      found
      itemId
    }
    readings {
      id
      number
      minute
      personName
      times
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const penetrationOrderDocument = graphql(`
  query PenetrationOrder($id: String!) {
    penetrationOrder(id: $id) {
      ...Penetration
    }
  }
`);

export const penetrationOrdersDocument = graphql(`
  query PenetrationOrders {
    penetrationOrders {
      id
      state
      inForce
      endsAt
      proposedAt
      office {
        id
        name
      }
      target {
        id
        name
      }
    }
  }
`);

export const penetrationTargetsDocument = graphql(`
  query PenetrationTargets($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const proposePenetrationOrderDocument = graphql(`
  mutation ProposePenetrationOrder($input: ProposePenetrationOrderInput!) {
    answer: proposePenetrationOrder(input: $input) {
      __typename
      ... on PenetrationOrder {
        id
        version
      }
      ...Refused
    }
  }
`);

export const decidePenetrationOrderDocument = graphql(`
  mutation DecidePenetrationOrder($input: DecidePenetrationOrderInput!) {
    answer: decidePenetrationOrder(input: $input) {
      __typename
      ... on PenetrationOrder {
        id
        version
      }
      ...Refused
    }
  }
`);

export const endPenetrationOrderDocument = graphql(`
  mutation EndPenetrationOrder($input: EndPenetrationOrderInput!) {
    answer: endPenetrationOrder(input: $input) {
      __typename
      ... on PenetrationOrder {
        id
        version
      }
      ...Refused
    }
  }
`);
