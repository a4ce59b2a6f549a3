import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a body makes of an operation; read by the lead, and by the others once the report is submitted. */
@Entity('joint_opinion')
export class JointOpinionRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') words!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'given_by_name' }) givenByName!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** The report that the lead writes for all. */
@Entity('joint_report')
export class JointReportRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') words!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'written_by_name' }) writtenByName!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('text', { name: 'submitted_by_name', nullable: true }) submittedByName!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** What a body put into the room for everybody in it: a line, and the files that hang on it; it never changes. */
@Entity('joint_evidence')
export class JointEvidenceRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') words!: string;
  @Column('text', { name: 'put_by_name' }) putByName!: string;
  @Column('timestamptz', { name: 'put_at' }) putAt!: Date;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** That a body stands by the report. */
@Entity('joint_signature')
export class JointSignatureRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text', { name: 'signed_by_name' }) signedByName!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('smallint') secrecy!: number;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}
