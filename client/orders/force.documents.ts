import { graphql } from '../graphql/generated/gql.ts';

/** Who of the own unit can serve in a task force. */
export const forceColleaguesDocument = graphql(`
  query ForceColleagues {
    colleagues(roles: [HANDLER, DIRECT, FIRST, SUPERVISION_OFFICER, OFFICE_HEAD, LIAISON]) {
      id
      role
      personName
    }
  }
`);

/** Units that may be asked for somebody. */
export const forceUnitsDocument = graphql(`
  query ForceUnits($text: String!) {
    orgUnits(text: $text) {
      id
      name
      succeededBy {
        id
      }
    }
  }
`);
