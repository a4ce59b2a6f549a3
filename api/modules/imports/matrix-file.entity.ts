import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatrixTable } from './matrix.rules.ts';

/** A file that somebody uploaded, as its sheet was read; only the post that uploaded it sees it. */
@Entity('matrix_file')
export class MatrixFileRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('text') name!: string;
  @Column('jsonb') content!: MatrixTable & { readonly sheet: string };
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  @Column('int') registered!: number;
  @Column('int') known!: number;
  @Column('timestamptz', { name: 'imported_at', nullable: true }) importedAt!: Date | null;
}
