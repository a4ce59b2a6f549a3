import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PieceKind } from './archive.rules.ts';

/** The dossier of an archived matter (立卷归档); written once. */
@Entity('archive_file')
export class ArchiveFileRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('smallint') volume!: number;
  @Column('int') pieces!: number;
  /** SHA-256 over the hashes of all pieces in their order. */
  @Column('bytea') digest!: Buffer;
  @Column('text') retention!: string;
  @Column('uuid', { name: 'archived_by' }) archivedBy!: string;
  @Column('text', { name: 'archived_by_name' }) archivedByName!: string;
  @Column('timestamptz', { name: 'archived_at' }) archivedAt!: Date;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** One piece of a dossier, with its own copy of the words that it keeps; written once, by the statement that gathers it. */
export interface ArchivePieceRow {
  readonly place: number;
  readonly kind: PieceKind;
  readonly orgUnitId: number;
  readonly madeAt: Date;
  readonly words: Readonly<Record<string, string>>;
  /** SHA-256 of kind, record, unit, moment and words. */
  readonly hash: Buffer;
  readonly secrecy: number;
  /** Whether it still is what its hash was taken of. */
  readonly intact: boolean;
}
