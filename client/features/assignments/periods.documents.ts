import { graphql } from '../../graphql/generated/gql.ts';

export const periodsFragment = graphql(`
  fragment AssignmentPeriods on Assignment {
    reportCadence
    reportStreak
    periods {
      number
      opensOn
      dueOn
      lateFrom
      state
      reportedOn
    }
  }
`);
