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

/** The pieces of a dossier after a place. */
export const dossierDocument = graphql(`
  query Dossier($id: String!, $after: Int!) {
    item(id: $id) {
      id
      archiveFile {
        id
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

/** How the seal of a dossier stands: the server recomputes every piece, so it is asked once and not with each page. */
export const dossierSealDocument = graphql(`
  query DossierSeal($id: String!) {
    item(id: $id) {
      id
      archiveFile {
        id
        seal
      }
    }
  }
`);
