import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingPart } from './file.rules.ts';

/** A file by reference: who handed it in, what it must hash to, on what it hangs; it is read by whoever reads that. */
@Entity('file')
export class FileRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') state!: 'UPLOADING' | 'KEPT';
  @Column('text') name!: string;
  @Column('int') size!: number;
  @Column('bytea') sha256!: Buffer;
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('text', { name: 'uploaded_by_name' }) uploadedByName!: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  /** Since when it hangs on nothing; after a day it is forgotten. Null: it hangs on something. */
  @Column('timestamptz', { name: 'free_since', nullable: true }) freeSince!: Date | null;
  @Column('uuid', { name: 'report_id', nullable: true }) reportId!: string | null;
  /** The last hand-in that carried it, which alone keeps it once the report has let it go. */
  @Column('uuid', { name: 'version_id', nullable: true }) versionId!: string | null;
  @Column('uuid', { name: 'verification_id', nullable: true }) verificationId!: string | null;
  @Column('uuid', { name: 'joint_evidence_id', nullable: true }) jointEvidenceId!: string | null;
  @Column('uuid', { name: 'visit_record_id', nullable: true }) visitRecordId!: string | null;
  @Column('uuid', { name: 'patrol_id', nullable: true }) patrolId!: string | null;
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId!: string | null;
  /** What of a finding it shows; null: it hangs on none. */
  @Column('text', { name: 'finding_part', nullable: true }) findingPart!: FindingPart | null;
  @Column('smallint') secrecy!: number;
}
