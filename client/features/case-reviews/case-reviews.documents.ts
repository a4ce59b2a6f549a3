import { graphql } from '../../graphql/generated/gql.ts';

/** A closed complaint in a review, its complainant masked (M-36, V-26). */
export const closedCaseFragment = graphql(`
  fragment ClosedCaseLine on ClosedCase {
    id
    version
    number
    subject
    closedOn
    drawn
    calledOn
    callMethod
    satisfied
    callWords
    outcome
    outcomeWords
    passedTo
    accepted
    owed
    item {
      id
      number
      title
      state
    }
    findingId
    complainantName
    complainantPhone
    complainantAddress
    handler {
      id
      shortName
    }
    unmaskings {
      id
      personName
      reason
      openedAt
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const caseReviewFragment = graphql(`
  fragment CaseReviewWhole on CaseReview {
    id
    version
    title
    state
    seed
    sampleSize
    openedAt
    concludedAt
    briefing
    counts {
      registered
      drawn
      handled
      beyondAuthority
      accepted
      rectify
      open
      owed
    }
    cases {
      ...ClosedCaseLine
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const caseReviewsDocument = graphql(`
  query CaseReviews {
    caseReviews {
      id
      title
      state
      openedAt
      counts {
        registered
        drawn
        handled
        beyondAuthority
        rectify
        open
        owed
      }
    }
  }
`);

export const caseReviewDocument = graphql(`
  query CaseReview($id: String!) {
    caseReview(id: $id) {
      ...CaseReviewWhole
    }
  }
`);

/** Which cases a review holds, by number; what an import asks. */
export const caseNumbersDocument = graphql(`
  query CaseNumbers($id: String!) {
    caseReview(id: $id) {
      id
      version
      title
      cases {
        id
        number
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

/** A share of a file is registered; what stands in the review then is asked once it ends. */
export const registerFromFileDocument = graphql(`
  mutation RegisterFromFile($input: RegisterClosedCasesInput!) {
    answer: registerClosedCases(input: $input) {
      __typename
      ... on CaseReview {
        id
        version
      }
      ...Refused
    }
  }
`);

export const caseUnitsDocument = graphql(`
  query CaseUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const caseFindingsDocument = graphql(`
  query CaseFindings {
    findings {
      id
      problem
      orgUnit {
        id
        shortName
      }
    }
  }
`);

export const openCaseReviewDocument = graphql(`
  mutation OpenCaseReview($input: OpenCaseReviewInput!) {
    answer: openCaseReview(input: $input) {
      __typename
      ... on CaseReview {
        ...CaseReviewWhole
      }
      ...Refused
    }
  }
`);

export const registerClosedCasesDocument = graphql(`
  mutation RegisterClosedCases($input: RegisterClosedCasesInput!) {
    answer: registerClosedCases(input: $input) {
      __typename
      ... on CaseReview {
        ...CaseReviewWhole
      }
      ...Refused
    }
  }
`);

export const drawCasesDocument = graphql(`
  mutation DrawCases($input: DrawCasesInput!) {
    answer: drawCases(input: $input) {
      __typename
      ... on CaseReview {
        ...CaseReviewWhole
      }
      ...Refused
    }
  }
`);

export const concludeCaseReviewDocument = graphql(`
  mutation ConcludeCaseReview($input: CaseReviewAim!) {
    answer: concludeCaseReview(input: $input) {
      __typename
      ... on CaseReview {
        ...CaseReviewWhole
      }
      ...Refused
    }
  }
`);

export const recordCallbackDocument = graphql(`
  mutation RecordCallback($input: RecordCallbackInput!) {
    answer: recordCallback(input: $input) {
      __typename
      ... on ClosedCase {
        ...ClosedCaseLine
      }
      ...Refused
    }
  }
`);

export const concludeCaseDocument = graphql(`
  mutation ConcludeCase($input: ConcludeCaseInput!) {
    answer: concludeCase(input: $input) {
      __typename
      ... on ClosedCase {
        ...ClosedCaseLine
      }
      ...Refused
    }
  }
`);

export const recordAcceptanceDocument = graphql(`
  mutation RecordAcceptance($input: RecordAcceptanceInput!) {
    answer: recordAcceptance(input: $input) {
      __typename
      ... on ClosedCase {
        ...ClosedCaseLine
      }
      ...Refused
    }
  }
`);

export const registerCaseMatterDocument = graphql(`
  mutation RegisterCaseMatter($input: RegisterCaseMatterInput!) {
    answer: registerCaseMatter(input: $input) {
      __typename
      ... on ClosedCase {
        ...ClosedCaseLine
      }
      ...Refused
    }
  }
`);

export const unmaskComplainantDocument = graphql(`
  mutation UnmaskComplainant($input: UnmaskComplainantInput!) {
    answer: unmaskComplainant(input: $input) {
      __typename
      ... on Complainant {
        name
        phone
        address
        closesAt
      }
      ...Refused
    }
  }
`);
