import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of a tenant. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('text') name!: string;
  @Column('smallint') clearance!: number;
  @Column('int') version!: number;
}

/** A post that a person holds from a day to the day before another. */
@Entity('post')
export class PostRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text') role!: string;
  @Column('int', { name: 'section_id', nullable: true }) sectionId!: number | null;
  @Column('smallint', { array: true }) fields!: number[];
  @Column('date', { name: 'held_from' }) heldFrom!: string;
  @Column('date', { name: 'held_to', nullable: true }) heldTo!: string | null;
  @Column('int') version!: number;
}
