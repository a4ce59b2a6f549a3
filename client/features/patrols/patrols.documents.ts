import { graphql } from '../../graphql/generated/gql.ts';

/** A beat as lists show it. */
export const beatFragment = graphql(`
  fragment BeatLine on Beat {
    id
    version
    stretch
    goal
    reward
    weekday
    nightWeekday
    holidays
    ended
    since
    lastOn
    gapDays
    gap
    walkers {
      id
      personName
    }
    unit {
      id
      name
      shortName
    }
    office {
      id
      name
    }
  }
`);

export const beatsDocument = graphql(`
  query Beats {
    beats {
      ...BeatLine
    }
    patrolRule {
      version
      yellow
      red
      settable
    }
  }
`);

export const beatDocument = graphql(`
  query Beat($id: String!) {
    beat(id: $id) {
      ...BeatLine
      slots {
        date
        kind
        standing
      }
      patrols {
        id
        kind
        walkedOn
        words
        recordedByName
        recordedAt
        files {
          ...FileLine
          uploadedAt
        }
      }
      allowedActions {
        action
        allowed
        ruleId
        reason
      }
    }
    patrolRule {
      yellow
      red
    }
  }
`);

export const beatUnitsDocument = graphql(`
  query BeatUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);

export const beatPeopleDocument = graphql(`
  query BeatPeople($orgUnitId: String!) {
    colleagues(roles: [SUPERVISION_OFFICER, OFFICE_HEAD, FIRST, DIRECT, HANDLER, LIAISON]) {
      id
      role
      personName
    }
    inspectors(orgUnitId: $orgUnitId) {
      id
      role
      personName
    }
  }
`);

export const setBeatDocument = graphql(`
  mutation SetBeat($input: SetBeatInput!) {
    answer: setBeat(input: $input) {
      __typename
      ... on Beat {
        ...BeatLine
      }
      ...Refused
    }
  }
`);

export const setPatrolRuleDocument = graphql(`
  mutation SetPatrolRule($input: SetPatrolRuleInput!) {
    answer: setPatrolRule(input: $input) {
      __typename
      ... on PatrolRule {
        version
        yellow
        red
        settable
      }
      ...Refused
    }
  }
`);

export const recordPatrolDocument = graphql(`
  mutation RecordPatrol($input: RecordPatrolInput!) {
    answer: recordPatrol(input: $input) {
      __typename
      ... on Beat {
        ...BeatLine
      }
      ...Refused
    }
  }
`);
