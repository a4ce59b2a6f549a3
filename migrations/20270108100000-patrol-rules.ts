import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After how many days without a patrol a beat is yellow and red, as each tenant says (M-44). */
export class PatrolRules20270108100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table patrol_rule');
  }
}

const root = 'root_id = (select app.root_id())';
const house = `${root} and tenant_id = (select app.tenant_id())`;
/** Whoever acts in the tenant's own organisation, not in a unit of it. */
const ownOffice = `${house} and tenant_id = (select (app.context())[6]::integer)`;

const up = `
-- Every version stays; the last one is in force.
create table patrol_rule (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  version integer not null check (version >= 1),
  yellow smallint not null check (yellow >= 1),
  red smallint not null check (red > yellow and red <= 366),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, tenant_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table patrol_rule enable row level security;
alter table patrol_rule force row level security;
create policy house on patrol_rule to duban_app using (${house}) with check (${ownOffice});
create policy clock_reads on patrol_rule for select to duban_clock using (${root});
grant select, insert on patrol_rule to duban_app;
grant select on patrol_rule to duban_clock;
`;
