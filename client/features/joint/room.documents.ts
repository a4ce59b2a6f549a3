import { graphql } from '../../graphql/generated/gql.ts';

export const giveJointOpinionDocument = graphql(`
  mutation GiveJointOpinion($input: GiveJointOpinionInput!) {
    answer: giveJointOpinion(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);

export const shareJointEvidenceDocument = graphql(`
  mutation ShareJointEvidence($input: ShareJointEvidenceInput!) {
    answer: shareJointEvidence(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);

export const saveJointReportDocument = graphql(`
  mutation SaveJointReport($input: SaveJointReportInput!) {
    answer: saveJointReport(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);

export const countersignJointReportDocument = graphql(`
  mutation CountersignJointReport($input: CountersignJointReportInput!) {
    answer: countersignJointReport(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);
