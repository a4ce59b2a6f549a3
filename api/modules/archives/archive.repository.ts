import { In } from 'typeorm';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { ArchiveFileRow, type ArchivePieceRow } from './archive.entity.ts';
import type { Found, PieceKind } from './archive.rules.ts';
import { piecesSql } from './piece-sources.ts';

/** What the pieces of a new dossier are, once they are written. */
export interface Gathered {
  readonly pieces: number;
  readonly kinds: readonly PieceKind[];
  readonly digest: Buffer | null;
}

const hashOf = (p: string): string =>
  `sha256(convert_to(concat_ws(' ', ${p}.kind, ${p}.record_id, ${p}.org_unit_id, extract(epoch from ${p}.made_at), ${p}.words), 'UTF8'))`;
const digestOf = (p: string): string => `sha256(string_agg(${p}.hash, ''::bytea order by ${p}.place))`;

const gatherSql = `with found as (${piecesSql}), written as (
  insert into archive_piece (root_id, file_id, place, tenant_id, kind, record_id, org_unit_id, made_at, words, hash, secrecy, reader_keys)
  select $1, $3, row_number() over (order by f.made_at, f.rank, f.record_id), $4, f.kind, f.record_id, f.org_unit_id, f.made_at, f.words,
    ${hashOf('f')}, greatest(f.secrecy, $5::smallint), $6
  from found f returning place, kind, hash
) select count(*)::int as pieces, coalesce(array_agg(distinct w.kind), '{}') as kinds, ${digestOf('w')} as digest from written w`;

/** Dossiers that the session may read; row security decides which. */
export const archives = (uow: UnitOfWork) => {
  const files = uow.manager.getRepository(ArchiveFileRow);
  const { rootId } = uow.session;
  return {
    ofItems: (ids: readonly Id[]) => files.find({ where: { rootId, itemId: In([...ids]) }, order: { volume: 'DESC' } }),
    /** Writes what the session may read of a matter as the pieces of a file to come. */
    gather: async (
      file: Pick<ArchiveFileRow, 'id' | 'tenantId' | 'itemId' | 'secrecy' | 'readerKeys'>,
    ): Promise<Gathered> => {
      const values = [rootId, file.itemId, file.id, file.tenantId, file.secrecy, file.readerKeys];
      const [gathered] = await uow.query<Gathered>(gatherSql, values);
      return gathered ?? { pieces: 0, kinds: [], digest: null };
    },
    insert: (row: Omit<ArchiveFileRow, 'rootId'>) => files.insert({ rootId, ...row }),
    pieces: (fileId: Id, after: number, limit: number) =>
      uow.query<ArchivePieceRow>(
        `select p.place, p.kind, p.org_unit_id as "orgUnitId", p.made_at as "madeAt", p.words, p.hash, p.secrecy,
           p.hash = ${hashOf('p')} as intact
         from archive_piece p where p.root_id = $1 and p.file_id = $2 and p.place > $3 order by p.place limit $4`,
        [rootId, fileId, after, limit],
      ),
    /** Recomputes every hash of a file, and the digest over them. */
    verify: async (fileId: Id): Promise<Found> => {
      const [found] = await uow.query<Found>(verifySql('f.root_id = $1 and f.id = $2'), [rootId, fileId]);
      return found ?? { pieces: 0, altered: 0, sameDigest: false };
    },
  };
};

/** Files and what is found of their pieces; for readers through the wall, and for the administrator's audit of all. */
export const verifySql = (where: string): string => `select f.id, f.pieces as kept, count(p.place)::int as pieces,
    count(*) filter (where p.place is not null and p.hash <> ${hashOf('p')})::int as altered,
    coalesce(${digestOf('p')} = f.digest, false) as "sameDigest"
  from archive_file f left join archive_piece p on p.root_id = f.root_id and p.file_id = f.id
  where ${where} group by f.root_id, f.id`;
