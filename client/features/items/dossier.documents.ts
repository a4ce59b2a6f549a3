import { graphql } from '../../graphql/generated/gql.ts';

graphql(`
  fragment ItemDossier on Item {
    id
    archiveFile {
      id
      volume
      pieceCount
      archivedByName
      archivedAt
      digest
    }
  }
`);

/** The pieces of a dossier after a place, and how its seal stands. */
export const dossierDocument = graphql(`
  query Dossier($id: String!, $after: Int!) {
    item(id: $id) {
      id
      archiveFile {
        id
        seal
        pieces(after: $after) {
          nextPlace
          nodes {
            place
            kind
            madeAt
            secrecy
            intact
            orgUnit {
              id
              shortName
            }
            words {
              name
              value
            }
          }
        }
      }
    }
  }
`);
