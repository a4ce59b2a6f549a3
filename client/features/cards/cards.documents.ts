import { graphql } from '../../graphql/generated/gql.ts';

export const cardRowFragment = graphql(`
  fragment CardRow on WarningCard {
    ...CardLine
    assignment {
      id
      title
      to {
        id
        shortName
      }
    }
  }
`);

export const cardsDocument = graphql(`
  query WarningCards($states: [WarningCardState!]) {
    cards(states: $states) {
      ...CardRow
    }
  }
`);

/** What the rules of the own office propose now. */
export const cardProposalsDocument = graphql(`
  query CardProposals {
    cardProposals {
      daysLeft
      rule {
        ...SchemeRule
      }
      assignment {
        id
        title
        to {
          id
          shortName
        }
      }
      finding {
        id
        problem
      }
    }
  }
`);

export const schemeRuleFragment = graphql(`
  fragment SchemeRule on CardRule {
    id
    colour
    ground
    at
    of
    clause
    effect
  }
`);

export const cardSchemeDocument = graphql(`
  query CardScheme {
    cardScheme {
      version
      preset
      replyDays
      rules {
        ...SchemeRule
      }
      allowedActions {
        action
        allowed
      }
    }
  }
`);

export const setCardSchemeDocument = graphql(`
  mutation SetCardScheme($input: SetCardSchemeInput!) {
    answer: setCardScheme(input: $input) {
      __typename
      ... on CardScheme {
        version
      }
      ...Refused
    }
  }
`);

/** A card whole: by which rule, what the unit said, what it asks, and what came of it. */
export const cardFragment = graphql(`
  fragment CardWhole on WarningCard {
    ...CardRow
    version
    preset
    schemeVersion
    clause
    effect
    followsId
    proposedAt
    reply
    repliedAt
    demand
    issuedByName
    issuedAt
    doneWords
    doneEvidence
    doneByName
    doneAt
    checkWords
    checkEvidence
    checkedAt
    appeal
    appealedAt
    decision
    decidedAt
    finding {
      id
      problem
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const cardDocument = graphql(`
  query WarningCard($id: String!) {
    card(id: $id) {
      ...CardWhole
    }
  }
`);

export const proposeCardDocument = graphql(`
  mutation ProposeCard($input: ProposeCardInput!) {
    answer: proposeCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const withdrawCardDocument = graphql(`
  mutation WithdrawCard($input: CardAim!) {
    answer: withdrawCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const replyToCardDocument = graphql(`
  mutation ReplyToCard($input: CardWordsInput!) {
    answer: replyToCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const issueCardDocument = graphql(`
  mutation IssueCard($input: IssueCardInput!) {
    answer: issueCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const reportCardDocument = graphql(`
  mutation ReportCard($input: ReportCardInput!) {
    answer: reportCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const rectifyCardDocument = graphql(`
  mutation RectifyCard($input: RectifyCardInput!) {
    answer: rectifyCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const appealCardDocument = graphql(`
  mutation AppealCard($input: CardWordsInput!) {
    answer: appealCard(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);

export const decideCardAppealDocument = graphql(`
  mutation DecideCardAppeal($input: DecideCardAppealInput!) {
    answer: decideCardAppeal(input: $input) {
      __typename
      ... on WarningCard {
        id
        version
      }
      ...Refused
    }
  }
`);
