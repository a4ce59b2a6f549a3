import { graphql } from '../graphql/generated/gql.ts';

/** What a rolling matter promises by a day, and the second feedback that closed it (M-62). */
export const commitmentLineFragment = graphql(`
  fragment CommitmentLine on Commitment {
    id
    version
    standing
    what
    dueOn
    reason
    follows
    informed {
      whom
      how
      on
    }
    feedback {
      done
      evidence
      byName
      at
      informed {
        whom
        how
        on
      }
    }
    orgUnit {
      id
      shortName
    }
  }
`);
