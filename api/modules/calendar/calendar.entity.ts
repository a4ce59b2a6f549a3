import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days of one year of a province that differ from Monday to Friday. */
@Entity('holiday_year')
export class HolidayYearRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('smallint') year!: number;
  @Column('text') source!: string;
  @Column('date', { array: true }) holidays!: string[];
  @Column('date', { array: true }) makeups!: string[];
  @Column('timestamptz', { name: 'imported_at' }) importedAt!: Date;
  @Column('int') version!: number;
}
