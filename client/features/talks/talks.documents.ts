import { graphql } from '../../graphql/generated/gql.ts';

export const talksDocument = graphql(`
  query Talks {
    talks {
      ...TalkLine
    }
  }
`);

/** What rules propose a talk about in matters of the own office. */
export const talkProposalsDocument = graphql(`
  query TalkProposals {
    talkProposals {
      ground {
        ...TalkGroundWords
      }
      leaders {
        id
        personName
      }
      assignment {
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

export const talkWholeFragment = graphql(`
  fragment TalkWhole on Talk {
    ...TalkLine
    version
    reason
    rule
    ruleReason
    clause
    proposedByName
    proposedAt
    leaderName
    delegateName
    delegation
    convenedByName
    account
    accountByName
    minutes
    recordedByName
    cancelReason
    undertakings {
      text
      responsible
      dueOn
      assignment {
        id
        state
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

export const talkDocument = graphql(`
  query Talk($id: String!) {
    talk(id: $id) {
      ...TalkWhole
    }
    colleagues(roles: [LEADER, OFFICE_HEAD]) {
      id
      personName
    }
  }
`);
