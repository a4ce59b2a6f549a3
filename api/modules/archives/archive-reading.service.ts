import { encodeGlobalId } from '../../platform/ids.ts';
import type { Reading } from '../context.ts';
import { secrecies } from '../items/item.rules.ts';
import type { ArchivePieceRow } from './archive.entity.ts';
import { archives } from './archive.repository.ts';
import { type SealStanding, standingOf } from './archive.rules.ts';
import { ArchiveFileType, ArchivePieceConnectionType, ArchivePieceType, ArchiveWordType } from './archive.types.ts';
import { wordsOf } from './piece-sources.ts';

const pageSize = 20;

/** The dossier of a matter as the schema shows it; null while it is not archived. */
export async function archiveFileOf({ load }: Reading, itemId: string): Promise<ArchiveFileType | null> {
  const row = await load.archiveFileOfItem.load(itemId);
  if (row === null) return null;
  return Object.assign(new ArchiveFileType(), {
    ...row,
    id: encodeGlobalId({ type: 'ArchiveFile', root: row.rootId, id: row.id }),
    rowId: row.id,
    pieceCount: row.pieces,
    digest: row.digest.toString('hex'),
  });
}

/** How the seal of a dossier stands, recomputed from every piece that the reader may read. */
export const sealOf = async ({ uow }: Reading, { rowId, pieceCount }: ArchiveFileType): Promise<SealStanding> =>
  standingOf(pieceCount, await archives(uow).verify(rowId));

/** Pieces of a dossier after a place, twenty at a time. */
export async function piecesOf(
  { uow }: Reading,
  file: ArchiveFileType,
  after: number,
): Promise<ArchivePieceConnectionType> {
  const rows = await archives(uow).pieces(file.rowId, after, pageSize + 1);
  const nodes = rows.slice(0, pageSize);
  return { nodes: nodes.map(toPiece), nextPlace: rows.length > pageSize ? (nodes.at(-1)?.place ?? null) : null };
}

const toPiece = ({ words, orgUnitId, hash, secrecy, ...row }: ArchivePieceRow): ArchivePieceType =>
  Object.assign(new ArchivePieceType(), {
    ...row,
    orgUnitRowId: orgUnitId,
    digest: hash.toString('hex'),
    secrecy: secrecies[secrecy],
    words: wordsOf(row.kind).flatMap((name) => {
      const value = words[name];
      return value === undefined ? [] : [Object.assign(new ArchiveWordType(), { name, value })];
    }),
  });
