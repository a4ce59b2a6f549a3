import { graphql } from '../../graphql/generated/gql.ts';

export const supervisionDutiesDocument = graphql(`
  query SupervisionDuties {
    supervisionDuties {
      id
      heldFrom
      leader {
        id
        personName
      }
      lead {
        id
        personName
      }
      direct {
        id
        personName
      }
    }
  }
`);

export const dutyChoicesDocument = graphql(`
  query DutyChoices {
    colleagues(roles: [LEADER, OFFICE_HEAD, SUPERVISION_OFFICER]) {
      id
      role
      personName
    }
  }
`);

export const appointDutyDocument = graphql(`
  mutation AppointDuty($input: AppointDutyInput!) {
    answer: appointDuty(input: $input) {
      __typename
      ... on SupervisionDuty {
        id
      }
      ...Refused
    }
  }
`);
