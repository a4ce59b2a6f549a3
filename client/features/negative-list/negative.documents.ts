import { graphql } from '../../graphql/generated/gql.ts';

export const negativeRowFragment = graphql(`
  fragment NegativeRow on NegativeEntry {
    ...NegativeLine
    assignment {
      id
      title
      state
      to {
        id
        shortName
      }
      light {
        colour
        ruleId
      }
    }
  }
`);

export const negativeListDocument = graphql(`
  query NegativeList($unitId: String, $ruleId: String, $light: LightColour, $since: LocalDate, $left: Boolean) {
    negativeList(unitId: $unitId, ruleId: $ruleId, light: $light, since: $since, left: $left) {
      ...NegativeRow
    }
    negativeCounts {
      tasks
      orgUnit {
        id
        shortName
      }
    }
  }
`);
