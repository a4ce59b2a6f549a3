import { graphql } from '../../graphql/generated/gql.ts';

export const conferenceHeadFragment = graphql(`
  fragment ConferenceHead on Conference {
    id
    version
    number
    kind
    state
    periodFrom
    periodUntil
    heldOn
    chairName
    orgUnit {
      id
      shortName
    }
  }
`);

/** The conferences of the own government and those to which one is invited, and what is supervised first now. */
export const conferencesDocument = graphql(`
  query Conferences {
    conferences {
      ...ConferenceHead
    }
    keyMatters {
      id
      words
      item {
        id
        number
        title
      }
      conference {
        id
        number
      }
    }
  }
`);

export const conferenceLineFragment = graphql(`
  fragment ConferenceLineWhole on ConferenceLine {
    id
    version
    number
    title
    reason
    state
    dropReason
    outcome
    decision
    decidedByName
    reasons {
      ruleId
      sentence
    }
    item {
      id
      fourKey
    }
    newItem {
      id
      number
      title
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const conferenceFragment = graphql(`
  fragment ConferenceWhole on Conference {
    ...ConferenceHead
    inside
    circular
    deployments
    chairPostId
    amendedAt
    amendReason
    endReason
    attendees {
      id
      name
      shortName
    }
    agenda {
      id
      number
      title
    }
    lines {
      ...ConferenceLineWhole
    }
    priorities {
      id
      words
      item {
        id
        number
        title
      }
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const conferenceDocument = graphql(`
  query Conference($id: String!) {
    conference(id: $id) {
      ...ConferenceWhole
    }
  }
`);

export const chairsDocument = graphql(`
  query ConferenceChairs {
    colleagues(roles: [LEADER]) {
      id
      personName
    }
  }
`);

export const attendeesDocument = graphql(`
  query ConferenceAttendees($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const officeMattersDocument = graphql(`
  query OfficeMatters($after: String) {
    items(after: $after) {
      nodes {
        id
        number
        title
        state
        secrecy
      }
      nextCursor
    }
  }
`);

export const planConferenceDocument = graphql(`
  mutation PlanConference($input: PlanConferenceInput!) {
    answer: planConference(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const amendConferenceDocument = graphql(`
  mutation AmendConference($input: AmendConferenceInput!) {
    answer: amendConference(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const conveneConferenceDocument = graphql(`
  mutation ConveneConference($input: ConferenceAim!) {
    answer: conveneConference(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const callOffConferenceDocument = graphql(`
  mutation CallOffConference($input: CallOffConferenceInput!) {
    answer: callOffConference(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const addConferenceLineDocument = graphql(`
  mutation AddConferenceLine($input: AddConferenceLineInput!) {
    answer: addConferenceLine(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const dropConferenceLineDocument = graphql(`
  mutation DropConferenceLine($input: DropConferenceLineInput!) {
    answer: dropConferenceLine(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const decideConferenceLineDocument = graphql(`
  mutation DecideConferenceLine($input: DecideConferenceLineInput!) {
    answer: decideConferenceLine(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);

export const closeConferenceDocument = graphql(`
  mutation CloseConference($input: CloseConferenceInput!) {
    answer: closeConference(input: $input) {
      __typename
      ... on Conference {
        id
        version
      }
      ...Refused
    }
  }
`);
