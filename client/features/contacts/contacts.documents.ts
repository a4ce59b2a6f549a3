import { graphql } from '../../graphql/generated/gql.ts';

/** A contact point as its office and its contact read it (M-34). */
export const contactPointFragment = graphql(`
  fragment ContactPointWhole on ContactPoint {
    id
    version
    kind
    name
    purpose
    contactName
    active
    establishedAt
    office {
      id
      name
    }
    contactUnit {
      id
      shortName
    }
    allowedActions {
      action
      allowed
      ruleId
      reason
    }
  }
`);

export const contactPointsDocument = graphql(`
  query ContactPoints {
    contactPoints {
      ...ContactPointWhole
    }
  }
`);

export const contactPointDocument = graphql(`
  query ContactPoint($id: String!) {
    contactPoint(id: $id) {
      ...ContactPointWhole
      observations {
        ...ObservationLine
      }
    }
  }
`);

export const contactUnitsDocument = graphql(`
  query ContactUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const contactPeopleDocument = graphql(`
  query ContactPeople($orgUnitId: String!) {
    inspectors(orgUnitId: $orgUnitId) {
      id
      personName
      role
    }
  }
`);

export const contactTasksDocument = graphql(`
  query ContactTasks($id: String!) {
    item(id: $id) {
      id
      assignments {
        id
        title
        to {
          id
          shortName
        }
      }
    }
  }
`);

export const contactMattersDocument = graphql(`
  query ContactMatters($after: String) {
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

export const establishContactPointDocument = graphql(`
  mutation EstablishContactPoint($input: EstablishContactPointInput!) {
    answer: establishContactPoint(input: $input) {
      __typename
      ... on ContactPoint {
        ...ContactPointWhole
      }
      ...Refused
    }
  }
`);

export const changeContactPointDocument = graphql(`
  mutation ChangeContactPoint($input: ChangeContactPointInput!) {
    answer: changeContactPoint(input: $input) {
      __typename
      ... on ContactPoint {
        ...ContactPointWhole
      }
      ...Refused
    }
  }
`);

export const endContactPointDocument = graphql(`
  mutation EndContactPoint($input: ContactPointAim!) {
    answer: endContactPoint(input: $input) {
      __typename
      ... on ContactPoint {
        ...ContactPointWhole
      }
      ...Refused
    }
  }
`);

export const fileObservationDocument = graphql(`
  mutation FileObservation($input: FileObservationInput!) {
    answer: fileObservation(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);

export const answerContactQuestionDocument = graphql(`
  mutation AnswerContactQuestion($input: AnswerContactQuestionInput!) {
    answer: answerContactQuestion(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);

export const attachObservationDocument = graphql(`
  mutation AttachObservation($input: AttachObservationInput!) {
    answer: attachObservation(input: $input) {
      __typename
      ... on Observation {
        ...ObservationLine
      }
      ...Refused
    }
  }
`);
