import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody on the list of a work secret; who was taken off it stays written (visibility.md 6.2). */
@Entity('need_to_know')
export class KnowerRow {
  @PrimaryColumn('int', { name: 'root_id' }) rootId!: number;
  @PrimaryColumn('uuid') id!: string;
  /** The house of the office that keeps the list. */
  @Column('int', { name: 'tenant_id' }) tenantId!: number;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('text', { name: 'person_name' }) personName!: string;
  @Column('int', { name: 'org_unit_id' }) orgUnitId!: number;
  @Column('text', { name: 'named_by_name' }) namedByName!: string;
  @Column('timestamptz', { name: 'named_at' }) namedAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('text', { name: 'removed_by_name', nullable: true }) removedByName!: string | null;
}
