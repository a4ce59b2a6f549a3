import { graphql } from '../../graphql/generated/gql.ts';

export const caseLineFragment = graphql(`
  fragment CaseLine on AccountabilityCase {
    id
    state
    facts
    proposedAt
    orgUnit {
      id
      shortName
    }
    assignment {
      id
      title
    }
  }
`);

/** The cases in which the acting post is, and the decisions that came to its unit. */
export const casesDocument = graphql(`
  query AccountabilityCases {
    accountabilityCases {
      ...CaseLine
    }
    accountabilityOutcomes {
      id
      body
      decision
      decidedOn
      orgUnit {
        id
        shortName
      }
    }
  }
`);

export const caseFragment = graphql(`
  fragment CaseWhole on AccountabilityCase {
    ...CaseLine
    version
    ground {
      kind
      subjectId
      ruleId
      reason
      words
    }
    heardOn
    hearing
    hearingWaived
    clause
    proposedByName
    leaderName
    opinion
    consentedAt
    body
    documentNo
    referredOn
    decision
    decidedOn
    dropReason
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const caseDocument = graphql(`
  query AccountabilityCase($id: String!) {
    accountabilityCase(id: $id) {
      ...CaseWhole
    }
  }
`);

export const hearAccountabilityDocument = graphql(`
  mutation HearAccountability($input: HearAccountabilityInput!) {
    answer: hearAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const consentToAccountabilityDocument = graphql(`
  mutation ConsentToAccountability($input: ConsentToAccountabilityInput!) {
    answer: consentToAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const referAccountabilityDocument = graphql(`
  mutation ReferAccountability($input: ReferAccountabilityInput!) {
    answer: referAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const recordAccountabilityDocument = graphql(`
  mutation RecordAccountability($input: RecordAccountabilityInput!) {
    answer: recordAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const feedBackAccountabilityDocument = graphql(`
  mutation FeedBackAccountability($input: FeedBackAccountabilityInput!) {
    answer: feedBackAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const dropAccountabilityDocument = graphql(`
  mutation DropAccountability($input: DropAccountabilityInput!) {
    answer: dropAccountability(input: $input) {
      __typename
      ... on AccountabilityCase {
        id
        version
      }
      ...Refused
    }
  }
`);

export const personnelUnitsDocument = graphql(`
  query PersonnelUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);
