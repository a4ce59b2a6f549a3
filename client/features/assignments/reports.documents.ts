import { graphql } from '../../graphql/generated/gql.ts';

/** A passage that a report quotes of the level below. */
export const quoteLineFragment = graphql(`
  fragment QuoteLine on ReportQuote {
    part
    text
    annotation
    intact
    reportId
    orgUnit {
      id
      shortName
    }
  }
`);

/** What a report said before, and why hand-ins of it were returned. */
export const reportPastFragment = graphql(`
  fragment ReportPast on Report {
    before {
      at
      measures
      progress
      effect
      problems
      nextStep
      claimed
      files {
        ...FileLine
      }
      quotes {
        ...QuoteLine
      }
    }
    versions {
      id
      number
      returnCodes
      returnReason
      returnedByName
      returnedAt
    }
  }
`);

export const returnReportDocument = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    answer: returnReport(input: $input) {
      __typename
      ... on Report {
        id
        state
        version
      }
      ...Refused
    }
  }
`);

/** A report as its form writes it; a save answers with it, so that the page never shows older words under a newer version. */
export const reportAsWrittenFragment = graphql(`
  fragment ReportAsWritten on Report {
    id
    kind
    state
    version
    measures
    progress
    effect
    problems
    nextStep
    docNo
    signer
    docSealed
    claimed
    amounts {
      ...SaidAmount
    }
    quotes {
      ...QuoteLine
    }
    files {
      ...FileLine
    }
    draftedAt
    drafterName
  }
`);

/** What the server has of the report of a task now, for a form whose version was overtaken. */
export const reportDraftDocument = graphql(`
  query ReportDraft($id: String!) {
    assignment(id: $id) {
      id
      state
      reports {
        ...ReportAsWritten
      }
    }
  }
`);
