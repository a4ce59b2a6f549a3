import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PatrolKind } from './patrol.rules.ts';

/** A stretch that is patrolled: by whom, for what, and with what consequence (四定, M-44). */
@Entity('beat')
export class BeatRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  /** The office that keeps it. */
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  /** The unit that walks it. */
  @Column('int', { name: 'unit_id' }) unitId!: number;
  @Column('text') stretch!: string;
  @Column('text') goal!: string;
  @Column('text') reward!: string;
  @Column('uuid', { array: true }) walkers!: string[];
  @Column('text', { name: 'walker_names', array: true }) walkerNames!: string[];
  /** The day of the week on which it is walked; 1: Monday. */
  @Column('smallint', { nullable: true }) weekday!: number | null;
  @Column('smallint', { name: 'night_weekday', nullable: true }) nightWeekday!: number | null;
  @Column('boolean') holidays!: boolean;
  @Column('boolean') ended!: boolean;
  @Column('int') version!: number;
  @Column('date') since!: string;
  /** The last day on which it was walked; null: never yet. */
  @Column('date', { name: 'last_on', nullable: true }) lastOn!: string | null;
  @Column('int', { name: 'reader_keys', array: true }) readerKeys!: number[];
}

/** A patrol that was made. */
@Entity('patrol')
export class PatrolRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beat_id' }) beatId!: string;
  @Column('text') kind!: PatrolKind;
  @Column('date', { name: 'walked_on' }) walkedOn!: string;
  @Column('text') words!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
