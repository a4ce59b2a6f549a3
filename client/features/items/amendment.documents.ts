import { graphql } from '../../graphql/generated/gql.ts';

/** Proposals to amend the order of a matter. */
export const itemAmendmentsFragment = graphql(`
  fragment ItemAmendments on Item {
    id
    amendments {
      id
      standing
      reason
      dueFrom
      dueOn
      words {
        task
        target
        measures
        requirement
        discipline
      }
      ledger {
        ...TargetEntryParts
      }
      proposedAt
      opinion
      consents {
        id
        state
        answer
        answerDueOn
        orgUnit {
          id
          shortName
        }
      }
    }
  }
`);

export const proposeAmendmentDocument = graphql(`
  mutation ProposeAmendment($input: ProposeAmendmentInput!) {
    answer: proposeAmendment(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const decideAmendmentDocument = graphql(`
  mutation DecideAmendment($input: DecideAmendmentInput!) {
    answer: decideAmendment(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const enactAmendmentDocument = graphql(`
  mutation EnactAmendment($input: EnactAmendmentInput!) {
    answer: enactAmendment(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

export const dropAmendmentDocument = graphql(`
  mutation DropAmendment($input: DropAmendmentInput!) {
    answer: dropAmendment(input: $input) {
      __typename
      ... on Item {
        id
        state
        version
      }
      ...Refused
    }
  }
`);
