import { graphql } from '../../graphql/generated/gql.ts';

export const linkageReportDocument = graphql(`
  query LinkageReport($year: Int!) {
    linkageReport(year: $year) {
      year
      lines {
        linkage
        items
        operations
      }
    }
  }
`);

export const linkageActivitiesDocument = graphql(`
  query LinkageActivities($year: Int!, $linkage: Linkage!, $after: String) {
    linkageActivities(year: $year, linkage: $linkage, after: $after) {
      nodes {
        id: subjectId
        isOperation
        number
        title
        at
        bases
      }
      nextCursor
    }
  }
`);
